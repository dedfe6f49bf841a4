import * as v from 'valibot';
import type { Note } from '#ui/voice/recorder.ts';

/** Why a note has not arrived; `said`: the server's own words to the reader. */
export type NotSent =
	| { readonly why: 'no_connection' | 'signed_out' | 'not_taken' }
	| { readonly why: 'refused'; readonly said: string };

const mostTries = 4;
const Progress = v.object({ offset: v.number(), done: v.nullish(v.object({ id: v.string() })) });
const Refusal = v.object({ message: v.string() });

/** Brings recordings to the post they were said for, going on where a lost connection stopped them. */
export class NoteSending {
	sending = $state(false);
	problem = $state<NotSent | null>(null);
	#note: { readonly key: string; readonly note: Note } | null = null;
	readonly #post: string;
	readonly #onsent: () => void;

	constructor(post: string, onsent: () => void) {
		this.#post = post;
		this.#onsent = onsent;
	}

	async send(note: Note): Promise<void> {
		this.#note = { key: crypto.randomUUID(), note };
		await this.again();
	}

	/** Sends what did not arrive once more; the server knows it by its key. */
	async again(): Promise<void> {
		if (this.#note === null || this.sending) return;
		this.sending = true;
		this.problem = null;
		try {
			this.problem = (await upload(this.#note)) ?? (await this.#attach(this.#note.key));
		} catch {
			this.problem = { why: 'no_connection' };
		}
		this.sending = false;
		if (this.problem === null) this.#note = null;
		if (this.problem === null) this.#onsent();
	}

	async #attach(key: string): Promise<NotSent | null> {
		const answer = await fetch('/recordings', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ key, post: this.#post }),
		});
		return answer.ok ? null : failureOf(answer);
	}
}

async function upload({ key, note }: { key: string; note: Note }): Promise<NotSent | null> {
	const { blob, mime } = note;
	let offset = 0;
	for (let tries = 0; tries < mostTries; tries++) {
		const about = new URLSearchParams({
			kind: 'recording',
			total: String(blob.size),
			offset: String(offset),
			mime,
			seconds: note.seconds.toFixed(1),
		});
		const answer = await fetch(`/uploads/${key}?${about}`, { method: 'PUT', body: blob.slice(offset) });
		if (!answer.ok && answer.status !== 409) return failureOf(answer);
		const progress = v.safeParse(Progress, await answer.json());
		if (!progress.success) return { why: 'not_taken' };
		if (progress.output.done) return null;
		offset = progress.output.offset;
	}
	return { why: 'not_taken' };
}

async function failureOf(answer: Response): Promise<NotSent> {
	if (answer.status === 401) return { why: 'signed_out' };
	const refusal = v.safeParse(Refusal, await answer.json().catch(() => null));
	return refusal.success ? { why: 'refused', said: refusal.output.message } : { why: 'not_taken' };
}
