import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, looks, visit } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';
import { openAsDraft } from '../ladder.ts';
import type { Program } from '../program.ts';

// The mix and the plan of the week as somebody tries them on a phone, in the made-up firm.

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

const undo = () => page.getByRole('button', { name: 'Rückgängig' }).click();
const balance = () => page.getByText(/^Die letzten 10 Beiträge/).innerText();

describe('the mix', () => {
	test('shows ten links, each of which leads to its post', async () => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await page.getByRole('link', { name: 'Mischung ansehen' }).click();
		await page.waitForURL('**/mix');
		expect(await balance()).toBe('Die letzten 10 Beiträge: 5 geben, 3 reden, 2 werben.');

		const rule = page.getByRole('list', { name: /^Die letzten zehn Beiträge/ });
		expect(await rule.getByRole('link').count()).toBe(10);
		await rule.getByRole('link', { name: /^Werben: Seit diesem Monat bauen wir/ }).click();
		await page.waitForURL('**/posts/*');
		await page.getByText('Seit diesem Monat bauen wir').first().waitFor();
	});

	test('a purpose is corrected with one tap, and undone', async () => {
		await page.goto('/mix', { waitUntil: 'networkidle' });
		const choices = page.getByRole('group', { name: /^Zweck von: Wenn es durchs Dach tropft/ });
		await choices.getByRole('button', { name: 'Reden' }).click();
		await expect.poll(balance).toBe('Die letzten 10 Beiträge: 4 geben, 4 reden, 2 werben.');
		expect(await choices.getByRole('button', { name: 'Reden' }).getAttribute('aria-pressed')).toBe('true');

		await undo();
		await expect.poll(balance).toBe('Die letzten 10 Beiträge: 5 geben, 3 reden, 2 werben.');
	});

	test('the firm sets how much may promote, and what is next follows it', async () => {
		await page.getByRole('heading', { name: 'Als Nächstes: Werben' }).waitFor();
		await page.getByRole('radio', { name: /^0 %/ }).check();
		await page
			.getByRole('region', { name: 'Wie viel darf werben?' })
			.getByRole('button', { name: 'Speichern' })
			.click();
		await page.getByText('Ihr Anteil: 0 %.').waitFor();
		await page.getByRole('heading', { name: 'Als Nächstes: Geben' }).waitFor();

		await undo();
		await page.getByText('Ihr Anteil: 20 %.').waitFor();
		expect(await page.getByRole('radio', { name: /^20 %/ }).isChecked()).toBe(true);
	});

	test('the rule comes with what speaks for it and against it', async () => {
		await page.getByText('Was dafür spricht und was dagegen').click();
		for (const side of ['Spricht dafür', 'Spricht dagegen', 'Spricht für beides'])
			await page.getByRole('heading', { name: side }).waitFor();
	});
});

describe('the plan of the week', () => {
	const ideas = () => page.getByRole('region', { name: 'Vorschlag für diese Woche' }).getByRole('listitem');
	const firstIdea = () => ideas().first().locator('.show').innerText();

	test('offers another idea, and the address brings it back after a reload', async () => {
		await page.goto('/mix', { waitUntil: 'networkidle' });
		const before = await firstIdea();
		await ideas()
			.first()
			.getByRole('link', { name: /^Anderen Vorschlag/ })
			.click();
		await expect.poll(firstIdea).not.toBe(before);
		const after = await firstIdea();
		await page.reload({ waitUntil: 'networkidle' });
		expect(await firstIdea()).toBe(after);
	});

	test('an idea taken to the ladder brings its example, which becomes a draft of one’s own', async () => {
		const idea = await firstIdea();
		await ideas()
			.first()
			.getByRole('link', { name: /^Diese Idee nehmen/ })
			.click();
		await page.waitForURL('**/ladder?idea=*');
		await page.getByText(idea).waitFor();
		const sentence = page.getByLabel('Ein Satz dazu');
		expect(await sentence.inputValue()).not.toBe('');

		await sentence.fill('Die letzte freie Woche vor Weihnachten ist weg, im Januar geht es weiter.');
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('gewerk.kept')), { timeout: 10_000 })
			.toBe('true');
		await page.reload();
		await expect.poll(() => sentence.inputValue()).toContain('im Januar geht es weiter');
		await page.getByRole('button', { name: 'Fertig' }).click();
		await openAsDraft(page);
		expect(await page.getByLabel('Text', { exact: true }).inputValue()).toContain('im Januar');
	});

	test('says what it means when there is no time, and how to change that', async () => {
		await page.goto('/mix', { waitUntil: 'networkidle' });
		await page.getByText('Zeit ändern').click();
		await page.getByLabel('15 Minuten').check();
		await page.locator('#plan ~ details').getByRole('button', { name: 'Speichern' }).click();
		await page.getByText('Für diese Woche ist die Zeit vergeben.', { exact: false }).waitFor();
		await undo();
		await expect.poll(() => ideas().count()).toBeGreaterThan(0);
	});
});

describe.each(looks)('on a $size, dark: $dark', ({ size, dark }) => {
	test.each(['/', '/mix', '/ladder?idea=dachdecker-slate'])(
		'%s is accessible and not wider than the screen',
		async (path) => {
			const other = await visit(browser, { baseURL: program.url, size, dark });
			await other.addCookies(await context.cookies());
			const shown = await other.newPage();
			await shown.goto(path, { waitUntil: 'networkidle' });
			for (const summary of await shown.locator('main summary').all()) await summary.click();
			const findings = await accessibilityFindings(shown);
			const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
			await other.close();
			expect(findings).toEqual([]);
			expect(overflow).toBeLessThanOrEqual(0);
		},
	);
});

test('without script the same forms work', async () => {
	const other = await visit(browser, { baseURL: program.url, script: false });
	await other.addCookies(await context.cookies());
	const plain = await other.newPage();
	await plain.goto('/mix');
	await plain.getByRole('radio', { name: /^30 %/ }).check();
	await plain
		.getByRole('region', { name: 'Wie viel darf werben?' })
		.getByRole('button', { name: 'Speichern' })
		.click();
	await plain.getByText('Ihr Anteil: 30 %.').waitFor();
	await plain.getByRole('button', { name: 'Rückgängig' }).click();
	await plain.getByText('Ihr Anteil: 20 %.').waitFor();

	await plain.goto('/ladder?idea=dachdecker-slate');
	expect(await plain.getByLabel('Ein Satz dazu').inputValue()).toContain('Schieferhammer');
	await other.close();
});
