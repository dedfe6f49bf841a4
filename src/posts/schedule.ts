import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { settleApproval } from '#posts/approval.ts';
import type { PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { readPost } from '#posts/post.ts';
import { variantProblems, type PostProblem } from '#posts/problems.ts';
import { plannedFor, plannedState, sayOf, type Acting, type Say } from '#posts/say.ts';
import { asJudged, findStops, findStopsAt } from '#posts/stops.ts';
import type { FirmScope } from '#schema/database.ts';

/** How far in the past a chosen time may lie before it is taken for a mistake: someone took a minute to decide. */
const forgiven = 2 * 60_000;

/** When a post is to go out (UTC), or now when null; and who says so. */
export interface When extends Acting {
	readonly dueAt: number | null;
}

/**
 * Sends a post to its accounts at `dueAt`. Either all of its waiting deliveries are planned or, where one could
 * not go out as it is, none. What an employee plans waits for an owner where the firm wants that.
 */
export async function schedulePost(app: App, firm: string, id: string, when: When): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, (scope) => schedulePostIn(app, scope, id, when));
	if (answer.kind === 'done') app.wake();
	return answer;
}

/** The same inside a transaction that is open already; the caller wakes the worker afterwards. */
export async function schedulePostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	id: string,
	when: When,
): Promise<PostAnswer> {
	const now = app.clock.now();
	await lockPost(scope, id);
	const post = await readPost(scope, id);
	if (post === null) return refused([{ code: 'not_found' }]);
	if (when.dueAt !== null && when.dueAt < now - forgiven) return refused([{ code: 'in_the_past' }]);
	if (post.deliveries.length === 0) return refused([{ code: 'no_account' }]);
	const waiting = post.deliveries.filter(({ state }) => plannable.some((name) => name === state));
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

	const say = await sayOf(scope, when);
	for (const delivery of waiting) await plan(scope, delivery, when.dueAt ?? now, { say, now });
	await settleApproval(scope, post, { personId: when.personId, say, now });
	const planned = await readPost(scope, id);
	return planned === null ? refused([{ code: 'not_found' }]) : { kind: 'done', post: planned };
}

const plannable = ['draft', 'awaiting_approval', 'scheduled'] as const;

async function plan(
	scope: FirmScope,
	delivery: Delivery,
	dueAt: number,
	{ say, now }: { readonly say: Say; readonly now: number },
): Promise<void> {
	const state = plannedState(say, delivery.state);
	const written = await scope.rows
		.updateTable('deliveries')
		.set((row) => ({
			...plannedFor(state, dueAt),
			attempts: 0,
			reason: null,
			...(state === 'awaiting_approval' && { lease_until: null, claim: row('claim', '+', 1) }),
		}))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', 'in', plannable)
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	const event = state === 'scheduled' ? 'scheduled' : 'asked';
	if (written.numUpdatedRows > 0n) await writeJournal(scope, delivery.id, now, event, { dueAt });
}

/**
 * Moves one planned delivery to another time (UTC). What waits for an owner goes on waiting, whoever moves it; what
 * an employee moves waits from then on, where the firm wants that.
 */
export async function moveDelivery(
	app: App,
	firm: string,
	id: string,
	dueAt: number,
	by: Acting,
): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, async (scope): Promise<PostAnswer> => {
		const now = app.clock.now();
		const delivery = await findDelivery(scope, id);
		if (delivery === null) return refused([{ code: 'not_found' }]);
		await lockPost(scope, delivery.postId);
		const before = await readPost(scope, delivery.postId);
		if (before === null) return refused([{ code: 'not_found' }]);
		if (dueAt < now - forgiven) return refused([{ code: 'in_the_past' }]);
		// At another time other posts come before it.
		const stops = await findStopsAt(scope, delivery, dueAt, now);
		if (stops.length > 0) return refused(stops);
		const say = await sayOf(scope, by);
		const waits = say === 'waits' || delivery.state === 'awaiting_approval';
		const written = await scope.rows
			.updateTable('deliveries')
			.set((row) => ({
				...plannedFor(waits ? 'awaiting_approval' : 'scheduled', dueAt),
				reason: null,
				...(waits && { lease_until: null, attempts: 0, claim: row('claim', '+', 1) }),
			}))
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', '=', delivery.state)
			.where('state', 'in', ['scheduled', 'awaiting_approval'])
			.where('parts_done', '=', 0)
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return refused([{ code: 'too_late', account: delivery.account.id }]);
		await writeJournal(scope, id, now, 'moved', { from: delivery.dueAt, to: dueAt });
		await settleApproval(scope, before, { ...by, say, now });
		const post = await readPost(scope, delivery.postId);
		return post === null ? refused([{ code: 'not_found' }]) : { kind: 'done', post };
	});
	if (answer.kind === 'done') app.wake();
	return answer;
}

function refused(problems: readonly PostProblem[]): PostAnswer {
	return { kind: 'refused', problems };
}
