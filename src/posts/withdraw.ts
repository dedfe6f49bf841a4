import type { App } from '#app.ts';
import { listDeliveries, type Delivery } from '#deliveries/delivery.ts';
import { writeJournal } from '#deliveries/journal.ts';
import type { PostAnswer } from '#posts/create.ts';
import { readPost } from '#posts/post.ts';
import { findStopsAt } from '#posts/stops.ts';
import type { FirmScope } from '#schema/database.ts';

/** Takes planned deliveries of a post back before they go out; those already on their way are left alone. */
export async function withdrawPost(app: App, firm: string, id: string): Promise<PostAnswer> {
	return onDeliveries(app, firm, id, withdraw);
}

/** Takes one planned delivery back. */
export async function withdrawDelivery(
	app: App,
	firm: string,
	post: string,
	id: string,
): Promise<PostAnswer> {
	return onDeliveries(app, firm, post, withdraw, id);
}

/**
 * Undoes a withdrawal: what was planned is planned again; what the guard stops by now, because somebody took back
 * their consent, say, and what had a time that has passed becomes a draft.
 */
export async function restorePost(app: App, firm: string, id: string): Promise<PostAnswer> {
	const answer = await onDeliveries(app, firm, id, restore);
	if (answer.kind === 'done') app.wake();
	return answer;
}

/** Takes a planned post back to a draft, so that it can be worked on and planned anew. */
export async function unschedulePost(app: App, firm: string, id: string): Promise<PostAnswer> {
	return onDeliveries(app, firm, id, unschedule);
}

type Verb = (scope: FirmScope, delivery: Delivery, now: number) => Promise<boolean>;

async function onDeliveries(
	app: App,
	firm: string,
	post: string,
	verb: Verb,
	only?: string,
): Promise<PostAnswer> {
	return app.database.inFirm(firm, async (scope) => {
		const found = (await listDeliveries(scope, [post])).filter(({ id }) => only === undefined || id === only);
		const before = await readPost(scope, post);
		if (before === null) return { kind: 'refused', problems: [{ code: 'not_found' }] };
		let done = 0;
		for (const delivery of found) if (await verb(scope, delivery, app.clock.now())) done += 1;
		if (done === 0) return { kind: 'refused', problems: [{ code: 'too_late' }] };
		return { kind: 'done', post: (await readPost(scope, post)) ?? before };
	});
}

/** Tells whether it could still be withdrawn. Also counts the claim up: a worker about to send must stop. */
export async function withdraw(scope: FirmScope, delivery: Delivery, now: number): Promise<boolean> {
	const written = await scope.rows
		.updateTable('deliveries')
		.set((row) => ({
			state: 'withdrawn',
			next_at: null,
			lease_until: null,
			reason: null,
			claim: row('claim', '+', 1),
		}))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', 'in', ['draft', 'awaiting_approval', 'scheduled', 'failed'])
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return false;
	await writeJournal(scope, delivery.id, now, 'withdrawn', { from: delivery.state });
	return true;
}

async function restore(scope: FirmScope, delivery: Delivery, now: number): Promise<boolean> {
	if (delivery.removedAt !== null) return false;
	const { dueAt } = delivery;
	const ahead = dueAt !== null && dueAt > now;
	const plannable = ahead && (await findStopsAt(scope, delivery, dueAt, now)).length === 0;
	const written = await scope.rows
		.updateTable('deliveries')
		.set(plannable ? { state: 'scheduled', next_at: dueAt } : { state: 'draft', due_at: null })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', '=', 'withdrawn')
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return false;
	await writeJournal(scope, delivery.id, now, 'restored');
	return true;
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
		.where('state', '=', 'scheduled')
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows === 0n) return false;
	await writeJournal(scope, delivery.id, now, 'withdrawn', { from: delivery.state });
	return true;
}
