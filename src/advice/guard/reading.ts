import type { Place } from '#advice/guard/fix.ts';
import type { CheckedPost } from '#advice/guard/rule.ts';

/** What a rule looks for in the sentences of a post. */
export interface Reading {
	/** Each alone speaks for it; the first that stands in a sentence is what is found there. */
	readonly signs: readonly Sign[];
	/** What takes it back within the same sentence. */
	readonly unless?: readonly RegExp[];
	/** What takes it back wherever it stands in the post. */
	readonly unlessAnywhere?: readonly RegExp[];
	/** What has to stand somewhere in the post as well, each of them. */
	readonly onlyWith?: readonly RegExp[];
}

/** A pattern; or several that must all stand in the same sentence, the first of them being what is found. */
export type Sign = RegExp | readonly [RegExp, ...RegExp[]];

/** Words of the post, where they stand, and the sentence around them. */
export interface Found {
	readonly excerpt: string;
	readonly at: Place;
	readonly sentence: string;
}

/** Everything in the post that the readings find, at most one place in a sentence: the first of them has the word. */
export function read(post: CheckedPost, ...readings: readonly Reading[]): Found[] {
	const possible = readings.filter(({ onlyWith = [] }) => onlyWith.every((pattern) => stands(post, pattern)));
	return post.sentences.flatMap(({ text, start, part }) => {
		const match = firstOf(possible, (reading) => matchIn(text, reading, post));
		if (match === null) return [];
		const excerpt = match[0].trim();
		const from = start + match.index + match[0].indexOf(excerpt);
		return [{ excerpt, at: { part, start: from, end: from + excerpt.length }, sentence: text }];
	});
}

/** What takes it back is only looked for where there is something to take back: most posts have nothing. */
function matchIn(sentence: string, reading: Reading, post: CheckedPost): RegExpExecArray | null {
	const { signs, unless = [], unlessAnywhere = [] } = reading;
	const match = firstOf(signs, (sign) => matchOf(sentence, sign));
	if (match === null || unless.some((pattern) => pattern.test(sentence))) return null;
	return unlessAnywhere.some((pattern) => stands(post, pattern)) ? null : match;
}

function stands({ parts }: CheckedPost, pattern: RegExp): boolean {
	return parts.some((part) => pattern.test(part));
}

function matchOf(sentence: string, sign: Sign): RegExpExecArray | null {
	const [first, ...others] = sign instanceof RegExp ? [sign] : sign;
	const match = first.exec(sentence);
	return match !== null && others.every((pattern) => pattern.test(sentence)) ? match : null;
}

function firstOf<Item>(
	items: readonly Item[],
	find: (item: Item) => RegExpExecArray | null,
): RegExpExecArray | null {
	for (const item of items) {
		const match = find(item);
		if (match !== null) return match;
	}
	return null;
}

/**
 * A pattern of whole words, whatever their case: `\b` knows no umlauts, so the edges are letters of any alphabet.
 * Beside a word, `*` stands for more letters and ` … ` for up to four words in between; an umlaut or ß is found in
 * its other spelling, too (ue, ss). For the rest an alternative is a regular expression.
 */
export function words(...alternatives: readonly string[]): RegExp {
	const joined = alternatives.map(expressionOf).join('|');
	return latin(new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${joined})(?![\p{L}\p{N}])`, 'iu'));
}

/**
 * The same pattern with the letters of the Latin alphabets only. Those of all alphabets make the engine's tables so
 * large that the first post on a telephone would wait for a second; German and English need no others.
 */
export function latin(pattern: RegExp): RegExp {
	const letters = pattern.flags.includes('i') ? 'a-zß-ɏ' : 'A-Za-zÀ-ɏ';
	const rangeOf = (property: string) => (property.includes('L') ? letters : '0-9');
	const source = pattern.source.replace(classOrLetters, (found) =>
		found.startsWith('[') ? found.replace(lettersOrDigits, rangeOf) : `[${rangeOf(found)}]`,
	);
	const flags = source.includes(String.raw`\p{`) ? pattern.flags : pattern.flags.replace('u', '');
	return new RegExp(source, flags);
}

const lettersOrDigits = /\\p\{[LN]\}/g;
/** A class in brackets, or letters or digits outside one. */
const classOrLetters = /\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g;

function expressionOf(alternative: string): string {
	return alternative
		.replaceAll(moreLetters, String.raw`\p{L}*`)
		.replaceAll(umlauts, (letter) => spellings.get(letter) ?? letter)
		.replaceAll(' … ', String.raw`\s+(?:\S+\s+){0,4}?`)
		.replaceAll(' ?', String.raw`\s*`)
		.replaceAll(' ', String.raw`\s+`);
}

/** A star after a letter or before the first one of a word, but not that of `\s*`, `]*` or `)*`. */
const moreLetters = /(?<=\p{L})(?<!\\\p{L})\*|(?<=^|[\s(|:-])\*(?=[\p{L}(])/gu;

/** What stands within brackets is left alone. */
const umlauts = /\[[^\]]*\]|[äöüß]/gu;

/** Some keyboards write the dots of an umlaut as a letter of its own. */
const spellings = new Map([
	['ä', '(?:ä|ae|a\u0308)'],
	['ö', '(?:ö|oe|o\u0308)'],
	['ü', '(?:ü|ue|u\u0308)'],
	['ß', '(?:ß|ss)'],
]);
