import type Sharp from 'sharp';

export const maxPixels = 100_000_000;

let loading: Promise<typeof Sharp> | null = null;

/**
 * The image library, loaded with the first picture: a server that has seen none stays small. It keeps no cache
 * and uses one thread, because here memory is dearer than the tenth of a second.
 */
export function loadSharp(): Promise<typeof Sharp> {
	loading ??= import('sharp').then(({ default: sharp }) => {
		sharp.cache(false);
		sharp.concurrency(1);
		return sharp;
	});
	return loading;
}

let last: Promise<unknown> = Promise.resolve();

/** Runs work on pictures one after the other: a phone photo opened is 50 MB, a large one 400 MB. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	const result = last.then(work);
	last = result.catch(() => undefined);
	return result;
}
