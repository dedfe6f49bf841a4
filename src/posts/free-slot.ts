import { listDeliveriesBetween } from '#deliveries/delivery.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf, weekdayOf } from '#platform/wall-time.ts';
import type { FirmScope } from '#schema/database.ts';

/** What time a firm that has never planned anything is offered; not a claim that it is a good one. */
const usualTime = '07:00';
const searched = 60;

/**
 * The next instant (UTC milliseconds) that is worth offering: on the next working day that has nothing on it, at
 * the time of day the firm planned last. Sundays and the given days off (YYYY-MM-DD) are left free.
 */
export async function nextFreeSlot(
	scope: FirmScope,
	firm: { readonly timeZone: string; readonly daysOff: ReadonlySet<string> },
	now: number,
): Promise<number> {
	const aDay = 24 * 60 * 60_000;
	const deliveries = await listDeliveriesBetween(scope, now - searched * aDay, now + searched * aDay);
	const planned = deliveries.filter(({ state }) => state !== 'withdrawn').flatMap(({ dueAt }) => dueAt ?? []);
	const walls = planned.map((instant) => wallTimeOf(instant, firm.timeZone));
	return freeSlot({
		now,
		timeZone: firm.timeZone,
		taken: new Set(walls.map(({ date }) => date)),
		time: walls.at(-1)?.time ?? usualTime,
		daysOff: firm.daysOff,
	});
}

/** The same from what is known. */
export function freeSlot(known: {
	readonly now: number;
	readonly timeZone: string;
	readonly taken: ReadonlySet<string>;
	readonly time: string;
	readonly daysOff: ReadonlySet<string>;
}): number {
	const { now, timeZone, taken, time, daysOff } = known;
	let last = now;
	for (let date = wallTimeOf(now, timeZone).date, day = 0; day < searched; day++, date = dateAfter(date, 1)) {
		const slot = instantOf({ date, time }, timeZone);
		if (slot === null || slot <= now) continue;
		last = slot;
		if (!taken.has(date) && !daysOff.has(date) && weekdayOf(date) !== 7) return slot;
	}
	return last;
}
