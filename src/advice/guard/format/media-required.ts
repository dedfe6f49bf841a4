import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** Some networks take no post of words alone. */
export function mediaRequired(post: CheckedPost): Finding[] {
	if (post.limits.text.textOnly || post.media.length > 0) return [];
	return [
		{
			rule: 'format.media-required',
			severity: 'stop',
			message: post.words.pictureNeeded({ network: post.network.title }),
			...provenanceOf(post, post.network.limits.text.textOnly, false),
		},
	];
}
