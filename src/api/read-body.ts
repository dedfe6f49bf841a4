import * as v from 'valibot';
import { languageOf } from '#api/answering.ts';
import { Problem, type FieldError } from '#api/problem.ts';
import { fieldProblems } from '#languages/problems.ts';
import { wordsOf } from '#languages/words.ts';

const largestJson = 1_000_000;

/**
 * The body of a request, up to so many bytes. The rest of a larger one is not read.
 * @throws Problem when there is more.
 */
export async function readBody(request: Request, atMost: number): Promise<Uint8Array<ArrayBuffer>> {
	if (Number(request.headers.get('content-length') ?? 0) > atMost) throw new Problem('too_large');
	const pieces: Uint8Array[] = [];
	let length = 0;
	const reader = request.body?.getReader();
	// Left unread rather than cancelled: cancelling would close the connection before the answer.
	for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
		length += read.value.length;
		if (length > atMost) throw new Problem('too_large');
		pieces.push(read.value);
	}
	return new Uint8Array(Buffer.concat(pieces));
}

/** The body of a request as text of at most 1 MB. */
export async function readText(request: Request): Promise<string> {
	return new TextDecoder().decode(await readBody(request, largestJson));
}

/**
 * A JSON text after its schema.
 * @throws Problem naming each value that is wrong.
 */
export function parseJson<Schema extends v.GenericSchema>(
	text: string,
	schema: Schema,
	request: Request,
): v.InferOutput<Schema> {
	const parsed = v.safeParse(schema, fromJson(text));
	if (parsed.success) return parsed.output;
	throw new Problem('invalid', { errors: fieldErrors(parsed.issues, request) });
}

/** The body of a request, after its schema. */
export async function readJson<Schema extends v.GenericSchema>(
	request: Request,
	schema: Schema,
): Promise<v.InferOutput<Schema>> {
	return parseJson(await readText(request), schema, request);
}

function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Problem('not_json');
	}
}

/** What is wrong with each value, in the language of the client. */
export function fieldErrors(issues: readonly v.BaseIssue<unknown>[], request: Request): FieldError[] {
	return issues.map((issue) => fieldError(issue, request));
}

function fieldError(issue: v.BaseIssue<unknown>, request: Request): FieldError {
	const words = wordsOf(fieldProblems, languageOf(request));
	const field = v.getDotPath(issue) ?? '';
	if (issue.expected === 'never') return { field, code: 'unknown', detail: words.unknown };
	if (issue.received === 'undefined') return { field, code: 'missing', detail: words.missing };
	// A choice among hundreds (a trade) would drown what is wrong.
	const expected = issue.expected !== null && issue.expected.length <= 200 ? issue.expected : issue.message;
	return { field, code: 'wrong', detail: words.wrong({ expected }) };
}
