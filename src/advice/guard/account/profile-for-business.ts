import { cite } from '#advice/guard/provenance.ts';
import type { CheckedPost, Finding } from '#advice/guard/rule.ts';
import { accountFindings } from '#languages/findings-account.ts';
import { wordsOf } from '#languages/words.ts';

/** Networks that part private from business close personal profiles that are used for business. */
export function profileForBusiness(post: CheckedPost): Finding[] {
	const { businessKinds } = post.network.rules;
	if (post.kind !== 'profile' || businessKinds === null || businessKinds.value.includes('profile')) return [];
	const [kind = 'page'] = businessKinds.value;
	const words = wordsOf(accountFindings, post.language);
	return [
		{
			rule: 'account.profile-for-business',
			severity: 'stop',
			message: words.profileForBusiness({ network: post.network.title, kind: words[kind] }),
			fix: { kind: 'open', label: words.showTheWay, path: `/accounts/guide/${post.network.name}` },
			overridable: true,
			...cite(businessKinds),
		},
	];
}
