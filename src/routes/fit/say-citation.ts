import type { Citation } from '#advice/fit/citations.ts';
import { fitLetter } from '#languages/fit.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** How something was found out, in short pieces: kind, year, country, number of people asked. */
export function sayCitation(citation: Citation, language: Language): string[] {
	const words = wordsOf(fitLetter, language);
	const { kind, n, year, country, asOf } = citation;
	if (kind === 'fact') return [words.fact, words.asOf({ date: sayDate(asOf, language) })];
	const asked = kind === 'study' || kind === 'vendor';
	return [
		words[kind],
		...(year === null ? [] : [String(year)]),
		...(country === null ? [] : [sayCountry(country, language)]),
		...(n === null ? [] : [words.asked({ count: new Intl.NumberFormat(language).format(n) })]),
		...(n === null && asked ? [words.askedUnknown] : []),
	];
}

function sayCountry(country: string, language: Language): string {
	if (country === 'world') return wordsOf(fitLetter, language).world;
	return new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
}

/** A day, month or year as it is known: `2026-08-22`, `2026-08` or `2026`. */
function sayDate(date: string, language: Language): string {
	const [, month, day] = date.split('-');
	return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
		year: 'numeric',
		...(month !== undefined && { month: 'long' }),
		...(day !== undefined && { day: 'numeric' }),
		timeZone: 'UTC',
	}).format(Date.parse(date));
}
