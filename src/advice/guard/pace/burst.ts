import { houseProvenance } from '#advice/guard/house.ts';
import { cite } from '#advice/guard/provenance.ts';
import { onThisNetwork } from '#advice/guard/pace/earlier.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** Many posts in one day: what the network allows, and what readers bear. */
export function burst(post: CheckedPost): Finding[] {
	const today = onThisNetwork(post).filter(({ days_ago }) => days_ago < 1).length + 1;
	const { maxPostsPerDay } = post.network.rules;
	const words = wordsOf(paceFindings, post.language);
	const network = post.network.title;
	if (maxPostsPerDay !== null && today > maxPostsPerDay.value) {
		return [
			{
				rule: 'pace.burst',
				severity: 'stop',
				overridable: false,
				message: words.dayFull({ network, max: maxPostsPerDay.value }),
				...cite(maxPostsPerDay),
			},
		];
	}
	if (today <= houseRule('burst-posts')) return [];
	return [
		{
			rule: 'pace.burst',
			severity: 'warn',
			message: words.burst({ network, today }),
			...houseProvenance('burst-posts', post.language),
		},
	];
}
