import type { App } from '#app.ts';
import { listAccounts } from '#accounts/account.ts';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { writeJournal } from '#deliveries/journal.ts';
import type { PostAnswer } from '#posts/create.ts';
import type { Reason, RemotePost } from '#networks/network.ts';
import { readPost, type Post } from '#posts/post.ts';
import { variantProblems, type PostProblem } from '#posts/problems.ts';
import { findStopsAt } from '#posts/stops.ts';
import type { FirmScope } from '#schema/database.ts';

/** Sends a failed delivery again, once its cause is mended; a part already out stays out and is not repeated. */
export async function sendAgain(app: App, firm: string, id: string): Promise<PostAnswer> {
	return answerAbout(app, firm, id, async (scope, delivery, post) => {
		const account = (await listAccounts(scope)).find((one) => one.id === delivery.account.id);
		if (account === undefined) return [{ code: 'account_not_connected', account: delivery.account.id }];
		const problems = variantProblems(account, delivery.parts, post.media.length);
		if (problems.length > 0) return problems;
		const now = app.clock.now();
		const stops = await findStopsAt(scope, delivery, now, now);
		if (stops.length > 0) return stops;
		const written = await scope.rows
			.updateTable('deliveries')
			.set({ state: 'scheduled', step: 'waiting', due_at: now, next_at: now, attempts: 0, reason: null })
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', '=', 'failed')
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return [{ code: 'too_late', account: delivery.account.id }];
		await writeJournal(scope, id, now, 'scheduled', { again: true });
		return [];
	});
}

/** What a person found when looking for a delivery whose fate is unknown. */
export type Finding =
	| { readonly kind: 'is_there'; readonly url: string | null }
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
): Promise<PostAnswer> {
	return answerAbout(app, firm, id, async (scope, delivery) => {
		const now = app.clock.now();
		const written = await scope.rows
			.updateTable('deliveries')
			.set(outcomeOf(finding, now, delivery))
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.where('state', '=', 'unknown')
			.executeTakeFirst();
		if (written.numUpdatedRows === 0n) return [{ code: 'too_late', account: delivery.account.id }];
		await writeJournal(scope, id, now, 'person_answered', { ...finding });
		return [];
	});
}

function outcomeOf(finding: Finding, now: number, delivery: Delivery) {
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
		case 'not_there':
			return {
				state: 'scheduled' as const,
				step: 'waiting' as const,
				due_at: now,
				next_at: now,
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
				reason: JSON.stringify({ code: 'cancelled_by_person', detail: null } satisfies Reason),
			};
	}
}

type Change = (scope: FirmScope, delivery: Delivery, post: Post) => Promise<readonly PostProblem[]>;

async function answerAbout(app: App, firm: string, id: string, change: Change): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, async (scope): Promise<PostAnswer> => {
		const delivery = await findDelivery(scope, id);
		const post = delivery === null ? null : await readPost(scope, delivery.postId);
		if (delivery === null || post === null) return { kind: 'refused', problems: [{ code: 'not_found' }] };
		const problems = await change(scope, delivery, post);
		if (problems.length > 0) return { kind: 'refused', problems };
		return { kind: 'done', post: (await readPost(scope, post.id)) ?? post };
	});
	if (answer.kind === 'done') app.wake();
	return answer;
}
