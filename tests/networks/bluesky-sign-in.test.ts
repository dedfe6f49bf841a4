import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bluesky } from '#networks/bluesky/index.ts';
import { clientMetadata } from '#networks/bluesky/oauth.ts';
import { startBluesky, type BlueskyAccount, type BlueskyServer } from '../servers/bluesky.ts';
import { opened, partOf, picture, published, testTools } from './testing.ts';

const callback = 'http://127.0.0.1:4000/accounts/callback';

describe("Signing in at Bluesky's own pages", () => {
	let server: BlueskyServer;
	let alice: BlueskyAccount;
	let browser: Browser;

	// The directory of identities has one fixed address in the world; here it is the test server's.
	const usual = testTools();
	const tools = testTools({
		fetch: (input, init) => {
			const request = new Request(input, init);
			if (new URL(request.url).host !== 'plc.directory') return usual.fetch(request);
			return usual.fetch(request.url.replace('https://plc.directory', server.directoryUrl), {
				headers: request.headers,
			});
		},
	});

	beforeAll(async () => {
		server = await startBluesky();
		alice = await server.createAccount('alice');
		browser = await chromium.launch({
			executablePath: '/usr/bin/chromium',
			args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
		});
	});
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
	});

	test('ends in an account one can publish with', async () => {
		const begun = await bluesky.begin?.(tools, { server: server.url, state: 'ours', callback });
		if (begun?.kind !== 'go') throw new Error(`Not begun: ${JSON.stringify(begun)}`);
		const query = await consent(begun.address);
		expect(query.get('state')).toBe(begun.state);

		// What is kept goes through the database as text.
		const kept: unknown = JSON.parse(JSON.stringify(begun.kept));
		const outcome = await bluesky.finish?.(tools, { server: begun.server, kept, callback, query });
		expect(outcome).toMatchObject({
			kind: 'connected',
			identity: { remoteId: alice.did, handle: '@alice.test' },
		});
		if (outcome?.kind !== 'connected') return;

		const credentials: unknown = JSON.parse(JSON.stringify(outcome.credentials));
		const connection = opened(bluesky, { ...outcome, credentials });
		const part = partOf({ pictures: [await picture()] });
		const remote = await published(bluesky, tools, connection, part);
		expect(await bluesky.find(tools, connection, part)).toEqual({ kind: 'found', remote });
		expect(await bluesky.remove(tools, connection, remote)).toEqual({ kind: 'removed' });
	});

	test('a person who declines is told so', async () => {
		const begun = await bluesky.begin?.(tools, { server: server.url, state: 'ours', callback });
		if (begun?.kind !== 'go') throw new Error('Not begun');
		const query = new URLSearchParams({ error: 'access_denied', state: begun.state ?? '' });
		expect(
			await bluesky.finish?.(tools, { server: begun.server, kept: begun.kept, callback, query }),
		).toEqual({
			kind: 'refused',
			reason: { code: 'cancelled_by_person', detail: null },
		});
	});

	test('needs an address that servers can know us by', async () => {
		const request = {
			server: server.url,
			state: 'ours',
			callback: 'http://192.168.1.5:4000/accounts/callback',
		};
		expect(await bluesky.begin?.(tools, request)).toMatchObject({ reason: { code: 'not_possible' } });
		expect(clientMetadata('https://firm.example', 'https://firm.example/accounts/callback')).toMatchObject({
			client_id: 'https://firm.example/oauth/bluesky-client-metadata.json',
			redirect_uris: ['https://firm.example/accounts/callback'],
		});
	});

	async function consent(address: string): Promise<URLSearchParams> {
		const page = await browser.newPage();
		// Nobody listens there; the address is all we want.
		const back = page.waitForRequest((request) => request.url().startsWith(callback));
		await page.goto(address);
		const signIn = page.getByRole('button', { name: /^sign in$/i });
		if (await signIn.isVisible().catch(() => false)) await signIn.click();
		await page.locator('input[name="username"]').fill(alice.identifier);
		await page.locator('input[name="password"]').fill(alice.mainPassword);
		await page.locator('button[type="submit"]').click();
		await page.getByRole('button', { name: /authorize|accept|allow/i }).click();
		const { searchParams } = new URL((await back).url());
		await page.close();
		return searchParams;
	}
});
