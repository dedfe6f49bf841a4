import { lawFinding } from '#advice/guard/law/law-finding.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { accountFindings } from '#languages/findings-account.ts';
import { wordsOf } from '#languages/words.ts';

/** A business account without an Impressum is open to warning letters from the first post on. */
export function impressum(post: CheckedPost): Finding[] {
	if (post.account.impressum !== false) return [];
	return lawFinding(post, {
		rule: 'account.impressum',
		severity: 'warn',
		law: 'imprint.duty',
		message: wordsOf(accountFindings, post.language).noImpressum({ network: post.network.title }),
	});
}
