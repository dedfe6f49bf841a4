import type { OverlayOptions, Sharp } from 'sharp';
import type { PictureLimits } from '#advice/limits.ts';
import { markPlace } from '#media/mark-place.ts';
import { inTurn, loadSharp, maxPixels } from '#media/sharp.ts';

/** A picture cut to the rules of an account. */
export interface CutPicture {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly mime: string;
	readonly width: number;
	readonly height: number;
}

/** No picture we can make keeps the limits: none of the formats is ours, or the file would have to be tiny. */
export class PictureNotPossibleError extends Error {}

interface Size {
	readonly width: number;
	readonly height: number;
}

type Encoding =
	{ readonly mime: 'image/png' } | { readonly mime: 'image/jpeg' | 'image/webp'; readonly quality: number };

const qualities = [88, 82, 75, 66, 58];
const smaller = 0.85;
const smallestSide = 64;

/**
 * Cuts a picture of ours to the limits of an account: format, shape (around the middle, only where the shape is
 * not allowed), pixels, and bytes, first by quality and then by size. One that keeps them already comes back as
 * it is. With a mark (PNG), that goes into the lower right corner of what is left after cutting. The same picture,
 * limits and mark give the same bytes.
 * @throws PictureNotPossibleError when no picture we can make keeps the limits.
 */
export function preparePicture(
	bytes: Uint8Array<ArrayBuffer>,
	limits: PictureLimits,
	mark: Uint8Array | null = null,
): Promise<CutPicture> {
	return inTurn(async () => {
		const sharp = await loadSharp();
		const { width, height, format } = await sharp(bytes, { limitInputPixels: maxPixels }).metadata();
		const mime = `image/${format}`;
		const wanted = sizeWithin({ width, height }, limits);
		const asItIs = mark === null && takes(limits.mimes, mime) && bytes.length <= limits.maxBytes;
		if (asItIs && wanted.width === width && wanted.height === height) return { bytes, mime, width, height };
		return shrink({ bytes, mark }, wanted, encodingsFor(mime, limits.mimes), limits);
	});
}

/** A picture and what goes into its corner. */
interface Source {
	readonly bytes: Uint8Array;
	readonly mark: Uint8Array | null;
}

async function shrink(
	source: Source,
	wanted: Size,
	encodings: readonly Encoding[],
	limits: PictureLimits,
): Promise<CutPicture> {
	const smallest = Math.min(1, smallestSide / Math.min(wanted.width, wanted.height));
	for (let scale = 1; scale >= smallest; scale *= smaller) {
		const size = keepRatio({ width: wanted.width * scale, height: wanted.height * scale }, limits.ratio);
		for (const encoding of encodings) {
			const cut = await encode(source, size, encoding);
			if (cut.bytes.length <= limits.maxBytes) return cut;
		}
	}
	throw new PictureNotPossibleError(`No picture of at most ${limits.maxBytes} bytes can be made.`);
}

async function encode(
	{ bytes, mark }: Source,
	{ width, height }: Size,
	encoding: Encoding,
): Promise<CutPicture> {
	const sharp = await loadSharp();
	const sized = sharp(bytes, { limitInputPixels: maxPixels }).resize({ width, height, fit: 'cover' });
	if (mark !== null) sized.composite([await inCorner(mark, { width, height })]);
	const image = await encodeAs(sized, encoding).toBuffer();
	return { bytes: new Uint8Array(image), mime: encoding.mime, width, height };
}

async function inCorner(mark: Uint8Array, picture: Size): Promise<OverlayOptions> {
	const sharp = await loadSharp();
	const { left, top, width, height } = markPlace(picture, await sharp(mark).metadata());
	return { input: await sharp(mark).resize({ width, height, fit: 'fill' }).png().toBuffer(), left, top };
}

function encodeAs(picture: Sharp, encoding: Encoding): Sharp {
	switch (encoding.mime) {
		case 'image/png':
			return picture.png({ compressionLevel: 9 });
		case 'image/webp':
			return picture.webp({ quality: encoding.quality });
		case 'image/jpeg':
			return picture.flatten({ background: '#ffffff' }).jpeg({ quality: encoding.quality });
	}
}

/** The formats to try, best first: the picture's own where the account takes it, then a smaller one. */
function encodingsFor(mime: string, allowed: readonly string[]): Encoding[] {
	const known = allowed.length === 0 ? ['image/jpeg', 'image/png'] : allowed;
	const lossy = known.find((one) => one === mime && isLossy(one)) ?? known.find(isLossy);
	const encodings: Encoding[] = [];
	if (mime === 'image/png' && known.includes(mime)) encodings.push({ mime });
	if (lossy !== undefined && isLossy(lossy))
		encodings.push(...qualities.map((quality) => ({ mime: lossy, quality })));
	if (encodings.length === 0 && known.includes('image/png')) encodings.push({ mime: 'image/png' });
	if (encodings.length === 0) throw new PictureNotPossibleError(`None of ${allowed.join(', ')} can be made.`);
	return encodings;
}

/** An account of which no formats are known is taken to take every one. */
function takes(allowed: readonly string[], mime: string): boolean {
	return allowed.length === 0 || allowed.includes(mime);
}

function isLossy(mime: string): mime is 'image/jpeg' | 'image/webp' {
	return mime === 'image/jpeg' || mime === 'image/webp';
}

/** The size of the largest piece around the middle that keeps shape, longest side and number of pixels. */
function sizeWithin(size: Size, { maxSide, maxPixels: mostPixels, ratio }: PictureLimits): Size {
	const shaped = keepRatio(size, ratio);
	const bySide = maxSide === null ? 1 : maxSide / Math.max(shaped.width, shaped.height);
	const byPixels = mostPixels === null ? 1 : Math.sqrt(mostPixels / (shaped.width * shaped.height));
	const scale = Math.min(1, bySide, byPixels);
	return keepRatio({ width: shaped.width * scale, height: shaped.height * scale }, ratio);
}

/** Whole pixels, cut on the side that is too long for the allowed shapes. */
function keepRatio(size: Size, ratio: PictureLimits['ratio']): Size {
	const width = Math.max(1, Math.floor(size.width + 1e-6));
	const height = Math.max(1, Math.floor(size.height + 1e-6));
	if (ratio === null) return { width, height };
	return {
		width: Math.min(width, Math.max(1, Math.floor(height * ratio.max))),
		height: Math.min(height, Math.max(1, Math.floor(width / ratio.min))),
	};
}
