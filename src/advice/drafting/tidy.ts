import { capitaliseNouns } from '#advice/drafting/nouns.ts';
import { spelledOut, withoutFillers } from '#advice/drafting/spoken.ts';
import { segmentsOf } from '#advice/segments.ts';
import { sentencesOf } from '#advice/sentences.ts';
import type { Language } from '#languages/words.ts';

/**
 * What somebody said or typed in a hurry, as they would have written it at the desk: sounds of thinking gone,
 * hurried abbreviations spelt out, sentences with a capital and a full stop. Words, numbers and units stay.
 */
export function tidy(text: string, language: Language): string {
	const said = withoutFillers(inOrder(text), language);
	const cased = language === 'de' ? capitaliseNouns(said) : said.replace(/(?<!\p{L})i(?=['’ ])/gu, 'I');
	return spelledOut(cased, language)
		.split('\n')
		.map((line) => asSentences(calm(line)))
		.join('\n');
}

/** One blank between words, no blank before a comma, at most one empty line. */
function inOrder(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/ (?=[,;](?:\s|$)|[.!?](?:\s|$))/g, '')
		.trim();
}

/** Nobody shouts. */
function calm(line: string): string {
	return line
		.replace(/[!?]*\?[!?]*/g, '?')
		.replace(/!+(?=[)\]])/g, '')
		.replace(/(?<=\p{L}|\p{N}|[%€)"“”»’…])!+/gu, '.')
		.replace(/(?<=[?.])!+/g, '')
		.replace(afterStop, (start) => start.toUpperCase());
}

/** The first letter after a stop that no abbreviation has: those are shorter, or stand before a small letter on purpose. */
const afterStop = /(?<=\p{L}{5}[.?] )\p{Ll}(?=\p{Ll}+[\s,])/gu;

function asSentences(line: string): string {
	if (line.trim() === '') return line;
	let result = '';
	let done = 0;
	for (const { text, start, end } of sentencesOf(line)) {
		result += line.slice(done, start) + withCapital(text);
		done = end;
	}
	return withStop(result + line.slice(done));
}

/** A first word that is an address, a name or mixed letters (iPhone) stays as it is. */
function withCapital(sentence: string): string {
	return /^[„"‚'«»(]*\p{Ll}[\p{Ll}-]*(?:[\s,.:;?!)“"’]|$)/u.test(sentence)
		? sentence.replace(/\p{Ll}/u, (letter) => letter.toUpperCase())
		: sentence;
}

/** A full stop, unless the line ends in a mark already, or in something that is no word. */
function withStop(line: string): string {
	const last = segmentsOf(line).at(-1);
	if (last === undefined || last.kind === 'link' || last.kind === 'hashtag' || last.kind === 'mention')
		return line;
	return /[\p{L}\p{N}%€)"“’²³°]$/u.test(line) ? `${line}.` : line;
}
