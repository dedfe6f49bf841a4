import { read } from '#advice/purpose/features.ts';
import { scoresWith, type Learned } from '#advice/purpose/learn.ts';
import { reasonsFor } from '#advice/purpose/reasons.ts';
import { purposes, softmax, type Purpose } from '#advice/purpose/scores.ts';

export { learn, type Correction, type Learned } from '#advice/purpose/learn.ts';
export { purposes, type Purpose } from '#advice/purpose/scores.ts';

export interface PurposeSuggestion {
	readonly purpose: Purpose;
	/** From 0 (no words, a guess) to 1. */
	readonly confidence: number;
	/** The words of the text that led there, in its own spelling, what weighed most first. */
	readonly because: readonly string[];
}

/**
 * Suggests what a post is for, in German and English: a linear model that comes with the program (see
 * knowledge/purpose), together with what the firm's own corrections have taught. A person always has the last word.
 */
export function suggestPurpose(text: string, learned?: Learned): PurposeSuggestion {
	const reading = read(text);
	if (!reading.tokens.some(({ written }) => /\p{L}/u.test(written)))
		return { purpose: 'give', confidence: 0, because: [] };
	const shares = softmax(scoresWith(learned, reading.features));
	const best = shares.indexOf(Math.max(...shares));
	return {
		purpose: purposes[best] ?? 'give',
		confidence: Math.round((shares[best] ?? 0) * 100) / 100,
		because: reasonsFor(text, reading, best, learned),
	};
}
