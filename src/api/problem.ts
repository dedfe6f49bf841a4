import * as v from 'valibot';
import type { Language } from '#languages/words.ts';
import { wordsOf } from '#languages/words.ts';
import { problems } from '#languages/problems.ts';

export type ProblemCode = keyof typeof problems;

/** One value of a request that is wrong; `field` is its path, such as `accounts.0`. */
const FieldError = v.object({
	field: v.string(),
	code: v.string(),
	detail: v.string(),
	account: v.optional(v.string()),
});
export type FieldError = v.InferOutput<typeof FieldError>;

/** A problem document as clients see it. */
export const ProblemAnswer = v.object({
	type: v.pipe(v.string(), v.description('urn:gewerk:problem: and the code')),
	status: v.number(),
	title: v.string(),
	code: v.pipe(v.string(), v.description('For programs')),
	detail: v.optional(v.pipe(v.string(), v.description('More exact than the title'))),
	reason: v.optional(
		v.pipe(
			v.object({ code: v.string(), detail: v.nullable(v.string()) }),
			v.description('The reason of the picture or network'),
		),
	),
	errors: v.optional(v.array(FieldError)),
	findings: v.optional(v.array(v.unknown())),
});

export interface ProblemDetails {
	/** More exact than the general text of the code. */
	readonly detail?: string | undefined;
	/** Why in the words of the domain, such as a picture's or a network's reason. */
	readonly reason?: { readonly code: string; readonly detail: string | null } | undefined;
	readonly errors?: readonly FieldError[] | undefined;
	readonly findings?: readonly unknown[] | undefined;
}

/** Ends a request with a problem document. Thrown where the problem is found, answered in one place. */
export class Problem extends Error {
	readonly code: ProblemCode;
	readonly details: ProblemDetails;

	constructor(code: ProblemCode, details: ProblemDetails = {}) {
		super(code);
		this.code = code;
		this.details = details;
	}
}

const statuses: Record<ProblemCode, number> = {
	token_missing: 401,
	token_unknown: 401,
	scope_missing: 403,
	not_found: 404,
	method_not_allowed: 405,
	not_json: 400,
	not_multipart: 400,
	too_large: 413,
	invalid: 422,
	picture_refused: 422,
	account_refused: 422,
	unknown_network: 422,
	post_refused: 422,
	post_stopped: 422,
	too_late: 409,
	key_wrong: 400,
	key_reused: 422,
	internal: 500,
};

/** The answer for a problem: a document after RFC 9457. `code` is for programs, the texts are for people. */
export function problemResponse({ code, details }: Problem, language: Language): Response {
	const status = statuses[code];
	const title = wordsOf(problems, language)[code];
	const document = { type: `urn:gewerk:problem:${code}`, status, title, code, ...details };
	const headers = new Headers({ 'content-type': 'application/problem+json', 'content-language': language });
	if (status === 401) headers.set('www-authenticate', 'Bearer realm="Gewerk"');
	return new Response(JSON.stringify(document), { status, headers });
}
