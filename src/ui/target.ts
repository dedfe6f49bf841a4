import type { Limits } from '#advice/limits.ts';

/** An account that a post may be meant for, as the page of the post shows it. */
export interface Target {
	readonly id: string;
	readonly network: string;
	/** Profile, page … */
	readonly kind: string;
	/** What the network calls itself. */
	readonly title: string;
	/** The words for being there. */
	readonly at: string;
	readonly name: string;
	readonly handle: string;
	readonly limits: Limits;
	readonly connected: boolean;
	/** Whether the firm's mark may be in its pictures. */
	readonly takesMark: boolean;
	/** One concrete thing to do there at the moment of writing; `source` is null for judgement. */
	readonly tip: { readonly text: string; readonly source: string | null; readonly as_of: string } | null;
}
