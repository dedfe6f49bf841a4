import type { App } from '#app.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { settleApproval } from '#posts/approval.ts';
import type { PostAnswer } from '#posts/create.ts';
import { lockPost } from '#posts/lock.ts';
import { readPost } from '#posts/post.ts';
import { sayOf, type Acting } from '#posts/say.ts';
import { withdraw } from '#posts/withdraw.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Takes a post away everywhere: what is planned is withdrawn, what is published is taken down at its network by
 * the worker, which says so on the delivery when a network refuses. What is being sent at this moment cannot be
 * caught: then nothing is changed and the answer is `too_late`.
 */
export async function removePost(app: App, firm: string, id: string, by: Acting): Promise<PostAnswer> {
	return removeDeliveries(app, firm, id, by, () => true);
}

/** The same for one delivery alone. */
export async function removeDelivery(
	app: App,
	firm: string,
	post: string,
	id: string,
	by: Acting,
): Promise<PostAnswer> {
	return removeDeliveries(app, firm, post, by, (delivery) => delivery.id === id);
}

async function removeDeliveries(
	app: App,
	firm: string,
	id: string,
	by: Acting,
	chosen: (delivery: Delivery) => boolean,
): Promise<PostAnswer> {
	const answer = await app.database.inFirm(firm, async (scope): Promise<PostAnswer> => {
		await lockPost(scope, id);
		const post = await readPost(scope, id);
		if (post === null) return { kind: 'refused', problems: [{ code: 'not_found' }] };
		const deliveries = post.deliveries.filter(chosen);
		const underWay = deliveries.filter(
			({ state, reason }) => state === 'sending' || (state === 'unknown' && reason?.code !== 'by_hand'),
		);
		if (underWay.length > 0) {
			return {
				kind: 'refused',
				problems: underWay.map(({ account }) => ({ code: 'too_late', account: account.id })),
			};
		}
		const now = app.clock.now();
		for (const delivery of deliveries) {
			const gone = await withdraw(scope, delivery, now);
			if (!gone) await askRemoval(scope, delivery, now);
		}
		await settleApproval(scope, post, { ...by, say: await sayOf(scope, by), now });
		return { kind: 'done', post: (await readPost(scope, id)) ?? post };
	});
	if (answer.kind === 'done') app.wake();
	return answer;
}

async function askRemoval(scope: FirmScope, delivery: Delivery, now: number): Promise<void> {
	const written = await scope.rows
		.updateTable('deliveries')
		.set((row) => ({
			step: 'removing',
			next_at: now,
			lease_until: null,
			attempts: 0,
			reason: null,
			claim: row('claim', '+', 1),
		}))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', delivery.id)
		.where('state', 'in', ['published', 'failed'])
		.where('parts_done', '>', 0)
		.executeTakeFirst();
	if (written.numUpdatedRows > 0n) await writeJournal(scope, delivery.id, now, 'removing');
}
