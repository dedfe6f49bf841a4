import type { Neighbour } from '#demo/neighbours.ts';
import type { Scene } from '#demo/paint.ts';
import type { Purpose } from '#posts/post.ts';

/** A picture of the demo: what is painted, and what a person reads who cannot see it. */
export interface Painted {
	readonly scene: Scene;
	/** Varies the scene a little. */
	readonly seed: number;
	readonly alt: string;
}

/** What the made-up firm says. */
export interface Told {
	readonly purpose: Purpose;
	readonly text: string;
	readonly picture?: Painted;
}

/** What it said on a day so many days ago, at a time on the clock on its wall, and what came of it. */
export interface PastPost extends Told {
	readonly daysAgo: number;
	readonly time: string;
	readonly likedBy?: readonly Neighbour[];
	readonly answers?: readonly Answer[];
}

export interface Answer {
	readonly who: Neighbour;
	/** Hours after the post. */
	readonly after: number;
	readonly text: string;
	/** What the firm answered, so many hours after the answer; left out where it has not yet. */
	readonly reply?: { readonly after: number; readonly text: string };
}
