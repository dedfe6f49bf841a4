import type { AccountRow } from '#practice-network/accounts/account.ts';
import { forget, notify } from '#practice-network/notifications/notify.ts';
import type { Practice } from '#practice-network/practice.ts';
import { Refusal } from '#practice-network/answers.ts';
import type { Rows } from '#schema/database.ts';

/** Follows an account and tells its owner; following again changes nothing. */
export async function follow(
	practice: Practice,
	rows: Rows,
	who: AccountRow,
	whom: AccountRow,
): Promise<void> {
	if (who.id === whom.id) throw new Refusal(403, 'This action is not allowed');
	const added = await rows
		.insertInto('practice_follows')
		.values({ account_id: who.id, target_id: whom.id, created_at: practice.clock.now() })
		.onConflict((conflict) => conflict.doNothing())
		.returning('target_id')
		.executeTakeFirst();
	if (added) await notify(practice, rows, { kind: 'follow', to: whom.id, from: who.id, status: null });
}

export async function unfollow(rows: Rows, who: AccountRow, whom: AccountRow): Promise<void> {
	await rows
		.deleteFrom('practice_follows')
		.where('account_id', '=', who.id)
		.where('target_id', '=', whom.id)
		.execute();
	await forget(rows, { kind: 'follow', to: whom.id, from: who.id, status: null });
}

/** How one account stands to others, in the order asked for. */
export async function relationships(rows: Rows, viewer: string, others: string[]) {
	const pairs = await rows
		.selectFrom('practice_follows')
		.select(['account_id', 'target_id'])
		.where((eb) => eb.or([eb('account_id', '=', viewer), eb('target_id', '=', viewer)]))
		.execute();
	return others.map((id) => {
		const following = pairs.some((pair) => pair.account_id === viewer && pair.target_id === id);
		return {
			id,
			following,
			showing_reblogs: following,
			notifying: false,
			languages: null,
			followed_by: pairs.some((pair) => pair.account_id === id && pair.target_id === viewer),
			blocking: false,
			blocked_by: false,
			muting: false,
			muting_notifications: false,
			requested: false,
			requested_by: false,
			domain_blocking: false,
			endorsed: false,
			note: '',
		};
	});
}
