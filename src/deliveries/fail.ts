import { writeHeld, type Claimed } from '#deliveries/claim.ts';
import type { Work } from '#deliveries/deliver.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { tellOfTrouble } from '#deliveries/tell-of-trouble.ts';
import type { Reason } from '#networks/network.ts';

/**
 * Ends the delivery as failed: the network will not take it, and nothing more is sent on its own. Those whose post it
 * is are told.
 */
export async function fail({ app }: Work, held: Claimed, reason: Reason): Promise<null> {
	const now = app.clock.now();
	await app.database.inFirm(held.firm_id, async (scope) => {
		const failed = await writeHeld(scope, held, {
			state: 'failed',
			step: 'waiting',
			next_at: null,
			lease_until: null,
			reason: JSON.stringify(reason),
		});
		await writeJournal(scope, held.id, now, 'failed', { reason });
		await tellOfTrouble(scope, failed, reason, now);
	});
	return null;
}
