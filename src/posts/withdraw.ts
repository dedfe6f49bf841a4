import type { App } from '#app.ts';
import { listDeliveries, type Delivery } from '#deliveries/delivery.ts';
import { readJournal, writeJournal } from '#deliveries/journal.ts';
import { settleApproval, type Deed } from '#posts/approval.ts';
import type { PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { readPost } from '#posts/post.ts';
import { plannedFor, plannedState, sayOf, type Acting } from '#posts/say.ts';
import { findStopsAt } from '#posts/stops.ts';
import type { FirmScope } from '#schema/database.ts';

/** Takes planned deliveries of a post back before they go out; those already on their way are left alone. */
export async function withdrawPost(app: App, firm: string, id: string, by: Acting): Promise<PostAnswer> {
	return onDeliveries(app, firm, id, { verb: withdraw, by });
}

/** Takes one planned delivery back. */
export async function withdrawDelivery(
	app: App,
	firm: string,
	post: string,
	id: string,
	by: Acting,
): Promise<PostAnswer> {
	return onDeliveries(app, firm, post, { verb: withdraw, by, only: id });
}

/**
 * Undoes a withdrawal: what was planned is planned again, what waited for an owner waits again; what the guard stops
 * by now, because somebody took back their consent, say, and what had a time that has passed becomes a draft.
 */
export async function restorePost(app: App, firm: string, id: string, by: Acting): Promise<PostAnswer> {
	const answer = await onDeliveries(app, firm, id, { verb: restore, by });
	if (answer.kind === 'done') app.wake();
	return answer;
}

/** Takes a planned or waiting post back to a draft, so that it can be worked on and planned anew. */
export async function unschedulePost(app: App, firm: string, id: string, by: Acting): Promise<PostAnswer> {
	return onDeliveries(app, firm, id, { verb: unschedule, by });
}

/** Tells whether it could still be done. */
type Verb = (scope: FirmScope, delivery: Delivery, now: number, deed: Deed) => Promise<boolean>;

async function onDeliveries(
	app: App,
	firm: string,
	post: string,
	{ verb, by, only }: { readonly verb: Verb; readonly by: Acting; readonly only?: string },
): Promise<PostAnswer> {
	return app.database.inFirm(firm, async (scope) => {
		await lockPost(scope, post);
		const found = (await listDeliveries(scope, [post])).filter(({ id }) => only === undefined || id === only);
		const before = await readPost(scope, post);
		if (before === null) return { kind: 'refused', problems: [{ code: 'not_found' }] };
		const now = app.clock.now();
		const deed = { ...by, say: await sayOf(scope, by), now };
		let done = 0;
		for (const delivery of found) if (await verb(scope, delivery, now, deed)) done += 1;
		if (done === 0) return { kind: 'refused', problems: [{ code: 'too_late' }] };
		await settleApproval(scope, before, deed);
		return { kind: 'done', post: (await readPost(scope, post)) ?? before };
	});
}

/** Tells whether it could still be withdrawn. Also counts the claim up: a worker about to send must stop. */
export async function withdraw(scope: FirmScope, delivery: Delivery, now: number): Promise<boolean> {
	const written = await scope.rows
		.updateTable('deliveries')
		.set((row) => ({
			state: 'withdrawn',
			step: 'waiting',
			next_at: null,
			lease_until: null,
			reason: null,
			claim: row('claim', '+', 1),
		}))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', 'in', withdrawable(delivery))
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return false;
	await writeJournal(scope, delivery.id, now, 'withdrawn', { from: delivery.state });
	return true;
}

/** What waits for somebody to post it by hand has not gone out either. */
function withdrawable({ reason }: Delivery): Delivery['state'][] {
	const states: Delivery['state'][] = ['draft', 'awaiting_approval', 'scheduled', 'failed'];
	return reason?.code === 'by_hand' ? [...states, 'unknown'] : states;
}

async function restore(scope: FirmScope, delivery: Delivery, now: number, { say }: Deed): Promise<boolean> {
	if (delivery.removedAt !== null) return false;
	const { dueAt } = delivery;
	const ahead = dueAt !== null && dueAt > now;
	const plannable = ahead && (await findStopsAt(scope, delivery, dueAt, now)).length === 0;
	// Undoing is no approval: what waited when it was withdrawn waits again, whoever undoes.
	const state = (await waitedBefore(scope, delivery))
		? 'awaiting_approval'
		: plannedState(say, delivery.state);
	const written = await scope.rows
		.updateTable('deliveries')
		.set(plannable ? plannedFor(state, dueAt) : { state: 'draft', due_at: null })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', '=', 'withdrawn')
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return false;
	await writeJournal(scope, delivery.id, now, 'restored');
	return true;
}

async function waitedBefore(scope: FirmScope, { id }: Delivery): Promise<boolean> {
	const withdrawn = (await readJournal(scope, id)).findLast(({ event }) => event === 'withdrawn');
	return withdrawn?.details.from === ('awaiting_approval' satisfies Delivery['state']);
}

async function unschedule(scope: FirmScope, delivery: Delivery, now: number): Promise<boolean> {
	const written = await scope.rows
		.updateTable('deliveries')
		.set((row) => ({
			state: 'draft',
			due_at: null,
			next_at: null,
			lease_until: null,
			reason: null,
			claim: row('claim', '+', 1),
		}))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', 'in', ['scheduled', 'awaiting_approval'])
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return false;
	await writeJournal(scope, delivery.id, now, 'withdrawn', { from: delivery.state });
	return true;
}
