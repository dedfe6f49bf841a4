/** The times a delivery goes by, in milliseconds. */
export interface Timing {
	/** How long a worker holds a delivery without a sign of life. */
	readonly lease: number;
	/** First wait after the network did not take a post; doubles each time. */
	readonly firstWait: number;
	readonly longestWait: number;
	/** How long after its due time a post is still worth sending; later it would surprise. */
	readonly keepTrying: number;
	/** How long we keep looking for a post whose fate is unknown before a person is asked. */
	readonly keepLooking: number;
	/** How often taking a post down is tried before the firm is told that it is still there. */
	readonly removalAttempts: number;
	/** How often a worker looks for due deliveries when nothing woke it. */
	readonly poll: number;
}

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

export const usualTiming: Timing = {
	lease: 20 * second,
	firstWait: 10 * second,
	longestWait: 15 * minute,
	keepTrying: 24 * hour,
	keepLooking: 30 * minute,
	removalAttempts: 8,
	poll: 1 * second,
};

/** After this many submissions whose fate had to be looked up, something is wrong that a person must see. */
export const mostSubmissions = 25;

/**
 * When to try again after the given number of attempts (1 for the first): doubling waits, never before the
 * instant the network itself named.
 */
export function nextTry(timing: Timing, now: number, attempts: number, retryAfter: number | null): number {
	const wait = Math.min(timing.firstWait * 2 ** Math.min(attempts - 1, 20), timing.longestWait);
	return Math.max(now + wait, retryAfter ?? 0);
}
