import type { App } from '#app.ts';
import { holidaysOf } from '#advice/holidays.ts';
import type { Firm } from '#firms/firm.ts';
import type { Language } from '#languages/words.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf, weekOf } from '#platform/wall-time.ts';
import { listWeek, type PlannedPost } from '#posts/list.ts';
import { isPlanned } from '#ui/delivery-standing.ts';
import { placeOf } from '#ui/week-place.ts';
import type { ShownMark, ShownWeek } from '#ui/week-shown.ts';

/** The week in which a date lies, on the firm's clock: its days with their holidays, and what happens in it. */
export async function showWeek(app: App, firm: Firm, language: Language, date: string): Promise<ShownWeek> {
	const dates = weekOf(date);
	const [from, to] = [startOf(dates[0] ?? date, firm), startOf(dateAfter(dates[0] ?? date, 7), firm)];
	const planned = await app.database.inFirm(firm.id, (scope) => listWeek(scope, from, to));
	const wall = wallTimeOf(app.clock.now(), firm.timeZone);
	const today = dates.indexOf(wall.date);
	const holidays = holidaysByDay(firm, language, dates);
	return {
		days: dates.map((day) => ({ date: day, today: day === wall.date, holiday: holidays[day] ?? null })),
		marks: planned
			.flatMap((post) => marksOf(post, firm, dates))
			.sort((one, other) => one.place - other.place),
		now: today === -1 ? null : placeOf(today, wall.time),
	};
}

/** Public holidays of the firm's Land in the years of these days: their names by day. */
export function holidaysByDay(
	firm: Firm,
	language: Language,
	dates: readonly string[],
): Record<string, string> {
	const years = new Set(dates.map((day) => Number(day.slice(0, 4))));
	return Object.fromEntries(
		[...years].flatMap((year) => holidaysOf(firm.land, year).map(({ date, name }) => [date, name[language]])),
	);
}

/** Public holidays of this year and the next, by day. */
export function daysOffAfter(firm: Firm, language: Language, today: string): Record<string, string> {
	return holidaysByDay(firm, language, [today, dateAfter(today, 366)]);
}

function startOf(date: string, firm: Firm): number {
	const instant = instantOf({ date, time: '00:00' }, firm.timeZone);
	if (instant === null) throw new RangeError(`${date} is no date`);
	return instant;
}

/** One mark for each time at which deliveries of the post go out. */
function marksOf({ post, deliveries }: PlannedPost, firm: Firm, dates: readonly string[]): ShownMark[] {
	const byTime = Map.groupBy(deliveries, ({ dueAt }) => dueAt ?? 0);
	return [...byTime].map(([dueAt, group]) => {
		const wall = wallTimeOf(dueAt, firm.timeZone);
		return {
			key: group.map(({ id }) => id).join(' '),
			post: post.id,
			text: post.text,
			picture: post.media[0]?.id ?? null,
			purpose: post.purpose,
			deliveries: group,
			place: placeOf(dates.indexOf(wall.date), wall.time),
			movable: group.every(isPlanned),
		};
	});
}
