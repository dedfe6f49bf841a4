import type { ExpressionBuilder } from 'kysely';
import { completePosts, readPost, type Post } from '#posts/post.ts';
import { listDeliveriesBetween, type Delivery, type DeliveryState } from '#deliveries/delivery.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

/** Which posts a list shows; `attention` is what waits for a person. */
export type PostFilter = 'all' | 'attention' | 'planned' | 'published' | 'drafts';

const statesOf: Record<Exclude<PostFilter, 'all'>, readonly DeliveryState[]> = {
	attention: ['failed', 'unknown'],
	planned: ['scheduled', 'sending', 'awaiting_approval'],
	published: ['published'],
	drafts: ['draft'],
};

/** Posts but discarded drafts, newest first, from before the post with the id `before`. */
export async function listPosts(
	scope: FirmScope,
	page: { readonly before?: string | undefined; readonly limit: number; readonly filter?: PostFilter },
): Promise<Post[]> {
	const { before, limit, filter = 'all' } = page;
	const postsOf = scope.rows.selectFrom('deliveries').select('post_id').where('firm_id', '=', scope.firm);
	const inStates = (states: readonly DeliveryState[]) => postsOf.where('state', 'in', states);
	const notDiscarded = postsOf.where((delivery) => delivery.not(isDiscarded(delivery)));
	let query = scope.rows.selectFrom('posts').selectAll().where('firm_id', '=', scope.firm);
	if (before !== undefined) {
		const at = scope.rows.selectFrom('posts').select('created_at').where('id', '=', before);
		query = query.where((post) =>
			post.or([
				post('created_at', '<', at),
				post.and([post('created_at', '=', at), post('id', '<', before)]),
			]),
		);
	}
	query =
		filter === 'all'
			? query.where((post) => post.or([post('id', 'not in', postsOf), post('id', 'in', notDiscarded)]))
			: query.where('id', 'in', inStates(statesOf[filter]));
	const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
	return completePosts(scope, rows);
}

/** A draft that a person threw away: it never had a time, and nothing else took it back. */
function isDiscarded(delivery: ExpressionBuilder<Tables, 'deliveries'>) {
	return delivery.and([
		delivery('state', '=', 'withdrawn'),
		delivery('due_at', 'is', null),
		delivery('removed_at', 'is', null),
		delivery('reason', 'is', null),
	]);
}

export interface PlannedPost {
	readonly post: Post;
	readonly deliveries: readonly Delivery[];
}

/** Posts with a time between two UTC instants (published, planned or withdrawn from it), each with those deliveries. */
export async function listWeek(scope: FirmScope, from: number, to: number): Promise<PlannedPost[]> {
	const deliveries = (await listDeliveriesBetween(scope, from, to)).filter(
		({ state }) => state !== 'withdrawn',
	);
	const groups = [...Map.groupBy(deliveries, ({ postId }) => postId)];
	const posts = await Promise.all(
		groups.map(async ([id, group]) => ({ post: await readPost(scope, id), deliveries: group })),
	);
	return posts.flatMap(({ post, deliveries: group }) => (post === null ? [] : [{ post, deliveries: group }]));
}
