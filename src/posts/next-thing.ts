import type { Idea } from '#advice/ideas.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import type { Post } from '#posts/post.ts';

/** An idea as the start page names it. */
export type NamedIdea = Pick<Idea, 'id' | 'de' | 'en'>;

/** The one thing that is worth doing next. */
export type NextThing =
	/** It is a person's turn to post it. */
	| { readonly kind: 'by_hand'; readonly post: Post; readonly delivery: Delivery }
	/** Nobody knows whether it is at the network: a person must look. */
	| { readonly kind: 'look'; readonly post: Post; readonly delivery: Delivery }
	/** It did not appear. */
	| { readonly kind: 'mend'; readonly post: Post; readonly delivery: Delivery }
	/** A customer waits for an answer, since this UTC instant. */
	| {
			readonly kind: 'answer';
			readonly conversation: string;
			readonly author: string;
			readonly text: string;
			readonly since: number;
	  }
	/** A colleague's post waits for an owner's yes. `by` is null when the person has gone. */
	| { readonly kind: 'approve'; readonly post: Post; readonly by: string | null }
	/** An owner has sent the reader's post back. */
	| { readonly kind: 'declined'; readonly post: Post; readonly by: string | null; readonly note: string }
	| { readonly kind: 'finish'; readonly post: Post }
	/** A day (YYYY-MM-DD) with nothing on it, and what could be shown there. */
	| { readonly kind: 'fill'; readonly day: string; readonly idea: NamedIdea | null }
	| { readonly kind: 'rest' };

/**
 * Chooses it: first what is to be posted by hand, then what is uncertain, then what failed, then what a colleague, a customer or the reader's own post
 * sent back waits for, then what was begun, then the next empty day.
 */
export function nextThing(about: {
	readonly attention: readonly Post[];
	/** What waits for the reader's approval, the longest first; none where they may not approve. */
	readonly waiting: readonly { readonly post: Post; readonly by: string | null }[];
	/** The customer who has waited longest for an answer. */
	readonly customer: Omit<Extract<NextThing, { kind: 'answer' }>, 'kind'> | null;
	/** What of the reader's was declined. */
	readonly declined: readonly { readonly post: Post; readonly by: string | null; readonly note: string }[];
	readonly drafts: readonly Post[];
	readonly empty: { readonly day: string; readonly idea: NamedIdea | null } | null;
}): NextThing {
	return (
		firstIn(about.attention, 'by_hand') ??
		firstIn(about.attention, 'look') ??
		firstIn(about.attention, 'mend') ??
		firstOf('approve', about.waiting) ??
		(about.customer === null ? null : { kind: 'answer', ...about.customer }) ??
		firstOf('declined', about.declined) ??
		firstDraft(about.drafts) ??
		(about.empty === null ? { kind: 'rest' } : { kind: 'fill', ...about.empty })
	);
}

function firstIn(posts: readonly Post[], kind: 'by_hand' | 'look' | 'mend'): NextThing | null {
	for (const post of posts) {
		const delivery = post.deliveries.find((candidate) => asks(candidate) === kind);
		if (delivery) return { kind, post, delivery };
	}
	return null;
}

function asks({ state, reason }: Delivery): 'by_hand' | 'look' | 'mend' | null {
	if (state === 'failed') return 'mend';
	if (state !== 'unknown') return null;
	return reason?.code === 'by_hand' ? 'by_hand' : 'look';
}

function firstOf<Kind extends string, About>(kind: Kind, [first]: readonly About[]) {
	return first === undefined ? null : { kind, ...first };
}

/** Variants of a post that is out otherwise do not make it a draft. */
function firstDraft(posts: readonly Post[]): NextThing | null {
	const post = posts.find(({ deliveries }) => deliveries.every(({ state }) => state === 'draft'));
	return post ? { kind: 'finish', post } : null;
}
