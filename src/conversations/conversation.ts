import { readMessages, type Message } from '#conversations/messages.ts';
import { unanswered } from '#conversations/waiting.ts';
import { listPictures, type Picture } from '#media/pictures.ts';
import { readMediaIds } from '#posts/post.ts';
import type { FirmScope } from '#schema/database.ts';

/** What customers say below one post at one account. */
export interface Conversation {
	readonly id: string;
	readonly network: string;
	/** What they answer. */
	readonly post: { readonly id: string; readonly text: string; readonly picture: Picture | null };
	readonly messages: readonly ShownMessage[];
	/** UTC instant since when somebody waits, or null. */
	readonly waitingSince: number | null;
	/** UTC instant at which the newest of these messages was written. */
	readonly newestAt: number;
	/** UTC instant until which messages are kept here: who says “dealt with” has seen as much. */
	readonly seenUntil: number;
}

/** A message and whether its author waits. */
export interface ShownMessage extends Message {
	readonly waits: boolean;
}

export interface ConversationPage {
	/** Those in which somebody waits, or all. */
	readonly filter: 'open' | 'all';
	/** Only those whose newest message was written before this UTC instant. */
	readonly before?: number | undefined;
	readonly limit: number;
}

/** Conversations of the firm, the newest first; a post that was taken down is nothing to answer below. */
export async function listConversations(
	scope: FirmScope,
	{ filter, before, limit }: ConversationPage,
): Promise<Conversation[]> {
	const rows = await select(scope)
		.select(['posts.text', 'posts.media', 'conversations.dealt_until', 'conversations.last_message_at'])
		.$if(filter === 'open', (query) => query.where('conversations.state', '=', 'open'))
		.$if(before !== undefined, (query) => query.where('conversations.last_message_at', '<', before ?? 0))
		.orderBy('conversations.last_message_at', 'desc')
		.orderBy('conversations.id')
		.limit(limit)
		.execute();
	const messages = await readMessages(
		scope,
		rows.map(({ id }) => id),
	);
	const firstPictures = rows.flatMap((row) => readMediaIds(row.media).slice(0, 1));
	const pictures = new Map(
		(await listPictures(scope, firstPictures)).map((picture) => [picture.id, picture]),
	);
	return rows.map((row) => {
		const said = messages.get(row.id) ?? [];
		const waiting = new Set(unanswered(said, row.dealt_until));
		const [picture] = readMediaIds(row.media);
		return {
			id: row.id,
			network: row.network,
			post: { id: row.post_id, text: row.text, picture: pictures.get(picture ?? '') ?? null },
			messages: said.map((message) => ({ ...message, waits: waiting.has(message) })),
			waitingSince: row.waiting_since,
			newestAt: row.last_message_at,
			seenUntil: Math.max(0, ...said.map(({ keptAt }) => keptAt)),
		};
	});
}

/** Who waits longest, and since when; null when nobody does. */
export interface Waiting {
	readonly conversation: string;
	readonly author: string;
	readonly text: string;
	/** UTC instant. */
	readonly since: number;
}

/** The customer of the firm who has waited longest for an answer, or null. */
export async function longestWaiting(scope: FirmScope): Promise<Waiting | null> {
	const row = await select(scope)
		.innerJoin('messages', (join) =>
			join
				.onRef('messages.conversation_id', '=', 'conversations.id')
				.onRef('messages.at', '=', 'conversations.waiting_since'),
		)
		.select(['messages.author_name', 'messages.text'])
		.where('conversations.state', '=', 'open')
		.where('messages.own', '=', 0)
		.orderBy('conversations.waiting_since')
		.orderBy('messages.id')
		.executeTakeFirst();
	if (row === undefined || row.waiting_since === null) return null;
	return { conversation: row.id, author: row.author_name, text: row.text, since: row.waiting_since };
}

function select(scope: FirmScope) {
	return scope.rows
		.selectFrom('conversations')
		.innerJoin('deliveries', 'deliveries.id', 'conversations.delivery_id')
		.innerJoin('posts', 'posts.id', 'deliveries.post_id')
		.innerJoin('accounts', 'accounts.id', 'conversations.account_id')
		.select(['conversations.id', 'conversations.waiting_since', 'deliveries.post_id', 'accounts.network'])
		.where('conversations.firm_id', '=', scope.firm)
		.where('deliveries.removed_at', 'is', null);
}
