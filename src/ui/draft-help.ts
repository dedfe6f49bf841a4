import type { Finding } from '#advice/check.ts';
import type { Draft } from '#advice/drafting/draft.ts';
import type { Purpose } from '#advice/purpose.ts';

/** A suggestion as the page shows it. */
export interface ShownDraft {
	readonly shape: Draft['shape'] | 'model';
	readonly text: string;
	readonly notes: Draft['notes'];
	/** What the guard says about it; only of a model's, for the others it has nothing to say. */
	readonly findings: readonly Finding[];
	readonly notSaid: readonly string[];
	readonly agencyWords: readonly string[];
}

/** What the server answers to a wish for words. */
export type DraftAnswer =
	| { readonly kind: 'drafts'; readonly drafts: readonly ShownDraft[] }
	| { readonly kind: 'problem'; readonly message: string };

/** What is to be put into words, and by whom. */
export interface DraftQuestion {
	readonly text: string;
	readonly purpose: Purpose | null;
	readonly account: string | null;
	readonly by: 'rules' | 'model';
}

/** The model of a firm, as the page of a post speaks of it. */
export interface DraftingModel {
	readonly model: string;
	/** Host name of the server. */
	readonly server: string;
}
