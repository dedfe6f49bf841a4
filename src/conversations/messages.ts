import type { Said } from '#conversations/waiting.ts';
import type { FirmScope } from '#schema/database.ts';

/** One message of a conversation. */
export interface Message extends Said {
	readonly id: string;
	/** Where it can be seen at the network. */
	readonly url: string | null;
	readonly author: { readonly name: string; readonly handle: string; readonly address: string };
	readonly text: string;
}

/** The messages of these conversations by their conversation, the oldest first. */
export async function readMessages(
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
	const messages = rows.map((row) => ({
		conversation: row.conversation_id,
		id: row.id,
		remoteId: row.remote_id,
		inReplyTo: row.in_reply_to,
		url: row.url,
		author: { name: row.author_name, handle: row.author_handle, address: row.author_address },
		text: row.text,
		own: row.own === 1,
		at: row.at,
		keptAt: row.created_at,
	}));
	return Map.groupBy(messages, ({ conversation }) => conversation);
}
