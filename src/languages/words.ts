export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** Holds the language a visitor chose before signing in. */
export const languageCookie = 'gewerk_language';

/** One text of the interface: the same said in every language, alone or as a function of what it speaks about. */
type Entry = string | ((values: never) => string);
export type Area = Record<string, Record<Language, Entry>>;

/** The texts of an area in one language. */
export type Words<Of extends Area> = { readonly [Key in keyof Of]: Of[Key]['de'] };

/**
 * Declares the texts of one area of the interface, both languages side by side: a missing translation, or one
 * that speaks about other values, does not compile. A page loads only the areas it uses.
 */
export function area<
	const Of extends {
		[Key in keyof Of]: { de: Entry; en: Of[Key] extends { de: infer German } ? Translation<German> : never };
	},
>(texts: Of): Of {
	return texts;
}

type Translation<German> = German extends (values: infer Values) => string
	? (values: Values) => string
	: string;

/** The texts of an area in the language of the reader. */
export function wordsOf<Of extends Area>(texts: Of, language: Language): Words<Of> {
	return Object.fromEntries(Object.entries(texts).map(([key, entry]) => [key, entry[language]])) as Words<Of>;
}

/** Reads a language tag such as `de-AT`; German unless it is one we speak. */
export function toLanguage(tag: string | null | undefined): Language {
	const short = tag?.slice(0, 2).toLowerCase();
	return languages.find((language) => language === short) ?? 'de';
}

/** The first language of an Accept-Language header that we speak, else German. */
export function preferredLanguage(header: string | null): Language {
	const tags = (header ?? '')
		.split(',')
		.map((entry) => {
			const [tag = '', ...parameters] = entry.trim().split(';');
			const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
			return { tag: tag.slice(0, 2).toLowerCase(), weight: weight ? Number(weight.trim().slice(2)) : 1 };
		})
		.sort((one, other) => other.weight - one.weight);
	return (
		languages.find(
			(language) => language === tags.find(({ tag }) => languages.some((known) => known === tag))?.tag,
		) ?? 'de'
	);
}
