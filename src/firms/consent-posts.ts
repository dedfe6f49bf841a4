import type { App } from '#app.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import { picturesOfConsent } from '#firms/consents.ts';
import { completePosts, readMediaIds, type Post } from '#posts/post.ts';
import { removeDelivery } from '#posts/remove.ts';
import type { FirmScope } from '#schema/database.ts';

/** The posts with a picture that rests on a consent, newest first: what is out, what is planned, what is a draft. */
export async function postsShowing(scope: FirmScope, consent: string): Promise<Post[]> {
	const pictures = new Set(await picturesOfConsent(scope, consent));
	if (pictures.size === 0) return [];
	const withPictures = await scope.rows
		.selectFrom('posts')
		.select(['id', 'media'])
		.where('firm_id', '=', scope.firm)
		.where('media', '!=', '[]')
		.execute();
	const showing = withPictures.filter(({ media }) => readMediaIds(media).some((id) => pictures.has(id)));
	if (showing.length === 0) return [];
	const rows = await scope.rows
		.selectFrom('posts')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where(
			'id',
			'in',
			showing.map(({ id }) => id),
		)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return completePosts(scope, rows);
}

/** What can be done about a delivery that shows somebody who no longer agrees; null where nothing has to be. */
export type WayBack = 'withdraw' | 'remove' | 'look';

/**
 * The way back for a delivery. `look` is for what cannot be caught at this moment or is in doubt: a person has to see
 * to it on the page of the post. A draft goes nowhere by itself, and the guard stops it.
 */
export function wayBack({
	state,
	step,
	partsDone,
	reason,
}: Pick<Delivery, 'state' | 'step' | 'partsDone' | 'reason'>): WayBack | null {
	if (step === 'removing') return null;
	switch (state) {
		case 'draft':
		case 'withdrawn':
			return null;
		case 'unknown':
			// Nobody has posted it by hand yet.
			return reason?.code === 'by_hand' ? 'withdraw' : 'look';
		case 'sending':
			return 'look';
		case 'published':
			return 'remove';
		case 'scheduled':
		case 'awaiting_approval':
		case 'failed':
			return partsDone > 0 ? 'remove' : 'withdraw';
	}
}

/** What came of taking posts back: how many were withdrawn, are being removed at their network, or could not be. */
export interface TakenBack {
	readonly withdrawn: number;
	readonly removing: number;
	readonly left: number;
}

/**
 * Takes everything back that shows somebody by this consent: what is planned does not go out, what is published is
 * taken down at its network by the worker. Drafts stay.
 */
export async function takeBackPosts(app: App, firm: string, consent: string): Promise<TakenBack> {
	const posts = await app.database.inFirm(firm, (scope) => postsShowing(scope, consent));
	const count = { withdrawn: 0, removing: 0, left: 0 };
	for (const delivery of posts.flatMap(({ deliveries }) => deliveries)) {
		const way = wayBack(delivery);
		if (way === null) continue;
		count[way === 'look' ? 'left' : await takeBack(app, firm, delivery)] += 1;
	}
	return count;
}

/** Withdraws a delivery, or takes it down where it is out; `left` where it is on its way just now. */
export async function takeBack(
	app: App,
	firm: string,
	{ id, postId }: Pick<Delivery, 'id' | 'postId'>,
): Promise<keyof TakenBack> {
	const answer = await removeDelivery(app, firm, postId, id, {});
	if (answer.kind === 'refused') return 'left';
	const after = answer.post.deliveries.find((delivery) => delivery.id === id);
	if (after?.state === 'withdrawn') return 'withdrawn';
	return after?.step === 'removing' ? 'removing' : 'left';
}
