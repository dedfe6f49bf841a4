import { readMessages } from '#conversations/messages.ts';
import { unanswered } from '#conversations/waiting.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Says that what was kept of a conversation until `dealtUntil` (UTC instant) is dealt with, or with null that nothing
 * is. Gives what held before, to undo it; undefined where the firm has no such conversation.
 */
export async function dealWith(
	scope: FirmScope,
	id: string,
	dealtUntil: number | null,
): Promise<number | null | undefined> {
	const row = await scope.rows
		.selectFrom('conversations')
		.select('dealt_until')
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	await scope.rows
		.updateTable('conversations')
		.set({ dealt_until: dealtUntil })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
	await noteWaiting(scope, id);
	return row.dealt_until;
}

/** Writes down who waits in a conversation, after something about it has changed. */
export async function noteWaiting(scope: FirmScope, id: string): Promise<void> {
	const messages = (await readMessages(scope, [id])).get(id) ?? [];
	const newest = messages.at(-1);
	if (newest === undefined) return;
	const { dealt_until } = await scope.rows
		.selectFrom('conversations')
		.select('dealt_until')
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	const [first] = unanswered(messages, dealt_until);
	await scope.rows
		.updateTable('conversations')
		.set({
			state: first === undefined ? 'done' : 'open',
			waiting_since: first?.at ?? null,
			last_message_at: newest.at,
		})
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}
