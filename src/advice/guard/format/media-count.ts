import { inDigits } from '#advice/guard/numbers.ts';
import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** The network refuses more pictures than it takes. */
export function mediaCount(post: CheckedPost): Finding[] {
	const { max } = post.limits.pictures;
	if (post.media.length <= max) return [];
	return [
		{
			rule: 'format.media-count',
			severity: 'stop',
			message: post.words.tooManyPictures({
				network: post.network.title,
				used: inDigits(post.media.length, post.language),
				max: inDigits(max, post.language),
			}),
			...provenanceOf(post, post.network.limits.pictures.max, max),
		},
	];
}
