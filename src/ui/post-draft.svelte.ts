import type { Purpose } from '#advice/purpose.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import { factsOf } from '#ui/picture-facts.ts';
import type { Post } from '#posts/post.ts';
import type { Typed, TypedFacts } from '#ui/typed.ts';

/** A post while it is being written: the previews show it at once, the server hears of it a moment later. */
export class PostDraft {
	text = $state('');
	/** Null while nobody has chosen and the suggestion holds. */
	purpose = $state<Purpose | null>(null);
	accounts = $state<string[]>([]);
	pictures = $state<string[]>([]);
	alts = $state<Record<string, string>>({});
	facts = $state<Record<string, TypedFacts>>({});
	parts = $state<Record<string, string[]>>({});

	constructor(post: Post, typed: Typed | null) {
		this.text = post.text;
		this.purpose = post.purposeChosen ? post.purpose : null;
		this.accounts = post.deliveries.map(({ account }) => account.id);
		this.pictures = post.media.map(({ id }) => id);
		this.alts = Object.fromEntries(post.media.map(({ id, alt }) => [id, alt]));
		this.facts = Object.fromEntries(post.media.map((picture) => [picture.id, factsOf(picture)]));
		if (typed !== null) this.take(typed);
	}

	/** Puts back what was typed but not saved. */
	take(typed: Typed): void {
		this.text = typed.text;
		this.purpose = typed.purpose;
		this.accounts = [...typed.accounts];
		this.pictures = [...typed.pictures];
		this.alts = { ...this.alts, ...typed.alts };
		this.facts = { ...this.facts, ...typed.facts };
		this.parts = { ...typed.parts };
	}

	/** The text of a variant as it stands: typed here, kept before, or following the post. */
	partsOf(delivery: Delivery): readonly string[] {
		return this.parts[delivery.id] ?? (delivery.edited ? delivery.parts : [this.text]);
	}

	/** Whether a variant no longer follows the post. */
	isApart(delivery: Delivery): boolean {
		return delivery.edited || this.parts[delivery.id] !== undefined;
	}

	get typed(): Typed {
		return $state.snapshot({
			text: this.text,
			purpose: this.purpose,
			accounts: this.accounts,
			pictures: this.pictures,
			alts: this.alts,
			facts: this.facts,
			parts: this.parts,
		});
	}
}
