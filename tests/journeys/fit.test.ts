import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, openBrowser, visit } from '../browser.ts';
import { startProgram, type Program } from '../program.ts';

// The fit check as a stranger does it on a phone, and what a firm then makes of it.

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
	program = await startProgram();
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url });
	page = await context.newPage();
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
});

const verdict = (of: Page) => of.locator('article h1').innerText();

/** Answers one question of several answers, or one with its own button. */
async function choose(shown: Page, question: string, labels: readonly string[], then: string | null) {
	await shown.getByRole('heading', { level: 1, name: question }).waitFor();
	for (const label of labels) await shown.getByText(label, { exact: true }).click();
	if (then !== null) await shown.getByRole('button', { name: then }).click();
}

/** A roofer with full books who looks for apprentices. */
async function answerAll(shown: Page) {
	await choose(shown, 'Wer bezahlt', [], 'Weiter');
	await choose(shown, 'Was möchten Sie', ['Mitarbeiter und Auszubildende finden'], 'Weiter');
	await choose(shown, 'Wie voll sind Ihre Bücher', ['Voll, auf Monate'], null);
	await choose(shown, 'Woher kommen', ['Aus der Region'], null);
	await choose(shown, 'Wer würde es machen', ['Jemand aus dem Betrieb', '1 Stunde'], 'Weiter');
	await choose(shown, 'Was gibt es schon', ['Ja', 'Ja, von uns gepflegt', 'Gruppe'], 'Weiter');
	await choose(shown, 'Sagen Sie etwas', ['Nein'], null);
	await shown.locator('article').waitFor();
}

describe('a stranger on a phone', () => {
	test('answers eight questions and reads what to do, why, and what nobody knows', async () => {
		await page.goto('/fit', { waitUntil: 'networkidle' });
		await page.getByRole('combobox', { name: 'Gewerk' }).fill('Dachdeck');
		await page.getByRole('option', { name: 'Dachdecker' }).first().click();
		await page.getByRole('button', { name: 'Weiter' }).click();
		await answerAll(page);

		expect(await verdict(page)).toMatch(/^Ja, als Ergänzung/);
		const letter = await page.locator('article').innerText();
		for (const words of ['30\u00a0Minuten', 'Praktika', 'Instagram', 'hören Sie auf', 'keine Studie']) {
			expect(letter).toContain(words);
		}
		expect(page.url()).toContain('t=dachdecker');
	});

	test('opens the evidence of a reason with its number, year, weakness and source', async () => {
		const reason = page.locator('.reasons li', { hasText: 'Nachwuchs und Personal' });
		await reason.locator('summary').click();
		const said = await reason.innerText();
		expect(said).toContain('5.482 Befragte');
		expect(said).toContain('2025');
		expect(said).toContain('Deutschland');
		expect(said).toContain('Schwäche:');
		expect(await reason.getByRole('link').first().getAttribute('href')).toMatch(/^https:/);
	});

	test('changes an answer, and the result changes at once, without the server', async () => {
		await context.setOffline(true);
		await page.locator('aside summary', { hasText: 'Ziel' }).click();
		const goals = page.getByRole('group', { name: 'Ziel' });
		await goals.getByLabel('Mitarbeiter und Auszubildende finden').uncheck();
		await goals.getByLabel('Aufträge bekommen').check();
		expect(await verdict(page)).toMatch(/^Nein/);
		expect(await page.locator('.standing').innerText()).toMatch(/Nein/);
		await goals.getByLabel('Mitarbeiter und Auszubildende finden').check();
		await goals.getByLabel('Aufträge bekommen').uncheck();
		expect(await verdict(page)).toMatch(/^Ja, als Ergänzung/);
		await goals.getByLabel('Einen guten Ruf zeigen').check();
		await context.setOffline(false);
		expect(page.url()).toContain('g=recruiting&g=reputation');
	});

	test('sends the link on: a fresh browser shows the same', async () => {
		const other = await visit(browser, { baseURL: program.url, size: 'desktop' });
		const shown = await other.newPage();
		await shown.goto(page.url());
		expect(await shown.locator('article').innerText()).toBe(await page.locator('article').innerText());
		await other.close();
	});

	test('prints it: the PDF has one page', async () => {
		const address = await page.getByRole('link', { name: /PDF/ }).getAttribute('href');
		const answer = await fetch(new URL(address ?? '', program.url));
		expect(answer.headers.get('content-type')).toBe('application/pdf');
		const pdf = Buffer.from(await answer.arrayBuffer()).toString('latin1');
		expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
	});

	test('goes back with the browser and finds each answer as it was', async () => {
		await page.goto('/fit?t=dachdecker&q=order_book');
		await page.getByText('Voll, auf Monate').click();
		await page.getByRole('heading', { name: 'Woher kommen' }).waitFor();
		await page.goBack();
		await page.getByRole('heading', { name: 'Wie voll' }).waitFor();
		await page.goForward();
		await page.getByRole('heading', { name: 'Woher kommen' }).waitFor();
		await page.getByRole('link', { name: 'Zurück' }).click();
		await page.getByRole('heading', { name: 'Wie voll' }).waitFor();
		expect(await page.getByRole('button', { name: 'Voll, auf Monate' }).innerText()).toContain('gewählt');
	});

	test('is asked again where no trade is found, and keeps what was typed', async () => {
		await page.goto('/fit', { waitUntil: 'networkidle' });
		await page.getByRole('combobox', { name: 'Gewerk' }).fill('Astronaut');
		await page.getByRole('button', { name: 'Weiter' }).click();
		await page.getByText('Dazu finden wir kein Gewerk').first().waitFor();
		expect(await page.inputValue('input[name=trade_typed]')).toBe('Astronaut');
	});
});

describe('without script', () => {
	test('all of it works: questions, result, changing an answer', async () => {
		const plain = await visit(browser, { baseURL: program.url, script: false });
		const shown = await plain.newPage();
		await shown.goto('/fit');
		await shown.fill('input[name=trade_typed]', 'Dachdecker');
		await shown.getByRole('button', { name: 'Weiter' }).click();
		await answerAll(shown);
		expect(await verdict(shown)).toMatch(/^Ja, als Ergänzung/);

		await shown.locator('aside summary', { hasText: 'Zeit in der Woche' }).click();
		await shown.getByLabel('Keine Zeit').check();
		await shown.getByRole('button', { name: 'Neu rechnen' }).click();
		expect(await verdict(shown)).toMatch(/^Gefunden werden reicht/);
		await plain.close();
	});
});

describe('a firm', () => {
	test('is set up from the result with trade and minutes filled in, and starts with it', async () => {
		const result = '/fit?t=dachdecker&c=private&g=recruiting&o=full&w=employee&m=60';
		await page.goto(result);
		await page.getByRole('link', { name: 'Damit anfangen' }).click();
		await page.waitForURL('**/setup?trade=dachdecker&minutes=30');
		expect(await page.inputValue('input[name=trade_typed]')).toBe('Dachdecker');
		expect(await page.getByLabel('30 Minuten').isChecked()).toBe(true);
		await page.fill('input[name=name]', 'Kim Muster');
		await page.fill('input[name=email]', 'kim@firm.example');
		await page.fill('input[name=password]', 'leiter-am-first-7');
		await page.fill('input[name=firm_name]', 'Dach und Fach');
		await page.getByLabel('2 Stunden').check();
		await page.getByRole('button', { name: 'Betrieb einrichten' }).click();
		await page.waitForURL((url) => url.pathname !== '/setup');

		await page.goto('/fit');
		expect(await page.inputValue('input[name=trade_typed]')).toBe('Dachdecker');
		await page.goto(result);
		await page.getByRole('button', { name: 'Damit anfangen' }).click();
		await page.waitForURL('**/mix');
	});

	test('finds the result again, and its minutes in its settings', async () => {
		await page.goto('/fit');
		await page.waitForURL(/fit\?t=dachdecker&c=private&g=recruiting/);
		await page.getByText('Das sind Ihre Antworten vom').waitFor();
		await page.goto('/firm');
		expect(await page.getByLabel('30 Minuten').isChecked()).toBe(true);
	});
});

const shown = [
	'/fit',
	'/fit?t=dachdecker&q=customers',
	'/fit?t=dachdecker&q=order_book',
	'/fit?t=dachdecker&q=time',
	'/fit?t=dachdecker&q=presence',
	'/fit?t=maler-und-lackierer&c=private&g=orders&m=60',
	'/fit?t=dachdecker&g=orders&o=full',
];
describe.each(looks)(
	'every page is accessible and none is wider than the screen ($size, dark: $dark)',
	(look) => {
		test.each(shown)('%s', async (path) => {
			const visitor = await visit(browser, { baseURL: program.url, ...look });
			const seen = await visitor.newPage();
			await seen.goto(path, { waitUntil: 'networkidle' });
			await seen.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
			const findings = await accessibilityFindings(seen);
			const overflow = await seen.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await visitor.close();
			expect(findings).toEqual([]);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	},
);
