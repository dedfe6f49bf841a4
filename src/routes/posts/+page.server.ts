import { signedIn } from '../signed-in.ts';
import { listPosts, type PostFilter } from '#posts/list.ts';
import { titlesOf } from '../network-titles.ts';
import type { PageServerLoad } from './$types';

const filters = ['all', 'attention', 'drafts', 'planned', 'published'] as const satisfies PostFilter[];
const pageLength = 30;

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const filter = filters.find((name) => name === event.url.searchParams.get('show')) ?? 'all';
	const before = event.url.searchParams.get('before') ?? undefined;
	// One more than is shown tells whether there are older ones.
	const found = await app.database.inFirm(firm.id, (scope) =>
		listPosts(scope, { before, limit: pageLength + 1, filter }),
	);
	const posts = found.slice(0, pageLength);
	return {
		posts,
		filter,
		filters,
		before: before ?? null,
		older: found.length > pageLength ? (posts.at(-1)?.id ?? null) : null,
		timeZone: firm.timeZone,
		titles: titlesOf(
			app,
			posts.flatMap(({ deliveries }) => deliveries),
			language,
		),
	};
};
