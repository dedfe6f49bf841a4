import { createHash, randomBytes } from 'node:crypto';
import { createOAuthAPIClient, createRestAPIClient } from 'masto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPractice, type RunningPractice } from '#practice-network/testing.ts';

let practice: RunningPractice;
beforeAll(async () => {
	practice = await startPractice();
});
afterEach(() => expect(practice.logged).toEqual([]));
afterAll(() => practice.stop());

const callback = 'https://app.example/callback?from=practice';
const newPerson = { decision: 'create', name: 'Neue Kundin', password: 'geheim genug' };

describe('the way of an app to a token', () => {
	test('register, consent with a new account, exchange with PKCE, use, revoke', async () => {
		const app = await register();
		const verifier = randomBytes(32).toString('base64url');
		const challenge = createHash('sha256').update(verifier).digest('base64url');
		const pkce = { code_challenge: challenge, code_challenge_method: 'S256', state: 'xyz' };
		const back = await consent(app, { ...newPerson, username: 'neue_kundin' }, pkce);
		expect(back.origin + back.pathname).toBe('https://app.example/callback');
		expect(back.searchParams.get('from')).toBe('practice');
		expect(back.searchParams.get('state')).toBe('xyz');

		const token = await exchange(app, { code: back.searchParams.get('code') ?? '', code_verifier: verifier });
		expect(token).toMatchObject({ tokenType: 'Bearer', scope: 'read write:statuses' });
		const client = createRestAPIClient({ url: practice.url, accessToken: token.accessToken });
		expect(await client.v1.accounts.verifyCredentials()).toMatchObject({
			username: 'neue_kundin',
			displayName: 'Neue Kundin',
		});
		expect(await client.v1.apps.verifyCredentials()).toMatchObject({ name: 'Werkbank' });
		const posted = await client.v1.statuses.create({ status: 'Hallo' });
		expect(posted.application).toMatchObject({ name: 'Werkbank' });
		await expect(client.v1.accounts.updateCredentials({ note: 'x' })).rejects.toMatchObject({
			statusCode: 403,
		});

		const { clientId, clientSecret } = app;
		await oauth().revoke({ clientId, clientSecret, token: token.accessToken });
		await expect(client.v1.accounts.verifyCredentials()).rejects.toMatchObject({
			statusCode: 401,
			message: 'The access token is invalid',
		});
	});

	test('a code works once, only with its verifier, only for its app, and for ten minutes', async () => {
		const app = await register();
		const other = await register();
		const challenge = createHash('sha256').update('right').digest('base64url');
		const newCode = async (username: string) => {
			const back = await consent(app, { ...newPerson, username }, { code_challenge: challenge });
			return back.searchParams.get('code') ?? '';
		};
		const wrongVerifier = await newCode('eins');
		await refused(exchange(app, { code: wrongVerifier, code_verifier: 'wrong' }));
		await refused(exchange(app, { code: wrongVerifier, code_verifier: 'right' }));
		await refused(exchange(app, { code: await newCode('zwei') }));
		await refused(exchange(other, { code: await newCode('drei'), code_verifier: 'right' }));
		const twice = await newCode('vier');
		await expect(exchange(app, { code: twice, code_verifier: 'right' })).resolves.toBeTruthy();
		await refused(exchange(app, { code: twice, code_verifier: 'right' }));
		const late = await newCode('fuenf');
		practice.pass(10 * 60_000);
		await refused(exchange(app, { code: late, code_verifier: 'right' }));
	});

	test('an app without a page of its own gets the code shown', async () => {
		const app = await register('urn:ietf:wg:oauth:2.0:oob');
		const response = await answer(app, { ...newPerson, username: 'ohne_seite' });
		const code = /<code>([\w-]+)<\/code>/.exec(await response.text())?.[1] ?? '';
		await expect(exchange(app, { code })).resolves.toMatchObject({ tokenType: 'Bearer' });
	});

	test('a token of the app alone reads the app, not an account', async () => {
		const app = await register();
		const { clientId, clientSecret, redirectUri } = app;
		const token = await oauth().token.create({
			redirectUri,
			grantType: 'client_credentials',
			clientId,
			clientSecret,
			scope: 'read',
		});
		const client = createRestAPIClient({ url: practice.url, accessToken: token.accessToken });
		await expect(client.v1.apps.verifyCredentials()).resolves.toMatchObject({ name: 'Werkbank' });
		await expect(client.v1.accounts.verifyCredentials()).rejects.toMatchObject({ statusCode: 422 });
	});

	test('what is offered is told', async () => {
		const metadata = await (await practice.fetch('/.well-known/oauth-authorization-server')).json();
		expect(metadata).toMatchObject({
			issuer: `${practice.url}/`,
			token_endpoint: `${practice.url}/oauth/token`,
			code_challenge_methods_supported: ['S256'],
		});
	});
});

describe('the sign-in page', () => {
	test('lets nobody act as an existing account without its password or token', async () => {
		const app = await register();
		const firm = await practice.join('dachdecker');
		const attempt = (form: Record<string, string>) => answer(app, { username: 'dachdecker', ...form });
		expect((await attempt({ decision: 'use', password: '' })).status).toBe(422);
		expect((await attempt({ decision: 'use', password: 'geraten' })).status).toBe(422);
		const taken = await attempt({ ...newPerson });
		expect(taken.status).toBe(422);
		expect(await taken.text()).toContain('Diesen Kontonamen gibt es schon');
		const stranger = await practice.join('fremder');
		expect((await attempt({ decision: 'use', password: stranger.token })).status).toBe(422);
		expect((await attempt({ decision: 'use', password: firm.token })).status).toBe(302);
	});

	test('opens an account by its password, and rests after ten wrong ones', async () => {
		const app = await register();
		await consent(app, { ...newPerson, username: 'merkt_sich' });
		const attempt = (password: string) => answer(app, { decision: 'use', username: '@Merkt_sich', password });
		expect((await attempt('geheim genug')).status).toBe(302);
		for (let tries = 0; tries < 10; tries += 1) expect((await attempt(`falsch ${tries}`)).status).toBe(422);
		expect(await (await attempt('geheim genug')).text()).toContain('Zu viele Fehlversuche');
		practice.pass(15 * 60_000);
		expect((await attempt('geheim genug')).status).toBe(302);
	});

	test('sends no one to an address the app has not registered', async () => {
		const app = await register();
		const page = await practice.fetch(authorizePath(app, { redirect_uri: 'https://evil.example/' }), {
			redirect: 'manual',
		});
		expect(page.status).toBe(400);
		expect(page.headers.get('location')).toBeNull();
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'kein-uri'])('takes no app with %s', async (uri) => {
		await expect(register(uri)).rejects.toMatchObject({ statusCode: 422 });
	});

	test('keeps what was typed except the password, and escapes the name of the app', async () => {
		const app = await register(callback, '<img src=x onerror=alert(1)>');
		const response = await answer(app, { ...newPerson, name: '"><script>', username: 'Groß Falsch' });
		const text = await response.text();
		expect(text).not.toContain('<script>');
		expect(text).not.toContain('<img src=x');
		expect(text).toContain('value="&quot;&gt;&lt;script&gt;"');
		expect(text).not.toContain(newPerson.password);
		expect(response.headers.get('content-security-policy')).toContain(
			"form-action 'self' https://app.example",
		);
	});

	test('sends a no back to the app', async () => {
		const back = await consent(await register(), { decision: 'deny' });
		expect(back.searchParams.get('error')).toBe('access_denied');
		expect(back.searchParams.get('code')).toBeNull();
	});
});

type App = Awaited<ReturnType<typeof register>>;

const oauth = () => createOAuthAPIClient({ url: practice.url });

async function register(redirectUris = callback, clientName = 'Werkbank') {
	const client = createRestAPIClient({ url: practice.url });
	const app = await client.v1.apps.create({ clientName, redirectUris, scopes: 'read write:statuses' });
	const { clientId, clientSecret } = app;
	if (!clientId || !clientSecret) throw new Error('The app has no credentials');
	return { clientId, clientSecret, redirectUri: redirectUris };
}

function authorizePath(app: App, more: Record<string, string> = {}): string {
	const query = new URLSearchParams({
		response_type: 'code',
		client_id: app.clientId,
		redirect_uri: app.redirectUri,
		scope: 'read write:statuses',
		...more,
	});
	return `/oauth/authorize?${query}`;
}

function answer(
	app: App,
	form: Record<string, string>,
	more: Record<string, string> = {},
): Promise<Response> {
	return practice.fetch(authorizePath(app, more), {
		method: 'POST',
		body: new URLSearchParams(form),
		redirect: 'manual',
	});
}

async function consent(
	app: App,
	form: Record<string, string>,
	more: Record<string, string> = {},
): Promise<URL> {
	const response = await answer(app, form, more);
	expect(response.status).toBe(302);
	return new URL(response.headers.get('location') ?? '');
}

async function exchange(app: App, more: { code: string; code_verifier?: string }) {
	const body = new URLSearchParams({
		grant_type: 'authorization_code',
		client_id: app.clientId,
		client_secret: app.clientSecret,
		redirect_uri: app.redirectUri,
		...more,
	});
	const response = await practice.fetch('/oauth/token', { method: 'POST', body });
	const answered = await response.json();
	if (!response.ok) throw Object.assign(new Error(answered.error), { status: response.status });
	return {
		accessToken: String(answered.access_token),
		tokenType: answered.token_type,
		scope: answered.scope,
	};
}

async function refused(attempt: Promise<unknown>): Promise<void> {
	await expect(attempt).rejects.toMatchObject({ message: 'invalid_grant', status: 400 });
}
