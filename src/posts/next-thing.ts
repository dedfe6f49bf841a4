import type { Delivery } from '#deliveries/delivery.ts';
import type { Post } from '#posts/post.ts';

/** The one thing that is worth doing next. */
export type NextThing =
	/** Nobody knows whether it is at the network: a person must look. */
	| { readonly kind: 'look'; readonly post: Post; readonly delivery: Delivery }
	/** It did not appear. */
	| { readonly kind: 'mend'; readonly post: Post; readonly delivery: Delivery }
	| { readonly kind: 'finish'; readonly post: Post }
	/** A day (YYYY-MM-DD) with nothing on it. */
	| { readonly kind: 'fill'; readonly day: string }
	| { readonly kind: 'rest' };

/** Chooses it: first what is uncertain, then what failed, then what was begun, then the next empty day. */
export function nextThing(about: {
	readonly attention: readonly Post[];
	readonly drafts: readonly Post[];
	readonly emptyDay: string | null;
}): NextThing {
	return (
		firstIn(about.attention, 'unknown', 'look') ??
		firstIn(about.attention, 'failed', 'mend') ??
		firstDraft(about.drafts) ??
		(about.emptyDay === null ? { kind: 'rest' } : { kind: 'fill', day: about.emptyDay })
	);
}

function firstIn(posts: readonly Post[], state: Delivery['state'], kind: 'look' | 'mend'): NextThing | null {
	for (const post of posts) {
		const delivery = post.deliveries.find((candidate) => candidate.state === state);
		if (delivery) return { kind, post, delivery };
	}
	return null;
}

/** Variants of a post that is out otherwise do not make it a draft. */
function firstDraft(posts: readonly Post[]): NextThing | null {
	const post = posts.find(({ deliveries }) => deliveries.every(({ state }) => state === 'draft'));
	return post ? { kind: 'finish', post } : null;
}
