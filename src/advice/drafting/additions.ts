import { ideasOfTrade } from '#advice/ideas.ts';
import type { DraftingFile } from '#advice/knowledge-schema.ts';
import { plainWords } from '#advice/similarity.ts';
import type { Language } from '#languages/words.ts';
import file from '#knowledge/drafting.json' with { type: 'json' };

const { advice, questions, other_question, offer } = file as DraftingFile;

/**
 * A sentence for the trade that holds whatever was done on the day, out of the examples of the ideas; of the idea
 * the post was begun from, else of one that speaks of the same thing. Null where nothing is known.
 */
export function adviceFor(
	text: string,
	{
		trade,
		idea,
		language,
	}: { readonly trade: string; readonly idea: string | null; readonly language: Language },
): string | null {
	const reach = ideasOfTrade(trade).map(({ id }) => id);
	const known = reach.flatMap((id) => advice.filter((one) => one.idea === id && fits(one[language], text)));
	const words = plainWords(text);
	const found =
		known.find((one) => one.idea === idea) ??
		known.find((one) => speaksOf(words, language === 'de' ? one.words_de : one.words_en, language));
	return found === undefined || saysAlready(words, found[language]) ? null : found[language];
}

/** A question that readers can answer in one sentence; null where one asks already, or thanks, or mourns. */
export function questionFor(text: string, language: Language): string | null {
	if (text.includes('?') || nothingToAsk.test(text)) return null;
	const words = plainWords(text);
	const found = questions.find(
		(one) =>
			fits(one[language], text) && speaksOf(words, language === 'de' ? one.words_de : one.words_en, language),
	);
	return found?.[language] ?? inTone(other_question, text, language);
}

/** The plain way to say that one may ask; null where the text says already what to do. */
export function offerFor(text: string, language: Language): string | null {
	return callsAlready.test(text) ? null : inTone(offer, text, language);
}

const nothingToAsk =
	/(?<!\p{L})(?:dank|gratul|glückwunsch|willkommen|fröhlich|frohe|herzlich|trauer|verstorben|abschied|thank|congrat|welcome|merry|happy|mourn|farewell)/iu;

const callsAlready =
	/\?|(?<!\p{L})(?:an)?(?:ruf|schreib|meld|sprecht|sprich|sprechen sie|frag|komm|bewerb|(?:vor)?bestell|reservier|buch|schick|schau)|\(m\/w\/d\)|(?<!\p{L})(?:call|write|ask|contact|message|order|book|apply|come|drop by|reserve|send|phone)(?!\p{L})|https?:|\d[\d\s/()-]{5,}\d/iu;

/** Whoever says ihr and du to the readers does not say Sie in the next sentence. */
const close = /(?<!\p{L})(?:[Ii]hr|euch|eu(?:er|re[nmrs]?)|[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\p{L}*)(?!\p{L})/u;
const formal = /(?<!\p{L})(?:Sie|Ihnen|Ihr\p{L}{0,2})(?!\p{L})/u;

function fits(addition: string, text: string): boolean {
	return !(isClose(text) && formal.test(addition));
}

function isClose(text: string): boolean {
	return close.test(text) && !/(?<!\p{L}|[.!?]\s|^)(?:Sie|Ihnen)(?!\p{L})/u.test(text);
}

function inTone(
	said: { readonly de: string; readonly de_close: string; readonly en: string },
	text: string,
	language: Language,
): string {
	if (language === 'en') return said.en;
	return isClose(text) ? said.de_close : said.de;
}

/** A German word may be the end of a longer one: the Rinne is in the Dachrinne. */
function speaksOf(words: readonly string[], about: readonly string[], language: Language): boolean {
	return about.some((stem) =>
		words.some((word) => word === stem || (language === 'de' && stem.length >= 4 && isWithin(word, stem))),
	);
}

function isWithin(word: string, stem: string): boolean {
	return (
		word.endsWith(stem) || ['n', 'en', 'e', 'er', 's', 'es'].some((ending) => word.endsWith(stem + ending))
	);
}

/** Whether half of the words of a sentence are there already. */
function saysAlready(words: readonly string[], sentence: string): boolean {
	const wanted = plainWords(sentence).filter((word) => word.length > 3);
	const there = wanted.filter((word) => words.includes(word));
	return there.length * 2 >= wanted.length;
}
