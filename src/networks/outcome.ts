import * as v from 'valibot';
import { textOfHtml } from '#networks/html.ts';
import type { FindOutcome, PublishOutcome, Reason, ReasonCode } from '#networks/network.ts';
import { HttpFault, type FaultKind } from '#platform/http.ts';

/** How a hand-over can end other than well. */
export type Trouble = Exclude<PublishOutcome, { kind: 'published' }>;

/** An answer that has been read. */
export interface Answer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
}

const longestDetail = 200;
const day = 24 * 60 * 60 * 1000;

/**
 * What an answer that is not the hoped-for one means for a request that would have published something:
 * surely not taken, refused for good, or anybody's guess. `now` is the instant the answer came.
 */
export function troubleOfAnswer(answer: Answer, now: number): Trouble {
	const reason: Reason = {
		code: codeOfStatus(answer.status),
		detail: detailOf(answer),
		status: answer.status,
	};
	switch (answer.status) {
		case 425:
		case 429:
		case 503:
			return { kind: 'not_accepted', reason, retryAfter: retryInstant(answer.headers, now) };
		case 401:
			return { kind: 'refused', reason, reconnect: true };
		// A proxy that gave up waiting for us or for the server behind it, or a clash with our own earlier try.
		case 303:
		case 408:
		case 409:
			return { kind: 'uncertain', reason };
	}
	// A redirect is not followed with a post in hand; nothing was done where it came from.
	if (answer.status >= 300 && answer.status < 500) return { kind: 'refused', reason, reconnect: false };
	return { kind: 'uncertain', reason };
}

/** Thrown by what stands between a question and its answer, such as the renewal of a session. */
export class TroubleError extends Error {
	readonly trouble: Trouble;

	constructor(trouble: Trouble) {
		super(trouble.reason.detail ?? trouble.reason.code);
		this.name = 'TroubleError';
		this.trouble = trouble;
	}
}

/** The same for a request that got no answer. Errors other than those of the guarded fetch are uncertain. */
export function troubleOfFault(error: unknown): Trouble {
	if (error instanceof TroubleError) return error.trouble;
	if (!(error instanceof HttpFault)) {
		return { kind: 'uncertain', reason: { code: 'unexpected_answer', detail: null } };
	}
	const reason: Reason = { code: codeOfFault[error.kind], detail: error.message };
	if (error.kind === 'address_not_allowed') return { kind: 'refused', reason, reconnect: false };
	return error.sent ? { kind: 'uncertain', reason } : { kind: 'not_accepted', reason, retryAfter: null };
}

/** The trouble of a request that publishes nothing, such as an upload: its unknown fate harms nobody. */
export function harmless(trouble: Trouble): Exclude<Trouble, { kind: 'uncertain' }> {
	if (trouble.kind !== 'uncertain') return trouble;
	return { kind: 'not_accepted', reason: trouble.reason, retryAfter: null };
}

/** What trouble while looking means: try again later, unless the network will go on saying no. */
export function lookFailure(trouble: Trouble): Exclude<FindOutcome, { kind: 'found' | 'absent' }> {
	if (trouble.kind === 'refused') return { kind: 'cannot_tell', reason: trouble.reason };
	const retryAfter = trouble.kind === 'not_accepted' ? trouble.retryAfter : null;
	return { kind: 'unreachable', reason: trouble.reason, retryAfter };
}

/**
 * When the server wants us back, as a UTC instant within a day from now: `Retry-After` in seconds or as a date,
 * or else the end of the rate limit as Mastodon (a date) or Bluesky (seconds since 1970) tell it.
 */
export function retryInstant(headers: Headers, now: number): number | null {
	const after = headers.get('retry-after');
	const instant =
		after === null
			? (dateIn(headers.get('x-ratelimit-reset')) ?? secondsIn(headers.get('ratelimit-reset'), 0))
			: (secondsIn(after, now) ?? dateIn(after));
	return instant === null ? null : Math.min(Math.max(instant, now), now + day);
}

function secondsIn(value: string | null, from: number): number | null {
	return value !== null && /^\s*\d{1,12}\s*$/.test(value) ? from + Number(value) * 1000 : null;
}

function dateIn(value: string | null): number | null {
	const instant = value === null ? Number.NaN : Date.parse(value);
	return Number.isNaN(instant) ? null : instant;
}

const ErrorBody = v.object({
	error: v.optional(v.string()),
	error_description: v.optional(v.string()),
	message: v.optional(v.string()),
});

/** Status and message of an answer in one short clean line: JSON errors and whole HTML pages alike. */
export function detailOf(answer: Answer): string {
	const message = messageIn(answer.text)
		.replaceAll(/[\s\p{Cc}]+/gu, ' ')
		// Whatever looks like a web token is one.
		.replaceAll(/\beyJ[\w-]{16,}(\.[\w-]+)*/g, '…')
		.trim();
	const line = `${answer.status} ${message}`.trim();
	return line.length <= longestDetail ? line : `${line.slice(0, longestDetail - 1)}…`;
}

function messageIn(text: string): string {
	const body = v.safeParse(ErrorBody, parseJson(text));
	if (body.success) {
		return body.output.error_description ?? body.output.message ?? body.output.error ?? '';
	}
	const title = /<title[^>]*>([\s\S]{1,500}?)<\/title>/i.exec(text)?.[1];
	return textOfHtml(title ?? text.slice(0, 5000));
}

/** The value a text of JSON stands for, or undefined for any other text. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function codeOfStatus(status: number): ReasonCode {
	switch (status) {
		case 401:
		case 403:
			return 'not_authorised';
		case 408:
		case 504:
			return 'timed_out';
		case 410:
			return 'account_gone';
		case 413:
		case 415:
			return 'picture_refused';
		case 429:
			return 'too_many_requests';
		case 503:
			return 'busy';
	}
	if (status >= 500) return 'server_error';
	return status === 400 || status === 422 ? 'rule_refused' : 'unexpected_answer';
}

const codeOfFault: Readonly<Record<FaultKind, ReasonCode>> = {
	address_not_allowed: 'address_not_allowed',
	server_not_found: 'server_not_found',
	unreachable: 'unreachable',
	timed_out: 'timed_out',
	connection_lost: 'connection_lost',
	not_http: 'unexpected_answer',
	answer_too_large: 'unexpected_answer',
	too_many_redirects: 'unexpected_answer',
};
