import type { Finding } from '#advice/check.ts';
import type { PurposeSuggestion } from '#advice/purpose.ts';
import type { Language } from '#languages/words.ts';
import type { ConsentChoice } from '#ui/picture-facts.ts';
import type { Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import type { Surroundings } from '#posts/to-check.ts';
import type { Typed } from '#ui/typed.ts';
import type { Target } from '#ui/target.ts';

/** All that the page of a post shows. Instants are UTC milliseconds. */
export interface ShownPost {
	readonly language: Language;
	readonly post: Post;
	readonly now: number;
	readonly timeZone: string;
	/** Accounts that can be chosen, and those the post has even if they have gone since. */
	readonly targets: readonly Target[];
	/** What the guard says about each variant, by delivery. */
	readonly findings: Readonly<Record<string, readonly Finding[]>>;
	/** What the post is for, by its saved text. */
	readonly suggestion: PurposeSuggestion;
	/** Ways to give instead of advertising; none unless the post advertises. */
	readonly rewrites: readonly { readonly text: string; readonly what: string | null }[];
	/** Whether the reader may decide against a stop. */
	readonly mayOverride: boolean;
	/** What the guard needs to judge what is being typed. */
	readonly surroundings: Surroundings;
	/** Who agreed to be shown: those one can choose, and those the post's pictures rest on. */
	readonly consents: readonly ConsentChoice[];
	/** The firm's mark, or null while it has none. */
	readonly mark: ShownMark | null;
	/** The next free place in the week. */
	readonly slot: number;
	/** Public holidays of the firm's Land by day (YYYY-MM-DD). */
	readonly holidays: Readonly<Record<string, string>>;
}

/** The firm's mark, in pixels, and where its picture is. */
export interface ShownMark {
	readonly width: number;
	readonly height: number;
	readonly address: string;
}

/** When each delivery was planned before; null for a draft. */
export type Times = Readonly<Record<string, number | null>>;

/** What was done, for the page to say and to offer to take back. */
export type Done =
	| {
			readonly kind:
				'saved' | 'sent' | 'removing' | 'restored' | 'discarded' | 'withdrawn' | 'resolved' | 'decided';
	  }
	| { readonly kind: 'scheduled' | 'moved' | 'unscheduled'; readonly when: number; readonly before: Times };

/** What came of a button on the page of a post. */
export interface PostOutcomeData {
	readonly done?: Done & { readonly at: number };
	readonly problems?: readonly (PostProblem | { readonly code: 'no_time' | 'no_reason' })[];
	/** What was typed and could not be saved. */
	readonly typed?: Typed | null;
}
