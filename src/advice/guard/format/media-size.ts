import { inBytes, inDigits } from '#advice/guard/numbers.ts';
import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

const rule = 'format.media-size';

/** A file of too many bytes or a picture of too many pixels; a warning, as pictures are made to fit before sending. */
export function mediaSize(post: CheckedPost): Finding[] {
	return post.media.flatMap(({ bytes, width, height }, place) => {
		const picture = place + 1;
		if (bytes !== undefined && bytes > post.limits.pictures.maxBytes) return [tooHeavy(post, picture, bytes)];
		if (width === undefined || height === undefined) return [];
		return tooLarge(post, picture, width, height);
	});
}

function tooHeavy(post: CheckedPost, picture: number, bytes: number): Finding {
	const { maxBytes } = post.limits.pictures;
	return {
		rule,
		severity: 'warn',
		message: post.words.pictureTooHeavy({
			picture,
			network: post.network.title,
			used: inBytes(bytes, post.language),
			max: inBytes(maxBytes, post.language),
		}),
		excerpt: post.words.pictureExcerpt({ picture }),
		...provenanceOf(post, post.network.limits.pictures.maxBytes, maxBytes),
	};
}

function tooLarge(post: CheckedPost, picture: number, width: number, height: number): Finding[] {
	const { maxPixels, maxSide } = post.limits.pictures;
	const pixels = maxPixels !== null && width * height > maxPixels;
	if (!pixels && (maxSide === null || Math.max(width, height) <= maxSide)) return [];
	const { pictures } = post.network.limits;
	return [
		{
			rule,
			severity: 'warn',
			message: post.words.pictureTooLarge({
				picture,
				network: post.network.title,
				used: pixels ? inDigits(width * height, post.language) : `${width} × ${height}`,
				max: pixels ? inDigits(maxPixels, post.language) : `${maxSide} × ${maxSide}`,
			}),
			excerpt: post.words.pictureExcerpt({ picture }),
			...(pixels
				? provenanceOf(post, pictures.maxPixels, maxPixels)
				: provenanceOf(post, pictures.maxSide, maxSide)),
		},
	];
}
