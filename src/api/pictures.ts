import * as v from 'valibot';
import type { Picture } from '#media/pictures.ts';

export const longestAlt = 10_000;

export const PictureAnswer = v.object({
	id: v.string(),
	width: v.number(),
	height: v.number(),
	mime: v.string(),
	bytes: v.number(),
	alt: v.pipe(v.string(), v.description('Description for people who cannot see the picture')),
});

/** A picture as clients see it. */
export function presentPicture({
	id,
	width,
	height,
	mime,
	bytes,
	alt,
}: Picture): v.InferOutput<typeof PictureAnswer> {
	return { id, width, height, mime, bytes, alt };
}
