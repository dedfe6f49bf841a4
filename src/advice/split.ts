import { countText, graphemesOf, type Counter } from '#advice/count.ts';
import type { TextLimits } from '#advice/limits.ts';
import { endsSentence } from '#advice/sentence.ts';

/**
 * Splits a text into parts that each fit: at the end of a paragraph, else of a sentence, else between two words;
 * nothing is lost but the blanks at the cuts. Only what has no blank and is too long alone (a very long address)
 * is cut between two signs as people see them. A text that fits comes back whole.
 */
export function splitText(text: string, limits: TextLimits, count: Counter = countText): string[] {
	const fits = (part: string) => count(part, limits).fits;
	if (fits(text)) return [text];
	const parts: string[] = [];
	for (let rest = text.trim(); rest; rest = rest.slice(parts.at(-1)?.length).trimStart()) {
		parts.push(firstPart(rest, limits.max, fits));
	}
	return parts;
}

type Fits = (part: string) => boolean;

function firstPart(text: string, max: number, fits: Fits): string {
	// Every word counts at least one, so no more than `max` of them can fit.
	const breaks = breaksIn(text, max + 1);
	const reach = reachOf(breaks, (place) => fits(text.slice(0, place.end)));
	if (reach === 0) return longestStart(text.slice(0, breaks[0]?.end), fits);
	return text.slice(0, bestCut(breaks.slice(0, reach)).end);
}

/** A place where a text may be cut: after a word, before the blanks that follow it. */
interface Break {
	readonly end: number;
	readonly after: 'paragraph' | 'sentence' | 'word';
}

function breaksIn(text: string, most: number): Break[] {
	const breaks: Break[] = [];
	let word: RegExpExecArray | null = null;
	for (const following of text.matchAll(/\S+/g)) {
		if (word) breaks.push(breakBetween(text, word, following));
		if (breaks.length >= most) return breaks;
		word = following;
	}
	return [...breaks, { end: text.trimEnd().length, after: 'paragraph' }];
}

function breakBetween(text: string, word: RegExpExecArray, following: RegExpExecArray): Break {
	const end = word.index + word[0].length;
	if (/\n\s*\n/.test(text.slice(end, following.index))) return { end, after: 'paragraph' };
	return { end, after: endsSentence(word[0], following[0]) ? 'sentence' : 'word' };
}

/** How many breaks one can go so that everything up to there fits. */
function reachOf(breaks: readonly Break[], fits: (place: Break) => boolean): number {
	let good = 0;
	let bad = breaks.length + 1;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		const place = breaks[middle - 1];
		if (place && fits(place)) good = middle;
		else bad = middle;
	}
	return good;
}

/** The last paragraph that leaves a part at least a third as long as it could be, else the last sentence, else the last word. */
function bestCut(breaks: readonly Break[]): Break {
	const last = breaks.at(-1) ?? { end: 0, after: 'word' };
	return (
		breaks.findLast(({ after, end }) => after === 'paragraph' && end >= last.end / 3) ??
		breaks.findLast(({ after }) => after !== 'word') ??
		last
	);
}

/** As many signs from the start as fit, at least one so that something is left behind. */
function longestStart(word: string, fits: Fits): string {
	const signs = graphemesOf(word);
	let good = 1;
	let bad = signs.length + 1;
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (fits(signs.slice(0, middle).join(''))) good = middle;
		else bad = middle;
	}
	return signs.slice(0, good).join('');
}
