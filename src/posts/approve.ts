import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import type { Delivery, DeliveryRow } from '#deliveries/delivery.ts';
import { readJournal, writeJournal } from '#deliveries/journal.ts';
import { decided, listApprovals, settleApproval, type Approval } from '#posts/approval.ts';
import { reopenApprovalLinks } from '#posts/approval-links.ts';
import type { PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { nextSlotOf } from '#posts/next-slot.ts';
import { readPost, type Post } from '#posts/post.ts';
import { variantProblems, type PostProblem } from '#posts/problems.ts';
import { orRefused, RefusedPost } from '#posts/publish.ts';
import { plannedFor, sayOf } from '#posts/say.ts';
import { asJudged, findStops } from '#posts/stops.ts';
import { versionOf } from '#posts/version.ts';
import type { FirmScope } from '#schema/database.ts';

/** An owner who decides, and which version they saw; left out: whatever there is now. */
export interface Deciding {
	readonly personId: string;
	readonly version?: string | undefined;
}

/** When it is to go out: as it was wished, now, or at an instant (UTC). */
export type ApprovedFor = 'as_wished' | 'now' | number;

/** How long an approval that was a slip of the hand can be taken back, in milliseconds. */
export const takeBackWithin = 15 * 60_000;

/** What fits into a note with which somebody declines. */
export const longestNote = 1000;

/** When a delivery goes out if it is approved as it was wished. */
export type Wish =
	| { readonly kind: 'now' }
	| { readonly kind: 'at'; readonly at: number }
	/** The wished time has passed; the next free place in the week stands in for it. */
	| { readonly kind: 'passed'; readonly at: number };

/** Goes by when it was asked: whoever wished for no later time than that wished for at once. */
export function wishOf(
	dueAt: number | null,
	{ askedAt, slot, now }: { readonly askedAt: number; readonly slot: number; readonly now: number },
): Wish {
	if (dueAt === null || dueAt <= askedAt) return { kind: 'now' };
	return dueAt > now ? { kind: 'at', at: dueAt } : { kind: 'passed', at: slot };
}

/**
 * Lets what waits of a post go out. It is checked again as it is now: the guard may have learned of something, an
 * account may be gone. Either all of it goes or, where one could not, none.
 */
export async function approvePost(
	app: App,
	firm: string,
	id: string,
	approving: Deciding & { readonly for: ApprovedFor },
): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, (scope) => approvePostIn(app, scope, id, approving));
	if (answer.kind === 'done') app.wake();
	return answer;
}

/** The same inside a transaction that is open already; the caller wakes the worker afterwards. */
export async function approvePostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	id: string,
	approving: Deciding & { readonly for: ApprovedFor },
): Promise<PostAnswer> {
	const opened = await openWaiting(scope, id, approving);
	if (opened.kind === 'refused') return opened;
	const { post, waiting } = opened;
	const now = app.clock.now();
	if (typeof approving.for === 'number' && approving.for < now) return refused({ code: 'in_the_past' });
	const leaving = await timesFor(scope, post, waiting, { wanted: approving.for, now });
	const problems = await outgoingProblems(scope, post, leaving, now);
	if (problems.length > 0) return { kind: 'refused', problems };

	for (const delivery of leaving) await release(scope, delivery, now);
	await settleApproval(scope, post, { personId: approving.personId, say: 'decides', now });
	return done(scope, post);
}

/** Sends what waits of a post back to whoever wrote it, as a draft, with a note of what is wrong. */
export async function declinePost(
	app: Pick<App, 'clock' | 'database'>,
	firm: string,
	id: string,
	declining: Deciding & { readonly note: string },
): Promise<PostAnswer> {
	return app.database.inFirm(firm, (scope) => declinePostIn(app, scope, id, declining));
}

/** The same inside a transaction that is open already. */
export async function declinePostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	id: string,
	declining: Deciding & { readonly note: string },
): Promise<PostAnswer> {
	const opened = await openWaiting(scope, id, declining);
	if (opened.kind === 'refused') return opened;
	const now = app.clock.now();
	for (const delivery of opened.waiting) {
		await change(scope, delivery.id, 'awaiting_approval', { state: 'draft', due_at: null, next_at: null });
		await writeJournal(scope, delivery.id, now, 'declined', { wished: delivery.dueAt });
	}
	await decided(scope, id, 'declined', { personId: declining.personId, now }, declining.note.trim());
	return done(scope, opened.post);
}

/**
 * Takes one's own approval back, as long as nothing of the post is on its way: it waits again as it did, and the
 * same links open it.
 */
export async function takeBackApproval(
	app: Pick<App, 'clock' | 'database'>,
	firm: string,
	id: string,
	{ personId }: Deciding,
): Promise<PostAnswer> {
	return orRefused(app.database.inFirm(firm, (scope) => takeBackApprovalIn(app, scope, id, personId)));
}

/**
 * The same inside a transaction that is open already.
 * @throws RefusedPost so that the transaction is rolled back, where a worker was faster.
 */
export async function takeBackApprovalIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	id: string,
	personId: string,
): Promise<PostAnswer> {
	await lockPost(scope, id);
	const post = await readPost(scope, id);
	if (post === null) return refused({ code: 'not_found' });
	const now = app.clock.now();
	const approval = (await listApprovals(scope, id)).at(-1);
	if (!canTakeBack(approval, personId, now)) return refused({ code: 'too_late' });
	for (const { id: delivery } of post.deliveries) {
		const wish = (await readJournal(scope, delivery)).findLast(({ event }) => event === 'approved');
		if (wish?.at !== approval.at) continue;
		const waits = { state: 'awaiting_approval', due_at: Number(wish.details.wished), next_at: null } as const;
		if (!(await change(scope, delivery, 'scheduled', waits))) throw new RefusedPost([{ code: 'too_late' }]);
		await writeJournal(scope, delivery, now, 'asked', { again: true });
	}
	await forgetApproval(scope, approval.id);
	await reopenApprovalLinks(scope, id, approval.at);
	return done(scope, post);
}

/** Whether this is an approval that the person may still take back. */
export function canTakeBack(
	approval: Approval | undefined,
	personId: string,
	now: number,
): approval is Approval {
	if (approval?.decision !== 'approved' || approval.personId !== personId) return false;
	return now - approval.at <= takeBackWithin;
}

type Opened =
	| { readonly kind: 'open'; readonly post: Post; readonly waiting: readonly Delivery[] }
	| { readonly kind: 'refused'; readonly problems: readonly PostProblem[] };

/** What waits of a post, for somebody who may decide about it and saw it as it is. */
async function openWaiting(scope: FirmScope, id: string, deciding: Deciding): Promise<Opened> {
	if ((await sayOf(scope, deciding)) !== 'decides') return refused({ code: 'only_owner' });
	await lockPost(scope, id);
	const post = await readPost(scope, id);
	if (post === null) return refused({ code: 'not_found' });
	const waiting = post.deliveries.filter(({ state }) => state === 'awaiting_approval');
	if (waiting.length === 0) return refused({ code: 'not_waiting' });
	const { version } = deciding;
	if (version !== undefined && version !== versionOf(post, 'awaiting_approval')) {
		return refused({ code: 'changed_since' });
	}
	return { kind: 'open', post, waiting };
}

type Leaving = Delivery & { readonly at: number };

async function timesFor(
	scope: FirmScope,
	post: Post,
	waiting: readonly Delivery[],
	{ wanted, now }: { readonly wanted: ApprovedFor; readonly now: number },
): Promise<Leaving[]> {
	if (wanted === 'now') return waiting.map((delivery) => ({ ...delivery, at: now }));
	if (wanted !== 'as_wished') return waiting.map((delivery) => ({ ...delivery, at: wanted }));
	const asked = (await listApprovals(scope, post.id)).findLast(({ decision }) => decision === 'asked');
	const known = { askedAt: asked?.at ?? 0, slot: await nextSlotOf(scope, now), now };
	return waiting.map((delivery) => {
		const wish = wishOf(delivery.dueAt, known);
		return { ...delivery, at: wish.kind === 'now' ? now : wish.at };
	});
}

async function outgoingProblems(
	scope: FirmScope,
	post: Post,
	leaving: readonly Leaving[],
	now: number,
): Promise<PostProblem[]> {
	const accounts = await listAccounts(scope);
	const problems = leaving.flatMap(({ account: { id }, parts }): PostProblem[] => {
		const account = accounts.find((one) => one.id === id);
		if (account === undefined) return [{ code: 'account_not_connected', account: id }];
		return variantProblems(account, parts, post.media.length);
	});
	return problems.length > 0 ? problems : findStops(scope, asJudged(post), leaving, now);
}

async function release(scope: FirmScope, delivery: Leaving, now: number): Promise<void> {
	const { id, at, dueAt } = delivery;
	const scheduled = { ...plannedFor('scheduled', at), attempts: 0, reason: null };
	if (!(await change(scope, id, 'awaiting_approval', scheduled))) return;
	await writeJournal(scope, id, now, 'approved', { wished: dueAt ?? at, dueAt: at });
}

/** Tells whether the delivery was still in that state, with nothing of it out. A worker that holds it must stop. */
async function change(
	scope: FirmScope,
	delivery: string,
	from: 'awaiting_approval' | 'scheduled',
	to: Pick<DeliveryRow, 'state' | 'due_at' | 'next_at'>,
): Promise<boolean> {
	const written = await scope.rows
		.updateTable('deliveries')
		.set((row) => ({ ...to, lease_until: null, claim: row('claim', '+', 1) }))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery)
		.where('state', '=', from)
		.where('parts_done', '=', 0)
		.executeTakeFirst();
	return written.numUpdatedRows > 0n;
}

/** An approval that was taken back has not been one. */
async function forgetApproval(scope: FirmScope, id: string): Promise<void> {
	await scope.rows.deleteFrom('approvals').where('firm_id', '=', scope.firm).where('id', '=', id).execute();
}

async function done(scope: FirmScope, post: Post): Promise<PostAnswer> {
	return { kind: 'done', post: (await readPost(scope, post.id)) ?? post };
}

function refused(problem: PostProblem): { kind: 'refused'; problems: readonly PostProblem[] } {
	return { kind: 'refused', problems: [problem] };
}
