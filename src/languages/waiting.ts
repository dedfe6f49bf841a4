import { area, wordsOf, type Language } from '#languages/words.ts';

type Count = { count: number };

const waiting = area({
	minutes: {
		de: ({ count }: Count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
		en: ({ count }: Count) => (count === 1 ? '1 minute' : `${count} minutes`),
	},
	hours: {
		de: ({ count }: Count) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
		en: ({ count }: Count) => (count === 1 ? '1 hour' : `${count} hours`),
	},
	days: {
		de: ({ count }: Count) => (count === 1 ? '1 Tag' : `${count} Tagen`),
		en: ({ count }: Count) => (count === 1 ? '1 day' : `${count} days`),
	},
});

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long somebody has waited (milliseconds), as it follows “since” in German: “2 Stunden”, “3 Tagen”. */
export function sayLong(language: Language, wait: number): string {
	const words = wordsOf(waiting, language);
	if (wait >= day) return words.days({ count: Math.floor(wait / day) });
	if (wait >= hour) return words.hours({ count: Math.floor(wait / hour) });
	return words.minutes({ count: Math.max(1, Math.floor(wait / minute)) });
}
