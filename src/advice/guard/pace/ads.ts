import { onThisNetwork } from '#advice/guard/pace/earlier.ts';
import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

const halfAYear = 183;

/** More advertising from a private account than the network puts up with. */
export function ads(post: CheckedPost): Finding[] {
	const { maxAdsPerHalfYear } = post.network.rules;
	if (maxAdsPerHalfYear === null || post.purpose !== 'promote' || post.kind !== 'profile') return [];
	const used =
		onThisNetwork(post).filter(({ days_ago, purpose }) => purpose === 'promote' && days_ago <= halfAYear)
			.length + 1;
	if (used <= maxAdsPerHalfYear.value) return [];
	return [
		{
			rule: 'pace.ads',
			severity: 'stop',
			overridable: true,
			message: wordsOf(paceFindings, post.language).ads({
				network: post.network.title,
				used,
				max: maxAdsPerHalfYear.value,
			}),
			...cite(maxAdsPerHalfYear),
		},
	];
}
