import { createHash } from 'node:crypto';
import { markForReconnecting } from '#accounts/disconnect.ts';
import { openAccount } from '#accounts/open.ts';
import { writeHeld, type Claimed } from '#deliveries/claim.ts';
import type { Work } from '#deliveries/deliver.ts';
import { fail } from '#deliveries/fail.ts';
import { handOver } from '#deliveries/hand-over.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { parkForLooking } from '#deliveries/look.ts';
import { nextPart } from '#deliveries/part.ts';
import { recordPublished } from '#deliveries/publish.ts';
import { nextTry } from '#deliveries/timing.ts';
import type { Connection, Network, Part, PublishOutcome, Reason } from '#networks/network.ts';

/** Hands the next part over to the network, after writing down that it is about to. */
export async function submitNextPart(work: Work, held: Claimed): Promise<Claimed | null> {
	const { app, timing } = work;
	if (held.due_at !== null && app.clock.now() - held.due_at > timing.keepTrying) {
		return fail(work, held, { code: 'gave_up', detail: lastDetail(held) });
	}
	const opened = await openAccount(app, held.firm_id, held.account_id);
	if (opened.kind === 'closed') return fail(work, held, opened.reason);
	const { network, account, connection } = opened;
	if (account.state === 'needs_reconnect') {
		return fail(work, held, account.problem ?? { code: 'not_authorised', detail: null });
	}

	let part: Part;
	try {
		part = await nextPart(app, held, opened);
	} catch (error) {
		app.log.error('picture_not_prepared', { delivery: held.id, error });
		return fail(work, held, { code: 'picture_refused', detail: null });
	}
	const noted = await noteIntent(work, held, part);
	const outcome = await publish(work, network, connection, part);
	return settle(work, noted, outcome);
}

/** The row says `submitting` before the first byte leaves: found like that, the network may have the post. */
async function noteIntent({ app }: Work, held: Claimed, part: Part): Promise<Claimed> {
	const payload = createHash('sha256').update(part.text);
	for (const picture of part.pictures) payload.update(picture.bytes).update(picture.alt);
	return app.database.inFirm(held.firm_id, async (scope) => {
		const row = await writeHeld(scope, held, {
			step: 'submitting',
			attempts: held.attempts + 1,
			first_attempt_at: part.firstAttemptAt,
		});
		await writeJournal(scope, held.id, app.clock.now(), 'submitting', {
			part: held.parts_done,
			key: part.key,
			payload: payload.digest('hex'),
		});
		return row;
	});
}

async function publish(
	{ app }: Work,
	network: Network,
	connection: Connection,
	part: Part,
): Promise<PublishOutcome> {
	try {
		return await network.publish(app.tools, connection, part);
	} catch (error) {
		app.log.error('publish_threw', { network: network.name, error });
		return { kind: 'uncertain', reason: { code: 'unexpected_answer', detail: null } };
	}
}

async function settle(work: Work, held: Claimed, outcome: PublishOutcome): Promise<Claimed | null> {
	switch (outcome.kind) {
		case 'published':
			return recordPublished(work, held, outcome.remote, 'published');
		case 'not_accepted':
			return postpone(work, held, outcome.reason, outcome.retryAfter);
		case 'refused':
			return refuse(work, held, outcome.reason, outcome.reconnect);
		case 'by_hand':
			return handOver(work, held, outcome.reason);
		case 'uncertain':
			return parkForLooking(work, held, outcome.reason);
	}
}

async function postpone(
	{ app, timing }: Work,
	held: Claimed,
	reason: Reason,
	retryAfter: number | null,
): Promise<null> {
	const now = app.clock.now();
	await app.database.inFirm(held.firm_id, async (scope) => {
		const next = nextTry(timing, now, held.attempts, retryAfter);
		await writeHeld(scope, held, {
			// A thread of which a part is out cannot be withdrawn any more, so it does not go back to `scheduled`.
			state: held.parts_done === 0 ? 'scheduled' : 'sending',
			step: 'waiting',
			next_at: next,
			lease_until: null,
			reason: JSON.stringify(reason),
		});
		await writeJournal(scope, held.id, now, 'not_accepted', { reason, next });
	});
	return null;
}

async function refuse(work: Work, held: Claimed, reason: Reason, reconnect: boolean): Promise<null> {
	const { app } = work;
	if (reconnect) {
		await app.database.inFirm(held.firm_id, (scope) =>
			markForReconnecting(scope, held.account_id, reason, app.clock.now()),
		);
	}
	return fail(work, held, reason);
}

function lastDetail(held: Claimed): string | null {
	return held.reason === null ? null : ((JSON.parse(held.reason) as Reason).detail ?? null);
}
