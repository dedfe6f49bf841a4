import * as v from 'valibot';
import type { TranscriptionFault } from '#captures/recordings.ts';
import { recordingTypes, type RecordingType } from '#captures/recognise-recording.ts';
import type { Service } from '#firms/outside-services.ts';
import { retryInstant } from '#networks/outcome.ts';
import { HttpFault } from '#platform/http.ts';

/** A recording for a service to write down. */
export interface Spoken {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly mime: string;
	/** In which language, as two letters. */
	readonly language: string;
}

/** What a service made of a recording. `retryAt`: UTC instant before which it does not want to be asked again. */
export type Transcription =
	| { readonly kind: 'written'; readonly text: string }
	| { readonly kind: 'later'; readonly fault: TranscriptionFault; readonly retryAt: number | null }
	| { readonly kind: 'refused'; readonly fault: TranscriptionFault };

/** The longest excerpt of a service's own words that is kept. */
const longestSaid = 200;

/**
 * Asks a service that speaks OpenAI's interface to write a recording down. Its fate harms nobody, so whatever is
 * unclear may be asked again. `now` is the current instant.
 */
export async function transcribeWith(
	fetch: typeof globalThis.fetch,
	service: Service,
	spoken: Spoken,
	now: number,
): Promise<Transcription> {
	try {
		const answer = await fetch(`${service.address}/audio/transcriptions`, {
			method: 'POST',
			headers: service.secret === null ? {} : { authorization: `Bearer ${service.secret}` },
			body: formOf(service, spoken),
		});
		return await readAnswer(answer, now);
	} catch (error) {
		if (!(error instanceof HttpFault)) throw error;
		return ofFault(error);
	}
}

/** The name counts: services tell the format by its ending. */
function formOf(service: Service, { bytes, mime, language }: Spoken): FormData {
	const form = new FormData();
	const ending = recordingTypes[mime as RecordingType] ?? 'webm';
	form.set('file', new Blob([bytes], { type: mime }), `recording.${ending}`);
	form.set('model', service.model);
	form.set('language', language);
	form.set('response_format', 'json');
	return form;
}

const Written = v.object({ text: v.string() });

async function readAnswer(answer: Response, now: number): Promise<Transcription> {
	const body = await answer.text();
	if (!answer.ok) return ofStatus(answer, body, now);
	const written = v.safeParse(v.pipe(v.string(), v.parseJson(), Written), body);
	if (!written.success) return { kind: 'refused', fault: { code: 'not_understood', said: null } };
	const text = written.output.text.trim();
	if (text === '') return { kind: 'refused', fault: { code: 'nothing_heard', said: null } };
	return { kind: 'written', text };
}

function ofStatus({ status, headers }: Response, body: string, now: number): Transcription {
	// Without its words: some repeat the key in them.
	if (status === 401 || status === 403)
		return { kind: 'refused', fault: { code: 'key_refused', said: null } };
	const said = saidIn(body);
	if (status === 404 || status === 405) return { kind: 'refused', fault: { code: 'no_such_service', said } };
	if (status === 408 || status === 425 || status === 429 || status >= 500) {
		return { kind: 'later', fault: { code: 'busy', said }, retryAt: retryInstant(headers, now) };
	}
	return { kind: 'refused', fault: { code: 'refused', said } };
}

function ofFault(fault: HttpFault): Transcription {
	if (fault.kind === 'address_not_allowed')
		return { kind: 'refused', fault: { code: 'private_address', said: null } };
	if (fault.kind === 'not_http' || fault.kind === 'answer_too_large')
		return { kind: 'refused', fault: { code: 'not_understood', said: null } };
	return { kind: 'later', fault: { code: 'unreachable', said: null }, retryAt: null };
}

const Complaint = v.union([
	v.object({ error: v.object({ message: v.string() }) }),
	v.object({ error: v.string() }),
	v.object({ detail: v.string() }),
]);

/** The service's own words, as OpenAI says them or as the servers one runs oneself do. */
function saidIn(body: string): string | null {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Complaint), body);
	const said = parsed.success ? wordsOf(parsed.output).trim() : '';
	return said === '' ? null : said.slice(0, longestSaid);
}

function wordsOf(complaint: v.InferOutput<typeof Complaint>): string {
	if ('detail' in complaint) return complaint.detail;
	return typeof complaint.error === 'string' ? complaint.error : complaint.error.message;
}
