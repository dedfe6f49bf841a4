import type { Purpose } from '#advice/purpose.ts';
import type { Delivery } from '#deliveries/delivery.ts';

/** A day of the week on the rule. */
export interface ShownDay {
	/** YYYY-MM-DD */
	readonly date: string;
	readonly today: boolean;
	/** Name of the public holiday, or null. */
	readonly holiday: string | null;
}

/** A post on the rule: its deliveries that share one time. */
export interface ShownMark {
	readonly key: string;
	readonly post: string;
	readonly text: string;
	readonly picture: string | null;
	readonly purpose: Purpose;
	readonly deliveries: readonly Delivery[];
	/** Minutes on the wall since Monday 0:00. */
	readonly place: number;
	/** Whether all of it is still only planned. */
	readonly movable: boolean;
}

export interface ShownWeek {
	readonly days: readonly ShownDay[];
	readonly marks: readonly ShownMark[];
	/** Where now is on this rule; null in another week. */
	readonly now: number | null;
}
