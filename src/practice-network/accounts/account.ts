import type { Selectable } from 'kysely';
import { Refusal } from '#practice-network/answers.ts';
import { limits } from '#practice-network/limits.ts';
import { domainOf, type Practice } from '#practice-network/practice.ts';
import type { Rows } from '#schema/database.ts';
import type { PracticeTables } from '#schema/practice-tables.ts';

export type AccountRow = Selectable<PracticeTables['practice_accounts']>;

export interface NewAccount {
	readonly username: string;
	readonly displayName: string;
	readonly note: string;
	readonly passwordHash: string | null;
}

/** @throws Refusal 404. */
export async function findAccount(rows: Rows, id: string): Promise<AccountRow> {
	const account = await rows
		.selectFrom('practice_accounts')
		.selectAll()
		.where('id', '=', id)
		.executeTakeFirst();
	if (!account) throw new Refusal(404, 'Record not found');
	return account;
}

export async function findByUsername(rows: Rows, username: string): Promise<AccountRow | null> {
	const account = await rows
		.selectFrom('practice_accounts')
		.selectAll()
		.where('username', '=', username.toLowerCase())
		.executeTakeFirst();
	return account ?? null;
}

/** Finds `name`, `@name` and `name@this.server`; null for an account of another server. */
export async function findByFullName(
	practice: Practice,
	rows: Rows,
	name: string,
): Promise<AccountRow | null> {
	const [username = '', domain] = name.replace(/^@/, '').split('@');
	if (!isOwnDomain(practice, domain ?? null)) return null;
	return findByUsername(rows, username);
}

/** Whether the part behind the second @ means this network. */
export function isOwnDomain(practice: Practice, domain: string | null): boolean {
	return domain === null || domain.toLowerCase() === domainOf(practice).toLowerCase();
}

/** Creates the account; null when somebody has that username. */
export async function createAccount(
	practice: Practice,
	rows: Rows,
	given: NewAccount,
): Promise<AccountRow | null> {
	const created = await rows
		.insertInto('practice_accounts')
		.values({
			id: practice.newId(),
			username: given.username,
			display_name: given.displayName,
			note: given.note,
			fields: '[]',
			avatar: null,
			bot: 0,
			password_hash: given.passwordHash,
			resident: 0,
			created_at: practice.clock.now(),
		})
		.onConflict((conflict) => conflict.column('username').doNothing())
		.returningAll()
		.executeTakeFirst();
	return created ?? null;
}

/** A username near to what was asked for: `Dachdeckerei Müller` becomes `dachdeckerei_mueller`. */
export function toUsername(wish: string): string {
	const plain = wish
		.toLowerCase()
		.replace(/[äöüß]/g, (sign) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[sign] ?? sign)
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '_')
		.slice(0, limits.nameCharacters)
		.replace(/^_+|_+$/g, '');
	return plain === '' ? 'betrieb' : plain;
}

export function isUsername(text: string): boolean {
	return /^[a-z0-9_]+$/.test(text) && text.length <= limits.nameCharacters;
}
