import type Sharp from 'sharp';
import { withColourProfile } from '#media/colour-profile.ts';
import { decodeHeic } from '#media/heic.ts';
import type { PictureFormat } from '#media/recognise.ts';
import { inTurn, loadSharp, maxPixels } from '#media/sharp.ts';

const longestSide = 4096;
// High enough that cutting a picture again for a network does not show.
const quality = 90;

/** The picture as we keep it: JPEG, or PNG where something shows through. */
export interface CleanPicture {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly mime: 'image/jpeg' | 'image/png';
	readonly width: number;
	readonly height: number;
}

export type Cleaned =
	| { readonly kind: 'clean'; readonly picture: CleanPicture }
	| { readonly kind: 'refused'; readonly problem: 'broken' | 'too_many_pixels' };

/**
 * Decodes a picture and encodes it anew: upright, in sRGB, the longest side at most 4096 pixels, and without any
 * of the metadata it came with (place, time, camera, names, thumbnails). Of a moving picture the first frame.
 */
export function cleanPicture(bytes: Uint8Array, format: PictureFormat): Promise<Cleaned> {
	return inTurn(async () => {
		const sharp = await loadSharp();
		// Only the header is read here, so that a small file that unfolds to gigabytes is refused before it does.
		const header = await orNull(sharp(bytes, { limitInputPixels: false }).metadata());
		if (header === null) return { kind: 'refused', problem: 'broken' };
		if (header.width * header.height > maxPixels) return { kind: 'refused', problem: 'too_many_pixels' };

		const pixels = format === 'heic' ? await heicAsPng(bytes, header.icc) : bytes;
		const picture = pixels === null ? null : await orNull(encode(sharp, pixels));
		return picture === null ? { kind: 'refused', problem: 'broken' } : { kind: 'clean', picture };
	});
}

/** What sharp makes of the bytes, or null: it has no error of its own for a picture that is broken. */
function orNull<Result>(work: Promise<Result>): Promise<Result | null> {
	return work.catch(() => null);
}

async function heicAsPng(bytes: Uint8Array, profile: Uint8Array | undefined): Promise<Uint8Array | null> {
	const sharp = await loadSharp();
	const pixels = await decodeHeic(bytes);
	if (pixels === null) return null;
	const { data, width, height } = pixels;
	const picture = sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: maxPixels });
	const png = await picture.png({ compressionLevel: 0 }).toBuffer();
	return profile === undefined ? png : withColourProfile(png, profile);
}

async function encode(sharp: typeof Sharp, bytes: Uint8Array): Promise<CleanPicture> {
	// 'error' refuses a truncated picture, but not the many phone photos that merely bend the format a little.
	const opened = sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels }).autoOrient();
	const opaque = (await opened.metadata()).hasAlpha ? (await opened.stats()).isOpaque : true;
	const sized = opened
		.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
		.toColourspace('srgb');
	const encoded = opaque ? sized.removeAlpha().jpeg({ quality }) : sized.png({ compressionLevel: 9 });
	const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
	return {
		bytes: new Uint8Array(data),
		mime: opaque ? 'image/jpeg' : 'image/png',
		width: info.width,
		height: info.height,
	};
}
