import { openAccount } from '#accounts/open.ts';
import { writeHeld, type Claimed } from '#deliveries/claim.ts';
import type { Work } from '#deliveries/deliver.ts';
import { writeJournal, type JournalEvent } from '#deliveries/journal.ts';
import { nextPart } from '#deliveries/part.ts';
import { recordPublished } from '#deliveries/publish.ts';
import { tellOfTrouble } from '#deliveries/tell-of-trouble.ts';
import { mostSubmissions, nextTry } from '#deliveries/timing.ts';
import type { FindOutcome, Reason } from '#networks/network.ts';

/** Puts a delivery whose fate is unknown aside until an accepted post would show at the network. */
export async function parkForLooking(work: Work, held: Claimed, reason: Reason): Promise<null> {
	const { app } = work;
	const now = app.clock.now();
	const opened = await openAccount(app, held.firm_id, held.account_id);
	const settled = now + (opened.kind === 'open' ? opened.network.showsWithin : 0);
	await app.database.inFirm(held.firm_id, async (scope) => {
		await writeHeld(scope, held, {
			state: 'sending',
			step: 'uncertain',
			next_at: settled,
			lease_until: null,
			reason: JSON.stringify(reason),
		});
		await writeJournal(scope, held.id, now, 'uncertain', { reason, look: settled });
	});
	return null;
}

/**
 * Looks whether the part is at the network before anything is sent again. Found: it counts as published. Surely
 * absent: it may be sent again. Cannot tell: a person is asked.
 */
export async function look(work: Work, held: Claimed): Promise<Claimed | null> {
	const { app } = work;
	const outcome = await find(work, held);
	switch (outcome.kind) {
		case 'found':
			return recordPublished(work, held, outcome.remote, 'found');
		case 'absent':
			if (held.attempts >= mostSubmissions) return askPerson(work, held, { code: 'gave_up', detail: null });
			return app.database.inFirm(held.firm_id, async (scope) => {
				await writeJournal(scope, held.id, app.clock.now(), 'absent', { part: held.parts_done });
				return writeHeld(scope, held, { step: 'waiting' });
			});
		case 'unreachable':
			return lookLater(work, held, outcome.reason, outcome.retryAfter);
		case 'cannot_tell':
			return askPerson(work, held, outcome.reason);
	}
}

async function find({ app }: Work, held: Claimed): Promise<FindOutcome> {
	const opened = await openAccount(app, held.firm_id, held.account_id);
	if (opened.kind === 'closed') return { kind: 'cannot_tell', reason: opened.reason };
	try {
		const part = await nextPart(app, held, opened);
		return await opened.network.find(app.tools, opened.connection, part);
	} catch (error) {
		app.log.error('look_threw', { network: opened.network.name, delivery: held.id, error });
		return { kind: 'unreachable', reason: { code: 'unexpected_answer', detail: null }, retryAfter: null };
	}
}

async function lookLater(
	work: Work,
	held: Claimed,
	reason: Reason,
	retryAfter: number | null,
): Promise<null> {
	const { app, timing } = work;
	const now = app.clock.now();
	const looks = await countLooksSince(work, held);
	if (looks.firstFailedAt !== null && now - looks.firstFailedAt > timing.keepLooking) {
		return askPerson(work, held, reason);
	}
	await app.database.inFirm(held.firm_id, async (scope) => {
		const next = nextTry(timing, now, looks.failed + 1, retryAfter);
		await writeHeld(scope, held, { next_at: next, lease_until: null, reason: JSON.stringify(reason) });
		await writeJournal(scope, held.id, now, 'look_failed', { reason, next });
	});
	return null;
}

/** How often looking has failed since the last submission, and since when. */
async function countLooksSince({ app }: Work, held: Claimed) {
	const events = await app.database.inFirm(held.firm_id, (scope) =>
		scope.rows
			.selectFrom('journal')
			.select(['event', 'at'])
			.where('firm_id', '=', scope.firm)
			.where('delivery_id', '=', held.id)
			.orderBy('id', 'desc')
			.limit(200)
			.execute(),
	);
	const submitted = events.findIndex(({ event }) => event === ('submitting' satisfies JournalEvent));
	const since = submitted === -1 ? events : events.slice(0, submitted);
	const failed = since.filter(({ event }) => event === ('look_failed' satisfies JournalEvent));
	return { failed: failed.length, firstFailedAt: failed.at(-1)?.at ?? null };
}

/** Nothing is sent again on its own: a person looks and says whether the post is there. */
async function askPerson({ app }: Work, held: Claimed, reason: Reason): Promise<null> {
	const now = app.clock.now();
	await app.database.inFirm(held.firm_id, async (scope) => {
		const unknown = await writeHeld(scope, held, {
			state: 'unknown',
			step: 'uncertain',
			next_at: null,
			lease_until: null,
			reason: JSON.stringify(reason),
		});
		await writeJournal(scope, held.id, now, 'asked_person', { reason });
		await tellOfTrouble(scope, unknown, reason, now);
	});
	return null;
}
