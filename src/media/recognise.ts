export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic';

/** What the bytes say they are. */
export type Recognised =
	| { readonly kind: 'picture'; readonly format: PictureFormat }
	/** A picture in a format we do not take: TIFF, BMP, SVG, JPEG XL, JPEG 2000, Photoshop. */
	| { readonly kind: 'unsupported' }
	| { readonly kind: 'not_a_picture' };

/**
 * Recognises a picture by its first bytes. The name and the declared type of a file are never asked: phones get
 * them wrong, and somebody who disguises a file sets them as they like.
 */
export function recognise(bytes: Uint8Array): Recognised {
	const format = signatures.find(({ at, text }) => textAt(bytes, at, text.length) === text)?.format;
	if (format === 'webp' && textAt(bytes, 0, 4) !== 'RIFF') return { kind: 'not_a_picture' };
	if (format !== undefined) return { kind: 'picture', format };
	if (textAt(bytes, 4, 4) === 'ftyp') return recogniseByBrand(bytes);
	if (unsupportedStarts.some((start) => textAt(bytes, 0, start.length) === start))
		return { kind: 'unsupported' };
	if (isSvg(bytes)) return { kind: 'unsupported' };
	return { kind: 'not_a_picture' };
}

const signatures: readonly { format: PictureFormat; at: number; text: string }[] = [
	{ format: 'jpeg', at: 0, text: '\xff\xd8\xff' },
	{ format: 'png', at: 0, text: '\x89PNG\r\n\x1a\n' },
	{ format: 'gif', at: 0, text: 'GIF87a' },
	{ format: 'gif', at: 0, text: 'GIF89a' },
	{ format: 'webp', at: 8, text: 'WEBP' },
];

const unsupportedStarts: readonly string[] = [
	'II*\0',
	'MM\0*',
	'BM',
	'8BPS',
	'\xff\x0a',
	'\0\0\0\x0cJXL ',
	'\0\0\0\x0cjP  ',
];

/** HEIC and AVIF share a container; the brands in its first box tell which it is. */
function recogniseByBrand(bytes: Uint8Array): Recognised {
	const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0), 256, bytes.length);
	const brands = [textAt(bytes, 8, 4)];
	for (let at = 16; at + 4 <= size; at += 4) brands.push(textAt(bytes, at, 4));
	if (brands.some((brand) => /^avi[fs]$/.test(brand))) return { kind: 'picture', format: 'avif' };
	if (brands.some((brand) => /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)))
		return { kind: 'picture', format: 'heic' };
	return { kind: 'not_a_picture' };
}

function isSvg(bytes: Uint8Array): boolean {
	const start = textAt(bytes, 0, 1000).replace(/^\xef\xbb\xbf/, '');
	return /^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(start);
}

/** The bytes as text, one sign a byte. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
	return String.fromCharCode(...bytes.subarray(at, at + length));
}
