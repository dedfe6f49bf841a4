import sharp, { type Sharp } from 'sharp';
import { invalid } from '#practice-network/answers.ts';
import type { BodyLimit } from '#practice-network/input.ts';
import { limits } from '#practice-network/limits.ts';

const tooLarge = () => invalid('File file size must be less than 16 MB');

/** For requests that bring a picture: as large as one may be, and a little for what is wrapped around it. */
export const pictureLimit: BodyLimit = { bytes: limits.pictureBytes + 100_000, tooLarge };

/** A picture as it will be shown: upright, small enough, and without what the camera wrote into it. */
export interface Picture {
	readonly bytes: Uint8Array;
	readonly mime: string;
	readonly ending: string;
	readonly width: number;
	readonly height: number;
}

/**
 * Makes a picture of an uploaded file, judged by its content and not by its name.
 * @throws Refusal 422 for what is too large or no picture of a known kind.
 */
export async function makePicture(file: Uint8Array): Promise<Picture> {
	if (file.length > limits.pictureBytes) throw tooLarge();
	if (file.length === 0) throw invalid('File content type is invalid');
	const image = sharp(file, { limitInputPixels: limits.picturePixels });
	const metadata = await image.metadata().catch(() => null);
	if (metadata === null) throw invalid('File content type is invalid');
	const { format, width, height } = metadata;
	if (!['jpeg', 'png', 'webp', 'heif'].includes(format)) throw invalid('File content type is invalid');
	if (width * height > limits.picturePixels) throw invalid(`${width}x${height} images are not supported`);
	return encode(shrink(image.autoOrient(), metadata.autoOrient), format).catch((error: unknown) => {
		throw invalid(
			`File could not be processed: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`,
		);
	});
}

/** A square picture of an account. */
export async function makeAvatar(file: Uint8Array): Promise<Picture> {
	const picture = await makePicture(file);
	const square = sharp(picture.bytes).resize(400, 400, { fit: 'cover' });
	return encode(square, 'png');
}

function shrink(image: Sharp, { width, height }: { width: number; height: number }): Sharp {
	const scale = Math.sqrt(limits.keptPixels / (width * height));
	if (scale >= 1) return image;
	return image.resize(Math.floor(width * scale), Math.floor(height * scale), { fit: 'fill' });
}

/** Re-encoding without `withMetadata` drops EXIF, GPS and everything else beside the pixels. */
async function encode(image: Sharp, format: string): Promise<Picture> {
	const kind = format === 'png' || format === 'webp' ? format : 'jpeg';
	const quality = kind === 'png' ? {} : { quality: 90 };
	const { data, info } = await image.toFormat(kind, quality).toBuffer({ resolveWithObject: true });
	return {
		bytes: new Uint8Array(data),
		mime: `image/${kind}`,
		ending: kind === 'jpeg' ? 'jpg' : kind,
		width: info.width,
		height: info.height,
	};
}
