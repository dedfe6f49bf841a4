import { ideasFor } from '#advice/ideas.ts';
import type { Purpose } from '#advice/purpose.ts';
import { longestWaiting } from '#conversations/conversation.ts';
import type { Firm } from '#firms/firm.ts';
import type { Session } from '#firms/session.ts';
import { listDeclined, listWaiting } from '#posts/list-waiting.ts';
import { listPosts } from '#posts/list.ts';
import { readMix } from '#posts/mix.ts';
import { listUsedIdeas } from '#posts/used-ideas.ts';
import { nextFreeSlot } from '#posts/free-slot.ts';
import { nextThing, type NamedIdea } from '#posts/next-thing.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { showRule } from './mix/shown-mix.ts';
import { titlesOf } from './network-titles.ts';
import { daysOffAfter, showWeek } from './shown-week.ts';
import type { FirmScope } from '#schema/database.ts';
import { signedIn } from './signed-in.ts';
import type { PageServerLoad } from './$types';

/** An empty day further off than this is nothing to think of today. */
const daysAhead = 4;

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;

	const now = app.clock.now();
	const today = wallTimeOf(now, firm.timeZone).date;
	const week = await showWeek(app, firm, language, today);
	const daysOff = daysOffAfter(firm, language, today);
	const [attention, customer, drafts, asked, { mix, posts }, used, [newest], slot] =
		await app.database.inFirm(firm.id, async (scope) => [
			await listPosts(scope, { filter: 'attention', limit: 20 }),
			await longestWaiting(scope),
			await listPosts(scope, { filter: 'drafts', limit: 20 }),
			await listAsked(scope, session),
			await readMix(scope, firm, now),
			await listUsedIdeas(scope, now),
			await listPosts(scope, { limit: 1 }),
			await nextFreeSlot(scope, { timeZone: firm.timeZone, daysOff: new Set(Object.keys(daysOff)) }, now),
		]);
	const soon = slot - now < daysAhead * 24 * 60 * 60_000;
	const day = wallTimeOf(slot, firm.timeZone).date;
	const next = nextThing({
		attention,
		customer,
		...asked,
		drafts,
		empty: soon ? { day, idea: ideaFor(firm, day, mix.next.purpose, used) } : null,
	});
	const shown = [...attention, ...drafts].flatMap(({ deliveries }) => deliveries);
	return {
		next,
		now,
		week,
		mix: showRule(posts, mix),
		anyPost: newest !== undefined,
		titles: titlesOf(app, [...shown, ...week.marks.flatMap(({ deliveries }) => deliveries)], language),
	};
};

/** What waits for the reader's yes, and what of theirs came back; an owner has none of the one, others of the other. */
async function listAsked(scope: FirmScope, { role, person }: Session) {
	if (role === 'owner') return { waiting: await listWaiting(scope), declined: [] };
	return { waiting: [], declined: await listDeclined(scope, person.id) };
}

/** What the firm could show on that day, by what its mix is missing. */
function ideaFor(
	{ trade, land }: Firm,
	day: string,
	purpose: Purpose,
	used: readonly string[],
): NamedIdea | null {
	const offered = ideasFor({ trade, land, day, purpose, without: used })[0];
	if (offered === undefined) return null;
	const { id, de, en } = offered.idea;
	return { id, de, en };
}
