import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, openBrowser, visit } from '../browser.ts';
import { createFirm, startProgram, type Program } from '../program.ts';

// A post to a network that takes posts from people only, as the owner does it on a phone.

const photo = join(import.meta.dirname, '../../src/media/fixtures/phone.jpg');
const sentence = 'So sitzt der Firstziegel auch bei Sturm.';

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let token: string;
let address: string;

beforeAll(async () => {
	program = await startProgram();
	const firm = await createFirm(program);
	token = firm.token;
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url });
	await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: program.url });
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

describe('connecting', () => {
	test('an address of something else is refused, and what was typed stays', async () => {
		await page.goto('/accounts/connect/facebook', { waitUntil: 'networkidle' });
		await page.getByRole('radio', { name: /^Gruppe/ }).check();
		await page.getByLabel('Adresse oder Name').fill('https://www.xing.com/pages/dach');
		await page.getByRole('button', { name: 'Konto eintragen' }).click();
		await page.getByText('Das ist keine Adresse von Facebook').waitFor();
		expect(await page.getByLabel('Adresse oder Name').inputValue()).toBe('https://www.xing.com/pages/dach');
		expect(await page.getByRole('radio', { name: /^Gruppe/ }).isChecked()).toBe(true);
	});

	test('the name of a group is enough', async () => {
		await page.getByLabel('Adresse oder Name').fill('Handwerk in Musterhausen');
		await page.getByRole('button', { name: 'Konto eintragen' }).click();
		await page.waitForURL(/accounts\?connected/);
		await page.getByText('Handwerk in Musterhausen').first().waitFor();
	});

	test('a program connects one by its address', async () => {
		const body = { network: 'xing', kind: 'company', credentials: { address: 'xing.com/pages/dachundfach' } };
		const answer = await call('accounts', { body: JSON.stringify(body), type: 'application/json' });
		expect(answer).toMatchObject({ network: 'xing', kind: 'company', handle: 'pages/dachundfach' });
		const text = 'Für den Betrieb';
		const stopped = await call('check', {
			body: JSON.stringify({ text, network: 'facebook', kind: 'profile' }),
			type: 'application/json',
		});
		expect(stopped.findings).toContainEqual(
			expect.objectContaining({ rule: 'account.profile-for-business' }),
		);
	});
});

describe('when it is time', () => {
	test('the start page says whose turn it is', async () => {
		const form = new FormData();
		form.set('file', new Blob([readFileSync(photo)], { type: 'image/jpeg' }), 'dach.jpg');
		form.set('alt', 'Ein Ziegeldach');
		const picture = await call('media', { body: form });
		const { id: account } = (await call('accounts')).find(
			({ network }: { network: string }) => network === 'xing',
		);
		const body = { text: sentence, accounts: [account], media: [picture.id], purpose: 'give' };
		await call('posts', { body: JSON.stringify(body), type: 'application/json' });
		const mine = page.getByRole('heading', { name: 'Jetzt sind Sie dran: XING' });
		await expect
			.poll(
				async () => {
					await page.goto('/');
					return mine.isVisible();
				},
				{ timeout: 20_000 },
			)
			.toBe(true);
		await page.getByRole('link', { name: 'Von Hand veröffentlichen' }).click();
		await page.waitForURL('**/by-hand/*');
		address = new URL(page.url()).pathname;
	});

	test('text and picture are ready, without metadata', async () => {
		await page.waitForLoadState('networkidle');
		expect(await page.getByRole('textbox', { name: 'Der Text' }).inputValue()).toBe(sentence);
		await page.getByRole('button', { name: 'Text kopieren' }).click();
		await page.getByText('Der Text ist kopiert.').waitFor();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);

		const link = page.getByRole('link', { name: 'Bild 1 herunterladen' });
		const answer = await context.request.get((await link.getAttribute('href')) ?? '');
		expect((await sharp(await answer.body()).metadata()).exif).toBeUndefined();
	});

	describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
		test.each(['by-hand', '/accounts/connect/facebook', '/accounts/connect'])(
			'%s is accessible and not wider than the screen',
			async (path) => {
				const other = await visit(browser, { baseURL: program.url, size, dark });
				await other.addCookies(await context.cookies());
				const shown = await other.newPage();
				await shown.goto(path === 'by-hand' ? address : path, { waitUntil: 'networkidle' });
				const findings = await accessibilityFindings(shown);
				const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
				await other.close();
				expect(findings).toEqual([]);
				expect(overflow).toBeLessThanOrEqual(0);
			},
		);
	});

	test('there is time until later, and until then it is not their turn; undone, it is', async () => {
		await page.getByRole('button', { name: 'In 1 Stunde wieder fragen' }).click();
		await page.getByText('Gewerk fragt wieder:').waitFor();
		await page.getByText('Gewerk meldet sich, wenn es so weit ist').waitFor();
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await page.getByText('Der Beitrag wartet wieder auf Sie.').waitFor();
	});

	test('a link that is none is refused; published, it counts with its link', async () => {
		const link = page.getByLabel('Link zum Beitrag');
		await link.fill('javascript:alert(1)');
		await page.getByRole('button', { name: 'Veröffentlicht' }).click();
		await page.getByText('Das ist kein Link.').waitFor();
		await link.fill('https://www.xing.com/posts/7');
		await page.getByRole('button', { name: 'Veröffentlicht' }).click();
		await page.getByText('Der Beitrag gilt als veröffentlicht.').waitFor();
		await page.getByRole('link', { name: 'Zum Beitrag' }).click();
		await page.waitForURL('**/posts/*');
		const shown = page.getByRole('link', { name: 'Beitrag auf XING ansehen' });
		expect(await shown.getAttribute('href')).toBe('https://www.xing.com/posts/7');
	});

	test('what has been said already cannot be said again by somebody who comes late', async () => {
		const answer = await context.request.post(`${address}?/drop`, {
			headers: { origin: program.url },
			form: {},
		});
		expect(await answer.text()).toContain('tooLate');
	});
});

async function call(path: string, sent?: { readonly body: string | FormData; readonly type?: string }) {
	const headers = {
		authorization: `Bearer ${token}`,
		...(sent?.type === undefined ? {} : { 'content-type': sent.type }),
	};
	const answer = await fetch(`${program.url}/api/v1/${path}`, {
		method: sent === undefined ? 'GET' : 'POST',
		headers,
		...(sent === undefined ? {} : { body: sent.body }),
	});
	expect(answer.ok).toBe(true);
	return answer.json();
}
