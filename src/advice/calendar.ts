import file from '#knowledge/occasions.json' with { type: 'json' };
import { holidaysOf } from '#advice/holidays.ts';
import type { Occasion } from '#advice/knowledge-schema.ts';
import type { Language } from '#languages/words.ts';

const occasions = file.occasions as Record<string, Occasion>;

/** How near an occasion is on a day: now, or in how many days it begins. */
export interface Coming {
	readonly name: string;
	/** 0 while it is on. */
	readonly inDays: number;
}

/**
 * The occasions that are on at a day (YYYY-MM-DD) or begin within `ahead` days, the nearest first. Holidays are those
 * of the Land, by the calendar of holidays.ts; what happens whenever it does (a storm) is never among them.
 */
export function occasionsOn(day: string, land: string | null, ahead = 0): Coming[] {
	return Object.entries(occasions)
		.flatMap(([name, occasion]) => {
			const inDays = daysUntil(occasion, day, land, ahead);
			return inDays === null ? [] : [{ name, inDays }];
		})
		.sort((one, other) => one.inDays - other.inDays);
}

/** What an occasion is called. */
export function occasionName(name: string, language: Language): string {
	return occasions[name]?.[language] ?? name;
}

/** Whether it happens whenever it does, and not by the calendar. */
export function isEvent(name: string): boolean {
	return occasions[name]?.when.kind === 'event';
}

function daysUntil({ when }: Occasion, day: string, land: string | null, ahead: number): number | null {
	if (when.kind === 'event') return null;
	const spans = when.kind === 'season' ? seasonSpans(when, day) : holidaySpans(when, day, land);
	const waits = spans.flatMap(({ from, to }) => {
		if (from <= day && day <= to) return [0];
		const wait = daysBetween(day, from);
		return wait > 0 && wait <= ahead ? [wait] : [];
	});
	return waits.length === 0 ? null : Math.min(...waits);
}

interface Span {
	readonly from: string;
	readonly to: string;
}

/** A season over the turn of the year belongs to two of them. */
function seasonSpans({ from, to }: { from: string; to: string }, day: string): Span[] {
	const year = Number(day.slice(0, 4));
	return [year - 1, year, year + 1].map((first) => ({
		from: `${first}-${from}`,
		to: `${from <= to ? first : first + 1}-${to}`,
	}));
}

function holidaySpans(
	{ holiday, before, after }: { holiday: string; before: number; after: number },
	day: string,
	land: string | null,
): Span[] {
	const year = Number(day.slice(0, 4));
	return [year, year + 1]
		.flatMap((of) => holidaysOf(land, of))
		.filter(({ key }) => key === holiday)
		.map(({ date }) => ({ from: dayAfter(date, -before), to: dayAfter(date, after) }));
}

const aDay = 24 * 60 * 60_000;

function daysBetween(one: string, other: string): number {
	return Math.round((Date.parse(other) - Date.parse(one)) / aDay);
}

function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * aDay).toISOString().slice(0, 10);
}
