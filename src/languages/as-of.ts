import type { Language } from '#languages/words.ts';

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** The date of a source (YYYY, YYYY-MM or YYYY-MM-DD) in the words of the reader. */
export function asOfWords(date: string, language: Language): string {
	const parts = date.split('-').length;
	if (parts === 1) return date;
	return new Intl.DateTimeFormat(locales[language], {
		year: 'numeric',
		month: 'long',
		...(parts === 3 ? { day: 'numeric' } : {}),
		timeZone: 'UTC',
	}).format(Date.parse(date));
}
