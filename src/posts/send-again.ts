import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { settleApproval } from '#posts/approval.ts';
import type { PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { isByHand, type Reason, type RemotePost } from '#networks/network.ts';
import { readPost, type Post } from '#posts/post.ts';
import { variantProblems, type PostProblem } from '#posts/problems.ts';
import { plannedFor, plannedState, sayOf, type Acting, type Say } from '#posts/say.ts';
import { findStopsAt } from '#posts/stops.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Sends a failed delivery again, once its cause is mended; a part already out stays out and is not repeated. Where
 * an employee asks for it and the firm wants that, it waits for an owner first.
 */
export async function sendAgain(app: App, firm: string, id: string, by: Acting): Promise<PostAnswer> {
	return answerAbout(app, firm, id, by, async (scope, delivery, post, say) => {
		const account = (await listAccounts(scope)).find((one) => one.id === delivery.account.id);
		if (account === undefined) return [{ code: 'account_not_connected', account: delivery.account.id }];
		const problems = variantProblems(account, delivery.parts, post.media.length);
		if (problems.length > 0) return problems;
		const now = app.clock.now();
		const stops = await findStopsAt(scope, delivery, now, now);
		if (stops.length > 0) return stops;
		const written = await scope.rows
			.updateTable('deliveries')
			.set({ ...plannedFor(againState(say, delivery), now), step: 'waiting', attempts: 0, reason: null })
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', '=', 'failed')
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return [{ code: 'too_late', account: delivery.account.id }];
		await writeJournal(scope, id, now, 'scheduled', { again: true });
		return [];
	});
}

/** Of a thread that is partly out the rest was approved with its beginning, and nobody could change it since. */
function againState(say: Say, { state, partsDone }: Delivery): 'scheduled' | 'awaiting_approval' {
	return partsDone > 0 ? 'scheduled' : plannedState(say, state);
}

/** What a person found when looking for a delivery whose fate is unknown. */
export type Finding =
	| { readonly kind: 'is_there'; readonly url: string | null }
	/** It is not there yet; the person who posts it is asked again then, at this UTC instant. */
	| { readonly kind: 'later'; readonly at: number }
	/** It is not there and shall be sent. */
	| { readonly kind: 'not_there' }
	/** It is not there, or nobody knows, and it shall not be sent any more. */
	| { readonly kind: 'drop' };

/** Goes by what a person found at the network. */
export async function resolveUnknown(
	app: App,
	firm: string,
	id: string,
	finding: Finding,
	by: Acting,
): Promise<PostAnswer> {
	return answerAbout(app, firm, id, by, async (scope, delivery, _post, say) => {
		const now = app.clock.now();
		const written = await scope.rows
			.updateTable('deliveries')
			.set(outcomeOf(finding, now, delivery, say))
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', '=', 'unknown')
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return [{ code: 'too_late', account: delivery.account.id }];
		await writeJournal(scope, id, now, 'person_answered', { ...finding });
		return [];
	});
}

function outcomeOf(finding: Finding, now: number, delivery: Delivery, say: Say) {
	switch (finding.kind) {
		case 'is_there': {
			const done = delivery.partsDone + 1;
			const complete = done >= delivery.parts.length;
			const seen: RemotePost = { id: '', url: finding.url };
			return {
				state: complete ? ('published' as const) : ('scheduled' as const),
				step: 'waiting' as const,
				parts_done: done,
				remote: JSON.stringify([...delivery.remote.slice(0, delivery.partsDone), seen]),
				published_at: complete ? now : null,
				next_at: complete ? null : now,
				attempts: 0,
				reason: null,
			};
		}
		case 'later':
			return {
				...plannedFor('scheduled', finding.at),
				step: 'waiting' as const,
				attempts: 0,
				first_attempt_at: null,
				reason: null,
			};
		case 'not_there':
			return {
				...plannedFor(againState(say, delivery), now),
				step: 'waiting' as const,
				attempts: 0,
				// What is sent from here on is a new try: an older post with the same words is not it.
				first_attempt_at: null,
				reason: null,
			};
		case 'drop':
			return {
				state: delivery.partsDone === 0 ? ('withdrawn' as const) : ('failed' as const),
				step: 'waiting' as const,
				next_at: null,
				// Whoever posts by hand and does not want to after all has cancelled nothing at the network.
				reason:
					delivery.reason?.code === 'by_hand'
						? null
						: JSON.stringify({ code: 'cancelled_by_person', detail: null } satisfies Reason),
			};
	}
}

/**
 * Takes back what a person said of a delivery they post by hand (that it is there, that it has time, that it shall not
 * go out): it is theirs to post again.
 */
export async function takeBackByHand(app: App, firm: string, id: string, by: Acting): Promise<PostAnswer> {
	return answerAbout(app, firm, id, by, async (scope, delivery) => {
		const network = app.networks.find(delivery.account.network);
		if (network === null || !isByHand(network)) return [{ code: 'not_found' }];
		const now = app.clock.now();
		const done = Math.max(0, delivery.partsDone - (delivery.state === 'published' ? 1 : 0));
		const written = await scope.rows
			.updateTable('deliveries')
			.set((row) => ({
				state: 'unknown',
				step: 'uncertain',
				due_at: Math.min(delivery.dueAt ?? now, now),
				next_at: null,
				lease_until: null,
				claim: row('claim', '+', 1),
				parts_done: done,
				remote: JSON.stringify(delivery.remote.slice(0, done)),
				published_at: null,
				reason: JSON.stringify({ code: 'by_hand', detail: null } satisfies Reason),
			}))
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', 'in', ['published', 'scheduled', 'withdrawn'])
			.where('step', '=', 'waiting')
			.where('removed_at', 'is', null)
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return [{ code: 'too_late', account: delivery.account.id }];
		await writeJournal(scope, id, now, 'restored', { byHand: true });
		return [];
	});
}

type Change = (scope: FirmScope, delivery: Delivery, post: Post, say: Say) => Promise<readonly PostProblem[]>;

async function answerAbout(
	app: App,
	firm: string,
	id: string,
	by: Acting,
	change: Change,
): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, async (scope): Promise<PostAnswer> => {
		const found = await findDelivery(scope, id);
		if (found !== null) await lockPost(scope, found.postId);
		const post = found === null ? null : await readPost(scope, found.postId);
		const delivery = post?.deliveries.find((one) => one.id === id) ?? null;
		if (delivery === null || post === null) return { kind: 'refused', problems: [{ code: 'not_found' }] };
		const say = await sayOf(scope, by);
		const problems = await change(scope, delivery, post, say);
		if (problems.length > 0) return { kind: 'refused', problems };
		await settleApproval(scope, post, { ...by, say, now: app.clock.now() });
		return { kind: 'done', post: (await readPost(scope, post.id)) ?? post };
	});
	if (answer.kind === 'done') app.wake();
	return answer;
}
