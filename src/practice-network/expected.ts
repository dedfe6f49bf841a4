import { Hono } from 'hono';
import * as v from 'valibot';
import { searchAccounts } from '#practice-network/accounts/search.ts';
import { showAccounts } from '#practice-network/accounts/show.ts';
import { readQuery, Text } from '#practice-network/input.ts';
import { accountOf, viewerOf, type PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { addressOf, type Practice } from '#practice-network/practice.ts';
import { showStatuses } from '#practice-network/statuses/show.ts';
import { statusesFor } from '#practice-network/statuses/status.ts';
import { normalTag } from '#practice-network/text/entities.ts';
import { pageQuery } from '#practice-network/timelines/page.ts';

const SearchQuery = v.object({
	...pageQuery(20, 40),
	q: v.optional(v.pipe(Text, v.trim()), ''),
	type: v.nullish(v.picklist(['accounts', 'hashtags', 'statuses'])),
});

/** Search, and what apps ask for when they start although nothing of it exists here. */
export function expectedRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();

	routes.get('/v2/search', async (context) => {
		const viewer = viewerOf(context, 'read:search');
		const { q, type, limit } = readQuery(context, SearchQuery);
		const wants = (kind: string) => !type || type === kind;
		const found = await practice.database.everywhere(async (rows) => {
			const accounts = wants('accounts')
				? await searchAccounts(practice, rows, { words: q, limit, followedBy: null })
				: [];
			const id = wants('statuses') ? statusIdIn(practice, q) : null;
			const statuses = id === null ? [] : await statusesFor(rows, viewer).where('id', '=', id).execute();
			return {
				accounts: await showAccounts(practice, rows, accounts),
				statuses: await showStatuses(practice, rows, statuses, viewer),
			};
		});
		return context.json({ ...found, hashtags: wants('hashtags') ? hashtagsIn(practice, q) : [] });
	});

	routes.get('/v1/preferences', (context) => {
		accountOf(context, 'read:accounts');
		return context.json({
			'posting:default:visibility': 'public',
			'posting:default:sensitive': false,
			'posting:default:language': null,
			'reading:expand:media': 'default',
			'reading:expand:spoilers': false,
		});
	});

	routes.get('/v1/custom_emojis', (context) => context.json([]));
	routes.get('/v1/markers', (context) => context.json({}));
	const lists = [
		'announcements',
		'filters',
		'lists',
		'bookmarks',
		'mutes',
		'blocks',
		'follow_requests',
		'instance/rules',
	];
	for (const name of lists) routes.get(`/v1/${name}`, (context) => context.json([]));
	routes.get('/v2/filters', (context) => context.json([]));

	return routes;
}

function hashtagsIn(practice: Practice, words: string) {
	const name = normalTag(words.replace(/^#/, ''));
	return /^[\p{L}\p{N}\p{M}_·]+$/u.test(name)
		? [{ id: name, name, url: addressOf.tag(practice, name), history: [] }]
		: [];
}

/** The status whose web address was pasted into the search. */
function statusIdIn(practice: Practice, words: string): string | null {
	if (!words.startsWith(`${practice.publicUrl}/@`)) return null;
	return /\/@\w+\/(\d+)$/.exec(words)?.[1] ?? null;
}
