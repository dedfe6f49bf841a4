import { hasEnded, isStale } from '#advice/freshness.ts';
import { knownFact } from '#advice/known-facts.ts';
import { asOfWords } from '#languages/as-of.ts';
import { knowledge } from '#languages/knowledge.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** A statement as a page shows it: with whence it is known and whether it wants checking. */
export interface ShownFact {
	/** Also its anchor. */
	readonly id: string;
	readonly text: string;
	readonly source: string;
	readonly url: string | null;
	/** As of when, in words. */
	readonly asOf: string;
	/** How sure it is, in words. */
	readonly confidence: string;
	/** Whether that is not sure at all. */
	readonly weak: boolean;
	/** Notes are written in English. */
	readonly note: string | null;
	/** Why it should be checked, each in words; none where all is well. */
	readonly flags: readonly string[];
}

/** Who reads, and when. */
export interface Reader {
	readonly language: Language;
	/** YYYY-MM-DD */
	readonly today: string;
}

interface Sourced {
	readonly source: string;
	readonly url?: string | undefined;
	readonly as_of: string;
	readonly confidence: 'H' | 'M' | 'L';
	readonly note?: string | undefined;
}

/** A fact of the knowledge for a reader; `text` is what it says in their language. */
export function showFact(id: string, text: string, sourced: Sourced, reader: Reader): ShownFact {
	const { source, url = null, as_of, confidence, note = null } = sourced;
	const words = wordsOf(knowledge, reader.language);
	return {
		id,
		text,
		source,
		url,
		asOf: words.source({ day: asOfWords(as_of, reader.language) }),
		confidence: words[confidence],
		weak: confidence === 'L',
		note,
		flags: flagsOf(id, reader),
	};
}

function flagsOf(id: string, { language, today }: Reader): string[] {
	const known = knownFact(id);
	if (known === null) return [];
	const words = wordsOf(knowledge, language);
	const { valid_to, shelfMonths } = known;
	if (valid_to !== null && hasEnded(known, today)) {
		return [words.ended({ day: asOfWords(valid_to, language) })];
	}
	const stale = shelfMonths !== null && isStale(known, today, shelfMonths);
	return stale ? [words.stale({ months: shelfMonths })] : [];
}
