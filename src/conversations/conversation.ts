import type { FirmScope } from '#schema/database.ts';

/** What customers say below one post at one account. */
export interface Conversation {
	readonly id: string;
	readonly postId: string;
	readonly network: string;
	/** Where the post can be seen at the network. */
	readonly postText: string;
	readonly state: 'open' | 'done';
	/** UTC instant of the oldest message since the firm spoke last: since then somebody waits. */
	readonly waitingSince: number | null;
	readonly messages: readonly Message[];
}

/** One message, oldest first in its conversation. */
export interface Message {
	readonly id: string;
	readonly url: string | null;
	readonly author: { readonly name: string; readonly handle: string; readonly address: string };
	readonly text: string;
	readonly own: boolean;
	/** UTC instant. */
	readonly at: number;
}

/** The firm's conversations (at most `limit`): those in which somebody waits, or all; the newest first. */
export async function listConversations(
	scope: FirmScope,
	{ filter, limit }: { readonly filter: 'open' | 'all'; readonly limit: number },
): Promise<Conversation[]> {
	const rows = await scope.rows
		.selectFrom('conversations')
		.innerJoin('deliveries', 'deliveries.id', 'conversations.delivery_id')
		.innerJoin('posts', 'posts.id', 'deliveries.post_id')
		.innerJoin('accounts', 'accounts.id', 'conversations.account_id')
		.select([
			'conversations.id',
			'conversations.state',
			'deliveries.post_id',
			'posts.text',
			'accounts.network',
		])
		.where('conversations.firm_id', '=', scope.firm)
		.$if(filter === 'open', (query) => query.where('conversations.state', '=', 'open'))
		.orderBy('conversations.last_message_at', 'desc')
		.orderBy('conversations.id')
		.limit(limit)
		.execute();
	const messages = await messagesOf(
		scope,
		rows.map(({ id }) => id),
	);
	return rows.map((row) => {
		const said = messages.get(row.id) ?? [];
		return {
			id: row.id,
			postId: row.post_id,
			network: row.network,
			postText: row.text,
			state: row.state,
			waitingSince: row.state === 'open' ? sinceOf(said) : null,
			messages: said,
		};
	});
}

/** Says that a conversation is dealt with, or that it is not after all. False where the firm has no such one. */
export async function setConversation(
	scope: FirmScope,
	id: string,
	state: Conversation['state'],
): Promise<boolean> {
	const { numUpdatedRows } = await scope.rows
		.updateTable('conversations')
		.set({ state })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

async function messagesOf(
	scope: FirmScope,
	conversations: readonly string[],
): Promise<Map<string, Message[]>> {
	if (conversations.length === 0) return new Map();
	const rows = await scope.rows
		.selectFrom('messages')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('conversation_id', 'in', conversations)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.conversation_id)].map(([conversation, group]) => [
			conversation,
			group.map((row) => ({
				id: row.id,
				url: row.url,
				author: { name: row.author_name, handle: row.author_handle, address: row.author_address },
				text: row.text,
				own: row.own === 1,
				at: row.at,
			})),
		]),
	);
}

function sinceOf(messages: readonly Message[]): number | null {
	const lastOwn = messages.findLastIndex(({ own }) => own);
	return messages[lastOwn + 1]?.at ?? null;
}
