import twitter from 'twitter-text';
import { countText, resultOf, type TextCount } from '#advice/count.ts';
import type { TextLimits } from '#advice/limits.ts';

/**
 * Counts like `countText`, and a weighted text by X's own library, which also knows addresses written without
 * https://. The library weighs more than a whole page of ours, so this module is for the server.
 */
export function countExactly(text: string, limits: TextLimits): TextCount {
	if (limits.unit !== 'weighted') return countText(text, limits);
	return resultOf(text, limits, twitter.parseTweet(text).weightedLength);
}
