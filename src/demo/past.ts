import type { App } from '#app.ts';
import { createPracticeNetwork } from '#practice-network/index.ts';
import { placeOf } from '#practice-network/place.ts';

/** The program as it was at an instant that can be set forward. */
export interface Past {
	readonly app: App;
	/** Lets the clock show this UTC instant from now on. */
	setTo(instant: number): void;
}

/**
 * The same program on the same database, with its clock in the past: what it does there is written down as done
 * then. It reaches the practice network without the detour over its port, whose clock shows the present, and
 * wakes no worker.
 */
export function pastOf(app: App, beginning: number): Past {
	let instant = beginning;
	const clock = { now: () => instant };
	const { database, log } = app;
	const practice = createPracticeNetwork({ database, clock, log, ...placeOf(app.configuration) });
	return {
		app: {
			...app,
			clock,
			practice,
			tools: {
				...app.tools,
				now: clock.now,
				ownFetch: (input, init) => practice.handle(new Request(input, init)),
			},
			wake: () => undefined,
		},
		setTo: (later) => void (instant = later),
	};
}
