import { forget, notify } from '#practice-network/notifications/notify.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { StatusRow } from '#practice-network/statuses/status.ts';
import type { Rows } from '#schema/database.ts';

/** Marks a status as a favourite and tells its author; again changes nothing. */
export async function favourite(
	practice: Practice,
	rows: Rows,
	account: string,
	status: StatusRow,
): Promise<void> {
	const added = await rows
		.insertInto('practice_favourites')
		.values({ account_id: account, status_id: status.id, created_at: practice.clock.now() })
		.onConflict((conflict) => conflict.doNothing())
		.returning('status_id')
		.executeTakeFirst();
	if (!added) return;
	await notify(practice, rows, {
		kind: 'favourite',
		to: status.account_id,
		from: account,
		status: status.id,
	});
}

export async function unfavourite(rows: Rows, account: string, status: StatusRow): Promise<void> {
	await rows
		.deleteFrom('practice_favourites')
		.where('account_id', '=', account)
		.where('status_id', '=', status.id)
		.execute();
	await forget(rows, { kind: 'favourite', to: status.account_id, from: account, status: status.id });
}

/** Ids of the accounts that marked it, the latest first. */
export async function favouritedBy(rows: Rows, status: StatusRow, limit: number): Promise<string[]> {
	const favourites = await rows
		.selectFrom('practice_favourites')
		.select('account_id')
		.where('status_id', '=', status.id)
		.orderBy('created_at', 'desc')
		.orderBy('account_id', 'desc')
		.limit(limit)
		.execute();
	return favourites.map(({ account_id }) => account_id);
}
