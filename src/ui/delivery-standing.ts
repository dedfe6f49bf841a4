import type { Delivery, DeliveryState } from '#deliveries/delivery.ts';

/** Where a delivery stands for the person looking at it: its state, and whether it is being taken down. */
export type Standing = DeliveryState | 'by_hand' | 'removing' | 'removed';

/** Where a delivery stands. */
export function standing({
	state,
	step,
	removedAt,
	reason,
}: Pick<Delivery, 'state' | 'step' | 'removedAt' | 'reason'>): Standing {
	if (removedAt !== null) return 'removed';
	if (step === 'removing') return 'removing';
	return state === 'unknown' && reason?.code === 'by_hand' ? 'by_hand' : state;
}

/** Whether a person has to do something about it. */
export function needsPerson({ state, step, reason }: Pick<Delivery, 'state' | 'step' | 'reason'>): boolean {
	if (step === 'removing') return false;
	return state === 'failed' || state === 'unknown' || (state === 'published' && reason !== null);
}

/** Whether its words can still be changed. */
export function isOpen({ state, url }: Pick<Delivery, 'state' | 'url'>): boolean {
	return url === null && openStates.includes(state);
}

const openStates: readonly DeliveryState[] = ['draft', 'awaiting_approval', 'scheduled', 'failed'];

/** Whether it is to go out at a time, for good or once an owner has said yes. */
export function isPlanned({ state }: Pick<Delivery, 'state'>): boolean {
	return state === 'scheduled' || state === 'awaiting_approval';
}

const glance = 2_000;
/** The longest time a browser's timer can wait is 24.8 days; a day is enough for a page left open. */
const longest = 24 * 60 * 60_000;

/**
 * In how many milliseconds a page that shows these deliveries should look again, or null when none of them
 * changes by itself. While one is on its way that is at once; one that waits for its time is looked at then.
 */
export function nextGlance(
	deliveries: readonly Pick<Delivery, 'state' | 'step' | 'removedAt' | 'nextAt' | 'reason'>[],
	now: number,
): number | null {
	const waits = deliveries.flatMap((delivery) => {
		const where = standing(delivery);
		if (where !== 'scheduled' && where !== 'sending' && where !== 'removing') return [];
		return [Math.max(glance, (delivery.nextAt ?? now) - now)];
	});
	return waits.length === 0 ? null : Math.min(longest, ...waits);
}
