import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** Networks have a narrowest and a widest shape; the rest of the picture is cut off before sending. */
export function mediaRatio(post: CheckedPost): Finding[] {
	const { ratio } = post.limits.pictures;
	if (ratio === null) return [];
	return post.media.flatMap(({ width, height }, place) => {
		if (!width || !height) return [];
		const shape = width / height;
		if (shape >= ratio.min - rounding && shape <= ratio.max + rounding) return [];
		const picture = { picture: place + 1, network: post.network.title };
		return [
			{
				rule: 'format.media-ratio',
				severity: 'warn' as const,
				message:
					shape < ratio.min ? post.words.pictureTooNarrow(picture) : post.words.pictureTooWide(picture),
				excerpt: post.words.pictureExcerpt(picture),
				...provenanceOf(post, post.network.limits.pictures.ratio, ratio),
			},
		];
	});
}

/** A picture has whole pixels: 1080 by 566 is meant to be 1.91 to 1. */
const rounding = 0.005;
