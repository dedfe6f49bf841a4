import { newKey } from '#ui/outbox/keys.ts';
import { noEdits, type Face, type PictureEdits } from '#ui/picture-editor/edits.ts';

/** For whom something on this device is kept: what one person wrote is nobody else's. */
export interface Who {
	readonly firm: string;
	readonly person: string;
}

/** A picture on the device. Its file lies beside it under the same key, the one to send under `readyName`. */
export interface KeptPicture {
	readonly key: string;
	/** The key it is uploaded under: a new one for each file made of it, since a key always stands for the same bytes. */
	sendAs: string;
	alt: string;
	marked: boolean;
	/**
	 * `not_yet`: people in it were not looked for; `not_available`: this device cannot at the moment;
	 * `cannot_open`: it cannot open this kind of picture at all, only the server can; `by_hand`: a person looked.
	 */
	look: 'not_yet' | 'looked' | 'not_available' | 'cannot_open' | 'by_hand';
	faces: readonly Face[] | null;
	edits: PictureEdits;
	/** Whether the file that is to be sent is there. */
	ready: boolean;
}

export interface KeptRecording {
	readonly key: string;
	readonly mime: string;
	readonly seconds: number;
}

/** What is being written. */
export interface Draft {
	sentence: string;
	pictures: KeptPicture[];
	recordings: KeptRecording[];
}

/** What the server said about a capture it has. */
export interface CaptureAnswer {
	readonly key: string;
	readonly post: string;
	readonly state: 'planned' | 'draft' | 'awaiting_approval';
	/** UTC instant, or null. */
	readonly dueAt: number | null;
	readonly says: readonly string[];
	readonly address: string;
}

export type OutboxState =
	/** Its pictures are not ready to leave the device. */
	| { readonly is: 'preparing' }
	/** `uncertain`: it was handed over without an answer, so the server may have it. */
	| {
			readonly is: 'waiting';
			readonly attempts: number;
			readonly nextAt: number;
			readonly uncertain: boolean;
	  }
	/** Handed to the server, which may have it: nothing but its answer decides. */
	| { readonly is: 'handing_over'; readonly attempts: number }
	| { readonly is: 'sign_in' }
	| { readonly is: 'other_firm' }
	| { readonly is: 'refused'; readonly message: string | null }
	| { readonly is: 'sent'; readonly at: number; readonly answer: CaptureAnswer };

/** A capture that is done, on its way to the server. The key makes it the same however often it is sent. */
export interface OutboxEntry extends Who, Draft {
	readonly key: string;
	readonly idea: string | null;
	/** UTC instant. */
	readonly takenAt: number;
	state: OutboxState;
}

/** A picture that has just been taken. */
export function newPicture(): KeptPicture {
	const key = newKey();
	return {
		key,
		sendAs: key,
		alt: '',
		marked: false,
		look: 'not_yet',
		faces: null,
		edits: noEdits,
		ready: false,
	};
}

export const readyName = (key: string) => `${key}.ready`;

export const emptyDraft = (): Draft => ({ sentence: '', pictures: [], recordings: [] });

/** Under which the device keeps what somebody is writing; what is written to an idea is kept apart. */
export function draftName({ firm, person }: Who, idea: string | null = null): string {
	return [firm, person, ...(idea === null ? [] : [idea])].join(' ');
}

/** Whether a draft holds anything. */
export function isEmpty({ sentence, pictures, recordings }: Draft): boolean {
	return sentence.trim() === '' && pictures.length === 0 && recordings.length === 0;
}

/** Whether a picture may leave the device: somebody or something has looked for people in it. */
export function mayLeave({ look, ready }: KeptPicture): boolean {
	return look === 'cannot_open' || (ready && (look === 'looked' || look === 'by_hand'));
}

/** Where a capture begins once it is done. */
export function firstState(pictures: readonly KeptPicture[]): OutboxState {
	return pictures.every(mayLeave)
		? { is: 'waiting', attempts: 0, nextAt: 0, uncertain: false }
		: { is: 'preparing' };
}

/** Whether only the device has it: then it can be taken back here. */
export function isOnlyHere({ state }: OutboxEntry): boolean {
	if (state.is === 'waiting') return !state.uncertain;
	return state.is !== 'sent' && state.is !== 'handing_over';
}

/** Whether it still has to reach the server. */
export const isUnsent = ({ state }: OutboxEntry) => state.is !== 'sent';

const longestPause = 15 * 60_000;

/** How long to wait after so many failed attempts, in milliseconds: 5 s, then twice as long each time. */
export function pauseAfter(attempts: number): number {
	return Math.min(longestPause, 5000 * 2 ** Math.max(0, attempts - 1));
}

/**
 * Whether to try a capture now. `force` is for when something has changed: signal, a page opened, somebody signed
 * in; then everything is tried but what the server has refused for good.
 */
export function isDue({ state }: OutboxEntry, now: number, force: boolean): boolean {
	switch (state.is) {
		case 'waiting':
			return force || state.nextAt <= now;
		case 'handing_over':
			return true;
		case 'sign_in':
		case 'other_firm':
			return force;
		default:
			return false;
	}
}
