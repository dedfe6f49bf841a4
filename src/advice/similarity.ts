/**
 * How alike two texts are, from 0 to 1: the share of their runs of three words that they have in common (Jaccard's
 * index of word shingles; Broder, On the resemblance and containment of documents, 1997). Capitals, punctuation,
 * addresses and hashtags signs do not count, so that a changed link makes no new text.
 */
export function similarity(one: string, other: string): number {
	return comparedWith(one)(other);
}

/**
 * The same for one text and many others. Texts that cannot be at least `atLeast` alike, because one is so much
 * longer, are not looked at closely and answered with 0.
 */
export function comparedWith(text: string, atLeast = 0): (other: string) => number {
	const first = shinglesOf(plainWords(text));
	return (other) => {
		const words = plainWords(other);
		const most = shingleCount(words);
		if (first.size === 0 || most === 0 || first.size < atLeast * most * tolerance) return 0;
		const second = shinglesOf(words);
		if (second.size < atLeast * first.size) return 0;
		let common = 0;
		for (const shingle of second) if (first.has(shingle)) common += 1;
		return common / (first.size + second.size - common);
	};
}

/** A text that repeats itself has fewer different shingles than its length tells. */
const tolerance = 0.5;

/** The words of a text in small letters, without addresses. */
export function plainWords(text: string): string[] {
	return (
		text
			.toLowerCase()
			.replace(/https?:\/\/\S+/g, ' ')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

const length = 3;

function shingleCount(words: readonly string[]): number {
	return words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
}

function shinglesOf(words: readonly string[]): Set<string> {
	return new Set(
		Array.from({ length: shingleCount(words) }, (_, at) => words.slice(at, at + length).join(' ')),
	);
}
