import type { Context } from 'hono';
import * as v from 'valibot';
import { invalid, Refusal } from '#practice-network/answers.ts';
import { readBytes } from '#practice-network/body.ts';

type Input = Record<string, unknown>;

/** How much a client may send, and what it is told beyond that. */
export interface BodyLimit {
	readonly bytes: number;
	tooLarge(): Refusal;
}
const usualLimit: BodyLimit = {
	bytes: 1_000_000,
	tooLarge: () => new Refusal(413, 'The request is too large'),
};

/**
 * Reads and checks what a client sent: query and body together, the body as JSON, form or multipart.
 * @throws Refusal 400 for a body that cannot be read, 422 for one that breaks the schema.
 */
export async function readInput<Schema extends v.GenericSchema<unknown, unknown>>(
	context: Context,
	schema: Schema,
	most: BodyLimit = usualLimit,
): Promise<v.InferOutput<Schema>> {
	const input: Input = Object.create(null);
	nest(input, new URL(context.req.url).searchParams);
	const body = await readBody(context.req.raw, most);
	if (body instanceof FormData || body instanceof URLSearchParams) nest(input, body);
	else Object.assign(input, body);
	return checked(schema, input);
}

/** As `readInput`, for requests whose query alone counts. */
export function readQuery<Schema extends v.GenericSchema<unknown, unknown>>(
	context: Context,
	schema: Schema,
): v.InferOutput<Schema> {
	const input: Input = Object.create(null);
	nest(input, new URL(context.req.url).searchParams);
	return checked(schema, input);
}

function checked<Schema extends v.GenericSchema<unknown, unknown>>(
	schema: Schema,
	input: Input,
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, input);
	if (result.success) return result.output;
	const issue = result.issues[0];
	throw invalid(`${v.getDotPath(issue) ?? 'Request'} ${issue.message}`);
}

async function readBody(request: Request, most: BodyLimit): Promise<FormData | URLSearchParams | Input> {
	if (request.method === 'GET' || request.method === 'HEAD') return {};
	const bytes = await readBytes(request, most.bytes);
	if (bytes === null) throw most.tooLarge();
	const type = request.headers.get('content-type') ?? '';
	const body = new Response(bytes, { headers: { 'content-type': type } });
	try {
		if (bytes.length === 0) return {};
		if (type.startsWith('multipart/form-data')) return await body.formData();
		const text = await body.text();
		if (!type.startsWith('application/json')) return new URLSearchParams(text);
		return v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
	} catch {
		throw new Refusal(400, 'The request body could not be read');
	}
}

/** Builds what Rails builds from names such as `media_ids[]` and `fields_attributes[0][name]`. */
function nest(input: Input, pairs: FormData | URLSearchParams): void {
	for (const [name, value] of pairs.entries()) {
		const [, first = name, rest = ''] = /^([^[\]]+)((?:\[[^[\]]*\]){0,3})$/.exec(name) ?? [];
		place(
			input,
			first,
			[...rest.matchAll(/\[([^[\]]*)\]/g)].map(([, key = '']) => key),
			value,
		);
	}
}

function place(input: Input, name: string, path: string[], value: unknown): void {
	const [next, ...later] = path;
	if (next === undefined) {
		input[name] = value;
		return;
	}
	if (next === '') {
		const list = Array.isArray(input[name]) ? input[name] : [];
		input[name] = list;
		placeInList(list, later, value);
		return;
	}
	const inner = isInput(input[name]) ? input[name] : (Object.create(null) as Input);
	input[name] = inner;
	place(inner, next, later, value);
}

/** `list[][id]=1&list[][text]=a&list[][id]=2`: a name that is already there begins the next entry. */
function placeInList(list: unknown[], path: string[], value: unknown): void {
	const [name, ...later] = path;
	if (name === undefined) {
		list.push(value);
		return;
	}
	const last = list.at(-1);
	const entry = isInput(last) && !(name in last) ? last : (Object.create(null) as Input);
	if (entry !== last) list.push(entry);
	place(entry, name, later, value);
}

function isInput(value: unknown): value is Input {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob);
}

/** A text; numbers count as their digits, since clients in other languages send identifiers so. */
export const Text = v.pipe(
	v.union([v.string(), v.number()], 'must be a text'),
	v.transform(String),
	v.check((text) => !text.includes('\u0000'), 'must not contain a null character'),
);

/** An identifier; anything else is simply not found. */
export const Id = v.pipe(Text, v.maxLength(40, 'is too long'));

/** A truth value as Rails reads it from forms. */
export const Truth = v.pipe(
	v.unknown(),
	v.transform((value) => value === true || value === 1 || ['true', '1', 'on', 't'].includes(String(value))),
);

/** Several values; one alone, and Rails' form of an index for each, count as lists too. */
export function listOf<Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) {
	return v.pipe(
		v.unknown(),
		v.transform((value) => (Array.isArray(value) ? value : isInput(value) ? Object.values(value) : [value])),
		v.array(schema),
	);
}
