import type { App } from '#app.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Reason } from '#networks/network.ts';

/**
 * Forgets the credentials of an account and withdraws what was still to go there. Published posts stay at the
 * network and in the history.
 */
export async function disconnectAccount(app: App, firm: string, id: string): Promise<void> {
	await app.database.inFirm(firm, async (scope) => {
		await scope.rows
			.updateTable('accounts')
			.set({ state: 'disconnected', credentials: '' })
			.where('firm_id', '=', firm)
			.where('id', '=', id)
			.execute();
		await scope.rows
			.updateTable('deliveries')
			.set((row) => ({
				state: 'withdrawn',
				next_at: null,
				claim: row('claim', '+', 1),
				reason: JSON.stringify({ code: 'account_disconnected', detail: null } satisfies Reason),
			}))
			.where('firm_id', '=', firm)
			.where('account_id', '=', id)
			.where('state', 'in', ['draft', 'awaiting_approval', 'scheduled'])
			.execute();
	});
}

/** Notes that the network no longer lets us in, so that the firm is told before the next post is due. */
export async function markForReconnecting(
	scope: FirmScope,
	id: string,
	reason: Reason,
	now: number,
): Promise<void> {
	await scope.rows
		.updateTable('accounts')
		.set({ state: 'needs_reconnect', problem: JSON.stringify(reason), checked_at: now })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.where('state', '=', 'connected')
		.execute();
}
