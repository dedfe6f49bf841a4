import { houseProvenance } from '#advice/guard/house.ts';
import { onThisNetwork } from '#advice/guard/pace/earlier.ts';
import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { comparedWith, plainWords } from '#advice/similarity.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** Fewer words than these are a greeting, which may come every day. */
const greeting = 4;

/** The same text again, or nearly the same: networks take it for spam, readers for carelessness. */
export function duplicate(post: CheckedPost): Finding[] {
	const text = post.parts.join('\n');
	if (plainWords(text).length < greeting) return [];
	const recent = onThisNetwork(post).filter(({ days_ago }) => days_ago <= houseRule('repeat-days'));
	const compare = comparedWith(text, houseRule('near-same') / 100);
	const nearest = recent
		.map((earlier) => ({ ...earlier, alike: compare(earlier.text) * 100 }))
		.sort((one, other) => other.alike - one.alike || one.days_ago - other.days_ago)[0];
	if (nearest === undefined || nearest.alike < houseRule('near-same')) return [];

	const words = wordsOf(paceFindings, post.language);
	const days = Math.round(nearest.days_ago);
	const network = post.network.title;
	if (nearest.alike < 100) {
		return [
			{
				rule: 'pace.duplicate',
				severity: 'warn',
				message: words.nearlySame({ days }),
				...houseProvenance('near-same', post.language),
			},
		];
	}
	const { noRepeats } = post.network.rules;
	return [
		{
			rule: 'pace.duplicate',
			severity: 'stop',
			overridable: true,
			message: noRepeats?.value ? words.sameRefused({ days, network }) : words.same({ days }),
			...(noRepeats?.value ? cite(noRepeats) : houseProvenance('repeat-days', post.language)),
		},
	];
}
