import { knownFacts, type KnownFact } from '#advice/known-facts.ts';

/** A fact that is past its shelf life. */
export type StaleFact = Pick<KnownFact, 'id' | 'area' | 'file' | 'as_of' | 'source' | 'confidence'>;

/** Everything in the knowledge that is past its shelf life on a day (YYYY-MM-DD), the oldest first. */
export function staleFacts(today: string): StaleFact[] {
	return knownFacts
		.filter((fact) => isStale(fact, today, fact.shelfMonths))
		.sort((one, other) => compare(asOfEnd(one.as_of), asOfEnd(other.as_of)))
		.map(({ id, area, file, as_of, source, confidence }) => ({ id, area, file, as_of, source, confidence }));
}

/**
 * Whether a fact is past its shelf life on a day (YYYY-MM-DD): so many months after the day it was told, or when
 * the law it tells of has ended. Where no months are given, age alone takes nothing from it.
 */
export function isStale(
	fact: { readonly as_of: string; readonly valid_to?: string | null | undefined },
	today: string,
	shelfMonths: number | null,
): boolean {
	if (hasEnded(fact, today)) return true;
	return shelfMonths !== null && today > monthsAfter(asOfEnd(fact.as_of), shelfMonths);
}

/** Whether the last day on which something holds has passed. */
export function hasEnded(
	{ valid_to = null }: { readonly valid_to?: string | null | undefined },
	today: string,
): boolean {
	return valid_to !== null && today > valid_to;
}

/** Whether a finding is so old that the world has moved on: its year lies more than five back. */
export function isOld({ year }: { readonly year: number }, today: string): boolean {
	return Number(today.slice(0, 4)) - year > yearsUntilOld;
}

/** Years after which a finding is called old. */
export const yearsUntilOld = 5;

/** The last day of what was told: a day is its own, of a month or a year it is the last one. */
export function asOfEnd(asOf: string): string {
	const [year = '', month = '12', day] = asOf.split('-');
	return day === undefined ? dayOf(Number(year), Number(month), 31) : asOf;
}

function monthsAfter(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const all = year * 12 + month - 1 + months;
	return dayOf(Math.floor(all / 12), (all % 12) + 1, date);
}

/** That day of the month, or the last one where the month is shorter. */
function dayOf(year: number, month: number, date: number): string {
	const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
