import type { Selectable } from 'kysely';
import * as v from 'valibot';
import type { App } from '#app.ts';
import { recogniseRecording, recordingTypes } from '#captures/recognise-recording.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

/** The largest recording we take, in bytes: several times what three minutes of speech need. */
export const maxRecording = 10_000_000;
/** Longer than any browser records for us; what a sender claims beyond it is not believed. */
const mostSeconds = 3_600;

export const recordingProblems = ['empty', 'too_large', 'not_a_recording'] as const;
/** Why a recording was not taken. */
export type RecordingProblem = (typeof recordingProblems)[number];

export type KeptRecording =
	| { readonly kind: 'kept'; readonly id: string }
	| { readonly kind: 'refused'; readonly problem: RecordingProblem };

export const transcriptionFaults = [
	'unreachable',
	'private_address',
	'key_refused',
	'no_such_service',
	'busy',
	'refused',
	'not_understood',
	'nothing_heard',
] as const;
/** Why no machine could write a recording down. */
export interface TranscriptionFault {
	readonly code: (typeof transcriptionFaults)[number];
	/** The service's own words, or null. */
	readonly said: string | null;
}

/** Something said on the building site. */
export interface Recording {
	readonly id: string;
	readonly mime: string;
	/** Length as the sender measured it. */
	readonly seconds: number;
	/** `waiting`: a machine will write it down; `by_hand`: only a person can; `written`: it is text. */
	readonly state: Tables['recordings']['state'];
	readonly transcript: string | null;
	readonly fault: TranscriptionFault | null;
	/** UTC instant. */
	readonly createdAt: number;
}

/**
 * Keeps a recording (WebM, Ogg, MP4, WAV or MP3 sound, at most 10 MB) until its capture arrives. Sent again with
 * the same key it is the same one. What it is kept as is what its bytes say, whatever `mime` claims.
 */
export async function keepRecording(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	sent: {
		readonly key: string;
		readonly mime?: string | undefined;
		readonly bytes: Uint8Array;
		readonly seconds: number;
	},
): Promise<KeptRecording> {
	const before = await app.database.inFirm(firm, (scope) => idOfKey(scope, sent.key));
	if (before !== null) return { kind: 'kept', id: before };
	if (sent.bytes.length === 0) return { kind: 'refused', problem: 'empty' };
	if (sent.bytes.length > maxRecording) return { kind: 'refused', problem: 'too_large' };
	const mime = recogniseRecording(sent.bytes);
	if (mime === null) return { kind: 'refused', problem: 'not_a_recording' };
	const id = newId();
	const row = {
		id,
		firm_id: firm,
		key: sent.key,
		capture_id: null,
		mime,
		bytes: sent.bytes.length,
		seconds: believable(sent.seconds),
		stored_as: `${id}.${recordingTypes[mime]}`,
		state: 'waiting' as const,
		transcript: null,
		reason: null,
		attempts: 0,
		next_at: null,
		created_at: app.clock.now(),
	};
	return { kind: 'kept', id: await insertOnce(app, row, sent.bytes) };
}

/** The file first and the row after it; where the same key came in meanwhile, that one stays and this file goes. */
async function insertOnce(
	app: Pick<App, 'database' | 'media'>,
	row: Selectable<Tables['recordings']>,
	bytes: Uint8Array,
): Promise<string> {
	await app.media.write(row.stored_as, bytes);
	try {
		const id = await app.database.inFirm(row.firm_id, async (scope) => {
			await scope.rows
				.insertInto('recordings')
				.values(row)
				.onConflict((conflict) => conflict.columns(['firm_id', 'key']).doNothing())
				.execute();
			return idOfKey(scope, row.key);
		});
		if (id !== row.id) await app.media.remove(row.stored_as);
		return id ?? row.id;
	} catch (error) {
		await app.media.remove(row.stored_as);
		throw error;
	}
}

/**
 * Lets recordings that were kept before belong to a capture. From then on they wait for the firm's service to write
 * them down, or for a person where the firm uses none. Answers the keys that the firm does not know.
 */
export async function linkRecordings(
	scope: FirmScope,
	captureId: string,
	keys: readonly string[],
): Promise<string[]> {
	if (keys.length === 0) return [];
	const rows = await scope.rows
		.selectFrom('recordings')
		.select(['id', 'key', 'state', 'capture_id'])
		.where('firm_id', '=', scope.firm)
		.where('key', 'in', keys)
		.execute();
	const unlinked = rows.filter(({ capture_id }) => capture_id === null).map(({ id }) => id);
	if (unlinked.length > 0) {
		const written = await writesForFirm(scope);
		await scope.rows
			.updateTable('recordings')
			.set((row) => ({
				capture_id: captureId,
				state: written ? 'waiting' : 'by_hand',
				next_at: written ? row.ref('created_at') : null,
			}))
			.where('firm_id', '=', scope.firm)
			.where('id', 'in', unlinked)
			.execute();
	}
	const known = new Set(rows.map(({ key }) => key));
	return keys.filter((key) => !known.has(key));
}

/** Whether a service writes down what is said in this firm. */
async function writesForFirm(scope: FirmScope): Promise<boolean> {
	const row = await scope.rows
		.selectFrom('firm_services')
		.select('kind')
		.where('firm_id', '=', scope.firm)
		.where('kind', '=', 'transcription')
		.executeTakeFirst();
	return row !== undefined;
}

/**
 * Lets a recording belong to a post's capture; a post that came without one gets an empty one. Answers whether the
 * firm has both the post and the recording.
 */
export async function attachRecording(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	to: { readonly post: string; readonly person: string; readonly key: string },
): Promise<boolean> {
	const post = await scope.rows
		.selectFrom('posts')
		.select(['capture_id', 'text', 'media'])
		.where('firm_id', '=', scope.firm)
		.where('id', '=', to.post)
		.executeTakeFirst();
	if (post === undefined || (await idOfKey(scope, to.key)) === null) return false;
	const capture = post.capture_id ?? newId();
	if (post.capture_id === null) {
		await scope.rows
			.insertInto('captures')
			.values({
				id: capture,
				firm_id: scope.firm,
				person_id: to.person,
				sentence: post.text,
				media: post.media,
				created_at: app.clock.now(),
			})
			.execute();
		await scope.rows
			.updateTable('posts')
			.set({ capture_id: capture })
			.where('firm_id', '=', scope.firm)
			.where('id', '=', to.post)
			.execute();
	}
	await linkRecordings(scope, capture, [to.key]);
	return true;
}

/** What was said for a post, in the order in which it was said. */
export async function listRecordings(scope: FirmScope, post: string): Promise<Recording[]> {
	const rows = await scope.rows
		.selectFrom('recordings')
		.innerJoin('posts', 'posts.capture_id', 'recordings.capture_id')
		.selectAll('recordings')
		.where('recordings.firm_id', '=', scope.firm)
		.where('posts.firm_id', '=', scope.firm)
		.where('posts.id', '=', post)
		.orderBy('recordings.created_at')
		.orderBy('recordings.id')
		.execute();
	return rows.map(toRecording);
}

/** Keeps what a recording says; nobody is to write it down any more. */
export async function setTranscript(scope: FirmScope, id: string, transcript: string): Promise<void> {
	await scope.rows
		.updateTable('recordings')
		.set({ transcript, state: 'written', reason: null, next_at: null })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}

/** Has the firm's service try once more what it could not write down. */
export async function writeAgain(app: Pick<App, 'clock'>, scope: FirmScope, id: string): Promise<void> {
	await scope.rows
		.updateTable('recordings')
		.set({ state: 'waiting', reason: null, attempts: 0, next_at: app.clock.now() })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.where('state', '=', 'by_hand')
		.execute();
}

/** Forgets a recording and what it said; what was taken over into a post stays there. */
export async function removeRecording(
	app: Pick<App, 'database' | 'media'>,
	firm: string,
	id: string,
): Promise<void> {
	const gone = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.deleteFrom('recordings')
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.returning('stored_as')
			.executeTakeFirst(),
	);
	if (gone !== undefined) await app.media.remove(gone.stored_as);
}

/** The file of a recording, or null where the firm has no such recording. */
export async function openRecording(
	app: Pick<App, 'database' | 'media'>,
	firm: string,
	id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string; name: string } | null> {
	const row = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('recordings')
			.select(['mime', 'stored_as'])
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.executeTakeFirst(),
	);
	if (row === undefined) return null;
	return { bytes: await app.media.read(row.stored_as), mime: row.mime, name: row.stored_as };
}

async function idOfKey(scope: FirmScope, key: string): Promise<string | null> {
	const row = await scope.rows
		.selectFrom('recordings')
		.select('id')
		.where('firm_id', '=', scope.firm)
		.where('key', '=', key)
		.executeTakeFirst();
	return row?.id ?? null;
}

function believable(seconds: number): number {
	if (!Number.isFinite(seconds)) return 0;
	return Math.round(Math.min(Math.max(seconds, 0), mostSeconds));
}

const Fault = v.object({ code: v.picklist(transcriptionFaults), said: v.nullable(v.string()) });

function toRecording(row: Selectable<Tables['recordings']>): Recording {
	return {
		id: row.id,
		mime: row.mime,
		seconds: row.seconds,
		state: row.state,
		transcript: row.transcript,
		fault: row.reason === null ? null : v.parse(Fault, JSON.parse(row.reason)),
		createdAt: row.created_at,
	};
}
