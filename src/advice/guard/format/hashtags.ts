import { inDigits } from '#advice/guard/numbers.ts';
import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** Networks ignore or refuse more hashtags than they allow. */
export function hashtags(post: CheckedPost): Finding[] {
	const { maxHashtags } = post.limits.text;
	const tags = post.segments.filter(({ kind }) => kind === 'hashtag').map(({ text }) => text);
	if (maxHashtags === null || tags.length <= maxHashtags) return [];
	return [
		{
			rule: 'format.hashtags',
			severity: 'warn',
			message: post.words.tooManyHashtags({
				network: post.network.title,
				used: inDigits(tags.length, post.language),
				max: inDigits(maxHashtags, post.language),
			}),
			excerpt: tags.slice(maxHashtags).join(' '),
			...provenanceOf(post, post.network.limits.text.maxHashtags, maxHashtags),
		},
	];
}
