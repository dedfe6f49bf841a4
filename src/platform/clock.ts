/** Where the time comes from, so that a test can hold it still. Instants are UTC milliseconds. */
export interface Clock {
	now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
