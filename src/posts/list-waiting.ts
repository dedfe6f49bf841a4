import { approvalsOf } from '#posts/approval.ts';
import { completePosts, type Post } from '#posts/post.ts';
import type { FirmScope } from '#schema/database.ts';

/** A post that waits for an owner, and who asked; null when the person has gone. */
export interface WaitingPost {
	readonly post: Post;
	readonly by: string | null;
}

/** Posts that wait for an owner, the oldest first. */
export async function listWaiting(scope: FirmScope): Promise<WaitingPost[]> {
	const rows = await scope.rows
		.selectFrom('posts')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('id', 'in', ({ selectFrom }) =>
			selectFrom('deliveries')
				.select('post_id')
				.where('firm_id', '=', scope.firm)
				.where('state', '=', 'awaiting_approval'),
		)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	const approvals = await approvalsOf(
		scope,
		rows.map(({ id }) => id),
	);
	return (await completePosts(scope, rows)).map((post) => ({
		post,
		by: approvals.get(post.id)?.findLast(({ decision }) => decision === 'asked')?.by ?? null,
	}));
}

/** A post that an owner has sent back. */
export interface DeclinedPost extends WaitingPost {
	readonly note: string;
}

/** What this person asked for and got back, as long as it is a draft; the newest first. `by` is who declined. */
export async function listDeclined(scope: FirmScope, personId: string): Promise<DeclinedPost[]> {
	const rows = await scope.rows
		.selectFrom('posts')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('id', 'in', ({ selectFrom }) =>
			selectFrom('approvals')
				.select('post_id')
				.where('firm_id', '=', scope.firm)
				.where('person_id', '=', personId)
				.where('decision', '=', 'asked'),
		)
		.where('id', 'in', ({ selectFrom }) =>
			selectFrom('deliveries')
				.select('post_id')
				.where('firm_id', '=', scope.firm)
				.where('state', '=', 'draft'),
		)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(20)
		.execute();
	const approvals = await approvalsOf(
		scope,
		rows.map(({ id }) => id),
	);
	const posts = await completePosts(scope, rows);
	return posts.flatMap((post) => {
		const last = approvals.get(post.id)?.at(-1);
		return last?.decision === 'declined' ? [{ post, by: last.by, note: last.note }] : [];
	});
}
