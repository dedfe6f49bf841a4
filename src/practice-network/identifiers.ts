import { randomInt } from 'node:crypto';
import type { Clock } from '#platform/clock.ts';

/**
 * Makes identifiers as Mastodon's are: numbers in a string, 19 digits, that sort by time as text and still fit a
 * signed 64-bit integer, because some apps compare them as numbers. In one process each is greater than the one
 * before, also within a millisecond; the random end keeps two processes apart.
 */
export function createIdentifiers(clock: Clock): () => string {
	let last = 0n;
	return () => {
		const byTime = BigInt(clock.now()) * 1_000_000n + BigInt(randomInt(1_000_000));
		last = byTime > last ? byTime : last + 1n;
		return last.toString().padStart(19, '0');
	};
}
