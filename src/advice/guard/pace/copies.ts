import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { paceFindings } from '#languages/findings-pace.ts';
import { wordsOf } from '#languages/words.ts';

/** The same text on several accounts of a network that takes that for manipulation. */
export function copies(post: CheckedPost): Finding[] {
	const { noCopiesAcrossAccounts } = post.network.rules;
	if (post.copies === 0 || !noCopiesAcrossAccounts?.value) return [];
	return [
		{
			rule: 'pace.copies',
			severity: 'stop',
			overridable: true,
			message: wordsOf(paceFindings, post.language).copies({
				network: post.network.title,
				accounts: post.copies + 1,
			}),
			...cite(noCopiesAcrossAccounts),
		},
	];
}
