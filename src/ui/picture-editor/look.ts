import type { Face } from '#ui/picture-editor/edits.ts';
import { faceModel, lookWorker } from '#ui/picture-editor/assets.ts';
import type { LookRequest } from '#ui/picture-editor/look-worker.ts';

/** What a look at a picture gave. `not_available` where this device cannot look: then a person has to. */
export type Look =
	{ readonly kind: 'looked'; readonly faces: readonly Face[] } | { readonly kind: 'not_available' };

const notAvailable: Look = { kind: 'not_available' };

/** A look that takes longer than this helps nobody who stands on a ladder. */
const patience = 30_000;

/**
 * Finds the faces in a picture, on this device: the picture goes nowhere. The first call fetches the model from our
 * own server. Works beside the page, so that this stays quick. Never throws.
 */
export async function lookAtPicture(file: Blob): Promise<Look> {
	if (typeof Worker === 'undefined' || typeof OffscreenCanvas === 'undefined') return notAvailable;
	const look = turn.then(() => ask(file)).catch(() => notAvailable);
	turn = look;
	return look;
}

/** One picture at a time: several at once would only take memory from each other. */
let turn: Promise<Look> = Promise.resolve(notAvailable);
let worker: Worker | null = null;

function ask(file: Blob): Promise<Look> {
	const asked = (worker ??= new Worker(lookWorker, { type: 'module' }));
	return new Promise((resolve) => {
		const listening = new AbortController();
		const settle = (look: Look) => {
			clearTimeout(timer);
			listening.abort();
			if (look.kind === 'not_available') dismiss(asked);
			resolve(look);
		};
		const giveUp = () => settle(notAvailable);
		const timer = setTimeout(giveUp, patience);
		const { signal } = listening;
		asked.addEventListener('message', ({ data }: MessageEvent<Look>) => settle(data), { signal });
		asked.addEventListener('error', giveUp, { signal });
		asked.postMessage({ file, model: faceModel } satisfies LookRequest, []);
	});
}

/** The next look begins with a new one: this one may be out of memory or still be counting. */
function dismiss(asked: Worker): void {
	asked.terminate();
	worker = null;
}
