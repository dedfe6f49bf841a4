import type { Practice } from '#practice-network/practice.ts';
import type { Rows } from '#schema/database.ts';

export interface Event {
	readonly kind: 'mention' | 'favourite' | 'follow';
	/** Ids of accounts. */
	readonly to: string;
	readonly from: string;
	readonly status: string | null;
}

/** Tells an account what somebody else did; of what one does oneself one hears nothing. */
export async function notify(practice: Practice, rows: Rows, event: Event): Promise<void> {
	if (event.to === event.from) return;
	await rows
		.insertInto('practice_notifications')
		.values({
			id: practice.newId(),
			account_id: event.to,
			from_account_id: event.from,
			kind: event.kind,
			status_id: event.status,
			created_at: practice.clock.now(),
		})
		.execute();
}

/** Takes back what was told, because it is no longer so. */
export async function forget(rows: Rows, event: Event): Promise<void> {
	await rows
		.deleteFrom('practice_notifications')
		.where('account_id', '=', event.to)
		.where('from_account_id', '=', event.from)
		.where('kind', '=', event.kind)
		.where('status_id', event.status === null ? 'is' : '=', event.status)
		.execute();
}
