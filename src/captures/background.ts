/** Something that works in the background of a process until it is stopped. */
export interface Background {
	/** Takes up nothing more and resolves when what is under way is put down. */
	stop(): Promise<void>;
}

/** Waits, shorter when the signal ends it; never throws. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	if (signal.aborted) return Promise.resolve();
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		signal.addEventListener('abort', end);
	});
}

/** How long to wait after so many failures in a row: a second, doubled each time, five minutes at most. */
export function backoff(failures: number): number {
	return Math.min(1000 * 2 ** (failures - 1), 5 * 60_000);
}
