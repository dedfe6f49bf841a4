import { Temporal } from 'temporal-polyfill';
import type { WallTime } from '#platform/wall-clock.ts';

/**
 * The instant (UTC milliseconds) at which a clock in that time zone shows this, or null where date or time are
 * not written as they should be. A time that the change to summer time skips becomes the one an hour later; of
 * a time that comes twice in autumn the first is meant.
 */
export function instantOf(wall: WallTime, timeZone: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(wall.date) || !/^\d{2}:\d{2}(:\d{2})?$/.test(wall.time)) return null;
	try {
		return Temporal.PlainDateTime.from(`${wall.date}T${wall.time}`).toZonedDateTime(timeZone)
			.epochMilliseconds;
	} catch (problem) {
		if (problem instanceof RangeError) return null;
		throw problem;
	}
}

/** The seven dates, Monday first, of the week in which this date lies. */
export function weekOf(date: string): string[] {
	const day = Temporal.PlainDate.from(date);
	const monday = day.subtract({ days: day.dayOfWeek - 1 });
	return Array.from({ length: 7 }, (_, index) => monday.add({ days: index }).toString());
}

/** The date so many days later, or earlier when negative. */
export function dateAfter(date: string, days: number): string {
	return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whether this is a date that exists, written YYYY-MM-DD. */
export function isDate(text: string): boolean {
	return instantOf({ date: text, time: '00:00' }, 'UTC') !== null;
}

/** The day of the week of a date, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
	return Temporal.PlainDate.from(date).dayOfWeek;
}
