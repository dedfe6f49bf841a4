import { openAccount } from '#accounts/open.ts';
import { writeHeld, type Claimed } from '#deliveries/claim.ts';
import { readRemote } from '#deliveries/delivery.ts';
import type { Work } from '#deliveries/deliver.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { nextTry } from '#deliveries/timing.ts';
import type { Reason, RemotePost, RemoveOutcome } from '#networks/network.ts';

/** Takes the last part that is still at the network down; gives the delivery back while more remain. */
export async function removeLastPart(work: Work, held: Claimed): Promise<Claimed | null> {
	const remote = readRemote(held.remote)[held.parts_done - 1];
	if (remote === undefined) return recordRemoved(work, held, 0);
	// A person saw it there, so its id is not known; only a person can take it down.
	if (remote.id === '') return recordKept(work, held, { code: 'by_hand', detail: null });
	const outcome = await remove(work, held, remote);
	switch (outcome.kind) {
		case 'removed':
			return recordRemoved(work, held, held.parts_done - 1);
		case 'not_accepted':
			return removeLater(work, held, outcome.reason, outcome.retryAfter);
		case 'refused':
		case 'by_hand':
			return recordKept(work, held, outcome.reason);
	}
}

async function remove({ app }: Work, held: Claimed, remote: RemotePost): Promise<RemoveOutcome> {
	const opened = await openAccount(app, held.firm_id, held.account_id);
	if (opened.kind === 'closed') return { kind: 'by_hand', reason: opened.reason };
	try {
		return await opened.network.remove(app.tools, opened.connection, remote);
	} catch (error) {
		app.log.error('remove_threw', { network: opened.network.name, delivery: held.id, error });
		return { kind: 'not_accepted', reason: { code: 'unexpected_answer', detail: null }, retryAfter: null };
	}
}

async function recordRemoved({ app }: Work, held: Claimed, left: number): Promise<Claimed | null> {
	const now = app.clock.now();
	const row = await app.database.inFirm(held.firm_id, async (scope) => {
		await writeJournal(scope, held.id, now, 'removed', { left });
		if (left > 0) return writeHeld(scope, held, { parts_done: left, attempts: 0 });
		return writeHeld(scope, held, {
			state: 'withdrawn',
			step: 'waiting',
			parts_done: 0,
			removed_at: now,
			next_at: null,
			lease_until: null,
			reason: null,
		});
	});
	return left > 0 ? row : null;
}

async function removeLater(
	work: Work,
	held: Claimed,
	reason: Reason,
	retryAfter: number | null,
): Promise<null> {
	const { app, timing } = work;
	const now = app.clock.now();
	if (held.attempts >= timing.removalAttempts) return recordKept(work, held, reason);
	await app.database.inFirm(held.firm_id, (scope) =>
		writeHeld(scope, held, {
			attempts: held.attempts + 1,
			next_at: nextTry(timing, now, held.attempts + 1, retryAfter),
			lease_until: null,
			reason: JSON.stringify(reason),
		}),
	);
	return null;
}

/** The network keeps it: the post is still to be seen, and the firm is told so. */
async function recordKept({ app }: Work, held: Claimed, reason: Reason): Promise<null> {
	const now = app.clock.now();
	const code = reason.code === 'by_hand' ? 'remove_by_hand' : 'removal_refused';
	const kept: Reason = { code, detail: reason.detail, status: reason.status };
	await app.database.inFirm(held.firm_id, async (scope) => {
		await writeHeld(scope, held, {
			step: 'waiting',
			next_at: null,
			lease_until: null,
			reason: JSON.stringify(kept),
		});
		await writeJournal(scope, held.id, now, 'removal_refused', { reason });
	});
	return null;
}
