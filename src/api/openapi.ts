import type { GenericSchema } from 'valibot';
import { CheckRequest } from '#advice/check-request.ts';
import { FitRequest } from '#advice/fit/answers.ts';
import { AccountAnswer, AccountRequest } from '#api/accounts.ts';
import { CheckAnswer } from '#api/check.ts';
import { FitAnswer } from '#api/fit.ts';
import { MixAnswer } from '#api/mix.ts';
import { Page } from '#api/page.ts';
import { PictureAnswer } from '#api/pictures.ts';
import { PostAnswer, PostRequest, PublishedAnswer } from '#api/posts.ts';
import { ProblemAnswer } from '#api/problem.ts';

type Json = Record<string, unknown>;

/**
 * The OpenAPI 3.1 document of the interface, made from the very schemas that requests are held to. The converter
 * is loaded with the first asking.
 */
export async function describeApi(publicUrl: string): Promise<Json> {
	const { toJsonSchema } = await import('@valibot/to-json-schema');
	const schemaOf = (schema: GenericSchema): Json => {
		const { $schema: _dialect, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
		return rest;
	};
	return {
		openapi: '3.1.1',
		info: {
			title: 'Gewerk',
			version: '1',
			summary: 'The social-media adviser for small trades firms',
			description,
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
		},
		servers: [{ url: publicUrl }],
		security: [{ token: [] }],
		paths,
		components: {
			securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'gwk_…, for one firm' } },
			responses: { Problem: problemResponse },
			schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaOf(schema)])),
		},
	};
}

const description =
	'Every call carries a bearer token, which is for one firm and may read, or read and write. What does not work ' +
	'is answered with a problem document (RFC 9457) whose `code` is for programs; its texts come in the language ' +
	'of Accept-Language (de or en, else en). Times are ISO 8601.';

const schemas = {
	Account: AccountAnswer,
	AccountRequest,
	Picture: PictureAnswer,
	Post: PostAnswer,
	PublishedPost: PublishedAnswer,
	PostRequest,
	CheckRequest,
	CheckAnswer,
	MixAnswer,
	FitRequest,
	FitAnswer,
	Problem: ProblemAnswer,
} satisfies Record<string, GenericSchema>;

type SchemaName = keyof typeof schemas;

const reference = (name: SchemaName): Json => ({ $ref: `#/components/schemas/${name}` });
const listOf = (name: SchemaName): Json => ({ type: 'array', items: reference(name) });
const jsonContent = (schema: Json): Json => ({ 'application/json': { schema } });
const requestBody = (name: SchemaName): Json => ({ required: true, content: jsonContent(reference(name)) });
const answer = (told: string, schema: Json): Json => ({ description: told, content: jsonContent(schema) });

const problemResponse = {
	description: 'It did not work; the document says why and what to do',
	content: { 'application/problem+json': { schema: reference('Problem') } },
};
const problem = { $ref: '#/components/responses/Problem' };
const problemsOf = (...statuses: number[]): Json =>
	Object.fromEntries(statuses.map((status) => [status, problem]));

const postId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const paths: Record<string, Json> = {
	'/api/v1/accounts': {
		get: {
			operationId: 'listAccounts',
			summary: 'The firm’s accounts',
			responses: { 200: answer('Accounts, oldest first', listOf('Account')), ...problemsOf(401) },
		},
		post: {
			operationId: 'connectAccount',
			summary: 'Connect an account; the credentials are checked at the network first',
			requestBody: requestBody('AccountRequest'),
			responses: { 201: answer('The account', reference('Account')), ...problemsOf(400, 401, 403, 413, 422) },
		},
	},
	'/api/v1/media': {
		post: {
			operationId: 'acceptPicture',
			summary: 'Take in a picture: JPEG, PNG, WebP, HEIC, AVIF or GIF, at most 25 MB',
			description: 'What is kept is turned upright and carries no metadata.',
			requestBody: {
				required: true,
				content: {
					'multipart/form-data': {
						schema: {
							type: 'object',
							required: ['file'],
							properties: {
								file: { type: 'string', contentMediaType: 'application/octet-stream' },
								alt: { type: 'string', description: 'Description for people who cannot see the picture' },
							},
						},
					},
				},
			},
			responses: { 201: answer('The picture', reference('Picture')), ...problemsOf(400, 401, 403, 413, 422) },
		},
	},
	'/api/v1/posts': {
		get: {
			operationId: 'listPosts',
			summary: 'The firm’s posts, newest first',
			parameters: [
				{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
				{
					name: 'before',
					in: 'query',
					description: 'Id of the last post of the page before; the Link header has the address',
					schema: { type: 'string' },
				},
			] satisfies { name: keyof Page; [rest: string]: unknown }[],
			responses: { 200: answer('A page of posts', listOf('Post')), ...problemsOf(401, 422) },
		},
		post: {
			operationId: 'publishPost',
			summary: 'Publish a post now or at its time',
			description:
				'The post is checked for each of its accounts. A finding of severity `stop` ends in 422 unless its rule is in `accept`.',
			parameters: [
				{
					name: 'Idempotency-Key',
					in: 'header',
					description:
						'For 24 hours the same key with the same body gives the same answer and publishes once',
					schema: { type: 'string', minLength: 1, maxLength: 200 },
				},
			],
			requestBody: requestBody('PostRequest'),
			responses: {
				201: answer('The post with its deliveries and findings', reference('PublishedPost')),
				...problemsOf(400, 401, 403, 413, 422),
			},
		},
	},
	'/api/v1/posts/{id}': {
		get: {
			operationId: 'readPost',
			summary: 'A post with its deliveries',
			parameters: [postId],
			responses: { 200: answer('The post', reference('Post')), ...problemsOf(401, 404) },
		},
		delete: {
			operationId: 'removePost',
			summary: 'Withdraw what is planned, take down what is published',
			description:
				'Taking down at a network goes on after the answer; `removed_at` of a delivery says when it is done.',
			parameters: [postId],
			responses: { 200: answer('The post', reference('Post')), ...problemsOf(401, 403, 404, 409) },
		},
	},
	'/api/v1/check': {
		post: {
			operationId: 'check',
			summary: 'What the guard says about a post; nothing is stored',
			requestBody: requestBody('CheckRequest'),
			responses: {
				200: answer('What was found', reference('CheckAnswer')),
				...problemsOf(400, 401, 413, 422),
			},
		},
	},
	'/api/v1/fit': {
		post: {
			operationId: 'assessFit',
			summary: 'Whether social media pays for a firm, and why; nothing is stored',
			description:
				'What is not answered is assumed from what is usual in the trade; `defaults` says what that was. Texts come in the language of the request, else in that of Accept-Language, else in German.',
			requestBody: requestBody('FitRequest'),
			responses: {
				200: answer('The assessment', reference('FitAnswer')),
				...problemsOf(400, 401, 413, 422),
			},
		},
	},
	'/api/v1/mix': {
		get: {
			operationId: 'readMix',
			summary: 'The balance of the firm’s posts, and what the next one should be',
			responses: { 200: answer('The mix', reference('MixAnswer')), ...problemsOf(401) },
		},
	},
	'/api/v1/openapi.json': {
		get: {
			operationId: 'describeApi',
			summary: 'This document',
			security: [],
			responses: { 200: answer('OpenAPI 3.1', { type: 'object' }) },
		},
	},
};
