import { fail, type RequestEvent } from '@sveltejs/kit';
import type { PostAnswer } from '#posts/create.ts';
import { moveDelivery } from '#posts/schedule.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf, isDate } from '#platform/wall-time.ts';
import { titlesOf } from '../network-titles.ts';
import { showWeek } from '../shown-week.ts';
import { signedIn } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm } = signedIn(event);
	const { app, language } = event.locals;
	const today = wallTimeOf(app.clock.now(), firm.timeZone).date;
	const asked = event.url.searchParams.get('day');
	const day = asked !== null && isDate(asked) ? asked : today;
	const week = await showWeek(app, firm, language, day);
	return {
		week,
		timeZone: firm.timeZone,
		titles: titlesOf(
			app,
			week.marks.flatMap(({ deliveries }) => deliveries),
			language,
		),
		previous: dateAfter(day, -7),
		next: dateAfter(day, 7),
		thisWeek: week.now !== null,
	};
};

export const actions: Actions = {
	/** Moves the deliveries of a mark to a day and a time on the firm's clock. */
	move: async (event) => {
		const form = await event.request.formData();
		const when = instantOf(
			{ date: String(form.get('day')), time: String(form.get('time')) },
			signedIn(event).firm.timeZone,
		);
		const from = Number(form.get('from'));
		if (when === null) return fail(422, { code: 'not_found' as const });
		const ids = form.getAll('delivery').map(String);
		const refused = await moveAll(event, ids, when);
		if (refused !== null) return fail(422, { code: refused });
		return { moved: { when, back: from, deliveries: ids, at: event.locals.app.clock.now() } };
	},

	/** Undoes a move. */
	put_back: async (event) => {
		const form = await event.request.formData();
		const refused = await moveAll(event, String(form.get('deliveries')).split(' '), Number(form.get('back')));
		return refused === null ? { movedBack: true } : fail(422, { code: refused });
	},
};

async function moveAll(event: RequestEvent, ids: readonly string[], when: number) {
	const { firm, session } = signedIn(event);
	const by = { personId: session.person.id };
	for (const id of ids) {
		const answer: PostAnswer = await moveDelivery(event.locals.app, firm.id, id, when, by);
		if (answer.kind === 'refused') return answer.problems[0]?.code ?? ('too_late' as const);
	}
	return null;
}
