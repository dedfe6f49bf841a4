import { lawRule } from '#advice/law.ts';
import { asOfWords } from '#languages/as-of.ts';
import type { Language } from '#languages/words.ts';

/** A rule of law as a page shows it: what it says, what to do, and where it can be read. */
export interface ShownLaw {
	readonly text: string;
	readonly advice: string;
	readonly paragraph: string;
	/** In words. */
	readonly day: string;
	readonly source: string;
	readonly url: string | null;
}

/** The rules of these names in the words of the reader. */
export function showLaws(names: readonly string[], language: Language): ShownLaw[] {
	return names.map(lawRule).map((rule) => ({
		text: language === 'de' ? rule.de : rule.en,
		advice: language === 'de' ? rule.post_de : rule.post_en,
		paragraph: rule.paragraph,
		day: asOfWords(rule.as_of, language),
		source: rule.source,
		url: rule.url ?? null,
	}));
}
