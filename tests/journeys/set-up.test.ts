import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, visit } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';
import type { Program } from '../program.ts';

// How an account is set up, as a person sees and settles it, with what the practice network really tells.

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let address = '';

let demo: DemoVisit;
beforeAll(async () => {
	demo = await visitDemo();
	({ program, browser, context, page } = demo);
});
afterAll(() => demo?.end());

/** The item with this title, wherever it stands at the moment. */
function item(title: string) {
	return page.locator('li.sheet').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

function section(name: string) {
	return page.getByRole('region', { name, exact: true });
}

/** The date as the firm's own calendar shows it. */
function today(): string {
	const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Berlin' } as const;
	return new Intl.DateTimeFormat('de-DE', format).format(Date.now());
}

describe('the set-up of an account', () => {
	test('is reached from the list of accounts, which tells how it stands', async () => {
		await page.goto('/accounts');
		const link = page.getByRole('link', { name: /Einrichtung: \d von \d in Ordnung/ });
		await link.first().click();
		await page.waitForURL(/\/accounts\/[^/]+$/);
		address = new URL(page.url()).pathname;
	});

	test('shows what the network told, and when', async () => {
		const read = section('Was Gewerk gelesen hat');
		expect(await read.innerText()).toContain('Dach Sturmfest (Beispiel)');
		expect(await read.innerText()).toMatch(/Gelesen im Übungsnetz: .*\d\d:\d\d/);
		expect(await section('In Ordnung').innerText()).toContain('Das Profil hat eine Beschreibung.');
		expect(await section('Nicht in Ordnung').innerText()).toContain('Impressum');
	});

	test('says why, with the law and its date, and how to change it', async () => {
		const impressum = item('Impressum');
		await impressum.getByText('Warum, und wie Sie es ändern').click();
		const text = await impressum.innerText();
		expect(text).toContain('§ 5 Abs. 1 DDG');
		expect(text).toContain('Stand 19. August 2026');
		expect(await impressum.getByRole('listitem').count()).toBeGreaterThan(3);
	});

	test('takes an answer, and shows its date', async () => {
		await item('Impressum').getByRole('button', { name: 'Ist in Ordnung' }).click();
		await section('In Ordnung').getByText(`Beantwortet am ${today()}: Ja`).waitFor();
		expect(await item('Das Impressum nennt dieses Profil').innerText()).toContain('Lassen wir so');
	});

	test('can undo it', async () => {
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await section('Nicht in Ordnung').getByRole('heading', { name: 'Impressum' }).waitFor();
		await page.reload();
		expect(await section('In Ordnung').innerText()).not.toContain('Beantwortet');
	});

	test('lets things be as they are, and changes its mind later', async () => {
		await item('Profilbild').getByRole('button', { name: 'Lassen wir so' }).click();
		await section('Bleibt so').getByText(`So gelassen am ${today()}`).waitFor();
		// One goes on where one was working: at what comes next.
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('item-contact');
		await item('Profilbild').getByRole('button', { name: 'Doch prüfen' }).click();
		await section('Nicht in Ordnung').getByRole('heading', { name: 'Profilbild' }).waitFor();
	});

	test('works without script too', async () => {
		const plain = await visit(browser, { baseURL: program.url, script: false });
		await plain.addCookies(await context.cookies());
		const other = await plain.newPage();
		await other.goto(address);
		const contact = other.locator('li.sheet').filter({ hasText: 'Ein Weg zu Ihnen' });
		await contact.getByRole('button', { name: 'Lassen wir so' }).click();
		expect(await other.getByRole('region', { name: 'Bleibt so' }).innerText()).toContain('So gelassen am');
		await other.getByRole('button', { name: 'Rückgängig' }).click();
		expect(await other.getByRole('region', { name: 'Bleibt so' }).count()).toBe(0);
		await other.getByRole('button', { name: 'Neu prüfen' }).click();
		expect(await other.locator('main').innerText()).toContain('Neu gelesen.');
		await plain.close();
	});

	test('of nobody’s account is not there', async () => {
		expect((await page.goto('/accounts/nobody'))?.status()).toBe(404);
	});
});

describe('the guides', () => {
	test('show the way from a profile to a Page, and mark what rests on an old source', async () => {
		await page.goto('/accounts/guide/facebook');
		expect(await page.locator('h1').innerText()).toBe('Vom persönlichen Profil zur Seite');
		expect(await section('Schritt für Schritt').innerText()).toContain('Bitte prüfen');
	});

	test('exist for every network, and for no other', async () => {
		for (const network of ['instagram', 'nebenan', 'linkedin', 'mastodon', 'newsletter', 'practice']) {
			expect((await page.goto(`/accounts/guide/${network}`))?.status(), network).toBe(200);
		}
		expect((await page.goto('/accounts/guide/nowhere'))?.status()).toBe(404);
	});
});

describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
	test.each(['the set-up', '/accounts', '/accounts/guide/facebook', '/accounts/guide/mastodon'])(
		'%s is accessible and not wider than the screen',
		async (path) => {
			const visitor = await visit(browser, { baseURL: program.url, size, dark });
			await visitor.addCookies(await context.cookies());
			const shown = await visitor.newPage();
			await shown.goto(path === 'the set-up' ? address : path, { waitUntil: 'networkidle' });
			// What is folded up must be good too.
			for (const summary of await shown.locator('main li.sheet summary').all()) await summary.click();
			const findings = await accessibilityFindings(shown);
			const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await visitor.close();
			expect(findings).toEqual([]);
			expect(overflow).toBeLessThanOrEqual(0);
		},
	);
});
