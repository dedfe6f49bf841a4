import * as v from 'valibot';
import { askModel, faultProblem, statusProblem, type ModelProblem } from '#drafting/model.ts';
import type { Service } from '#firms/outside-services.ts';
import { draftingInstructions } from '#languages/drafting-instructions.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { HttpFault } from '#platform/http.ts';

/** Kinds of services that are reached over an interface like that of OpenAI. */
export type AskedService = 'drafting' | 'transcription';

/** What a service answered when it was asked for real. */
export type ServiceCheck =
	| {
			readonly kind: 'works';
			/** Its own words, cut short; empty for silence written down. */ readonly said: string;
	  }
	| {
			readonly kind: 'failed';
			readonly problem: ModelProblem;
			/** Models that it does have, where it tells. */
			readonly models: readonly string[];
	  };

type Reached = Pick<Service, 'address' | 'model' | 'secret'>;

/** Asks the service for one word, or to write down a second of silence; nothing of the firm leaves with it. */
export async function checkService(
	kind: AskedService,
	service: Reached,
	{ fetch, language }: { readonly fetch: typeof globalThis.fetch; readonly language: Language },
): Promise<ServiceCheck> {
	const answer =
		kind === 'drafting' ? await askForAWord(service, fetch, language) : await askToListen(service, fetch);
	if (answer.kind === 'works' || answer.problem !== 'model_unknown') return answer;
	return { ...answer, models: await listModels(service, fetch) };
}

const longestSaid = 60;

async function askForAWord(
	service: Reached,
	fetch: typeof globalThis.fetch,
	language: Language,
): Promise<ServiceCheck> {
	const instructions = wordsOf(draftingInstructions, language).sayYes;
	const answer = await askModel(service, { instructions, turns: [{ role: 'user', content: '?' }] }, fetch);
	if (answer.kind === 'failed') return { ...answer, models: [] };
	return { kind: 'works', said: answer.text.slice(0, longestSaid) };
}

const Transcript = v.object({ text: v.string() });

async function askToListen(service: Reached, fetch: typeof globalThis.fetch): Promise<ServiceCheck> {
	const body = new FormData();
	body.set('model', service.model);
	body.set('response_format', 'json');
	body.set('file', new Blob([silence(1)], { type: 'audio/wav' }), 'silence.wav');
	const failed = (problem: ModelProblem): ServiceCheck => ({ kind: 'failed', problem, models: [] });
	try {
		const answer = await fetch(`${service.address}/audio/transcriptions`, {
			method: 'POST',
			headers: authorised(service),
			body,
		});
		const text = await answer.text();
		if (!answer.ok) return failed(statusProblem(answer.status, text));
		const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Transcript), text);
		return parsed.success
			? { kind: 'works', said: parsed.output.text.trim().slice(0, longestSaid) }
			: failed('malformed');
	} catch (error) {
		return failed(error instanceof HttpFault ? faultProblem(error) : 'malformed');
	}
}

/** A WAV file of so many seconds in which nothing is to be heard. */
function silence(seconds: number): Uint8Array<ArrayBuffer> {
	const rate = 16_000;
	const bytes = rate * 2 * seconds;
	const file = new DataView(new ArrayBuffer(44 + bytes));
	const word = (at: number, text: string) =>
		[...text].forEach((sign, place) => file.setUint8(at + place, sign.charCodeAt(0)));
	word(0, 'RIFF');
	file.setUint32(4, 36 + bytes, true);
	word(8, 'WAVEfmt ');
	file.setUint32(16, 16, true);
	file.setUint16(20, 1, true);
	file.setUint16(22, 1, true);
	file.setUint32(24, rate, true);
	file.setUint32(28, rate * 2, true);
	file.setUint16(32, 2, true);
	file.setUint16(34, 16, true);
	word(36, 'data');
	file.setUint32(40, bytes, true);
	return new Uint8Array(file.buffer);
}

const Models = v.object({ data: v.array(v.object({ id: v.string() })) });
const mostModels = 12;

async function listModels(service: Reached, fetch: typeof globalThis.fetch): Promise<string[]> {
	try {
		const answer = await fetch(`${service.address}/models`, { headers: authorised(service) });
		const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Models), await answer.text());
		return parsed.success ? parsed.output.data.map(({ id }) => id).slice(0, mostModels) : [];
	} catch {
		// It is only a help for the one who typed a name; the problem itself is told already.
		return [];
	}
}

function authorised({ secret }: Reached): Record<string, string> {
	return secret === null ? {} : { authorization: `Bearer ${secret}` };
}
