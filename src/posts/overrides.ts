import { newId } from '#platform/ids.ts';
import type { Override } from '#posts/overridden.ts';
import type { FirmScope } from '#schema/database.ts';

/** What was decided about a post, the oldest first. */
export async function listOverrides(scope: FirmScope, post: string): Promise<Override[]> {
	const rows = await scope.rows
		.selectFrom('overrides')
		.leftJoin('persons', 'persons.id', 'overrides.person_id')
		.select([
			'overrides.account_id',
			'overrides.rule',
			'overrides.excerpt',
			'overrides.reason',
			'overrides.at',
			'persons.name',
		])
		.where('overrides.firm_id', '=', scope.firm)
		.where('overrides.post_id', '=', post)
		.orderBy('overrides.at')
		.orderBy('overrides.id')
		.execute();
	return rows.map(({ account_id: account, rule, excerpt, reason, at, name }) => ({
		account,
		rule,
		excerpt,
		reason,
		by: name,
		at,
	}));
}

/** Keeps a decision with its reason. */
export async function keepOverride(
	scope: FirmScope,
	post: string,
	decided: Omit<Override, 'by'> & { readonly personId: string | null },
): Promise<void> {
	const { account, rule, excerpt, reason, personId, at } = decided;
	await scope.rows
		.insertInto('overrides')
		.values({
			id: newId(),
			firm_id: scope.firm,
			post_id: post,
			account_id: account,
			rule,
			excerpt,
			reason,
			person_id: personId,
			at,
		})
		.execute();
}

/** Takes decisions about a rule back, on all accounts of the post; what was sent meanwhile stays sent. */
export async function forgetOverrides(scope: FirmScope, post: string, rule: string): Promise<void> {
	await scope.rows
		.deleteFrom('overrides')
		.where('firm_id', '=', scope.firm)
		.where('post_id', '=', post)
		.where('rule', '=', rule)
		.execute();
}
