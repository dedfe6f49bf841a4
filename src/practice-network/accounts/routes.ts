import { Hono } from 'hono';
import * as v from 'valibot';
import { findAccount, findByFullName, type AccountRow } from '#practice-network/accounts/account.ts';
import { follow, relationships, unfollow } from '#practice-network/accounts/follows.ts';
import { changeProfile, ProfileChange } from '#practice-network/accounts/profile.ts';
import { listFollowers, listFollowing, searchAccounts } from '#practice-network/accounts/search.ts';
import { showAccount, showAccounts, showOwnAccount } from '#practice-network/accounts/show.ts';
import { notFound } from '#practice-network/answers.ts';
import { Id, listOf, readInput, readQuery, Text, Truth } from '#practice-network/input.ts';
import {
	accountOf,
	viewerOf,
	type PracticeContext,
	type PracticeEnvironment,
} from '#practice-network/oauth/caller.ts';
import { pictureLimit } from '#practice-network/media/picture.ts';
import type { Practice } from '#practice-network/practice.ts';
import { showStatuses } from '#practice-network/statuses/show.ts';
import { answerPage, pageQuery, takePage, toPage, type Page } from '#practice-network/timelines/page.ts';
import { accountTimeline } from '#practice-network/timelines/timelines.ts';
import type { Rows } from '#schema/database.ts';

const StatusesQuery = v.object({
	...pageQuery(20, 40),
	only_media: v.optional(Truth, false),
	exclude_replies: v.optional(Truth, false),
	/** Nothing can be pinned here. */
	pinned: v.optional(Truth, false),
	tagged: v.nullish(Text),
});

const SearchQuery = v.object({
	...pageQuery(40, 80),
	q: v.optional(Text, ''),
	following: v.optional(Truth, false),
});

/** /api/v1/accounts and what lies below it. */
export function accountRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	const { database } = practice;

	routes.get('/verify_credentials', async (context) => {
		const { id } = accountOf(context, 'read:accounts', 'profile');
		return context.json(await database.everywhere((rows) => showOwnAccount(practice, rows, id)));
	});

	routes.patch('/update_credentials', async (context) => {
		const account = accountOf(context, 'write:accounts');
		await changeProfile(practice, account, await readInput(context, ProfileChange, pictureLimit));
		return context.json(await database.everywhere((rows) => showOwnAccount(practice, rows, account.id)));
	});

	routes.get('/lookup', async (context) => {
		const { acct } = readQuery(context, v.object({ acct: v.optional(Text, '') }));
		const shown = await database.everywhere(async (rows) => {
			const account = await findByFullName(practice, rows, acct);
			if (!account) throw notFound();
			return showAccount(practice, rows, account);
		});
		return context.json(shown);
	});

	routes.get('/search', async (context) => {
		const viewer = accountOf(context, 'read:accounts').id;
		const { q, limit, following } = readQuery(context, SearchQuery);
		const shown = await database.everywhere(async (rows) => {
			const found = await searchAccounts(practice, rows, {
				words: q,
				limit,
				followedBy: following ? viewer : null,
			});
			return showAccounts(practice, rows, found);
		});
		return context.json(shown);
	});

	routes.get('/relationships', async (context) => {
		const viewer = accountOf(context, 'read:follows').id;
		const { id } = readQuery(context, v.object({ id: v.optional(listOf(Id), []) }));
		return context.json(await database.everywhere((rows) => relationships(rows, viewer, id)));
	});

	routes.get('/:id', async (context) => {
		const shown = await database.everywhere(async (rows) =>
			showAccount(practice, rows, await findAccount(rows, context.req.param('id'))),
		);
		return context.json(shown);
	});

	routes.get('/:id/statuses', async (context) => {
		const viewer = viewerOf(context);
		const query = readQuery(context, StatusesQuery);
		const page = toPage(query);
		const shown = await database.everywhere(async (rows) => {
			const { id } = await findAccount(rows, context.req.param('id'));
			if (query.pinned) return [];
			const timeline = accountTimeline(rows, viewer, {
				account: id,
				onlyMedia: query.only_media,
				excludeReplies: query.exclude_replies,
				tag: query.tagged || null,
			});
			return showStatuses(practice, rows, await takePage(timeline, page), viewer);
		});
		return answerPage(practice, context, page, shown);
	});

	const answerList = async (
		context: PracticeContext,
		list: (rows: Rows, account: string, page: Page) => Promise<AccountRow[]>,
	) => {
		const page = toPage(readQuery(context, v.object(pageQuery(40, 80))));
		const shown = await database.everywhere(async (rows) => {
			const { id } = await findAccount(rows, context.req.param('id') ?? '');
			return showAccounts(practice, rows, await list(rows, id, page));
		});
		return answerPage(practice, context, page, shown);
	};
	routes.get('/:id/followers', (context) => answerList(context, listFollowers));
	routes.get('/:id/following', (context) => answerList(context, listFollowing));

	const changeFollow = async (
		context: PracticeContext,
		work: (rows: Rows, who: AccountRow, whom: AccountRow) => Promise<void>,
	) => {
		const who = accountOf(context, 'write:follows');
		const [relationship] = await database.everywhere(async (rows) => {
			const whom = await findAccount(rows, context.req.param('id') ?? '');
			await work(rows, who, whom);
			return relationships(rows, who.id, [whom.id]);
		});
		return context.json(relationship);
	};
	routes.post('/:id/follow', (context) =>
		changeFollow(context, (rows, who, whom) => follow(practice, rows, who, whom)),
	);
	routes.post('/:id/unfollow', (context) => changeFollow(context, unfollow));

	return routes;
}
