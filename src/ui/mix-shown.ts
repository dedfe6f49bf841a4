import type { Purpose } from '#advice/purpose/scores.ts';

/** The folding rule of the mix as a page shows it. */
export interface ShownRule {
	/** The last posts, newest first, at most ten. */
	readonly links: readonly { readonly id: string; readonly purpose: Purpose; readonly text: string }[];
	/** How many of ten may promote. */
	readonly promotes: number;
}
