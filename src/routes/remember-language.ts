import type { Cookies } from '@sveltejs/kit';
import { languageCookie, type Language } from '#languages/words.ts';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the chosen language in the browser, for the pages before one has signed in. */
export function rememberLanguage(cookies: Cookies, language: Language, url: URL): void {
	const secure = url.protocol === 'https:';
	cookies.set(languageCookie, language, { path: '/', maxAge: aYear, sameSite: 'lax', secure });
}
