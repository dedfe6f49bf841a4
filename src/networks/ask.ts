import * as v from 'valibot';
import type { NetworkTools } from '#networks/network.ts';
import { harmless, parseJson, troubleOfAnswer, troubleOfFault, type Trouble } from '#networks/outcome.ts';

/** A server with a JSON interface, seen with one token. */
export interface Server {
	readonly origin: string;
	/** Sent as a bearer token unless null. */
	readonly token: string | null;
	readonly fetch: typeof globalThis.fetch;
	now(): number;
}

export function serverAt(tools: NetworkTools, origin: string, token: string | null): Server {
	return { origin, token, fetch: tools.fetch, now: () => tools.now() };
}

export type Asked<T> =
	| { readonly kind: 'answer'; readonly status: number; readonly value: T }
	| {
			readonly kind: 'trouble';
			readonly trouble: Trouble;
			/** The error's short name, where the server's answer has one. */
			readonly error: string | null;
	  };

export interface Question<S extends v.GenericSchema> {
	readonly method: 'GET' | 'POST' | 'DELETE';
	/** With its query, from the leading slash. */
	readonly path: string;
	readonly expect: S;
	readonly json?: unknown;
	readonly form?: FormData;
	readonly file?: { readonly bytes: Uint8Array<ArrayBuffer>; readonly mime: string };
	readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the server and reads its answer; an answer of another shape than expected is trouble. */
export async function ask<S extends v.GenericSchema>(
	server: Server,
	question: Question<S>,
): Promise<Asked<v.InferOutput<S>>> {
	try {
		const response = await server.fetch(`${server.origin}${question.path}`, requestOf(server, question));
		const { status, headers } = response;
		const answer = { status, headers, text: withoutToken(server, await response.text()) };
		const body = parseJson(answer.text);
		if (!response.ok) return troubled(question, troubleOfAnswer(answer, server.now()), nameIn(body));
		const read = v.safeParse(question.expect, body);
		if (read.success) return { kind: 'answer', status, value: read.output };
		return troubled(question, {
			kind: 'uncertain',
			reason: { code: 'unexpected_answer', detail: null, status },
		});
	} catch (error) {
		return troubled(question, troubleOfFault(error));
	}
}

function requestOf(server: Server, question: Question<v.GenericSchema>): RequestInit {
	const { method, json, form, file } = question;
	const headers = new Headers(question.headers);
	headers.set('accept', 'application/json');
	if (server.token !== null) headers.set('authorization', `Bearer ${server.token}`);
	if (file !== undefined) {
		headers.set('content-type', file.mime);
		return { method, headers, body: file.bytes };
	}
	if (json === undefined) return { method, headers, body: form ?? null };
	headers.set('content-type', 'application/json');
	return { method, headers, body: JSON.stringify(json) };
}

function troubled(
	question: Question<v.GenericSchema>,
	trouble: Trouble,
	error: string | null = null,
): Asked<never> {
	return { kind: 'trouble', trouble: question.method === 'GET' ? harmless(trouble) : trouble, error };
}

const Named = v.object({ error: v.string() });

function nameIn(body: unknown): string | null {
	const named = v.safeParse(Named, body);
	return named.success ? named.output.error : null;
}

/** What a server says may end in a reason that people read; it must not say our token back. */
function withoutToken(server: Server, text: string): string {
	return server.token === null ? text : text.replaceAll(server.token, '…');
}

/** The status of an answer that was trouble, or null when none came. */
export function statusOf(trouble: Trouble): number | null {
	return trouble.reason.status ?? null;
}
