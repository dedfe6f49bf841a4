import type { ActionResult } from '$app/forms';
import { forget, keep } from '#ui/kept.ts';
import type { PostDraft } from '#ui/post-draft.svelte.ts';

/**
 * Saves a draft while it is written: on the device at once, with the server a moment later. One request at a
 * time: a button pressed meanwhile waits, so that an older text never overtakes a newer one.
 */
export class PostSaving {
	state = $state<'saved' | 'dirty' | 'saving' | 'offline' | 'refused'>('saved');
	/** What the server has. */
	#sent = $state('');
	#waiting: HTMLElement | null = null;
	readonly #draft: PostDraft;
	readonly #keptAs: string;

	constructor(draft: PostDraft, keptAs: string) {
		this.#draft = draft;
		this.#keptAs = keptAs;
		this.#sent = JSON.stringify(draft.typed);
	}

	/** Notes what was typed; tells whether there is anything the server does not have yet. */
	note(): boolean {
		const typed = this.#draft.typed;
		if (JSON.stringify(typed) === this.#sent) return false;
		keep(this.#keptAs, typed);
		if (this.state === 'saved') this.state = 'dirty';
		return true;
	}

	/** Begins a request, or puts the button aside while another is on its way. */
	begin(
		pressed: HTMLElement | null,
	): { settle(result: ActionResult, delivery: string): HTMLElement | null } | null {
		if (this.state === 'saving') {
			this.#waiting = pressed;
			return null;
		}
		this.state = 'saving';
		const typed = JSON.stringify(this.#draft.typed);
		return { settle: (result, delivery) => this.#settle(result, typed, delivery) };
	}

	/** Gives the button that was put aside. */
	#settle(result: ActionResult, typed: string, delivery: string): HTMLElement | null {
		const pressed = this.#waiting;
		this.#waiting = null;
		if (result.type === 'error') this.state = 'offline';
		else if (result.type === 'failure') this.state = 'refused';
		else this.#saved(typed, delivery);
		return pressed;
	}

	#saved(typed: string, delivery: string): void {
		const unchanged = JSON.stringify(this.#draft.typed) === typed;
		// Splitting and following the post again happen at the server: its text of the variant holds now.
		if (delivery !== '') delete this.#draft.parts[delivery];
		this.#sent = unchanged ? JSON.stringify(this.#draft.typed) : typed;
		this.state = unchanged ? 'saved' : 'dirty';
		if (unchanged) forget(this.#keptAs);
	}
}
