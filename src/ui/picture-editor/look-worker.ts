import { openPicture, pixelsOf } from '#ui/picture-editor/canvas.ts';
import { findFaces, longestSide } from '#ui/picture-editor/finding/find-faces.ts';
import type { Look } from '#ui/picture-editor/look.ts';
import { readModel } from '#ui/picture-editor/finding/model-file.ts';
import { prepare, type Model } from '#ui/picture-editor/finding/model.ts';

/** What the page asks: a picture, and the address of the model on our own server. */
export interface LookRequest {
	readonly file: Blob;
	readonly model: string;
}

let prepared: Promise<Model> | null = null;

addEventListener('message', async ({ data }: MessageEvent<LookRequest>) => {
	postMessage(await look(data));
});

async function look({ file, model }: LookRequest): Promise<Look> {
	try {
		prepared ??= fetchModel(model);
		const [ready, canvas] = await Promise.all([prepared, openPicture(file, longestSide)]);
		return { kind: 'looked', faces: findFaces(ready, pixelsOf(canvas)) };
	} catch {
		return { kind: 'not_available' };
	}
}

async function fetchModel(address: string): Promise<Model> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`The model answers ${response.status}.`);
	return prepare(readModel(new Uint8Array(await response.arrayBuffer())));
}
