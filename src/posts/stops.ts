import { listAccounts } from '#accounts/account.ts';
import { stopsOf, type OutgoingPost } from '#posts/check.ts';
import { readPost, type Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import { readSurroundings } from '#posts/surroundings.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import type { FirmScope } from '#schema/database.ts';

/** A delivery and when it is to go out, UTC. */
export type Leaving = OutgoingPost['deliveries'][number];

/** What of a post the guard judges; `purpose` is null while the suggestion holds. */
export type Judged = Pick<Post, 'id' | 'media'> & Pick<OutgoingPost, 'purpose'>;

/** The stops in the way of deliveries of a post, by what the firm has posted, planned and decided by now. */
export async function findStops(
	scope: FirmScope,
	post: Judged,
	deliveries: readonly Leaving[],
	now: number,
): Promise<PostProblem[]> {
	return stopsOf(
		{ media: post.media, purpose: post.purpose, deliveries },
		await listAccounts(scope),
		await readSurroundings(scope, post.id, now),
	);
}

/** The same for one delivery as it is kept, at `at` (UTC). */
export async function findStopsAt(
	scope: FirmScope,
	delivery: Delivery,
	at: number,
	now: number,
): Promise<PostProblem[]> {
	const post = await readPost(scope, delivery.postId);
	return post === null ? [] : findStops(scope, asJudged(post), [{ ...delivery, at }], now);
}

/** The post as it is kept. */
export function asJudged({ id, media, purpose, purposeChosen }: Post): Judged {
	return { id, media, purpose: purposeChosen ? purpose : null };
}
