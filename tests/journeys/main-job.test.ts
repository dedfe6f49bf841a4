import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, openBrowser, visit } from '../browser.ts';
import { draftFromNote } from '../ladder.ts';
import { startProgram, type Program } from '../program.ts';
import { startBluesky, type BlueskyServer } from '../servers/bluesky.ts';
import { startSnac, type SnacServer } from '../servers/snac.ts';

// The main job as a person does it, in a browser, against the built program and real servers.

const photo = join(import.meta.dirname, '../../src/media/fixtures/phone.jpg');
const sentence = 'So sitzt der Firstziegel auch bei Sturm: https://firm.example/first #dachdecker';
const alt = 'Ein Ziegeldach unter blauem Himmel';

let program: Program;
/** An installation that nobody has set up yet. */
let empty: Program;
let browser: Browser;
let bluesky: BlueskyServer;
let snac: SnacServer;
let context: BrowserContext;
let page: Page;
let snacToken = '';

beforeAll(async () => {
	[bluesky, snac] = await Promise.all([startBluesky(), startSnac()]);
	program = await startProgram({ GEWERK_ALLOW_PRIVATE_ADDRESSES: '1' });
	empty = await startProgram();
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url });
	page = await context.newPage();
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
	await empty?.stop();
	await Promise.all([bluesky?.stop(), snac?.stop()]);
});

describe('from a photo and a sentence to a published post', () => {
	test('set up the firm', async () => {
		expect(readFileSync(photo).includes('GPS') || (await sharp(photo).metadata()).exif !== undefined).toBe(
			true,
		);
		await page.goto('/');
		await page.fill('input[name=name]', 'Kim Muster');
		await page.fill('input[name=email]', 'kim@firm.example');
		await page.fill('input[name=password]', 'leiter-am-first-7');
		await page.fill('input[name=firm_name]', 'Dach und Fach');
		await page.getByRole('combobox', { name: 'Gewerk' }).fill('Dachdeck');
		await page.getByRole('option', { name: 'Dachdecker' }).first().click();
		await page.getByRole('button', { name: 'Betrieb einrichten' }).click();
		await page.waitForURL((url) => url.pathname !== '/setup');
	});

	test('connect a Bluesky and a Mastodon-API account; a wrong password keeps what was typed', async () => {
		const user = await bluesky.createAccount('dachundfach');
		await page.goto('/accounts/connect/bluesky');
		await page.fill('input[name=server]', bluesky.url);
		await page.fill('input[name=identifier]', user.identifier);
		await page.fill('input[name=password]', 'falsch');
		await page.locator('form:has(input[name=password]) button').first().click();
		await page.getByRole('alert').first().waitFor();
		expect(await page.inputValue('input[name=identifier]')).toBe(user.identifier);
		await page.fill('input[name=password]', user.password);
		await page.locator('form:has(input[name=password]) button').first().click();
		await page.waitForURL(/accounts\?connected/);

		const { accessToken } = await snac.createUser('dachundfach');
		snacToken = accessToken;
		await page.goto('/accounts/connect/mastodon');
		const form = page.locator('form:has(input[name=access_token])');
		await form.locator('input[name=server]').fill(snac.url);
		await form.locator('input[name=access_token]').fill(accessToken);
		await form.locator('button').first().click();
		await page.waitForURL(/accounts\?connected/);
	});

	test('capture, look at the variants, and send to all three', async () => {
		await draftFromNote(page, { sentence, photo, alt });
		await page.getByRole('button', { name: 'Jetzt senden' }).first().click();
		await page.waitForFunction(() => document.body.innerText.split('Veröffentlicht am').length === 4, null, {
			timeout: 60_000,
		});
	});

	test('every network shows it with picture and description, and no place in the picture', async () => {
		const practice = await practiceStatus();
		expect(practice.content).toContain('Firstziegel');
		expect(practice.media_attachments[0]?.description).toBe(alt);
		const picture = await fetch(practice.media_attachments[0]?.url ?? '');
		expect((await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).exif).toBeUndefined();

		const shown = await snacStatus();
		expect(shown.content).toContain('Firstziegel');
		expect(shown.media_attachments[0]?.description).toBe(alt);

		const record = await blueskyRecord();
		expect(record.text).toBe(sentence);
		expect(record.embed.images[0]?.alt).toBe(alt);
		const kinds = record.facets.flatMap(({ features }) => features.map(({ $type }) => $type));
		expect(kinds.sort()).toEqual(['app.bsky.richtext.facet#link', 'app.bsky.richtext.facet#tag']);
	});

	test('the delete button takes it down on the practice network', async () => {
		const { id } = await practiceStatus();
		await page.getByRole('button', { name: 'Auch im Übungsnetz löschen' }).first().click();
		await page
			.getByRole('dialog')
			.getByRole('button', { name: /löschen/ })
			.click();
		await expect
			.poll(async () => (await fetch(`${program.practiceUrl}/api/v1/statuses/${id}`)).status, {
				timeout: 20_000,
			})
			.toBe(404);
	});

	test('a form from another site changes nothing', async () => {
		const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
		const answer = await fetch(`${program.url}/sign-out`, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				cookie: cookies,
				origin: 'https://evil.example',
				'content-type': 'application/x-www-form-urlencoded',
			},
		});
		expect(answer.status).toBe(403);
	});
});

describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
	const pages = [
		'/',
		'/ladder',
		'/week',
		'/posts',
		'a post',
		'/firm',
		'/setup/passkey',
		'/practice',
		'/nowhere',
	];
	const connecting = [
		'/accounts',
		'/accounts/connect',
		'/accounts/connect/bluesky',
		'/accounts/connect/mastodon',
	];

	test.each([...pages, ...connecting])('%s is accessible and not wider than the screen', async (path) => {
		const other = await visit(browser, { baseURL: program.url, size, dark });
		await other.addCookies(await context.cookies());
		await expectGood(other, path === 'a post' ? new URL(page.url()).pathname : path);
	});

	test.each(['/sign-in', '/practice/nowhere'])('%s is so for a stranger too', async (path) => {
		await expectGood(await visit(browser, { baseURL: program.url, size, dark }), path);
	});

	test('/setup is so on the first visit', async () => {
		await expectGood(await visit(browser, { baseURL: empty.url, size, dark }), '/setup');
	});
});

async function expectGood(visitor: BrowserContext, path: string): Promise<void> {
	const shown = await visitor.newPage();
	await shown.goto(path, { waitUntil: 'networkidle' });
	const findings = await accessibilityFindings(shown);
	const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	await visitor.close();
	expect(findings).toEqual([]);
	expect(overflow).toBeLessThanOrEqual(0);
}

interface ShownStatus {
	id: string;
	content: string;
	media_attachments: { url: string; description: string | null }[];
}

async function practiceStatus(): Promise<ShownStatus> {
	const answer = await fetch(`${program.practiceUrl}/api/v1/timelines/public`);
	const [status] = (await answer.json()) as ShownStatus[];
	if (status === undefined) throw new Error('The practice network shows nothing.');
	return status;
}

async function snacStatus(): Promise<ShownStatus> {
	const ask = async (path: string) =>
		(
			await fetch(`${snac.url}/api/v1/accounts/${path}`, {
				headers: { authorization: `Bearer ${snacToken}` },
			})
		).json();
	const { id } = (await ask('verify_credentials')) as { id: string };
	const statuses = (await ask(`${id}/statuses`)) as ShownStatus[];
	expect(statuses).toHaveLength(1);
	const [status] = statuses;
	if (status === undefined) throw new Error('The snac server shows nothing.');
	return status;
}

interface ShownRecord {
	text: string;
	embed: { images: { alt: string }[] };
	facets: { features: { $type: string }[] }[];
}

async function blueskyRecord(): Promise<ShownRecord> {
	const query = 'repo=dachundfach.test&collection=app.bsky.feed.post';
	const answer = await fetch(`${bluesky.url}/xrpc/com.atproto.repo.listRecords?${query}`);
	const { records } = (await answer.json()) as { records: { value: ShownRecord }[] };
	expect(records).toHaveLength(1);
	const [record] = records;
	if (record === undefined) throw new Error('The Bluesky server holds nothing.');
	return record.value;
}
