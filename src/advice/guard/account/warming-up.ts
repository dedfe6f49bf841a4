import { houseProvenance } from '#advice/guard/house.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { accountFindings } from '#languages/findings-account.ts';
import { wordsOf } from '#languages/words.ts';

/** A new account that begins with advertising looks like one made for spam. */
export function warmingUp(post: CheckedPost): Finding[] {
	const age = post.account.age_days;
	const days = houseRule('warm-up-days');
	if (age === undefined || age >= days || post.purpose !== 'promote') return [];
	return [
		{
			rule: 'account.warming-up',
			severity: post.purposeSure ? 'stop' : 'warn',
			message: wordsOf(accountFindings, post.language).warmingUp({
				network: post.network.title,
				age: Math.floor(age),
				left: Math.ceil(days - age),
			}),
			...(post.purposeSure ? { overridable: true } : {}),
			...houseProvenance('warm-up-days', post.language),
		},
	];
}
