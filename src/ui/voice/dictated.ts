import type { Language } from '#languages/words.ts';

/** A piece of what was said, as a recogniser hands it over; one that is not final may still change. */
export interface Heard {
	readonly text: string;
	readonly final: boolean;
}

/** What is certain, and what the recogniser is still thinking about. */
export interface Dictated {
	readonly settled: string;
	readonly open: string;
}

/**
 * Joins the pieces of one session. Some recognisers repeat everything so far in each piece: where one begins with
 * all of the piece before it, it stands in its place.
 */
export function joinHeard(pieces: readonly Heard[], language: Language): Dictated {
	const settled: string[] = [];
	for (const { text, final } of pieces) {
		const said = text.trim();
		if (!final || said === '') continue;
		const last = settled.at(-1);
		if (last !== undefined && beginsWith(said, last)) settled.pop();
		settled.push(said);
	}
	const open = pieces
		.filter(({ final }) => !final)
		.map(({ text }) => text.trim())
		.join(' ');
	return { settled: punctuate(settled.join(' '), language), open: open.trim() };
}

function beginsWith(text: string, start: string): boolean {
	const [whole, part] = [text.toLowerCase(), start.toLowerCase()];
	return whole === part || whole.startsWith(`${part} `);
}

/** Signs that are spoken, with the words in which they are. */
const signs: Record<Language, readonly { readonly said: string; readonly sign: string }[]> = {
	de: [
		{ said: 'neuer absatz', sign: '\n\n' },
		{ said: 'neue zeile', sign: '\n' },
		{ said: 'ausrufezeichen', sign: '!' },
		{ said: 'fragezeichen', sign: '?' },
		{ said: 'doppelpunkt', sign: ':' },
		{ said: 'komma', sign: ',' },
		{ said: 'punkt', sign: '.' },
	],
	en: [
		{ said: 'new paragraph', sign: '\n\n' },
		{ said: 'new line', sign: '\n' },
		{ said: 'exclamation mark', sign: '!' },
		{ said: 'question mark', sign: '?' },
		{ said: 'full stop', sign: '.' },
		{ said: 'colon', sign: ':' },
		{ said: 'comma', sign: ',' },
	],
};

/** After these the word is meant as a word: “der Punkt”, “auf den Punkt”, “drei Komma fünf”. */
const meantAsWord: Record<Language, RegExp> = {
	de: /(^|\s)(de[rmns]|die|das|eine?[rmns]?|kein(e[rmn]?)?|diese[rmns]?|jede[rmn]?|am|im|vom|zum|beim|mein(e[rmn]?)?|unser(e[rmn]?)?|wichtige[rmns]?|nächste[rmns]?|erste[rmns]?|letzte[rmns]?|null|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)$/i,
	en: /(^|\s)(the|an?|this|that|each|every|no|my|our|its|first|last|next)$/i,
};

/**
 * Puts the spoken signs into a text whose recogniser wrote them out as words. One that sets signs itself has done so
 * already, and its words are words.
 */
export function punctuate(text: string, language: Language): string {
	if (/[.,;:?!]/.test(text.replace(/\d[.,:]\d/g, ''))) return text;
	let written = '';
	let rest = text;
	while (rest !== '') {
		const found = signs[language].find(({ said }) => beginsWith(rest, said));
		if (found && written !== '' && !meantAsWord[language].test(written)) {
			written += found.sign;
			rest = rest.slice(found.said.length).trimStart();
		} else {
			const [word = ''] = /^\S+/.exec(rest) ?? [];
			written += `${/(^|\n)$/.test(written) ? '' : ' '}${afterSign(written) ? capital(word) : word}`;
			rest = rest.slice(word.length).trimStart();
		}
	}
	return written;
}

/** Whether a sentence ended right before. */
function afterSign(written: string): boolean {
	return /[.?!\n]$/.test(written);
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Puts what was said behind what stands there already. */
export function appendSaid(text: string, said: string): string {
	const before = text.trimEnd();
	if (before === '' || said === '') return before + said;
	return `${before}${text.endsWith('\n') ? '\n' : ' '}${said}`;
}
