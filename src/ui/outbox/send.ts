import { bodyOf, captureAnswer, captureConflict, refusal } from '#ui/outbox/answers.ts';
import { isDue, pauseAfter, readyName, type OutboxEntry, type OutboxState } from '#ui/outbox/entry.ts';
import { tellProgress } from '#ui/outbox/news.ts';
import { isOf, listEntries, markSent, moveTo, readFile, readWho } from '#ui/outbox/outbox.ts';
import { peopleOf } from '#ui/picture-editor/edits.ts';
import { ask, upload, type Uploaded, type UploadFile } from '#ui/outbox/upload.ts';

/** Where a capture lies while it is sent: in the device's database, or only in the page when that is full. */
export interface Place {
	file(name: string): Promise<Blob | undefined>;
	/** Writes down that the server may have it from now on. False when somebody has taken it back. */
	handingOver(attempts: number): Promise<boolean>;
	/** Address of the installation; empty in a page of it and in its worker. */
	readonly base: string;
}

/**
 * Sends what is due, one capture after the other. One sender at a time on a device, whichever page or worker it
 * is in; and were there two, the server would see the same key.
 */
export async function sendDue(force: boolean): Promise<void> {
	await oneAtATime(async () => {
		const done = new Set<string>();
		for (;;) {
			// Read anew each time: somebody may have signed out, taken one back or added one meanwhile.
			const who = await readWho();
			if (who === null) return;
			const entries = (await listEntries(who.person)).filter((each) => isOf(each, who)).toReversed();
			const entry = entries.find((each) => !done.has(each.key) && isDue(each, Date.now(), force));
			if (entry === undefined) return;
			done.add(entry.key);
			const state = await sendEntry(entry, onDevice(entry.key));
			if (state === null) continue;
			if (state.is === 'sent') await markSent(entry.key, state);
			else await moveTo(entry.key, state);
			// The others would meet the same.
			if (state.is === 'sign_in') return;
		}
	});
}

function onDevice(key: string): Place {
	return {
		file: readFile,
		handingOver: (attempts) => moveTo(key, { is: 'handing_over', attempts }),
		base: '',
	};
}

/** Sends one capture and says where it then is; null when it was taken back before it was handed over. */
export async function sendEntry(entry: OutboxEntry, place: Place): Promise<OutboxState | null> {
	// Twice, because the server may have tidied away what was uploaded days ago.
	for (let round = 0; round < 2; round += 1) {
		const uploaded = await uploadAll(entry, place);
		if (uploaded.kind !== 'done') return stateAfter(entry, uploaded);
		if (!(await place.handingOver(attemptsOf(entry)))) return null;
		const handed = await handOver(entry, place.base);
		if (handed !== 'missing') return handed;
	}
	return later(entry);
}

async function uploadAll(entry: OutboxEntry, place: Place): Promise<Uploaded> {
	const parts = await partsOf(entry, place);
	if (parts === null) return { kind: 'refused', message: null };
	const total = parts.reduce((sum, { blob }) => sum + blob.size, 0);
	let before = 0;
	for (const part of parts) {
		const uploaded = await upload(
			part,
			(bytes) => tellProgress(entry.key, (before + bytes) / Math.max(1, total)),
			place.base,
		);
		if (uploaded.kind !== 'done') return uploaded;
		before += part.blob.size;
	}
	return { kind: 'done' };
}

/** All files of a capture, or null when the device has lost one. */
async function partsOf({ pictures, recordings }: OutboxEntry, place: Place): Promise<UploadFile[] | null> {
	const parts: UploadFile[] = [];
	for (const { key, sendAs, ready } of pictures) {
		const blob = await place.file(ready ? readyName(key) : key);
		if (blob === undefined) return null;
		parts.push({ key: sendAs, kind: 'picture', blob });
	}
	for (const { key, mime, seconds } of recordings) {
		const blob = await place.file(key);
		if (blob === undefined) return null;
		parts.push({ key, kind: 'recording', blob, mime, seconds });
	}
	return parts;
}

async function handOver(entry: OutboxEntry, base: string): Promise<OutboxState | 'missing'> {
	const { key, firm, sentence, idea, pictures, recordings, takenAt } = entry;
	const response = await ask(`${base}/captures`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			key,
			firm,
			sentence,
			...(idea === null ? {} : { idea }),
			pictures: pictures.map(({ sendAs, alt, marked, edits, look }) => ({
				key: sendAs,
				alt,
				marked,
				...peopleOf(edits, look === 'looked'),
			})),
			recordings: recordings.map((recording) => ({ key: recording.key })),
			plan: true,
			takenAt,
		}),
	});
	return response === null ? later(entry, true) : afterHandingOver(entry, response);
}

async function afterHandingOver(entry: OutboxEntry, response: Response): Promise<OutboxState | 'missing'> {
	switch (response.status) {
		case 200: {
			const answer = await bodyOf(response, captureAnswer);
			return answer === null ? later(entry, true) : { is: 'sent', at: Date.now(), answer };
		}
		case 401:
			return { is: 'sign_in' };
		case 409: {
			const conflict = await bodyOf(response, captureConflict);
			if (conflict === null) return later(entry);
			return conflict.code === 'missing' ? 'missing' : { is: 'other_firm' };
		}
		case 413:
		case 422:
			return { is: 'refused', message: (await bodyOf(response, refusal))?.message ?? null };
		default:
			return later(entry, true);
	}
}

function stateAfter(entry: OutboxEntry, uploaded: Exclude<Uploaded, { kind: 'done' }>): OutboxState {
	if (uploaded.kind === 'refused') return { is: 'refused', message: uploaded.message };
	return uploaded.kind === 'sign_in' ? { is: 'sign_in' } : later(entry);
}

/** It waits for a better moment; `uncertain` once it was handed over and nobody can tell what became of it. */
function later(entry: OutboxEntry, uncertain = wasUncertain(entry)): OutboxState {
	const attempts = attemptsOf(entry) + 1;
	return { is: 'waiting', attempts, nextAt: Date.now() + pauseAfter(attempts), uncertain };
}

const attemptsOf = ({ state }: OutboxEntry) => ('attempts' in state ? state.attempts : 0);
/** A page that was killed while handing over leaves that behind. */
const wasUncertain = ({ state }: OutboxEntry) =>
	state.is === 'handing_over' || (state.is === 'waiting' && state.uncertain);

let last: Promise<void> = Promise.resolve();

function oneAtATime(work: () => Promise<void>): Promise<void> {
	if ('locks' in navigator) return navigator.locks.request('gewerk.outbox', work);
	last = last.then(work, work);
	return last;
}
