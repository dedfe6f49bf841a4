import { sql } from 'kysely';
import * as v from 'valibot';
import { findAccount, type AccountRow } from '#practice-network/accounts/account.ts';
import { addressOf, toIso, type Practice } from '#practice-network/practice.ts';
import { renderText } from '#practice-network/text/render.ts';
import type { Rows } from '#schema/database.ts';

export type AccountJson = Awaited<ReturnType<typeof showAccount>>;

interface Counts {
	readonly statuses: number;
	readonly followers: number;
	readonly following: number;
	readonly lastStatusAt: number | null;
}

export const Fields = v.pipe(
	v.string(),
	v.parseJson(),
	v.array(v.object({ name: v.string(), value: v.string() })),
);

/** Accounts as Mastodon shows them, in the order given. */
export async function showAccounts(practice: Practice, rows: Rows, accounts: AccountRow[]) {
	const counts = await countFor(
		rows,
		accounts.map(({ id }) => id),
	);
	return accounts.map((account) => toJson(practice, account, counts(account.id)));
}

export async function showAccount(practice: Practice, rows: Rows, account: AccountRow) {
	const counts = await countFor(rows, [account.id]);
	return toJson(practice, account, counts(account.id));
}

/** Accounts as Mastodon shows them, found by id; who does not exist is missing. */
export async function showAccountsById(
	practice: Practice,
	rows: Rows,
	ids: string[],
): Promise<Map<string, AccountJson>> {
	if (ids.length === 0) return new Map();
	const accounts = await rows.selectFrom('practice_accounts').selectAll().where('id', 'in', ids).execute();
	const shown = await showAccounts(practice, rows, accounts);
	return new Map(shown.map((account) => [account.id, account]));
}

/** The account as its owner sees it. */
export async function showOwnAccount(practice: Practice, rows: Rows, id: string) {
	const account = await findAccount(rows, id);
	const shown = await showAccount(practice, rows, account);
	return {
		...shown,
		source: {
			privacy: 'public',
			sensitive: false,
			language: null,
			note: account.note,
			fields: v.parse(Fields, account.fields).map((field) => ({ ...field, verified_at: null })),
			follow_requests_count: 0,
			discoverable: false,
			indexable: false,
			hide_collections: false,
			attribution_domains: [],
		},
		role: { id: '-99', name: '', permissions: '0', color: '', highlighted: false },
	};
}

function toJson(practice: Practice, account: AccountRow, counts: Counts) {
	const avatar = addressOf.avatar(practice, account.avatar ?? 'missing.png');
	const header = addressOf.avatar(practice, 'header.png');
	const address = addressOf.account(practice, account.username);
	const render = (text: string) =>
		renderText(text, { mention: () => null, tag: (name) => addressOf.tag(practice, name) });
	return {
		id: account.id,
		username: account.username,
		acct: account.username,
		display_name: account.display_name,
		locked: false,
		bot: account.bot === 1,
		discoverable: false,
		indexable: false,
		group: false,
		noindex: true,
		created_at: toIso(account.created_at),
		note: render(account.note),
		url: address,
		uri: address,
		avatar,
		avatar_static: avatar,
		header,
		header_static: header,
		followers_count: counts.followers,
		following_count: counts.following,
		statuses_count: counts.statuses,
		last_status_at: counts.lastStatusAt === null ? null : toIso(counts.lastStatusAt).slice(0, 10),
		hide_collections: false,
		emojis: [],
		roles: [],
		fields: v.parse(Fields, account.fields).map(({ name, value }) => ({
			name,
			value: render(value).replace(/^<p>|<\/p>$/g, ''),
			verified_at: null,
		})),
	};
}

async function countFor(rows: Rows, ids: string[]): Promise<(id: string) => Counts> {
	if (ids.length === 0) return () => ({ statuses: 0, followers: 0, following: 0, lastStatusAt: null });
	const count = sql<number>`cast(count(*) as integer)`.as('count');
	const statuses = await rows
		.selectFrom('practice_statuses')
		.select(['account_id', count, ({ fn }) => fn.max('created_at').as('last')])
		.where('account_id', 'in', ids)
		.where('visibility', '!=', 'direct')
		.groupBy('account_id')
		.execute();
	const followers = await rows
		.selectFrom('practice_follows')
		.select(['target_id', count])
		.where('target_id', 'in', ids)
		.groupBy('target_id')
		.execute();
	const following = await rows
		.selectFrom('practice_follows')
		.select(['account_id', count])
		.where('account_id', 'in', ids)
		.groupBy('account_id')
		.execute();
	return (id) => {
		const posted = statuses.find((row) => row.account_id === id);
		return {
			statuses: posted?.count ?? 0,
			lastStatusAt: posted?.last ?? null,
			followers: followers.find((row) => row.target_id === id)?.count ?? 0,
			following: following.find((row) => row.account_id === id)?.count ?? 0,
		};
	};
}
