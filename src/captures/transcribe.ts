import type { Selectable } from 'kysely';
import type { App } from '#app.ts';
import { setTranscript, type TranscriptionFault } from '#captures/recordings.ts';
import { transcribeWith, type Transcription } from '#captures/transcription-service.ts';
import { readService } from '#firms/outside-services.ts';
import { guardedFetch } from '#platform/http.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

const second = 1_000;
const minute = 60 * second;

/** A model on a small machine writes three minutes of speech down in a few minutes. */
const patience = 5 * minute;
/** Longer than the patience: whoever holds a recording is done with it, or gone. */
const lease = patience + minute;
/** Waits after each attempt that failed for now; after the last a person is asked to type. */
const waits = [30 * second, 2 * minute, 10 * minute, 60 * minute];
const poll = 5 * second;
/** Texts are short; an answer beyond this is none. */
const maxBytes = 1_000_000;

type Row = Selectable<Tables['recordings']>;

export interface Transcriber {
	/** Takes no more recordings and resolves when the one under way is put down. */
	stop(): Promise<void>;
}

/**
 * Starts the loop that has recordings written down, one at a time. Any number may run on a database: a recording is
 * claimed by pushing the time it is next due, so that a process that dies leaves it to the next.
 */
export function startTranscriber(app: App): Transcriber {
	const fetch = guardedFetch({
		timeoutMs: patience,
		maxBytes,
		allowPrivateAddresses: app.configuration.allowPrivateAddresses,
	});
	let stopping = false;
	let awaken = () => undefined as void;
	app.onWake(() => awaken());
	const finished = loop();

	async function loop(): Promise<void> {
		while (!stopping) {
			const worked = await round();
			if (!worked && !stopping) await rest();
		}
	}

	async function round(): Promise<boolean> {
		try {
			return await transcribeNext(app, fetch);
		} catch (error) {
			app.log.error('transcription_failed', { error });
			return false;
		}
	}

	function rest(): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, poll);
			awaken = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	return {
		async stop() {
			stopping = true;
			awaken();
			await finished;
		},
	};
}

/** Has the recording that is due longest written down. Tells whether there was one. */
export async function transcribeNext(
	app: Pick<App, 'database' | 'media' | 'clock' | 'seal' | 'log'>,
	fetch: typeof globalThis.fetch,
): Promise<boolean> {
	const claimed = await claimNext(app);
	if (claimed === null) return false;
	const answer = await ask(app, fetch, claimed).catch((error: unknown): Transcription => {
		app.log.error('transcription_failed', { recording: claimed.id, error });
		return { kind: 'later', fault: { code: 'broken', said: null }, retryAt: null };
	});
	await app.database.inFirm(claimed.firm_id, (scope) => settle(app, scope, claimed, answer));
	return true;
}

async function claimNext(app: Pick<App, 'database' | 'clock'>): Promise<Row | null> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const query = rows
			.selectFrom('recordings')
			.select('id')
			.where('next_at', 'is not', null)
			.where('next_at', '<=', now)
			.orderBy('next_at')
			.limit(1);
		const due = await (
			app.database.kind === 'postgres' ? query.forUpdate().skipLocked() : query
		).executeTakeFirst();
		if (due === undefined) return null;
		const claimed = await rows
			.updateTable('recordings')
			.set((row) => ({ attempts: row('attempts', '+', 1), next_at: now + lease }))
			.where('id', '=', due.id)
			.returningAll()
			.executeTakeFirst();
		return claimed ?? null;
	});
}

/** Null when the firm has stopped using a service meanwhile. */
async function ask(
	app: Pick<App, 'database' | 'media' | 'clock' | 'seal'>,
	fetch: typeof globalThis.fetch,
	claimed: Row,
): Promise<Transcription | null> {
	const known = await app.database.inFirm(claimed.firm_id, async (scope) => ({
		service: await readService(app, scope, 'transcription'),
		language: await languageOf(scope, claimed),
	}));
	if (known.service === null) return null;
	const bytes = await app.media.read(claimed.stored_as);
	const spoken = { bytes, mime: claimed.mime, language: known.language };
	return transcribeWith(fetch, known.service, spoken, app.clock.now());
}

/** People speak the language they read. */
async function languageOf(scope: FirmScope, { capture_id }: Row): Promise<string> {
	const person = await scope.rows
		.selectFrom('captures')
		.innerJoin('persons', 'persons.id', 'captures.person_id')
		.select('persons.language')
		.where('captures.firm_id', '=', scope.firm)
		.where('captures.id', '=', capture_id)
		.executeTakeFirst();
	return person?.language ?? 'de';
}

async function settle(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	claimed: Row,
	answer: Transcription | null,
): Promise<void> {
	if (!(await stillHeld(scope, claimed))) return;
	if (answer === null) return leaveToPerson(scope, claimed.id, null);
	if (answer.kind === 'refused') return leaveToPerson(scope, claimed.id, answer.fault);
	if (answer.kind === 'written') {
		// Loaded now and not with the program: it brings all rules of the guard.
		const { takeOverTranscript } = await import('#captures/take-over.ts');
		await takeOverTranscript(app, scope, claimed, answer.text);
		return setTranscript(scope, claimed.id, answer.text);
	}
	const wait = waits[claimed.attempts - 1];
	if (wait === undefined) return leaveToPerson(scope, claimed.id, answer.fault);
	const nextAt = Math.max(app.clock.now() + wait, answer.retryAt ?? 0);
	await write(scope, claimed.id, { next_at: nextAt, reason: JSON.stringify(answer.fault) });
}

/** Whether nobody has taken it over, typed it or removed it while the service was at work. */
async function stillHeld(scope: FirmScope, claimed: Row): Promise<boolean> {
	const row = await scope.rows
		.selectFrom('recordings')
		.select('id')
		.where('firm_id', '=', scope.firm)
		.where('id', '=', claimed.id)
		.where('state', '=', 'waiting')
		.where('attempts', '=', claimed.attempts)
		.executeTakeFirst();
	return row !== undefined;
}

async function leaveToPerson(scope: FirmScope, id: string, fault: TranscriptionFault | null): Promise<void> {
	const reason = fault === null ? null : JSON.stringify(fault);
	await write(scope, id, { state: 'by_hand', next_at: null, reason });
}

async function write(scope: FirmScope, id: string, change: Partial<Row>): Promise<void> {
	await scope.rows
		.updateTable('recordings')
		.set(change)
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}
