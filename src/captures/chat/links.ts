import { createHash, randomInt } from 'node:crypto';
import type { App } from '#app.ts';
import type { Language } from '#languages/words.ts';
import type { FirmScope } from '#schema/database.ts';

/** How long a code can be used, in minutes. */
export const chatCodeMinutes = 60;

/** A member who talks to the firm's bot. */
export interface LinkedMember {
	readonly personId: string;
	readonly name: string;
	readonly language: Language;
}

/**
 * A code with which this member tells the bot who they are: worth something once, for an hour, and in place of
 * every earlier one. Only its hash is kept.
 */
export async function createChatCode(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	personId: string,
): Promise<string> {
	const code = newCode();
	const now = app.clock.now();
	await scope.rows
		.deleteFrom('chat_codes')
		.where('firm_id', '=', scope.firm)
		.where(({ or, eb }) => or([eb('person_id', '=', personId), eb('expires_at', '<', now)]))
		.execute();
	await scope.rows
		.insertInto('chat_codes')
		.values({
			code_hash: hashOf(code),
			firm_id: scope.firm,
			person_id: personId,
			expires_at: now + chatCodeMinutes * 60_000,
		})
		.execute();
	return code;
}

/** Links a conversation with the member whose code was told there, in place of their earlier one; null for a wrong code. */
export async function linkChat(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	{ chat, code }: { readonly chat: string; readonly code: string },
): Promise<LinkedMember | null> {
	const used = await scope.rows
		.deleteFrom('chat_codes')
		.where('firm_id', '=', scope.firm)
		.where('code_hash', '=', hashOf(code))
		.where('expires_at', '>', app.clock.now())
		.returning('person_id')
		.executeTakeFirst();
	if (used === undefined) return null;
	await scope.rows
		.deleteFrom('chat_links')
		.where('firm_id', '=', scope.firm)
		.where(({ or, eb }) => or([eb('person_id', '=', used.person_id), eb('chat_id', '=', chat)]))
		.execute();
	await scope.rows
		.insertInto('chat_links')
		.values({
			firm_id: scope.firm,
			person_id: used.person_id,
			chat_id: chat,
			created_at: app.clock.now(),
		})
		.execute();
	return memberInChat(scope, chat);
}

/** Who talks there, as long as they belong to the firm; null where nobody is linked. */
export async function memberInChat(scope: FirmScope, chat: string): Promise<LinkedMember | null> {
	const row = await linked(scope).where('chat_links.chat_id', '=', chat).executeTakeFirst();
	return row ?? null;
}

/** The members who are linked, in the order of their names. */
export async function listLinked(scope: FirmScope): Promise<LinkedMember[]> {
	return linked(scope).orderBy('persons.name').execute();
}

/** Lets the bot forget a member: what they write to it becomes nothing any more. */
export async function unlinkChat(scope: FirmScope, personId: string): Promise<void> {
	await scope.rows
		.deleteFrom('chat_links')
		.where('firm_id', '=', scope.firm)
		.where('person_id', '=', personId)
		.execute();
}

/** Lets the bot forget everybody: with another bot, or none, the links mean nothing. */
export async function unlinkAll(scope: FirmScope): Promise<void> {
	await scope.rows.deleteFrom('chat_links').where('firm_id', '=', scope.firm).execute();
	await scope.rows.deleteFrom('chat_codes').where('firm_id', '=', scope.firm).execute();
}

function linked(scope: FirmScope) {
	return scope.rows
		.selectFrom('chat_links')
		.innerJoin('persons', 'persons.id', 'chat_links.person_id')
		.innerJoin('members', (join) =>
			join
				.onRef('members.person_id', '=', 'chat_links.person_id')
				.onRef('members.firm_id', '=', 'chat_links.firm_id'),
		)
		.where('chat_links.firm_id', '=', scope.firm)
		.select(['persons.id as personId', 'persons.name', 'persons.language']);
}

/** Ten letters and digits that nobody confuses: too many to guess within an hour. */
function newCode(): string {
	const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
	return Array.from({ length: 10 }, () => letters.charAt(randomInt(letters.length))).join('');
}

function hashOf(code: string): string {
	return createHash('sha256').update(code.trim().toUpperCase()).digest('base64url');
}
