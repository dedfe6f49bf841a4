import { Hono } from 'hono';
import * as v from 'valibot';
import { readQuery, Truth } from '#practice-network/input.ts';
import {
	accountOf,
	viewerOf,
	type PracticeContext,
	type PracticeEnvironment,
} from '#practice-network/oauth/caller.ts';
import type { Practice } from '#practice-network/practice.ts';
import { showStatuses } from '#practice-network/statuses/show.ts';
import type { StatusQuery } from '#practice-network/statuses/status.ts';
import { answerPage, pageQuery, takePage, toPage } from '#practice-network/timelines/page.ts';
import {
	homeTimeline,
	publicTimeline,
	tagTimeline,
	withPictures,
} from '#practice-network/timelines/timelines.ts';
import type { Rows } from '#schema/database.ts';

const TimelineQuery = v.object({
	...pageQuery(20, 40),
	only_media: v.optional(Truth),
	/** Statuses of other servers only: there are none here. */
	remote: v.optional(Truth),
});

/** GET /api/v1/timelines/… */
export function timelineRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();

	const answer = async (
		context: PracticeContext,
		viewer: string | null,
		timeline: (rows: Rows) => StatusQuery,
	) => {
		const query = readQuery(context, TimelineQuery);
		const page = toPage(query);
		if (query.remote) return answerPage(practice, context, page, []);
		const statuses = await practice.database.everywhere(async (rows) => {
			const wanted = query.only_media ? withPictures(timeline(rows)) : timeline(rows);
			return showStatuses(practice, rows, await takePage(wanted, page), viewer);
		});
		return answerPage(practice, context, page, statuses);
	};

	routes.get('/public', (context) => {
		const viewer = viewerOf(context);
		return answer(context, viewer, (rows) => publicTimeline(rows, viewer));
	});
	routes.get('/home', (context) => {
		const viewer = accountOf(context, 'read:statuses').id;
		return answer(context, viewer, (rows) => homeTimeline(rows, viewer));
	});
	routes.get('/tag/:tag', (context) => {
		const viewer = viewerOf(context);
		return answer(context, viewer, (rows) => tagTimeline(rows, viewer, context.req.param('tag')));
	});

	return routes;
}
