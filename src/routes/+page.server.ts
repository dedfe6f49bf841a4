import { lastPurposes, listPosts } from '#posts/list.ts';
import { nextFreeSlot } from '#posts/free-slot.ts';
import { nextThing } from '#posts/next-thing.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { titlesOf } from './network-titles.ts';
import { daysOffAfter, showWeek } from './shown-week.ts';
import { signedIn } from './signed-in.ts';
import type { PageServerLoad } from './$types';

/** An empty day further off than this is nothing to think of today. */
const daysAhead = 4;

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;

	const now = app.clock.now();
	const today = wallTimeOf(now, firm.timeZone).date;
	const week = await showWeek(app, firm, language, today);
	const daysOff = daysOffAfter(firm, language, today);
	const [attention, drafts, purposes, [newest], slot] = await app.database.inFirm(firm.id, async (scope) => [
		await listPosts(scope, { filter: 'attention', limit: 20 }),
		await listPosts(scope, { filter: 'drafts', limit: 20 }),
		await lastPurposes(scope, 10),
		await listPosts(scope, { limit: 1 }),
		await nextFreeSlot(scope, { timeZone: firm.timeZone, daysOff: new Set(Object.keys(daysOff)) }, now),
	]);
	const soon = slot - now < daysAhead * 24 * 60 * 60_000;
	const next = nextThing({
		attention,
		drafts,
		emptyDay: soon ? wallTimeOf(slot, firm.timeZone).date : null,
	});
	const shown = [...attention, ...drafts].flatMap(({ deliveries }) => deliveries);
	return {
		next,
		week,
		purposes,
		anyPost: newest !== undefined,
		titles: titlesOf(app, [...shown, ...week.marks.flatMap(({ deliveries }) => deliveries)], language),
	};
};
