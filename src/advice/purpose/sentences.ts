import type { Token } from '#advice/purpose/tokens.ts';

/** A run of tokens: from the first up to, not including, the one at `to`. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * The sentences of a text, and lines as well, as people write them. What has no two words of its own, such as a
 * row of emoji, belongs to none.
 */
export function sentencesOf(tokens: readonly Token[]): Span[] {
	const sentences: Span[] = [];
	let from = 0;
	tokens.forEach(({ plain }, at) => {
		if (!ends(plain) && at < tokens.length - 1) return;
		const span = { from, to: at + 1 };
		if (tokens.slice(from, at + 1).filter(({ written }) => /^\p{L}{2}/u.test(written)).length >= 2) {
			sentences.push(span);
		}
		from = at + 1;
	});
	return sentences;
}

function ends(plain: string): boolean {
	return plain === '.' || plain === '?' || plain === '!';
}
