import { keptDatabase } from '#ui/outbox/database.ts';
import {
	draftName,
	emptyDraft,
	isOnlyHere,
	isUnsent,
	readyName,
	type Draft,
	type OutboxEntry,
	type OutboxState,
	type Who,
} from '#ui/outbox/entry.ts';
import { tellChanged } from '#ui/outbox/news.ts';

/** How long a capture that the server has stays in the list, in milliseconds. */
const keptAfterSending = 4 * 24 * 60 * 60_000;

/** Keeps what is being written. Its files are kept apart. */
export async function keepDraft(name: string, draft: Draft): Promise<void> {
	await (await keptDatabase()).put('drafts', structuredClone(draft), name);
}

/** What was being written under this name, or undefined. */
export async function readDraft(name: string): Promise<Draft | undefined> {
	return (await keptDatabase()).get('drafts', name);
}

/** Keeps a file. Throws QuotaExceededError where the device has no room for it. */
export async function keepFile(name: string, file: Blob): Promise<void> {
	await (await keptDatabase()).put('files', file, name);
}

export async function readFile(name: string): Promise<Blob | undefined> {
	return (await keptDatabase()).get('files', name);
}

/** Takes the files of a picture or a recording away. */
export async function dropFiles(keys: readonly string[]): Promise<void> {
	const transaction = (await keptDatabase()).transaction('files', 'readwrite');
	await Promise.all([
		...keys.flatMap((key) => [transaction.store.delete(key), transaction.store.delete(readyName(key))]),
		transaction.done,
	]);
}

/** The draft becomes a capture that is to be sent; both or neither, whatever happens to the page. */
export async function finishDraft(name: string, entry: OutboxEntry): Promise<void> {
	const transaction = (await keptDatabase()).transaction(['drafts', 'entries'], 'readwrite');
	await Promise.all([
		transaction.objectStore('entries').put(structuredClone(entry)),
		transaction.objectStore('drafts').delete(name),
		transaction.done,
	]);
	tellChanged();
}

/** Adds what came from elsewhere to what is being written, with its files; both or neither. */
export async function addToDraft(who: Who, added: Draft, files: ReadonlyMap<string, Blob>): Promise<void> {
	const transaction = (await keptDatabase()).transaction(['drafts', 'files'], 'readwrite');
	const drafts = transaction.objectStore('drafts');
	const name = draftName(who);
	for (const [key, file] of files) await transaction.objectStore('files').put(file, key);
	await drafts.put(joined((await drafts.get(name)) ?? emptyDraft(), added), name);
	await transaction.done;
}

/**
 * Takes a capture back into the draft, before what is being written there. False when it is already with the server, or may be: then only the server
 * can undo.
 */
export async function takeBack(key: string, name: string): Promise<boolean> {
	const transaction = (await keptDatabase()).transaction(['drafts', 'entries'], 'readwrite');
	const entries = transaction.objectStore('entries');
	const entry = await entries.get(key);
	const free = entry !== undefined && isOnlyHere(entry);
	if (free) {
		const drafts = transaction.objectStore('drafts');
		await drafts.put(joined(entry, (await drafts.get(name)) ?? emptyDraft()), name);
		await entries.delete(key);
	}
	await transaction.done;
	if (free) tellChanged();
	return free;
}

/** The captures of one person in all their firms, the newest first. */
export async function listEntries(person: string): Promise<OutboxEntry[]> {
	const all = await (await keptDatabase()).getAll('entries');
	return all.filter((entry) => entry.person === person).sort((one, other) => other.takenAt - one.takenAt);
}

/** How many captures of this person still have to reach the server, in whichever firm. */
export async function countUnsent(person: string): Promise<number> {
	return (await listEntries(person)).filter(isUnsent).length;
}

export async function readEntry(key: string): Promise<OutboxEntry | undefined> {
	return (await keptDatabase()).get('entries', key);
}

/**
 * Changes a capture where it is still there: a person may have taken it back meanwhile. False when it is gone.
 */
export async function changeEntry(key: string, change: (entry: OutboxEntry) => void): Promise<boolean> {
	const transaction = (await keptDatabase()).transaction('entries', 'readwrite');
	const entry = await transaction.store.get(key);
	if (entry !== undefined) {
		change(entry);
		await transaction.store.put(structuredClone(entry));
	}
	await transaction.done;
	tellChanged();
	return entry !== undefined;
}

export const moveTo = (key: string, state: OutboxState) => changeEntry(key, (entry) => (entry.state = state));

/** The server has it: what is kept from now on is only what it said. */
export async function markSent(key: string, state: OutboxState & { is: 'sent' }): Promise<void> {
	const transaction = (await keptDatabase()).transaction(['entries', 'files'], 'readwrite');
	const entries = transaction.objectStore('entries');
	const files = transaction.objectStore('files');
	const entry = await entries.get(key);
	if (entry !== undefined) {
		for (const part of [...entry.pictures, ...entry.recordings]) {
			await files.delete(part.key);
			await files.delete(readyName(part.key));
		}
		await entries.put({ ...entry, state });
	}
	await transaction.done;
	tellChanged();
}

/** Takes a capture away with its files. */
export async function dropEntry(key: string): Promise<void> {
	const entry = await readEntry(key);
	if (entry === undefined) return;
	await dropFiles([...entry.pictures, ...entry.recordings].map((part) => part.key));
	await (await keptDatabase()).delete('entries', key);
	tellChanged();
}

/** Captures that were sent days ago leave the list. */
export async function forgetOld(now: number): Promise<void> {
	const all = await (await keptDatabase()).getAll('entries');
	for (const { key, state } of all) {
		if (state.is === 'sent' && state.at < now - keptAfterSending) await dropEntry(key);
	}
}

/** Who is signed in on this device, as a page last said; nobody's captures are sent for somebody else. */
export async function readWho(): Promise<Who | null> {
	return (await (await keptDatabase()).get('settings', 'who')) ?? null;
}

export async function keepWho(who: Who | null): Promise<void> {
	const database = await keptDatabase();
	await (who === null ? database.delete('settings', 'who') : database.put('settings', who, 'who'));
}

function joined(one: Draft, other: Draft): Draft {
	return {
		sentence: [one.sentence, other.sentence].filter((part) => part.trim() !== '').join('\n'),
		pictures: [...one.pictures, ...other.pictures],
		recordings: [...one.recordings, ...other.recordings],
	};
}

export const isOf = (entry: Who, who: Who) => entry.firm === who.firm && entry.person === who.person;
