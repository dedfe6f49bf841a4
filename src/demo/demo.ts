import type { App } from '#app.ts';
import { listConversations } from '#conversations/conversation.ts';
import { dealWith } from '#conversations/settle.ts';
import { found, joinPracticeNetwork, type MadeUpFirm } from '#demo/firm.ts';
import { forgetDemo, forgetOldDemos } from '#demo/forget.ts';
import { letHappen } from '#demo/history.ts';
import { pastOf } from '#demo/past.ts';
import { prepare } from '#demo/say.ts';
import { draft, planned } from '#demo/coming-week.ts';
import type { Language } from '#languages/words.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf } from '#platform/wall-time.ts';
import { createPost } from '#posts/create.ts';
import { publishPost } from '#posts/publish.ts';

const timeZone = 'Europe/Berlin';
/** How many days a conversation stays open; its owner has said of every older one that nothing more is to be said. */
const daysOpen = 5;
/** How many days the firm has been on Gewerk, a little longer than its first post is old. */
const daysThere = 63;

/**
 * Makes a made-up roofing firm of its own for a visitor, with two months behind it and a week ahead. The past is
 * no invented rows: the program itself posts everything once more, with its clock turned back, so the practice
 * network holds it all. Demos of more than a week ago go. The language is the interface's; the firm writes German.
 * @throws when something of the past could not be posted; nothing of that firm is kept then.
 */
export async function createDemo(
	app: App,
	language: Language = 'de',
): Promise<{ personId: string; firmId: string }> {
	const now = app.clock.now();
	const past = pastOf(app, dayFrom(now, -daysThere, '08:00'));
	const founded = await found(past, now);
	try {
		const firm = await joinPracticeNetwork(past, founded);
		await letHappen(app, past, firm, (daysAgo, time) => dayFrom(now, -daysAgo, time));
		await dealWithOldAnswers(app, firm, dayFrom(now, -daysOpen, '00:00'));
		await planComingWeek(app, firm, now);
		await setLanguage(app, firm, language);
	} catch (error) {
		await forgetDemo(app, founded.id);
		throw error;
	}
	await forgetOldDemos(app);
	return { personId: founded.personId, firmId: founded.id };
}

async function dealWithOldAnswers(app: App, firm: MadeUpFirm, before: number): Promise<void> {
	await app.database.inFirm(firm.id, async (scope) => {
		const old = await listConversations(scope, { filter: 'open', before, limit: 100 });
		for (const { id, seenUntil } of old) await dealWith(scope, id, seenUntil);
	});
}

async function planComingWeek(app: App, firm: MadeUpFirm, now: number): Promise<void> {
	for (const post of planned) {
		const input = await prepare(app, firm, post);
		const answer = await publishPost(app, firm.id, input, { dueAt: dayFrom(now, post.inDays, post.time) });
		if (answer.kind === 'refused') throw new Error(`A post could not be planned: ${JSON.stringify(answer)}`);
	}
	await createPost(app, firm.id, await prepare(app, firm, draft));
}

/** Only now: what the firm has posted so far went out as German because its owner spoke it. */
async function setLanguage(app: App, firm: MadeUpFirm, language: Language): Promise<void> {
	await app.database.everywhere((rows) =>
		rows.updateTable('persons').set({ language }).where('id', '=', firm.personId).execute(),
	);
}

/** The instant of a time on the firm's wall so many days after today, or before when negative. */
function dayFrom(now: number, days: number, time: string): number {
	const date = dateAfter(wallTimeOf(now, timeZone).date, days);
	const instant = instantOf({ date, time }, timeZone);
	if (instant === null) throw new Error(`Not a time: ${date} ${time}`);
	return instant;
}
