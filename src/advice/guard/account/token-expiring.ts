import { houseProvenance } from '#advice/guard/house.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { houseRule } from '#advice/house-rules.ts';
import { accountFindings } from '#languages/findings-account.ts';
import { wordsOf } from '#languages/words.ts';

/** A sign-in that runs out before the post is due lets it fail. */
export function tokenExpiring(post: CheckedPost): Finding[] {
	const left = post.account.token_expires_in_days;
	if (left === undefined || left > houseRule('token-days')) return [];
	const words = wordsOf(accountFindings, post.language);
	const network = post.network.title;
	return [
		{
			rule: 'account.token-expiring',
			...(left <= 0
				? { severity: 'stop', overridable: false, message: words.tokenExpired({ network }) }
				: { severity: 'warn', message: words.tokenExpiring({ network, days: Math.ceil(left) }) }),
			fix: { kind: 'open', label: words.signInAgain, path: `/accounts/connect/${post.network.name}` },
			...houseProvenance('token-days', post.language),
		},
	];
}
