import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, openBrowser, visit } from '../browser.ts';
import { createFirm, startProgram, type Program } from '../program.ts';

// A customer answers on the practice network; the firm sees it, on a phone, and deals with it.

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	program = await startProgram();
	const firm = await createFirm(program);
	await publish(firm.token, 'Vor dem Winter: So prüfen Sie die Dachrinne von unten.');
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url });
	page = await context.newPage();
	await page.goto('/sign-in');
	await page.fill('input[name=email]', firm.email);
	await page.fill('input[name=password]', firm.password);
	await page.press('input[name=password]', 'Enter');
	await page.waitForURL((url) => url.pathname === '/');
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
});

test('as long as nobody has answered the page says so', async () => {
	await expect.poll(async () => (await statuses()).length, { timeout: 20_000 }).toBe(1);
	await page.goto('/answers', { waitUntil: 'networkidle' });
	await page.getByRole('heading', { name: 'Niemand wartet auf Sie' }).waitFor();
});

test('what a customer says below the post is on the list', async () => {
	await answerAsCustomer('Unsere tropft an der Ecke. Kommen Sie auch nach Beispielstadt?');
	await page.getByRole('button', { name: 'Jetzt nachsehen' }).click();
	await page.getByRole('heading', { name: 'Frau Weber wartet seit 1 Minute' }).waitFor();
	await page.getByText('Unsere tropft an der Ecke. Kommen Sie auch nach Beispielstadt?').waitFor();
	await page.getByText('Vor dem Winter: So prüfen Sie').waitFor();
});

test('the start page names who waits, and leads there', async () => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.getByRole('heading', { name: /^Frau Weber wartet seit/ }).waitFor();
	await page.getByRole('link', { name: 'Lesen und antworten' }).click();
	await page.waitForURL('**/answers#*');
});

describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
	test.each(['/answers', '/answers?show=all', '/'])(
		'%s is accessible and not wider than the screen',
		async (path) => {
			const other = await visit(browser, { baseURL: program.url, size, dark });
			await other.addCookies(await context.cookies());
			const shown = await other.newPage();
			await shown.goto(path, { waitUntil: 'networkidle' });
			const findings = await accessibilityFindings(shown);
			const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await other.close();
			expect(findings).toEqual([]);
			expect(overflow).toBeLessThanOrEqual(0);
		},
	);
});

test('dealt with, it is off the list; undone, it is back', async () => {
	await page.goto('/answers', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Erledigt' }).click();
	await page.getByRole('heading', { name: 'Niemand wartet auf Sie' }).waitFor();
	await page.getByRole('button', { name: 'Rückgängig' }).click();
	await page.getByRole('heading', { name: /^Frau Weber wartet seit/ }).waitFor();
});

test('without script the same works, and all conversations can be read later', async () => {
	const other = await visit(browser, { baseURL: program.url, script: false });
	await other.addCookies(await context.cookies());
	const plain = await other.newPage();
	await plain.goto('/answers');
	await plain.getByRole('button', { name: 'Erledigt' }).click();
	await plain.getByText('Das Gespräch ist erledigt.').waitFor();
	await plain.getByRole('link', { name: 'Alle' }).click();
	await plain.getByRole('heading', { name: 'Hier wartet niemand' }).waitFor();
	await plain.getByText('Unsere tropft an der Ecke.').waitFor();
	await other.close();
});

async function publish(token: string, text: string): Promise<void> {
	const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
	const accounts = (await (await fetch(`${program.url}/api/v1/accounts`, { headers })).json()) as {
		id: string;
	}[];
	const body = JSON.stringify({ text, accounts: accounts.map(({ id }) => id) });
	const answer = await fetch(`${program.url}/api/v1/posts`, { method: 'POST', headers, body });
	expect(answer.status).toBe(201);
}

async function statuses(): Promise<{ id: string }[]> {
	return (await fetch(`${program.practiceUrl}/api/v1/timelines/public`)).json();
}

/** Somebody with an account and an app of her own, as on any network. */
async function answerAsCustomer(text: string): Promise<void> {
	const redirect_uri = 'https://app.example/back';
	const post = async (path: string, body: Record<string, string>, token?: string) =>
		fetch(`${program.practiceUrl}${path}`, {
			method: 'POST',
			redirect: 'manual',
			headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
			body: new URLSearchParams(body),
		});
	const app = { client_name: 'Telefon', redirect_uris: redirect_uri, scopes: 'read write' };
	const { client_id, client_secret } = await (await post('/api/v1/apps', app)).json();
	const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri, scope: 'read write' });
	const person = { decision: 'create', name: 'Frau Weber', username: 'weber', password: 'geheim genug 7' };
	const consent = await post(`/oauth/authorize?${query}`, person);
	const code = new URL(consent.headers.get('location') ?? '').searchParams.get('code') ?? '';
	const exchange = { grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code };
	const { access_token } = await (await post('/oauth/token', exchange)).json();
	const [status] = await statuses();
	const answer = { status: text, in_reply_to_id: status?.id ?? '' };
	expect((await post('/api/v1/statuses', answer, access_token)).status).toBe(200);
}
