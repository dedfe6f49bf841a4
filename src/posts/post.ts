import * as v from 'valibot';
import type { Selectable } from 'kysely';
import { listDeliveries, type Delivery } from '#deliveries/delivery.ts';
import { listPictures, type Picture } from '#media/pictures.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export const purposes = ['give', 'talk', 'promote'] as const;
/** What a post is for: to be of use, to talk with people, or to advertise. */
export type Purpose = (typeof purposes)[number];

/** What the firm says, with one delivery for each account it is meant for. */
export interface Post {
	readonly id: string;
	readonly text: string;
	readonly purpose: Purpose;
	/** Whether a person chose the purpose; otherwise it is a suggestion. */
	readonly purposeChosen: boolean;
	readonly media: readonly Picture[];
	/** UTC instant. */
	readonly createdAt: number;
	readonly deliveries: readonly Delivery[];
}

export type PostRow = Selectable<Tables['posts']>;

/** Identifiers of a post's pictures in their order. */
export function readMediaIds(stored: string): string[] {
	return v.parse(v.array(v.string()), JSON.parse(stored));
}

/** One post of the firm with its pictures and deliveries, or null. */
export async function readPost(scope: FirmScope, id: string): Promise<Post | null> {
	const row = await scope.rows
		.selectFrom('posts')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirst();
	if (row === undefined) return null;
	const [post = null] = await completePosts(scope, [row]);
	return post;
}

/** Adds pictures and deliveries to rows of posts, in two queries for all of them. */
export async function completePosts(scope: FirmScope, rows: readonly PostRow[]): Promise<Post[]> {
	const pictures = await listPictures(
		scope,
		rows.flatMap((row) => readMediaIds(row.media)),
	);
	const deliveries = await listDeliveries(
		scope,
		rows.map(({ id }) => id),
	);
	const byId = new Map(pictures.map((picture) => [picture.id, picture]));
	const byPost = Map.groupBy(deliveries, ({ postId }) => postId);
	return rows.map((row) => ({
		id: row.id,
		text: row.text,
		purpose: row.purpose,
		purposeChosen: row.purpose_chosen === 1,
		media: readMediaIds(row.media).flatMap((id) => byId.get(id) ?? []),
		createdAt: row.created_at,
		deliveries: byPost.get(row.id) ?? [],
	}));
}
