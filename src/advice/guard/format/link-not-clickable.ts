import { provenanceOf } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';

/** An address that nobody can tap brings nobody to the website. */
export function linkNotClickable(post: CheckedPost): Finding[] {
	if (post.limits.text.linksClickable) return [];
	const link = post.segments.find(({ kind }) => kind === 'link');
	if (!link) return [];
	return [
		{
			rule: 'format.link-not-clickable',
			severity: 'warn',
			message: post.words.linkNotClickable({ network: post.network.title }),
			excerpt: link.text,
			...provenanceOf(post, post.network.limits.text.linksClickable, false),
		},
	];
}
