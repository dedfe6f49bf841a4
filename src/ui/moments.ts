import type { Language } from '#languages/words.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** Instants (UTC milliseconds) in the words of the reader, on the clock of a time zone. */
export interface Moments {
	/** Do., 26. Nov., 07:00 */
	full(instant: number): string;
	/** 07:04, with the day before it where that is not today */
	soon(instant: number, now: number): string;
	/** 26. November 2026 */
	date(instant: number): string;
	time(instant: number): string;
}

/** How to say instants to a reader. */
export function momentsIn(language: Language, timeZone: string): Moments {
	const format = (options: Intl.DateTimeFormatOptions) => {
		const formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone });
		return (instant: number) => formatter.format(instant);
	};
	const day = format({ weekday: 'short', day: 'numeric', month: 'short' });
	const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
	const time = format({ hour: '2-digit', minute: '2-digit' });
	const full = (instant: number) => `${day(instant)}, ${time(instant)}`;
	return {
		full,
		date,
		time,
		soon: (instant, now) => (date(instant) === date(now) ? time(instant) : full(instant)),
	};
}

/** Ada, Ben oder Cem; `nobody` stands in where there is no name. */
export function namesIn(language: Language, names: readonly string[], nobody: string): string {
	if (names.length === 0) return nobody;
	return new Intl.ListFormat(locales[language], { type: 'disjunction' }).format(names);
}

/** Days written YYYY-MM-DD in the words of the reader. */
export interface Days {
	/** Donnerstag */
	weekday(day: string): string;
	/** Do. */
	shortWeekday(day: string): string;
	/** 26. Nov. */
	short(day: string): string;
	/** Donnerstag, 26. November */
	long(day: string): string;
}

/** How to say days to a reader; a day of the calendar is the same in every time zone. */
export function daysIn(language: Language): Days {
	const format = (options: Intl.DateTimeFormatOptions) => {
		const formatter = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
		return (day: string) => formatter.format(Date.parse(`${day}T00:00:00Z`));
	};
	return {
		weekday: format({ weekday: 'long' }),
		shortWeekday: format({ weekday: 'short' }),
		short: format({ day: 'numeric', month: 'short' }),
		long: format({ weekday: 'long', day: 'numeric', month: 'long' }),
	};
}
