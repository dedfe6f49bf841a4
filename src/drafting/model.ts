import type { Service } from '#firms/outside-services.ts';
import { guardedFetch, HttpFault } from '#platform/http.ts';

/** Why no text came of it. */
export type ModelProblem =
	| 'unreachable'
	| 'private_address'
	| 'wrong_key'
	| 'model_unknown'
	| 'no_credit'
	| 'busy'
	| 'refused'
	| 'too_slow'
	| 'empty'
	| 'malformed'
	| 'cancelled';

export type ModelAnswer =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'failed'; readonly problem: ModelProblem };

/** One turn of a conversation with a model. */
export interface Turn {
	readonly role: 'user' | 'assistant';
	readonly content: string;
}

interface Question {
	readonly instructions: string;
	readonly turns: readonly Turn[];
	/** Aborted where whoever asked does not want to know any more. */
	readonly signal?: AbortSignal | undefined;
}

/** A model on a firm's own computer may take its time; a person will not wait longer. */
const patience = 120_000;
const longestAnswer = 1_000_000;
/** Far more than any post; without it a model that repeats itself would go on. */
const mostTokens = 2000;

/** The fetch for services that owners chose: guarded as any other, and more patient. */
export function serviceFetch(allowPrivateAddresses: boolean, timeoutMs = patience): typeof globalThis.fetch {
	return guardedFetch({ allowPrivateAddresses, timeoutMs, maxBytes: longestAnswer });
}

/**
 * Asks the model of a service that speaks the interface of OpenAI (chat completions). Never tries twice by itself:
 * every try may cost money. The library is loaded when it is first needed: few firms use a model.
 */
export async function askModel(
	service: Pick<Service, 'address' | 'model' | 'secret'>,
	{ instructions, turns, signal }: Question,
	fetch: typeof globalThis.fetch,
): Promise<ModelAnswer> {
	const [{ generateText }, { createOpenAICompatible }] = await Promise.all([
		import('ai'),
		import('@ai-sdk/openai-compatible'),
	]);
	Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false });
	const provider = createOpenAICompatible({
		name: 'drafting',
		baseURL: service.address,
		fetch,
		...(service.secret === null ? {} : { apiKey: service.secret }),
	});
	try {
		const { text } = await generateText({
			model: provider.chatModel(service.model),
			instructions,
			messages: turns.map(({ role, content }) => ({ role, content })),
			maxRetries: 0,
			maxOutputTokens: mostTokens,
			...(signal === undefined ? {} : { abortSignal: signal }),
		});
		const said = bare(text);
		return said === '' ? { kind: 'failed', problem: 'empty' } : { kind: 'text', text: said };
	} catch (error) {
		return { kind: 'failed', problem: signal?.aborted ? 'cancelled' : problemOf(error) };
	}
}

/** The text alone: without what the model thought, without fences and quotation marks around the whole. */
function bare(text: string): string {
	const said = text
		.replace(/<think>[\s\S]*?<\/think>/gi, '')
		.trim()
		.replace(/^```[a-z]*\n([\s\S]*?)\n?```$/i, '$1')
		.trim();
	const [, quoted] = /^["„“»](.*)["“”«]$/su.exec(said) ?? [];
	return (quoted !== undefined && !/["„“”»«]/.test(quoted) ? quoted : said).trim();
}

/** Reads what the library throws; its errors wrap those of the connection. */
function problemOf(error: unknown): ModelProblem {
	for (let at: unknown = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
		if (at instanceof HttpFault) return faultProblem(at);
		if ('statusCode' in at && typeof at.statusCode === 'number' && at.statusCode >= 300)
			return statusProblem(at.statusCode, 'responseBody' in at ? String(at.responseBody) : '');
	}
	return 'malformed';
}

/** What a fault of the connection means. */
export function faultProblem({ kind }: HttpFault): ModelProblem {
	switch (kind) {
		case 'address_not_allowed':
			return 'private_address';
		case 'timed_out':
			return 'too_slow';
		case 'not_http':
		case 'answer_too_large':
		case 'too_many_redirects':
			return 'malformed';
		case 'server_not_found':
		case 'unreachable':
		case 'connection_lost':
			return 'unreachable';
	}
}

/** What a status of such an interface means; also used for its other calls. */
export function statusProblem(status: number, body: string): ModelProblem {
	if (status === 401 || status === 403) return 'wrong_key';
	if (status === 402 || /insufficient_quota|billing/i.test(body)) return 'no_credit';
	if (status === 404 || /model.{0,80}(?:not found|does not exist|unknown)|model_not_found/i.test(body))
		return 'model_unknown';
	if (status === 429 || status === 503) return 'busy';
	if (status === 408 || status === 504) return 'too_slow';
	if (status >= 300 && status < 400) return 'malformed';
	return 'refused';
}
