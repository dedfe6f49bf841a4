import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, visit } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';
import { draftFromNote } from '../ladder.ts';
import type { Program } from '../program.ts';

// Somebody agrees to be shown, is shown, and takes it back: as a person does it, on the practice network.

const photo = join(import.meta.dirname, '../../src/media/fixtures/phone.jpg');
const sentence = 'So sitzt der Firstziegel auch bei Sturm, gezeigt am offenen Dach.';

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let post = '';
let consent = '';

let demo: DemoVisit;
beforeAll(async () => {
	demo = await visitDemo();
	({ program, browser, context, page } = demo);
});
afterAll(() => demo?.end());

const stop = () => page.getByText(/zeigt einen Menschen, der nicht zugestimmt hat/);
const facts = () => page.locator('details').filter({ hasText: 'Wer und was ist zu sehen?' });

describe('the register', () => {
	test('begins empty, and says why it is there and what the law requires', async () => {
		await page.goto('/consents');
		const text = await page.locator('main').innerText();
		expect(text).toContain('Noch ist niemand eingetragen.');
		expect(text).toContain('§§ 22, 23 KunstUrhG, Stand 19. August 2026.');
	});

	test('warns of a spoken consent of staff, and takes a better one', async () => {
		await page.getByRole('link', { name: 'Einwilligung eintragen' }).click();
		await page.getByLabel('Wer hat zugestimmt?').fill('Ada Beispiel');
		await page.getByLabel('Mitarbeiter oder Azubi').check();
		await page.getByLabel('Mündlich').check();
		await page.getByRole('button', { name: 'Einwilligung eintragen' }).click();
		await page.getByText('Nur mündlich: Das reicht bei Mitarbeitern nicht').waitFor();
		consent = new URL(page.url()).pathname;
		await page.getByText('Eintrag ändern').click();
		await page.getByLabel('Schriftlich').check();
		await page.getByRole('button', { name: 'Speichern' }).click();
		await page.getByText('Geändert.').waitFor();
		expect(await page.getByText('Nur mündlich').count()).toBe(0);
	});

	test('prints a form to sign', async () => {
		const answer = await context.request.get('/consents/form.pdf?kind=staff');
		expect(answer.headers()['content-type']).toBe('application/pdf');
	});
});

describe('a picture on the page of a post', () => {
	test('is stopped while it shows people who were not asked', async () => {
		await draftFromNote(page, { sentence, photo, alt: 'Ein Mensch auf dem Dach' });
		post = new URL(page.url()).pathname;
		await facts().locator('summary').click();
		await page.getByLabel('Leute, die nicht gefragt wurden').check();
		await stop().first().waitFor();
		await page.getByText('Gespeichert', { exact: true }).waitFor();
		await page.getByRole('button', { name: 'Jetzt senden' }).first().click();
		await page
			.getByText(/Ein Stopp steht im Weg/)
			.first()
			.waitFor();
	});

	test('may go out once those who agreed are chosen', async () => {
		await page.getByLabel('Leute, die zugestimmt haben').check();
		await page.getByLabel('Ada Beispiel').check();
		await stop().first().waitFor({ state: 'detached' });
		expect(await facts().locator('summary').innerText()).toContain('zu erkennen: Ada Beispiel');
		await page.getByText('Gespeichert', { exact: true }).waitFor();
		await page.reload();
		expect(await facts().locator('summary').innerText()).toContain('zu erkennen: Ada Beispiel');
		await page.getByRole('button', { name: 'Jetzt senden' }).first().click();
		await page
			.getByText(/Veröffentlicht am/)
			.first()
			.waitFor();
	});
});

describe('taking it back', () => {
	test('leads to the post that shows the person, and can be undone at once', async () => {
		await page.goto(consent);
		await page.getByText('Einwilligung zurücknehmen').click();
		await page.getByText('Ein Beitrag ist schon zu sehen oder geplant').waitFor();
		await page.getByRole('button', { name: 'Ja, zurücknehmen' }).click();
		await page.getByText('Diese Beiträge zeigen jemanden, der nicht mehr zustimmt').waitFor();
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await page.getByText('Die Einwilligung gilt wieder.').waitFor();
		await page.getByText('Einwilligung zurücknehmen').click();
		await page.getByRole('button', { name: 'Ja, zurücknehmen' }).click();
		await page.getByText('Einer ist noch zu sehen.').waitFor();
		expect(await page.locator(`a[href="${post}"]`).first().innerText()).toContain('Firstziegel');
	});

	test('takes the post down at its network', async () => {
		const there = await page
			.getByRole('link', { name: /ansehen/ })
			.first()
			.getAttribute('href');
		expect((await fetch(there ?? '')).status).toBe(200);
		await page.getByText('Alle zurückziehen und löschen').click();
		await page.getByRole('button', { name: 'Ja, zurückziehen und löschen' }).click();
		await page.getByText('Es ist nichts mehr zu tun').waitFor({ timeout: 20_000 });
		expect((await fetch(there ?? '')).status).toBe(404);
	});

	test('works without script too', async () => {
		const plain = await visit(browser, { baseURL: program.url, script: false });
		await plain.addCookies(await context.cookies());
		const other = await plain.newPage();
		await other.goto('/consents/new');
		await other.getByLabel('Wer hat zugestimmt?').fill('Bo Muster');
		await other.getByRole('button', { name: 'Einwilligung eintragen' }).click();
		await other.getByText('Einwilligung zurücknehmen').click();
		await other.getByRole('button', { name: 'Ja, zurücknehmen' }).click();
		await other.getByRole('button', { name: 'Rückgängig' }).click();
		expect(await other.locator('main').innerText()).toContain('Die Einwilligung gilt wieder.');
		await plain.close();
	});
});

describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
	test.each(['/consents', '/consents/new', 'a revoked consent', 'a post with a picture'])(
		'%s is accessible and not wider than the screen',
		async (path) => {
			const visitor = await visit(browser, { baseURL: program.url, size, dark });
			await visitor.addCookies(await context.cookies());
			const shown = await visitor.newPage();
			if (path === 'a post with a picture') await openDraft(shown);
			else await shown.goto(path === 'a revoked consent' ? consent : path, { waitUntil: 'networkidle' });
			const findings = await accessibilityFindings(shown);
			const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await visitor.close();
			expect(findings).toEqual([]);
			expect(overflow).toBeLessThanOrEqual(0);
		},
	);
});

/** A draft with a photo, with everything about the photo in view. */
async function openDraft(shown: Page): Promise<void> {
	await draftFromNote(shown, { sentence: 'Ein Dach im Herbst.', photo });
	await shown.getByText('Wer und was ist zu sehen?').click();
	await shown.getByLabel('Leute, die zugestimmt haben').check();
}
