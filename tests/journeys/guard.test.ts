import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, visit } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';
import { draftFromNote } from '../ladder.ts';
import type { Program } from '../program.ts';

// The guard as somebody meets it while writing, in the made-up firm.

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;

let demo: DemoVisit;
beforeAll(async () => {
	demo = await visitDemo();
	({ program, browser, context, page } = demo);
});
afterAll(() => demo?.end());

async function write(text: string): Promise<void> {
	await draftFromNote(page, { sentence: text });
}

const box = () => page.getByRole('textbox', { name: 'Text', exact: true });
const stops = () => page.getByText('Stopp:', { exact: true }).count();
const saved = () => page.getByRole('status').getByText('Gespeichert', { exact: true }).waitFor();

describe('while one writes', () => {
	test('a claim that needs proof is underlined, explained with its source, and gone with one tap', async () => {
		await write('Die Fassade am Markt ist fertig, zwei Schichten.');
		expect(await stops()).toBe(0);
		await box().fill('Die Fassade am Markt ist fertig: zwei Schichten umweltfreundliche Farbe.');
		const finding = page.getByRole('listitem').filter({ hasText: 'allgemeine Umweltaussage' });
		await finding.waitFor();
		expect(await finding.innerText()).toMatch(/UWG.*Stand/s);
		expect(await page.locator('mark.stop').innerText()).toBe('umweltfreundliche');

		await finding.getByRole('button', { name: '„umweltfreundliche“ weglassen' }).click();
		await expect
			.poll(() => box().inputValue())
			.toBe('Die Fassade am Markt ist fertig: zwei Schichten Farbe.');
		await expect.poll(stops).toBe(0);
	});

	test('the post cannot be planned with a stop in the way, and what was typed stays', async () => {
		const text = 'Unsere Matratzenauflage heilt Rückenschmerzen, sagt der Dachdecker.';
		await box().fill(text);
		await saved();
		await page.getByRole('button', { name: /^Planen/ }).click();
		await page.getByText('So kann der Beitrag nicht hinaus').waitFor();
		expect(await box().inputValue()).toBe(text);
	});

	test('an owner may decide otherwise, but only with a reason, which is kept and can be taken back', async () => {
		await page.getByText('Als Inhaber anders entscheiden').click();
		await page.getByRole('button', { name: 'So entscheiden' }).click();
		await page.getByText('Bitte schreiben Sie in einem Satz').waitFor();

		await page.getByLabel('Warum? (wird aufgehoben)').fill('Es ist ein Scherz unter Kollegen.');
		await page.getByRole('button', { name: 'So entscheiden' }).click();
		await page.getByText(/Anders entschieden von .*Scherz unter Kollegen/).waitFor();

		await page.getByRole('button', { name: 'Zurücknehmen' }).click();
		await page.getByText('Als Inhaber anders entscheiden').waitFor();
	});
});

describe('one advertisement too many', () => {
	const advertisement =
		'Markisen: 20 Euro sparen, jetzt bestellen und gleich anrufen. Bei Sturm fahren Sie die Markise besser ganz ein, sonst reißt das Tuch an der Naht.';

	test('is stopped, and can become a tip with one tap', async () => {
		await write(advertisement);
		await page.getByRole('radio', { name: /Werben/ }).check();
		const finding = page.getByRole('listitem').filter({ hasText: 'Machen Sie einen Tipp daraus' }).first();
		await finding.waitFor();
		await saved();
		await finding.getByText('Einen Tipp daraus machen').click();
		await finding.getByRole('button', { name: 'Diesen Text nehmen' }).first().click();
		await expect.poll(() => box().inputValue()).not.toContain('bestellen');
		await expect.poll(stops).toBe(0);
	});
});

test('a purpose that was put right is remembered for the next post like it', async () => {
	const texts = [
		'Heute hat der Kran die Balken über den Hof gehoben.',
		'Gestern hat der Kran die Ziegel über den Hof gehoben.',
		'Morgen hebt der Kran die Fenster über den Hof.',
	];
	for (const text of texts) {
		await write(text);
		await page.getByRole('radio', { name: /Reden/ }).check();
		await saved();
	}
	await write('Am Freitag hebt der Kran die Latten über den Hof.');
	expect(await page.getByRole('radio', { name: /Reden/ }).isChecked()).toBe(true);
});

test('without script the findings of the saved text are there, too', async () => {
	const address = page.url();
	const plain = await visit(browser, { baseURL: program.url, script: false });
	await plain.addCookies(await context.cookies());
	const still = await plain.newPage();
	await still.goto(address);
	await still.fill('#post-text', 'Unsere Auflage heilt Rückenschmerzen.');
	await still.getByRole('button', { name: 'Speichern' }).click();
	await still.getByText('verspricht etwas für die Gesundheit').first().waitFor();
	await plain.close();
});

test.each(['light', 'dark'] as const)('the page is good for everyone (%s)', async (scheme) => {
	await page.emulateMedia({ colorScheme: scheme });
	await write(
		'Gewinnspiel: Wir verlosen umweltfreundliche Farbe, liken und teilen. Jetzt anrufen, 20 % auf alles.',
	);
	await page.locator('mark').first().waitFor();
	for (const summary of await page.locator('.source summary, .shared summary').all()) await summary.click();
	expect(await accessibilityFindings(page)).toEqual([]);
	const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(wider).toBe(false);
});
