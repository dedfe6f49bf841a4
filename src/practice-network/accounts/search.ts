import { sql, type SelectQueryBuilder } from 'kysely';
import { isOwnDomain, type AccountRow } from '#practice-network/accounts/account.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { Page } from '#practice-network/timelines/page.ts';
import type { Rows } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export interface AccountSearch {
	readonly words: string;
	readonly limit: number;
	/** Only accounts this one follows, or null for all. */
	readonly followedBy: string | null;
}

/** Accounts whose username or name contains the words. */
export async function searchAccounts(
	practice: Practice,
	rows: Rows,
	search: AccountSearch,
): Promise<AccountRow[]> {
	const [words = '', domain = null] = search.words.trim().toLowerCase().replace(/^@/, '').split('@');
	if (words === '' || !isOwnDomain(practice, domain)) return [];
	const pattern = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
	let query = rows
		.selectFrom('practice_accounts')
		.selectAll('practice_accounts')
		.where((eb) =>
			eb.or([
				sql<boolean>`${eb.ref('practice_accounts.username')} like ${pattern} escape '\\'`,
				sql<boolean>`lower(${eb.ref('practice_accounts.display_name')}) like ${pattern} escape '\\'`,
			]),
		);
	if (search.followedBy !== null) {
		query = query
			.innerJoin('practice_follows', 'practice_follows.target_id', 'practice_accounts.id')
			.where('practice_follows.account_id', '=', search.followedBy);
	}
	return query.orderBy('practice_accounts.username').limit(search.limit).execute();
}

/** Who follows an account. */
export function listFollowers(rows: Rows, account: string, page: Page): Promise<AccountRow[]> {
	return takeAccounts(
		rows
			.selectFrom('practice_accounts')
			.innerJoin('practice_follows', 'practice_follows.account_id', 'practice_accounts.id')
			.selectAll('practice_accounts')
			.where('practice_follows.target_id', '=', account),
		page,
	);
}

/** Whom an account follows. */
export function listFollowing(rows: Rows, account: string, page: Page): Promise<AccountRow[]> {
	return takeAccounts(
		rows
			.selectFrom('practice_accounts')
			.innerJoin('practice_follows', 'practice_follows.target_id', 'practice_accounts.id')
			.selectAll('practice_accounts')
			.where('practice_follows.account_id', '=', account),
		page,
	);
}

type AccountQuery = SelectQueryBuilder<Tables, 'practice_accounts' | 'practice_follows', AccountRow>;

async function takeAccounts(query: AccountQuery, page: Page): Promise<AccountRow[]> {
	const id = 'practice_accounts.id';
	let bounded = query.limit(page.limit);
	if (page.maxId !== null) bounded = bounded.where(id, '<', page.maxId);
	if (page.sinceId !== null) bounded = bounded.where(id, '>', page.sinceId);
	if (page.minId === null) return bounded.orderBy(id, 'desc').execute();
	const upwards = await bounded.where(id, '>', page.minId).orderBy(id, 'asc').execute();
	return upwards.toReversed();
}
