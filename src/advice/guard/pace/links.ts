import { houseProvenance } from '#advice/guard/house.ts';
import { onThisNetwork } from '#advice/guard/pace/earlier.ts';
import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { segmentsOf } from '#advice/segments.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** Many addresses in one post, or many posts with one where the network counts them. */
export function links(post: CheckedPost): Finding[] {
	const here = post.segments.filter(({ kind }) => kind === 'link');
	if (here.length === 0) return [];
	return [
		...tooManyHere(
			post,
			here.map(({ text }) => text),
		),
		...tooManyThisMonth(post),
	];
}

function tooManyHere(post: CheckedPost, addresses: readonly string[]): Finding[] {
	const max = houseRule('max-links');
	if (addresses.length <= max) return [];
	return [
		{
			rule: 'pace.links',
			severity: 'warn',
			message: wordsOf(paceFindings, post.language).tooManyLinks({ used: addresses.length, max }),
			excerpt: addresses.slice(max).join(' '),
			...houseProvenance('max-links', post.language),
		},
	];
}

function tooManyThisMonth(post: CheckedPost): Finding[] {
	const { maxLinkPostsPerMonth } = post.network.rules;
	if (maxLinkPostsPerMonth === null) return [];
	const used = onThisNetwork(post).filter(({ days_ago, text }) => days_ago <= 30 && hasLink(text)).length + 1;
	const max = maxLinkPostsPerMonth.value;
	if (used <= max) return [];
	return [
		{
			rule: 'pace.link-posts',
			severity: 'warn',
			message: wordsOf(paceFindings, post.language).linkPosts({ network: post.network.title, used, max }),
			...cite(maxLinkPostsPerMonth),
		},
	];
}

function hasLink(text: string): boolean {
	return segmentsOf(text).some(({ kind }) => kind === 'link');
}
