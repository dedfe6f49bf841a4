import { endsSentence } from '#advice/sentence.ts';

/** A stretch of a text. */
export interface Stretch {
	readonly text: string;
	/** Where it begins and ends (exclusive) in the whole, in UTF-16 units. */
	readonly start: number;
	readonly end: number;
}

/** The sentences of a text with where they stand; a line break ends one too. Empty ones are left out. */
export function sentencesOf(text: string): Stretch[] {
	const sentences: Stretch[] = [];
	let start: number | null = null;
	let end = 0;
	const close = () => {
		if (start !== null) sentences.push({ text: text.slice(start, end), start, end });
		start = null;
	};
	const words = [...text.matchAll(/\S+/g)];
	words.forEach((match, index) => {
		const [word] = match;
		start ??= match.index;
		end = match.index + word.length;
		const following = words[index + 1];
		if (following === undefined) return;
		const between = text.slice(end, following.index);
		if (between.includes('\n') || endsSentence(word, following[0])) close();
	});
	close();
	return sentences;
}
