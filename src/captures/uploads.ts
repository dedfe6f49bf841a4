import type { App } from '#app.ts';
import {
	keepRecording,
	maxRecording,
	recordingProblems,
	type RecordingProblem,
} from '#captures/recordings.ts';
import {
	acceptPicture,
	findPicture,
	maxUpload,
	pictureProblems,
	type PictureProblem,
} from '#media/accept.ts';
import {
	appendPiece,
	findUpload,
	forgetUpload,
	isDiskFull,
	readUpload,
	refuseUpload,
	type Upload,
} from '#media/uploads.ts';

/** What is uploaded piece by piece: under the sender's own key, `total` bytes in all. */
export interface Sending {
	readonly kind: 'picture' | 'recording';
	readonly key: string;
	readonly total: number;
	/** Of a recording, as the sender says. */
	readonly mime?: string | undefined;
	readonly seconds?: number | undefined;
}

export type SendingProblem = PictureProblem | RecordingProblem | 'too_many_uploads';

export type SendingAnswer =
	/** How much is here; `done` is the id of what was made of it once it is complete. */
	| { readonly kind: 'here'; readonly offset: number; readonly total: number; readonly done: string | null }
	/** The piece does not begin where we are. */
	| { readonly kind: 'elsewhere'; readonly offset: number; readonly total: number }
	/** It will not be taken, however often it is sent. */
	| { readonly kind: 'refused'; readonly problem: SendingProblem }
	/** There is no room on the disk; nothing that was here is lost. */
	| { readonly kind: 'disk_full' };

/** How far an upload has come, or null where nothing is known of it. */
export async function findSending(
	app: Pick<App, 'configuration' | 'clock' | 'database'>,
	firm: string,
	key: string,
): Promise<SendingAnswer | null> {
	const done =
		(await findDone(app, firm, { kind: 'picture', key })) ??
		(await findDone(app, firm, { kind: 'recording', key }));
	if (done !== null) return { kind: 'here', offset: done.bytes, total: done.bytes, done: done.id };
	const found = await findUpload(app, firm, key);
	if (found === null) return null;
	const offset = {
		arriving: found.kind === 'arriving' ? found.offset : 0,
		complete: found.total,
		refused: 0,
	}[found.kind];
	return { kind: 'here', offset, total: found.total, done: null };
}

/**
 * Takes a piece of a picture or a recording, from `offset` on. The last piece makes it a picture or a recording of the
 * firm; whatever comes under the same key after that gets the same answer.
 */
export async function takePiece(
	app: Pick<App, 'configuration' | 'clock' | 'database' | 'media'>,
	firm: string,
	sending: Sending,
	piece: { readonly offset: number; readonly body: ReadableStream<Uint8Array> | null },
): Promise<SendingAnswer> {
	const { key, kind, total } = sending;
	const done = await findDone(app, firm, sending);
	if (done !== null) return { kind: 'here', offset: total, total, done: done.id };
	if (total === 0) return { kind: 'refused', problem: 'empty' };
	if (total > (kind === 'picture' ? maxUpload : maxRecording))
		return { kind: 'refused', problem: 'too_large' };
	try {
		const outcome = await appendPiece(app, { firm, key, total }, piece.offset, piece.body);
		switch (outcome.kind) {
			case 'complete':
				return await accept(app, firm, sending);
			case 'arriving':
			case 'cut':
				return { kind: 'here', offset: outcome.offset, total, done: null };
			case 'elsewhere':
				return { kind: 'elsewhere', offset: outcome.offset, total };
			case 'refused':
				return { kind: 'refused', problem: problemNamed(outcome.problem) };
			case 'too_long':
				return { kind: 'refused', problem: 'too_large' };
			case 'too_many':
				return { kind: 'refused', problem: 'too_many_uploads' };
		}
	} catch (error) {
		if (isDiskFull(error)) return { kind: 'disk_full' };
		throw error;
	}
}

/** Makes a picture or a recording of what is complete. */
async function accept(
	app: Pick<App, 'configuration' | 'clock' | 'database' | 'media'>,
	firm: string,
	sending: Sending,
): Promise<SendingAnswer> {
	const { key, total } = sending;
	const upload: Upload = { firm, key, total };
	const bytes = await readUpload(app, upload);
	if (bytes === null) {
		// Somebody else who sent the last piece was faster.
		const done = await findDone(app, firm, sending);
		return done === null
			? { kind: 'elsewhere', offset: 0, total }
			: { kind: 'here', offset: total, total, done: done.id };
	}
	const taken = await take(app, firm, sending, bytes);
	if (taken.kind === 'refused') {
		await refuseUpload(app, upload, taken.problem);
		return taken;
	}
	await forgetUpload(app, upload);
	return { kind: 'here', offset: total, total, done: taken.id };
}

async function take(
	app: Pick<App, 'clock' | 'database' | 'media'>,
	firm: string,
	{ kind, key, mime, seconds = 0 }: Sending,
	bytes: Uint8Array,
): Promise<{ kind: 'taken'; id: string } | { kind: 'refused'; problem: SendingProblem }> {
	if (kind === 'picture') {
		const answer = await acceptPicture(app, firm, { bytes, key });
		return answer.kind === 'accepted' ? { kind: 'taken', id: answer.picture.id } : answer;
	}
	const answer = await keepRecording(app, firm, { key, mime, bytes, seconds });
	return answer.kind === 'kept' ? { kind: 'taken', id: answer.id } : answer;
}

/** What was made of an upload before. */
async function findDone(
	app: Pick<App, 'database'>,
	firm: string,
	{ kind, key }: Pick<Sending, 'kind' | 'key'>,
): Promise<{ id: string; bytes: number } | null> {
	if (kind === 'picture') return findPicture(app, firm, key);
	const row = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('recordings')
			.select(['id', 'bytes'])
			.where('firm_id', '=', scope.firm)
			.where('key', '=', key)
			.executeTakeFirst(),
	);
	return row ?? null;
}

/** A problem as it was kept beside an upload. */
function problemNamed(name: string): SendingProblem {
	const known: readonly SendingProblem[] = [...pictureProblems, ...recordingProblems];
	return known.find((problem) => problem === name) ?? 'broken';
}
