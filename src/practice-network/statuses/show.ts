import { sql } from 'kysely';
import { isOwnDomain } from '#practice-network/accounts/account.ts';
import { showAccountsById } from '#practice-network/accounts/show.ts';
import { notFound } from '#practice-network/answers.ts';
import { showMedium, type MediumRow } from '#practice-network/media/show.ts';
import { addressOf, toIso, type Practice } from '#practice-network/practice.ts';
import type { StatusRow } from '#practice-network/statuses/status.ts';
import { renderText } from '#practice-network/text/render.ts';
import type { Rows } from '#schema/database.ts';

export type StatusJson = Awaited<ReturnType<typeof showStatuses>>[number];

interface Mention {
	readonly status_id: string;
	readonly id: string;
	readonly username: string;
}

/** Statuses as Mastodon shows them to this account, or to a stranger, in the order given. */
export async function showStatuses(
	practice: Practice,
	rows: Rows,
	statuses: StatusRow[],
	viewer: string | null,
) {
	if (statuses.length === 0) return [];
	const ids = statuses.map(({ id }) => id);
	const accounts = await showAccountsById(practice, rows, [
		...new Set(statuses.map((status) => status.account_id)),
	]);
	const media = await mediaOf(rows, ids);
	const mentions = await mentionsOf(rows, ids);
	const tags = await rows.selectFrom('practice_tags').selectAll().where('status_id', 'in', ids).execute();
	const numbers = await numbersOf(rows, ids, viewer);

	return statuses.map((status) => {
		const account = accounts.get(status.account_id);
		if (!account) throw notFound();
		const own = <Row extends { status_id: string | null }>(all: Row[]) =>
			all.filter((row) => row.status_id === status.id);
		const named = own(mentions);
		const address = addressOf.status(practice, account.username, status.id);
		return {
			id: status.id,
			created_at: toIso(status.created_at),
			edited_at: status.edited_at === null ? null : toIso(status.edited_at),
			in_reply_to_id: status.in_reply_to_id,
			in_reply_to_account_id: status.in_reply_to_account_id,
			sensitive: status.sensitive === 1,
			spoiler_text: status.spoiler_text,
			visibility: status.visibility,
			language: status.language,
			uri: address,
			url: address,
			content: renderStatus(practice, status.text, named),
			account,
			application: status.app_name === null ? null : { name: status.app_name, website: null },
			media_attachments: own(media).map((medium) => showMedium(practice, medium)),
			mentions: named.map(({ id, username }) => ({
				id,
				username,
				acct: username,
				url: addressOf.account(practice, username),
			})),
			tags: own(tags).map(({ name }) => ({ name, url: addressOf.tag(practice, name) })),
			emojis: [],
			reblogs_count: 0,
			quotes_count: 0,
			...numbers(status.id),
			reblog: null,
			poll: null,
			card: null,
			quote: null,
			...(viewer === null
				? {}
				: { reblogged: false, muted: false, bookmarked: false, pinned: false, filtered: [] }),
		};
	});
}

export async function showStatus(practice: Practice, rows: Rows, status: StatusRow, viewer: string | null) {
	const [shown] = await showStatuses(practice, rows, [status], viewer);
	if (!shown) throw notFound();
	return shown;
}

function renderStatus(practice: Practice, text: string, named: Mention[]): string {
	return renderText(text, {
		mention(name, domain) {
			const mentioned = named.find(({ username }) => username === name.toLowerCase());
			return mentioned && isOwnDomain(practice, domain)
				? addressOf.account(practice, mentioned.username)
				: null;
		},
		tag: (name) => addressOf.tag(practice, name),
	});
}

function mediaOf(rows: Rows, ids: string[]): Promise<MediumRow[]> {
	return rows
		.selectFrom('practice_media')
		.selectAll()
		.where('status_id', 'in', ids)
		.orderBy('position')
		.execute();
}

function mentionsOf(rows: Rows, ids: string[]): Promise<Mention[]> {
	return rows
		.selectFrom('practice_mentions')
		.innerJoin('practice_accounts', 'practice_accounts.id', 'practice_mentions.account_id')
		.select(['practice_mentions.status_id', 'practice_accounts.id', 'practice_accounts.username'])
		.where('practice_mentions.status_id', 'in', ids)
		.orderBy('practice_accounts.id')
		.execute();
}

async function numbersOf(rows: Rows, ids: string[], viewer: string | null) {
	const count = sql<number>`cast(count(*) as integer)`.as('count');
	const replies = await rows
		.selectFrom('practice_statuses')
		.select(['in_reply_to_id', count])
		.where('in_reply_to_id', 'in', ids)
		.where('visibility', 'in', ['public', 'unlisted'])
		.groupBy('in_reply_to_id')
		.execute();
	const favourites = await rows
		.selectFrom('practice_favourites')
		.select(['status_id', count])
		.where('status_id', 'in', ids)
		.groupBy('status_id')
		.execute();
	const favourited = await rows
		.selectFrom('practice_favourites')
		.select('status_id')
		.where('status_id', 'in', ids)
		.where('account_id', '=', viewer ?? '')
		.execute();
	return (id: string) => ({
		replies_count: replies.find((row) => row.in_reply_to_id === id)?.count ?? 0,
		favourites_count: favourites.find((row) => row.status_id === id)?.count ?? 0,
		...(viewer === null ? {} : { favourited: favourited.some((row) => row.status_id === id) }),
	});
}
