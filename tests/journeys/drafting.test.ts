import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startModel, type ModelServer } from '#drafting/testing.ts';
import { accessibilityFindings, openBrowser, visit } from '../browser.ts';
import { draftFromNote } from '../ladder.ts';
import { createFirm, startProgram, type Program } from '../program.ts';

// Help with the words: by rules in the made-up firm, and by a model that an owner has switched on.

let program: Program;
let browser: Browser;
let model: ModelServer;
beforeAll(async () => {
	model = await startModel();
	program = await startProgram({ GEWERK_ALLOW_PRIVATE_ADDRESSES: '1' });
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
	await model?.stop();
});

const said = 'äh also heute den first am rathaus gemacht und die dachrinne war voll laub';
const tidied = 'Heute den First am Rathaus gemacht und die Dachrinne war voll Laub.';

async function write(page: Page, text: string): Promise<void> {
	await draftFromNote(page, { sentence: text });
	await page.waitForLoadState('networkidle');
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const own = (page: Page) => page.getByRole('region', { name: 'Bild und Satz' });

describe('by rules', () => {
	let context: BrowserContext;
	let page: Page;
	beforeAll(async () => {
		context = await visit(browser, { baseURL: program.url });
		page = await context.newPage();
		await page.goto('/setup', { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'Erst einmal umsehen' }).click();
		await page.waitForURL((url) => url.pathname === '/');
		await write(page, said);
	});
	afterAll(() => context?.close());

	test('three ways are shown; one is taken, saved, and put back with one tap', async () => {
		await own(page).getByRole('button', { name: 'Formulieren helfen' }).click();
		await page.getByRole('heading', { name: '3 Vorschläge' }).waitFor();
		expect(await own(page).getByRole('listitem').first().innerText()).toContain(
			`${tidied} Wenn Wasser über die Kante läuft, ist die Rinne selten kaputt.`,
		);
		await page.getByRole('button', { name: /^Übernehmen ?: Geglättet/ }).click();
		expect(await box(page).inputValue()).toBe(tidied);
		await page.getByRole('status').getByText('Gespeichert', { exact: true }).waitFor();
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		expect(await box(page).inputValue()).toBe(said);
	});

	test('for one account in the form of its network, the others stay as they are', async () => {
		await page.getByText('Nur hier ändern').first().click();
		await page
			.getByRole('button', { name: /^Für .* formulieren$/ })
			.first()
			.click();
		const variant = page.getByRole('article').first();
		await variant.getByRole('button', { name: /^Übernehmen ?: Geglättet/ }).click();
		await expect.poll(() => variant.getByRole('listitem').first().innerText()).toContain('#Dachdecker');
		expect(await box(page).inputValue()).toBe(said);
	});

	test('no model is spoken of, and services are not to be had in the made-up firm', async () => {
		expect(await page.getByRole('button', { name: 'Mit KI entwerfen' }).count()).toBe(0);
		expect((await context.request.get('/firm/outside-services')).status()).toBe(403);
	});

	test('without script the first way is put in, and can be taken back', async () => {
		const plain = await visit(browser, { baseURL: program.url, script: false });
		await plain.addCookies(await context.cookies());
		const still = await plain.newPage();
		await still.goto(page.url());
		await still.fill('#post-text', said);
		await still.getByRole('button', { name: 'Formulieren helfen' }).click();
		expect(await still.inputValue('#post-text')).toContain(tidied);
		await still.getByRole('button', { name: 'Rückgängig' }).click();
		expect(await still.inputValue('#post-text')).toBe(said);
		await plain.close();
	});
});

describe('by a model', () => {
	let page: Page;
	beforeAll(async () => {
		const firm = await createFirm(program);
		page = await (await visit(browser, { baseURL: program.url })).newPage();
		await page.goto('/sign-in', { waitUntil: 'networkidle' });
		await page.fill('input[name=email]', firm.email);
		await page.fill('input[name=password]', firm.password);
		await page.locator('form:has(input[name=password]) button').first().click();
		await page.waitForURL((url) => url.pathname === '/');
	});
	beforeEach(() => void (model.asked.length = 0));

	const section = () => page.getByRole('region', { name: 'Entwürfe mit KI' });

	test('an owner enters it, asks it for real, and switches it on; the key is never shown again', async () => {
		await page.goto('/firm', { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'Dienste' }).click();
		await section().getByText('Ausgeschaltet').waitFor();
		await section().getByLabel('Adresse der Schnittstelle').fill(model.address);
		await section().getByLabel('Modell', { exact: true }).fill('smal');
		await section().getByLabel('Schlüssel').fill('sk-of-the-firm');
		model.answer({ status: 404 });
		await section().getByRole('button', { name: 'Prüfen' }).click();
		await section().getByText('Dort gibt es: small, large').waitFor();

		await section().getByLabel('Modell', { exact: true }).fill('small');
		model.answer('Ja.');
		await section().getByRole('button', { name: 'Prüfen' }).click();
		await section().getByText('Der Dienst antwortet: „Ja.“').waitFor();
		await section().getByRole('button', { name: 'Speichern und einschalten' }).click();
		await section()
			.getByText(/^Eingeschaltet: small bei 127/)
			.waitFor();
		expect(model.asked.at(-1)?.authorization).toBe('Bearer sk-of-the-firm');
		expect(await section().getByLabel('Schlüssel').inputValue()).toBe('');
		expect(await page.content()).not.toContain('sk-of-the-firm');
	});

	test('what it drafts is marked, with what is wrong in it, and only a person puts it in', async () => {
		await write(page, said);
		await own(page).getByRole('button', { name: 'Formulieren helfen' }).click();
		await page.getByRole('heading', { name: '3 Vorschläge' }).waitFor();
		model.answer('Hochwertiger First am Rathaus, 20 Meter, umweltfreundlich!');
		await own(page).getByRole('button', { name: 'Mit KI entwerfen' }).click();
		await page.getByRole('heading', { name: 'Mit KI entworfen, bitte prüfen' }).waitFor();
		const draft = own(page).getByRole('listitem').filter({ hasText: 'Mit KI entworfen' });
		expect(await draft.innerText()).toMatch(/allgemeine Umweltaussage[\s\S]*Steht nicht in Ihrem Satz: 20/);
		expect(await box(page).inputValue()).toBe(said);
		expect(await accessibilityFindings(page)).toEqual([]);

		model.answer('Der First am Rathaus ist gemacht. In der Rinne lag viel Laub.');
		await own(page).getByRole('button', { name: 'Mit KI entwerfen' }).click();
		await own(page).getByText('In der Rinne lag viel Laub').waitFor();
		await page.getByRole('button', { name: /^Übernehmen ?: Mit KI/ }).click();
		expect(await box(page).inputValue()).toMatch(/^Der First am Rathaus ist gemacht/);
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		expect(await box(page).inputValue()).toBe(said);
	});

	test('one may stop waiting, and trouble is told with what to do', async () => {
		const gone = new Promise((resolve) => model.answer((response) => void response.on('close', resolve)));
		await own(page).getByRole('button', { name: 'Mit KI entwerfen' }).click();
		await own(page).getByText('Das Modell schreibt').waitFor();
		await expect.poll(() => model.asked.length).toBe(1);
		await own(page).getByRole('button', { name: 'Abbrechen' }).click();
		await own(page).getByText('Abgebrochen. Ihr Text ist unverändert.').waitFor();
		await gone;

		model.answer({ status: 401 });
		await own(page).getByRole('button', { name: 'Mit KI entwerfen' }).click();
		await own(page).getByText('Der Server nimmt den Schlüssel nicht an').waitFor();
	});

	test.each(['light', 'dark'] as const)('the services are good for everyone (%s)', async (scheme) => {
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto('/firm/outside-services', { waitUntil: 'networkidle' });
		expect(await accessibilityFindings(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
	});

	test('switched off, it is gone from the posts', async () => {
		await section().locator('summary').click();
		await section().getByRole('button', { name: 'Ausschalten und Schlüssel vergessen' }).click();
		await section().getByText('Der Schlüssel ist vergessen').waitFor();
		await write(page, said);
		await own(page).getByRole('button', { name: 'Formulieren helfen' }).click();
		await page.getByRole('heading', { name: '3 Vorschläge' }).waitFor();
		expect(await page.getByRole('button', { name: 'Mit KI entwerfen' }).count()).toBe(0);
	});
});
