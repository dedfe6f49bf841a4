import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, openBrowser, visit } from '../browser.ts';
import { startProgram, type Program } from '../program.ts';

// What Gewerk knows, as a stranger reads it on a phone.

let program: Program;
let browser: Browser;

beforeAll(async () => {
	program = await startProgram();
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
});

async function stranger(options: Partial<Parameters<typeof visit>[1]>, act: (page: Page) => Promise<void>) {
	const context = await visit(browser, { baseURL: program.url, ...options });
	await act(await context.newPage());
	await context.close();
}

describe('a stranger', () => {
	test('comes from another page and goes through the sections', () =>
		stranger({}, async (page) => {
			await page.goto('/fit');
			await page.getByRole('contentinfo').getByRole('link', { name: 'Wissen' }).click();
			await page.getByRole('heading', { level: 1, name: 'Wissen' }).waitFor();
			expect(await page.locator('main').innerText()).toContain('im Original gelesen');

			await page.getByRole('link', { name: /^Netzwerke/ }).click();
			await page.getByRole('link', { name: /^Bluesky/ }).click();
			await page.getByRole('heading', { level: 1, name: 'Bluesky: was wir wissen' }).waitFor();
			expect(await page.locator('main').innerText()).toContain('Text höchstens 300 Zeichen.');
			await page.getByRole('link', { name: 'Netzwerke', exact: true }).click();
			await page.waitForURL('**/knowledge/networks');
		}));

	test('finds the Impressum without script, and comes to stand before the rule', () =>
		stranger({ script: false }, async (page) => {
			await page.goto('/knowledge');
			await page.getByRole('searchbox', { name: 'Wissen durchsuchen' }).fill('IMPRESSUM');
			await page.getByRole('button', { name: 'Suchen' }).click();
			await page.getByText(/^\d+ Treffer für „IMPRESSUM“$/).waitFor();
			const law = page.getByRole('region', { name: 'Recht' });
			await law.getByRole('link', { name: /Pflicht zum Impressum/ }).click();

			expect(new URL(page.url()).hash).toBe('#imprint.duty');
			const rule = page.locator(':target');
			expect(await rule.innerText()).toContain('§ 5 Abs. 1 DDG');
			expect(await rule.evaluate((shown) => shown.getBoundingClientRect().top)).toBeLessThan(400);
		}));

	test('looks for a trade by what people call it', () =>
		stranger({ script: false }, async (page) => {
			await page.goto('/knowledge/trades');
			await page.getByRole('searchbox', { name: 'Gewerk suchen' }).fill('Spengler');
			await page.getByRole('button', { name: 'Suchen' }).click();
			await page.getByRole('link', { name: 'Klempner' }).click();
			expect(await page.locator('main').innerText()).toContain('Urteil');
		}));

	test('reads it in English too', () =>
		stranger({ language: 'en' }, async (page) => {
			await page.goto('/knowledge/law');
			expect(await page.locator('main').innerText()).toContain('This is no legal advice.');
		}));

	test('is told that there is no such network or trade', () =>
		stranger({}, async (page) => {
			expect((await page.goto('/knowledge/networks/nowhere'))?.status()).toBe(404);
			expect((await page.goto('/knowledge/trades/dachhase'))?.status()).toBe(404);
		}));
});

const pages = [
	'',
	'?q=impressum',
	'?q=quatschwort',
	'/networks',
	'/networks/facebook',
	'/law',
	'/evidence',
	'/trades',
	'/trades?trade=bau',
	'/trades/dachdecker',
	'/house',
];

describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
	test.each(pages)('/knowledge%s needs no script, is accessible and not wider than the screen', (path) =>
		stranger({ size, dark }, async (page) => {
			await page.goto(`/knowledge${path}`, { waitUntil: 'networkidle' });
			// What is folded up must be good too.
			for (const summary of await page.locator('main summary').all()) await summary.click();
			expect(await page.locator('script').count()).toBe(0);
			expect(await accessibilityFindings(page)).toEqual([]);
			const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			expect(wider).toBeLessThanOrEqual(0);
		}),
	);
});
