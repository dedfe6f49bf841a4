import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { writeJournal } from '#deliveries/journal.ts';
import type { PostAnswer } from '#posts/create.ts';
import { readPost } from '#posts/post.ts';
import { variantProblems, type PostProblem } from '#posts/problems.ts';
import { asJudged, findStops, findStopsAt } from '#posts/stops.ts';
import type { FirmScope } from '#schema/database.ts';

/** How far in the past a chosen time may lie before it is taken for a mistake: someone took a minute to decide. */
const forgiven = 2 * 60_000;

/**
 * Sends a post to its accounts at `dueAt` (UTC), or now when null. Either all of its waiting deliveries are
 * planned or, where one could not go out as it is, none.
 */
export async function schedulePost(
	app: App,
	firm: string,
	id: string,
	when: { readonly dueAt: number | null },
): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, (scope) => schedulePostIn(app, scope, id, when));
	if (answer.kind === 'done') app.wake();
	return answer;
}

/** The same inside a transaction that is open already; the caller wakes the worker afterwards. */
export async function schedulePostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	id: string,
	when: { readonly dueAt: number | null; readonly personId?: string | undefined },
): Promise<PostAnswer> {
	const now = app.clock.now();
	const post = await readPost(scope, id);
	if (post === null) return refused([{ code: 'not_found' }]);
	if (when.dueAt !== null && when.dueAt < now - forgiven) return refused([{ code: 'in_the_past' }]);
	if (post.deliveries.length === 0) return refused([{ code: 'no_account' }]);
	const waiting = post.deliveries.filter(({ state }) => state === 'draft' || state === 'scheduled');
	if (waiting.length === 0) return refused([{ code: 'too_late' }]);

	const accounts = new Map((await listAccounts(scope)).map((account) => [account.id, account]));
	const problems = waiting.flatMap((delivery): PostProblem[] => {
		const account = accounts.get(delivery.account.id);
		if (account === undefined) return [{ code: 'account_not_connected', account: delivery.account.id }];
		return variantProblems(account, delivery.parts, post.media.length);
	});
	if (problems.length > 0) return refused(problems);
	const leaving = waiting.map((delivery) => ({ ...delivery, at: when.dueAt ?? now }));
	const stops = await findStops(scope, asJudged(post), leaving, now);
	if (stops.length > 0) return refused(stops);

	for (const delivery of waiting) await plan(scope, delivery, when.dueAt ?? now, now);
	const planned = await readPost(scope, id);
	return planned === null ? refused([{ code: 'not_found' }]) : { kind: 'done', post: planned };
}

async function plan(scope: FirmScope, delivery: Delivery, dueAt: number, now: number): Promise<void> {
	const written = await scope.rows
		.updateTable('deliveries')
		.set({ state: 'scheduled', due_at: dueAt, next_at: dueAt, attempts: 0, reason: null })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', 'in', ['draft', 'scheduled'])
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows > 0n) await writeJournal(scope, delivery.id, now, 'scheduled', { dueAt });
}

/** Moves one planned delivery to another time (UTC). */
export async function moveDelivery(app: App, firm: string, id: string, dueAt: number): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, async (scope): Promise<PostAnswer> => {
		const now = app.clock.now();
		const delivery = await findDelivery(scope, id);
		if (delivery === null) return refused([{ code: 'not_found' }]);
		if (dueAt < now - forgiven) return refused([{ code: 'in_the_past' }]);
		// At another time other posts come before it.
		const stops = await findStopsAt(scope, delivery, dueAt, now);
		if (stops.length > 0) return refused(stops);
		const written = await scope.rows
			.updateTable('deliveries')
			.set({ due_at: dueAt, next_at: dueAt, reason: null })
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', '=', 'scheduled')
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return refused([{ code: 'too_late', account: delivery.account.id }]);
		await writeJournal(scope, id, now, 'moved', { from: delivery.dueAt, to: dueAt });
		const post = await readPost(scope, delivery.postId);
		return post === null ? refused([{ code: 'not_found' }]) : { kind: 'done', post };
	});
	if (answer.kind === 'done') app.wake();
	return answer;
}

function refused(problems: readonly PostProblem[]): PostAnswer {
	return { kind: 'refused', problems };
}
