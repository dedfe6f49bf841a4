import { Hono } from 'hono';
import type { Selectable } from 'kysely';
import * as v from 'valibot';
import { showAccountsById } from '#practice-network/accounts/show.ts';
import { notFound } from '#practice-network/answers.ts';
import { Id, listOf, readQuery, Text } from '#practice-network/input.ts';
import { accountOf, type PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { toIso, type Practice } from '#practice-network/practice.ts';
import { showStatuses } from '#practice-network/statuses/show.ts';
import { statusesFor } from '#practice-network/statuses/status.ts';
import { answerPage, pageQuery, toPage, type Page } from '#practice-network/timelines/page.ts';
import type { Rows } from '#schema/database.ts';
import type { PracticeTables } from '#schema/practice-tables.ts';

type NotificationRow = Selectable<PracticeTables['practice_notifications']>;

const ListQuery = v.object({
	...pageQuery(40, 80),
	types: v.optional(listOf(Text)),
	exclude_types: v.optional(listOf(Text), []),
	account_id: v.nullish(Id),
});
type Filter = v.InferOutput<typeof ListQuery>;

/** /api/v1/notifications */
export function notificationRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	const { database } = practice;

	routes.get('/', async (context) => {
		const owner = accountOf(context, 'read:notifications').id;
		const filter = readQuery(context, ListQuery);
		const page = toPage(filter);
		const shown = await database.everywhere(async (rows) =>
			showNotifications(practice, rows, owner, await list(rows, owner, page, filter)),
		);
		return answerPage(practice, context, page, shown);
	});

	routes.get('/:id', async (context) => {
		const owner = accountOf(context, 'read:notifications').id;
		const [shown] = await database.everywhere(async (rows) => {
			const found = await rows
				.selectFrom('practice_notifications')
				.selectAll()
				.where('account_id', '=', owner)
				.where('id', '=', context.req.param('id'))
				.execute();
			return showNotifications(practice, rows, owner, found);
		});
		if (!shown) throw notFound();
		return context.json(shown);
	});

	routes.post('/clear', async (context) => {
		const owner = accountOf(context, 'write:notifications').id;
		await database.everywhere((rows) =>
			rows.deleteFrom('practice_notifications').where('account_id', '=', owner).execute(),
		);
		return context.json({});
	});

	routes.post('/:id/dismiss', async (context) => {
		const owner = accountOf(context, 'write:notifications').id;
		const gone = await database.everywhere((rows) =>
			rows
				.deleteFrom('practice_notifications')
				.where('account_id', '=', owner)
				.where('id', '=', context.req.param('id'))
				.returning('id')
				.executeTakeFirst(),
		);
		if (!gone) throw notFound();
		return context.json({});
	});

	return routes;
}

async function list(rows: Rows, owner: string, page: Page, filter: Filter): Promise<NotificationRow[]> {
	let query = rows
		.selectFrom('practice_notifications')
		.selectAll()
		.where('account_id', '=', owner)
		.limit(page.limit);
	const kinds = ['mention', 'favourite', 'follow', 'status'] as const;
	const wanted = kinds.filter(
		(kind) => (filter.types ?? kinds).includes(kind) && !filter.exclude_types.includes(kind),
	);
	if (wanted.length === 0) return [];
	query = query.where('kind', 'in', wanted);
	if (filter.account_id) query = query.where('from_account_id', '=', filter.account_id);
	if (page.maxId !== null) query = query.where('id', '<', page.maxId);
	if (page.sinceId !== null) query = query.where('id', '>', page.sinceId);
	if (page.minId === null) return query.orderBy('id', 'desc').execute();
	const upwards = await query.where('id', '>', page.minId).orderBy('id', 'asc').execute();
	return upwards.toReversed();
}

async function showNotifications(practice: Practice, rows: Rows, owner: string, found: NotificationRow[]) {
	const accounts = await showAccountsById(practice, rows, [
		...new Set(found.map((row) => row.from_account_id)),
	]);
	const ids = found.flatMap((row) => row.status_id ?? []);
	const statuses = ids.length === 0 ? [] : await statusesFor(rows, owner).where('id', 'in', ids).execute();
	const shown = await showStatuses(practice, rows, statuses, owner);
	return found.flatMap((row) => {
		const account = accounts.get(row.from_account_id);
		const status = shown.find(({ id }) => id === row.status_id) ?? null;
		if (!account || (row.status_id !== null && status === null)) return [];
		return {
			id: row.id,
			type: row.kind,
			group_key: `ungrouped-${row.id}`,
			created_at: toIso(row.created_at),
			account,
			status,
		};
	});
}
