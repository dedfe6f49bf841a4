import { randomInt } from 'node:crypto';
import {
	createAccount,
	toUsername,
	type AccountRow,
	type NewAccount,
} from '#practice-network/accounts/account.ts';
import { limits } from '#practice-network/limits.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { Rows } from '#schema/database.ts';

/** Creates an account under the username wished for or, where it is taken, under it with a number. */
export async function createAccountNear(
	practice: Practice,
	rows: Rows,
	wish: NewAccount,
): Promise<AccountRow> {
	const base = toUsername(wish.username);
	for (let attempt = 1; ; attempt += 1) {
		const created = await createAccount(practice, rows, { ...wish, username: numbered(base, attempt) });
		if (created) return created;
	}
}

/** Counts up first; many firms of one name are told apart by chance, so that the search stays short. */
function numbered(base: string, attempt: number): string {
	if (attempt === 1) return base;
	const ending = `_${attempt < 10 ? attempt : randomInt(1_000_000)}`;
	return base.slice(0, limits.nameCharacters - ending.length) + ending;
}
