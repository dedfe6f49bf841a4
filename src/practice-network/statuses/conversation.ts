import { statusesFor, type StatusRow } from '#practice-network/statuses/status.ts';
import type { Rows } from '#schema/database.ts';

/** More than anyone reads; keeps one page from asking for a whole network. */
const longestConversation = 4_000;

export interface Conversation {
	/** From the first one down to the one answered. */
	readonly ancestors: StatusRow[];
	/** Each answer directly followed by the answers to it. */
	readonly descendants: StatusRow[];
}

/** What came before a status and what was answered to it, as far as the viewer may see. */
export async function conversationOf(
	rows: Rows,
	status: StatusRow,
	viewer: string | null,
): Promise<Conversation> {
	const all = await rows
		.selectFrom('practice_statuses')
		.select(['id', 'in_reply_to_id'])
		.where('thread_id', '=', status.thread_id)
		.orderBy('id')
		.limit(longestConversation)
		.execute();
	const seen = await statusesFor(rows, viewer)
		.where('thread_id', '=', status.thread_id)
		.orderBy('id')
		.limit(longestConversation)
		.execute();
	const visible = new Map(seen.map((row) => [row.id, row]));
	const parents = new Map(all.map((row) => [row.id, row.in_reply_to_id]));
	const pick = (ids: string[]) => ids.flatMap((id) => visible.get(id) ?? []);
	return { ancestors: pick(above(status.id, parents)), descendants: pick(below(status.id, all)) };
}

function above(id: string, parents: Map<string, string | null>): string[] {
	const chain: string[] = [];
	for (let parent = parents.get(id); parent; parent = parents.get(parent)) chain.unshift(parent);
	return chain;
}

function below(id: string, all: { id: string; in_reply_to_id: string | null }[]): string[] {
	const answers = Map.groupBy(all, (row) => row.in_reply_to_id);
	const order: string[] = [];
	const waiting = [id];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (next !== id) order.push(next);
		waiting.push(...(answers.get(next) ?? []).map((row) => row.id).toReversed());
	}
	return order;
}
