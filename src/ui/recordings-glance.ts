import type { Recording } from '#captures/recordings.ts';

/**
 * In how many milliseconds a page should look again whether something has been written down; null when nothing is being
 * written. A service that failed is asked again only after a while.
 */
export function writingGlance(recordings: readonly Pick<Recording, 'state' | 'fault'>[]): number | null {
	const waiting = recordings.filter(({ state }) => state === 'waiting');
	if (waiting.length === 0) return null;
	return waiting.some(({ fault }) => fault === null) ? 2_000 : 30_000;
}
