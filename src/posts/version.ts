import { createHash } from 'node:crypto';
import type { DeliveryState } from '#deliveries/delivery.ts';
import type { Post } from '#posts/post.ts';

/**
 * A fingerprint of all that the public would see of the deliveries in this state, and when: words, pictures with
 * their descriptions, accounts, times. Two of the same are the same post.
 */
export function versionOf(post: Pick<Post, 'media' | 'deliveries'>, state: DeliveryState): string {
	const deliveries = post.deliveries
		.filter((delivery) => delivery.state === state)
		.map(({ id, account, parts, dueAt }) => [id, account.id, parts, dueAt]);
	const pictures = post.media.map(({ id, alt, marked }) => [id, alt, marked]);
	return createHash('sha256')
		.update(JSON.stringify([deliveries, pictures]))
		.digest('base64url');
}
