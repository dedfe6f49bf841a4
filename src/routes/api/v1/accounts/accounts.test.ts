import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answering } from '#api/answering.ts';
import { createClient } from '#api/testing.ts';
import { fallback, GET, POST } from './+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
});
afterEach(() => client.drop());

const request = {
	network: 'mastodon',
	kind: 'profile',
	server: 'dach.example',
	credentials: { access_token: 'geheim' },
};

describe('who may call', () => {
	test.each([
		['without a token', null, 'token_missing'],
		['with one that does not exist', 'gwk_doesnotexist', 'token_unknown'],
		['with something else', 'password', 'token_unknown'],
	])('nobody %s', async (_how, token, code) => {
		const { status, headers, body } = await client.call(GET, { token });
		expect(status).toBe(401);
		expect(headers.get('www-authenticate')).toContain('Bearer');
		expect(headers.get('content-type')).toBe('application/problem+json');
		expect(body).toMatchObject({ code, status: 401, type: `urn:gewerk:problem:${code}` });
	});

	test('a token that may only read reads', async () => {
		expect((await client.call(GET, { token: client.tokens.read })).status).toBe(200);
		const { status, body } = await client.call(POST, { token: client.tokens.read, body: request });
		expect(status).toBe(403);
		expect(body).toMatchObject({ code: 'scope_missing' });
		expect(client.connecting.asked).toEqual([]);
	});

	test('each firm sees its own accounts', async () => {
		const own = await client.call(GET);
		expect(own.body).toMatchObject([
			{
				id: client.account,
				network: 'mastodon',
				kind: 'profile',
				handle: '@me',
				state: 'connected',
				problem: null,
			},
		]);
		expect((await client.call(GET, { token: client.tokens.other })).body).toEqual([]);
	});
});

describe('connecting an account', () => {
	test('asks the network and answers with the account, never with credentials', async () => {
		client.connecting.answer = {
			kind: 'connected',
			identity: {
				server: 'https://dach.example',
				kind: 'profile',
				remoteId: '7',
				handle: '@klein@dach.example',
				name: 'Dach Klein',
				address: 'https://dach.example/@klein',
			},
			credentials: request.credentials,
			live: null,
		};
		const { status, body } = await client.call(POST, { body: request });
		expect(status).toBe(201);
		expect(body).toMatchObject({ network: 'mastodon', handle: '@klein@dach.example', state: 'connected' });
		expect(JSON.stringify(body)).not.toContain('geheim');
		expect(client.connecting.asked).toEqual([
			{ kind: 'profile', server: 'https://dach.example', credentials: { access_token: 'geheim' } },
		]);
		expect((await client.call(GET)).body).toHaveLength(2);
	});

	test('says in the reader’s words why the network refused, and what to do', async () => {
		const english = await client.call(POST, { body: request });
		expect(english.status).toBe(422);
		expect(english.body).toMatchObject({
			code: 'account_refused',
			title: 'The account was not connected.',
			reason: { code: 'wrong_credentials', detail: '401 Unauthorized' },
		});
		const german = await client.call(POST, {
			body: request,
			headers: { 'accept-language': 'de-DE,en;q=0.5' },
		});
		expect(german.body).toMatchObject({ title: 'Das Konto wurde nicht verbunden.' });
		expect(german.headers.get('content-language')).toBe('de');
	});

	test('names what is wrong with the request', async () => {
		const { status, body } = await client.call(POST, { body: { kind: 'castle', credentials: 'geheim' } });
		expect(status).toBe(422);
		expect(body).toMatchObject({
			code: 'invalid',
			errors: [
				{ field: 'network', code: 'missing' },
				{ field: 'kind', code: 'wrong' },
				{ field: 'credentials', code: 'wrong' },
			],
		});
	});

	test('refuses a network it has never heard of', async () => {
		const { status, body } = await client.call(POST, { body: { ...request, network: 'myspace' } });
		expect(status).toBe(422);
		expect(body).toMatchObject({ code: 'unknown_network' });
	});

	test('refuses what is no JSON, and too much of it', async () => {
		expect((await client.call(POST, { body: '{"network":' })).status).toBe(400);
		const { status, body } = await client.call(POST, { body: JSON.stringify('x'.repeat(1_000_001)) });
		expect(status).toBe(413);
		expect(body).toMatchObject({ code: 'too_large' });
	});
});

test('what nobody thought of is a problem document too, and tells nothing of the inside', async () => {
	const { status, body } = await client.call(
		answering(async () => {
			throw new Error('secret');
		}),
	);
	expect(status).toBe(500);
	expect(body).toMatchObject({ code: 'internal' });
	expect(JSON.stringify(body)).not.toContain('secret');
});

test('a method that is none here is refused with those that are', async () => {
	const { status, headers, body } = await client.call(fallback, { method: 'PUT', body: {} });
	expect(status).toBe(405);
	expect(headers.get('allow')).toBe('GET, POST');
	expect(body).toMatchObject({ code: 'method_not_allowed' });
});
