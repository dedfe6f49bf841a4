import { signs } from '#advice/purpose-signs.ts';

/** What a post is for: to be of use to others, to talk with them, or to advertise oneself. */
export type Purpose = 'give' | 'talk' | 'promote';

export interface PurposeSuggestion {
	readonly purpose: Purpose;
	/** From 0 (a guess) to 1 (every sign points the same way). */
	readonly confidence: number;
	/** The words of the text that led there, in its own spelling. */
	readonly because: readonly string[];
}

/**
 * Suggests what a post is for from plain signs in German and English: a price, a discount, a telephone number or a
 * call to book advertise; a question, thanks or a greeting talk; advice, a reason or a look at the work give. What
 * shows no sign at all is taken for a look at the work. A person always has the last word.
 */
export function suggestPurpose(text: string): PurposeSuggestion {
	const places = {
		text: [text],
		question: text.split(/(?<=[.!?])/).filter((sentence) => sentence.endsWith('?')),
	};
	const found = signs.flatMap(({ purpose, weight, within, patterns }) => {
		const place = places[within].find((part) => patterns.every((pattern) => pattern.test(part)));
		const words = place && patterns[0]?.exec(place)?.[0].trim();
		return words ? [{ purpose, weight, words }] : [];
	});
	const scores = purposes.map((purpose) => ({
		purpose,
		score: found.reduce((sum, sign) => (sign.purpose === purpose ? sum + sign.weight : sum), 0),
	}));
	const total = scores.reduce((sum, { score }) => sum + score, 0);
	if (total === 0) return { purpose: 'give', confidence: 0, because: [] };
	const best = scores.reduce((one, other) => (other.score > one.score ? other : one));
	return {
		purpose: best.purpose,
		confidence: confidenceOf(best.score, total),
		because: found.filter(({ purpose }) => purpose === best.purpose).map(({ words }) => words),
	};
}

/** In case of a tie the first wins: an advertisement that also asks or helps is still one. */
const purposes: readonly Purpose[] = ['promote', 'talk', 'give'];

/** The share of the winning signs, lowered while there are few of them. */
function confidenceOf(score: number, total: number): number {
	return Math.round((score / total) * (score / (score + 1)) * 100) / 100;
}
