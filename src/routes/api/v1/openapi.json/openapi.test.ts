import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { GET } from './+server.ts';

const routes = join(import.meta.dirname, '..');
const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** The parts of OpenAPI 3.1 that a description must have to be one; `loose` where it may have more. */
const Response = v.pipe(
	v.union([
		v.strictObject({ $ref: v.string() }),
		v.looseObject({ description: v.string(), content: v.record(v.string(), v.looseObject({})) }),
	]),
);
const Operation = v.strictObject({
	operationId: v.string(),
	summary: v.string(),
	description: v.optional(v.string()),
	security: v.optional(v.array(v.looseObject({}))),
	parameters: v.optional(
		v.array(
			v.strictObject({
				name: v.string(),
				in: v.picklist(['path', 'query', 'header']),
				required: v.optional(v.boolean()),
				description: v.optional(v.string()),
				schema: v.looseObject({ type: v.string() }),
			}),
		),
	),
	requestBody: v.optional(
		v.strictObject({ required: v.literal(true), content: v.record(v.string(), v.looseObject({})) }),
	),
	responses: v.record(v.pipe(v.string(), v.regex(/^[2-5]\d\d$/)), Response),
});
const Document = v.strictObject({
	openapi: v.pipe(v.string(), v.regex(/^3\.1\.\d$/)),
	info: v.looseObject({ title: v.string(), version: v.string() }),
	servers: v.array(v.strictObject({ url: v.pipe(v.string(), v.url()) })),
	security: v.array(v.record(v.string(), v.array(v.string()))),
	paths: v.record(v.pipe(v.string(), v.startsWith('/')), v.record(v.picklist(methods), Operation)),
	components: v.strictObject({
		securitySchemes: v.record(v.string(), v.looseObject({ type: v.string() })),
		responses: v.record(v.string(), Response),
		schemas: v.record(
			v.string(),
			v.looseObject({ type: v.literal('object'), properties: v.looseObject({}) }),
		),
	}),
});

let document: v.InferOutput<typeof Document>;
let text: string;

beforeAll(async () => {
	const client = await createClient();
	const { body } = await client.call(GET, { token: null });
	text = JSON.stringify(body);
	document = v.parse(Document, body);
	await client.drop();
});

/** Every endpoint there is, by its file: `post /api/v1/posts`. */
function endpoints(): string[] {
	return readdirSync(routes, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+server.ts') && !file.includes('[...'))
		.flatMap((file) => {
			const path = `/api/v1/${relative(routes, dirname(join(routes, file))).replace(/\[(\w+)\]/g, '{$1}')}`;
			const exported = readFileSync(join(routes, file), 'utf8').matchAll(
				/^export const (GET|PUT|POST|DELETE|PATCH)\b/gm,
			);
			return [...exported].map(([, method = '']) => `${method.toLowerCase()} ${path}`);
		});
}

describe('the description of the interface', () => {
	test('needs no token and has the form of OpenAPI 3.1', () => {
		expect(document.openapi).toBe('3.1.1');
		expect(document.servers).toEqual([{ url: 'https://gewerk.example' }]);
	});

	test('has every endpoint, and none that is not there', () => {
		const described = Object.entries(document.paths).flatMap(([path, operations]) =>
			Object.keys(operations).map((method) => `${method} ${path}`),
		);
		expect(described.sort()).toEqual(endpoints().sort());
	});

	test('points only at what it has', () => {
		const targets = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
		expect(targets.length).toBeGreaterThan(20);
		const { schemas, responses } = document.components;
		const missing = targets.filter(
			([, kind, name = '']) => !(name in (kind === 'schemas' ? schemas : responses)),
		);
		expect(missing).toEqual([]);
		expect(text.match(/"\$ref"/g)).toHaveLength(targets.length);
	});

	test('gives each operation a name of its own and declares what stands in its path', () => {
		const operations = Object.entries(document.paths).flatMap(([path, byMethod]) =>
			Object.values(byMethod).map((operation) => ({ path, operation })),
		);
		const names = operations.map(({ operation }) => operation.operationId);
		expect(new Set(names).size).toBe(names.length);
		for (const { path, operation } of operations) {
			const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const declared = (operation.parameters ?? []).filter(
				(parameter) => parameter.in === 'path' && parameter.required,
			);
			expect(declared.map(({ name }) => name)).toEqual(inPath);
		}
	});

	test('says of a request what the schema demands of it', () => {
		const request = document.components.schemas.PostRequest;
		expect(request).toMatchObject({
			required: ['text', 'accounts'],
			additionalProperties: false,
			properties: { due_at: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
		});
	});
});
