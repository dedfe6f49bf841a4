import type { App } from '#app.ts';
import type { Claimed } from '#deliveries/claim.ts';
import { look, parkForLooking } from '#deliveries/look.ts';
import { removeLastPart } from '#deliveries/remove.ts';
import { submitNextPart } from '#deliveries/submit.ts';
import type { Timing } from '#deliveries/timing.ts';

/** What a step of a delivery needs besides the delivery itself. */
export interface Work {
	readonly app: App;
	readonly timing: Timing;
}

/**
 * Takes a claimed delivery as far as it goes now: published, refused, or put aside until its next time. Each
 * step is written down before it is taken, so that whoever finds the row after a crash knows what may have
 * happened.
 * @throws ClaimLostError when another worker has taken it over.
 */
export async function deliver(work: Work, claimed: Claimed): Promise<void> {
	let held: Claimed | null = claimed;
	while (held !== null) held = await step(work, held);
}

/** Gives the delivery as it is after the step while there is more to do now, else null. */
function step(work: Work, held: Claimed): Promise<Claimed | null> {
	switch (held.step) {
		case 'waiting':
			return submitNextPart(work, held);
		case 'submitting':
			// Claimed in the middle of a submission: the worker before us ended there, and the network may have it.
			return parkForLooking(work, held, { code: 'connection_lost', detail: null });
		case 'uncertain':
			return look(work, held);
		case 'removing':
			return removeLastPart(work, held);
	}
}
