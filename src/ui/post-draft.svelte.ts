import type { Purpose } from '#advice/purpose.ts';
import type { Delivery } from '#deliveries/delivery.ts';
import { factsOf } from '#ui/picture-facts.ts';
import type { Picture } from '#media/pictures.ts';
import type { Post } from '#posts/post.ts';
import type { MadePicture, Typed, TypedFacts } from '#ui/typed.ts';

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
	/** Pictures that were made here of others. */
	made = $state<MadePicture[]>([]);

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
		this.made = [...typed.made];
	}

	/** The chosen ones of these pictures and of those that were made here, in their order. */
	picturesOf(kept: readonly Picture[]): Picture[] {
		const known = [...kept, ...this.made.map((made) => ({ ...unsaid, ...made }))];
		return this.pictures.flatMap((id) => known.find((picture) => picture.id === id) ?? []);
	}

	/** Puts a picture into the place of the one it was made of; what was said of that one holds for it. */
	replace(picture: MadePicture): void {
		this.made.push(picture);
		this.#putInPlaceOf(picture.of, picture.id);
	}

	/** Whether a picture was made here and the one before can be taken back. */
	isMade(id: string): boolean {
		return this.made.some((picture) => picture.id === id);
	}

	/** Takes back the picture that this one was made of. */
	takeBack(id: string): void {
		const made = this.made.find((picture) => picture.id === id);
		if (made !== undefined) this.#putInPlaceOf(id, made.of);
	}

	#putInPlaceOf(old: string, id: string): void {
		this.alts[id] = this.alts[old] ?? '';
		const facts = this.facts[old];
		if (facts !== undefined) this.facts[id] ??= facts;
		this.pictures = this.pictures.map((picture) => (picture === old ? id : picture));
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
			made: this.made,
		});
	}
}

/** Of a picture that was just made nobody has said anything yet; what was said of the one before stands in the form. */
const unsaid = { alt: '', people: null, consents: [], home: null, machineMade: null, marked: false } as const;
