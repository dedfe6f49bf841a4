import type { Finding } from '#advice/check.ts';
import type { PurposeSuggestion } from '#advice/purpose.ts';
import { isOpen } from '#ui/delivery-standing.ts';
import { withFacts } from '#ui/picture-facts.ts';
import type { PostDraft } from '#ui/post-draft.svelte.ts';
import type { ShownPost } from '#ui/shown-post.ts';

type Tools = typeof import('#ui/guard-tools.ts');

/**
 * The guard while one types: the same code as on the server, in the page. Until it is loaded, and without script,
 * what the server said of the saved text holds.
 */
export class LiveGuard {
	#tools = $state.raw<Tools | null>(null);
	readonly #data: () => ShownPost;
	readonly #draft: PostDraft;
	readonly #learned = $derived.by(() => this.#tools?.learn(this.#data().surroundings.corrections));
	/** What the post is for, as its text stands. */
	readonly suggestion: PurposeSuggestion = $derived.by(
		() => this.#tools?.suggestPurpose(this.#draft.text, this.#learned) ?? this.#data().suggestion,
	);
	/** What stands out in each variant, by delivery. */
	readonly findings: Readonly<Record<string, readonly Finding[]>> = $derived.by(() =>
		this.#tools === null ? this.#data().findings : this.#judge(this.#tools),
	);

	constructor(data: () => ShownPost, draft: PostDraft) {
		this.#data = data;
		this.#draft = draft;
	}

	async load(): Promise<void> {
		const tools = await import('#ui/guard-tools.ts');
		// An engine compiles patterns at their first use and again at the second: better now than under the fingers.
		for (let round = 0; round < 2; round += 1) {
			await idle();
			this.#judge(tools);
		}
		this.#tools = tools;
	}

	#judge({ guard, countText, toCheck, copiesOf }: Tools): Record<string, readonly Finding[]> {
		const { post, surroundings, targets, slot, language, consents } = this.#data();
		const chosen = post.deliveries
			.filter((delivery) => isOpen(delivery) && this.#draft.accounts.includes(delivery.account.id))
			.map((delivery) => ({ ...delivery, parts: this.#draft.partsOf(delivery) }));
		const pictures = this.#draft.picturesOf(post.media).map((picture) => ({
			...withFacts(picture, this.#draft.facts[picture.id], consents),
			alt: this.#draft.alts[picture.id] ?? picture.alt,
		}));
		return Object.fromEntries(
			chosen.map((delivery) => {
				const question = toCheck(
					{
						account: delivery.account,
						limits: targets.find(({ id }) => id === delivery.account.id)?.limits,
						parts: delivery.parts,
						purpose: this.#draft.purpose,
						pictures,
						at: delivery.dueAt ?? slot,
						copies: copiesOf(delivery, chosen),
					},
					surroundings,
					{ language, learned: this.#learned },
				);
				return [delivery.id, guard(question, countText).findings];
			}),
		);
	}
}

function idle(): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
		else setTimeout(resolve, 50);
	});
}
