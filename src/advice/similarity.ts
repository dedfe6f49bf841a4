/**
 * How alike two texts are, from 0 to 1: the share of their runs of three words that they have in common (Jaccard's
 * index of word shingles; Broder, On the resemblance and containment of documents, 1997). Capitals, punctuation,
 * addresses and hashtags signs do not count, so that a changed link makes no new text.
 */
export function similarity(one: string, other: string): number {
	const [first, second] = [shinglesOf(one), shinglesOf(other)];
	if (first.size === 0 || second.size === 0) return 0;
	let common = 0;
	for (const shingle of first) if (second.has(shingle)) common += 1;
	return common / (first.size + second.size - common);
}

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

function shinglesOf(text: string): Set<string> {
	const words = plainWords(text);
	if (words.length === 0) return new Set();
	const count = Math.max(1, words.length - length + 1);
	return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(' ')));
}
