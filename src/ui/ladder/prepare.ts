import {
	mayLeave,
	firstState,
	readyName,
	type KeptPicture,
	type OutboxEntry,
	type Who,
} from '#ui/outbox/entry.ts';
import { changeEntry, isOf, keepFile, listEntries, readFile } from '#ui/outbox/outbox.ts';
import { newKey } from '#ui/outbox/keys.ts';
import { editsFor } from '#ui/picture-editor/edits.ts';

/** What the device found out about a picture, and the file that may leave it. */
export type Prepared = Pick<KeptPicture, 'look' | 'faces' | 'edits' | 'sendAs' | 'ready'> & {
	readonly file: Blob | null;
};

/**
 * Looks for people in a picture where nobody has yet, and makes the file that may leave the device: faces
 * unrecognisable, cropped, without metadata. Throws where the device cannot make it.
 */
export async function preparePicture(picture: KeptPicture, original: Blob): Promise<Prepared> {
	const seen = await lookForPeople(picture, original);
	if (seen.look !== 'looked' && seen.look !== 'by_hand') {
		return { ...seen, sendAs: picture.sendAs, ready: false, file: null };
	}
	const { burnIn } = await import('#ui/picture-editor/burn.ts');
	return { ...seen, sendAs: newKey(), ready: true, file: await burnIn(original, seen.edits) };
}

async function lookForPeople(
	picture: KeptPicture,
	original: Blob,
): Promise<Pick<KeptPicture, 'look' | 'faces' | 'edits'>> {
	const { look, faces, edits } = picture;
	if (look === 'looked' || look === 'by_hand') return { look, faces, edits };
	if (!(await opens(original))) return { look: 'cannot_open', faces, edits };
	const { lookAtPicture } = await import('#ui/picture-editor/look.ts');
	const seen = await lookAtPicture(original);
	if (seen.kind === 'not_available') return { look: 'not_available', faces, edits };
	return { look: 'looked', faces: seen.faces, edits: { ...edits, faces: editsFor(seen.faces).faces } };
}

/** Whether this browser can show the picture; HEIC, for example, only some can. */
async function opens(picture: Blob): Promise<boolean> {
	try {
		(await createImageBitmap(picture)).close();
		return true;
	} catch {
		return false;
	}
}

/** Prepares what was finished before the device had looked, so that it can be sent. */
export async function prepareEntries(who: Who): Promise<void> {
	const entries = (await listEntries(who.person)).filter((entry) => isOf(entry, who));
	for (const entry of entries) if (entry.state.is === 'preparing') await prepareEntry(entry);
}

async function prepareEntry({ key, pictures }: OutboxEntry): Promise<void> {
	for (const picture of pictures) {
		const original = mayLeave(picture) ? undefined : await readFile(picture.key);
		if (original === undefined) continue;
		const { file, ...seen } = await preparePicture(picture, original);
		if (file !== null) await keepFile(readyName(picture.key), file);
		await changeEntry(key, (entry) => {
			const kept = entry.pictures.find((each) => each.key === picture.key);
			// Another page may have been quicker.
			if (kept !== undefined && !kept.ready) Object.assign(kept, seen);
		});
	}
	await changeEntry(key, (entry) => {
		if (entry.state.is === 'preparing') entry.state = firstState(entry.pictures);
	});
}
