import type { Finding } from '#advice/check.ts';
import type { PurposeSuggestion } from '#advice/purpose.ts';
import type { Recording } from '#captures/recordings.ts';
import type { Language } from '#languages/words.ts';
import type { DraftingModel } from '#ui/draft-help.ts';
import type { ConsentChoice } from '#ui/picture-facts.ts';
import type { Approval } from '#posts/approval.ts';
import type { Wish } from '#posts/approve.ts';
import type { Post } from '#posts/post.ts';
import type { PostProblem } from '#posts/problems.ts';
import type { Say } from '#posts/say.ts';
import type { Surroundings } from '#posts/to-check.ts';
import type { Typed } from '#ui/typed.ts';
import type { Target } from '#ui/target.ts';

/** All that the page of a post shows. Instants are UTC milliseconds. */
export interface ShownPost {
	readonly language: Language;
	readonly post: Post;
	/** What was said for it, in order. */
	readonly recordings: readonly Recording[];
	/** Whether the firm uses a service that writes recordings down. */
	readonly transcribes: boolean;
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
	readonly approval: ShownApproval;
	/** What the guard needs to judge what is being typed. */
	readonly surroundings: Surroundings;
	/** Who agreed to be shown: those one can choose, and those the post's pictures rest on. */
	readonly consents: readonly ConsentChoice[];
	/** The firm's mark, or null while it has none. */
	readonly mark: ShownMark | null;
	/** The next free place in the week. */
	readonly slot: number;
	/** The firm's model that drafts, or null while it uses none. */
	readonly draftingModel: DraftingModel | null;
	/** Public holidays of the firm's Land by day (YYYY-MM-DD). */
	readonly holidays: Readonly<Record<string, string>>;
}

/** The firm's mark, in pixels, and where its picture is. */
export interface ShownMark {
	readonly width: number;
	readonly height: number;
	readonly address: string;
}

/** Who says yes to the post, and what was said. */
export interface ShownApproval {
	/** What comes of it when the reader plans. */
	readonly say: Say;
	/** Names of those who may say yes. */
	readonly owners: readonly string[];
	readonly history: readonly Approval[];
	/** Links with which one can decide without signing in; an owner sees them. */
	readonly links: readonly { readonly id: string; readonly name: string; readonly expiresAt: number }[];
	/** Fingerprint of what waits, so that nobody approves what they have not seen. */
	readonly version: string;
	/** Null where nothing waits. */
	readonly wish: Wish | null;
}

/** When each delivery was planned before; null for a draft. */
export type Times = Readonly<Record<string, number | null>>;

/** What was done, for the page to say and to offer to take back. */
export type Done =
	| {
			readonly kind:
				'saved' | 'sent' | 'removing' | 'restored' | 'discarded' | 'withdrawn' | 'resolved' | 'decided';
	  }
	/** A suggestion was put in place of `before`; null where there was none to make. */
	| { readonly kind: 'drafted'; readonly before: string | null }
	| { readonly kind: 'scheduled' | 'moved' | 'unscheduled'; readonly when: number; readonly before: Times }
	/** An owner is asked; `when` is the wished time, null for at once. */
	| { readonly kind: 'asked'; readonly when: number | null; readonly before: Times }
	/** An owner let it go; `when` is when it goes out, null for at once. */
	| { readonly kind: 'approved'; readonly when: number | null }
	| { readonly kind: 'declined' | 'revoked' };

/** What came of a button on the page of a post. */
export interface PostOutcomeData {
	readonly done?: Done & { readonly at: number };
	readonly problems?: readonly (PostProblem | { readonly code: 'no_time' | 'no_reason' })[];
	/** What was typed and could not be saved. */
	readonly typed?: Typed | null;
}
