import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, openBrowser, visit } from '../browser.ts';
import { takeNote } from '../ladder.ts';
import { createFirm, startProgram, type Program } from '../program.ts';

// An owner invites somebody, who plans a post; it waits, and the owner lets it go by a link on another device.

const photo = join(import.meta.dirname, '../../src/media/fixtures/phone.jpg');
const folder = mkdtempSync(join(tmpdir(), 'gewerk-approval-'));

let program: Program;
let browser: Browser;
let owner: Page;
let employee: Page;
/** A phone on which nobody is signed in. */
let stranger: BrowserContext;
let post = '';

beforeAll(async () => {
	program = await startProgram({ GEWERK_DATA: folder });
	browser = await openBrowser();
	owner = await (await visit(browser, { baseURL: program.url, size: 'desktop' })).newPage();
	employee = await (await visit(browser, { baseURL: program.url })).newPage();
	stranger = await visit(browser, { baseURL: program.url });
	for (const context of browser.contexts()) context.setDefaultTimeout(15_000);
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
	rmSync(folder, { recursive: true, force: true });
});

/** The links that owners are told, the newest last; the page never shows them again. */
function linksTold(): string[] {
	const database = new DatabaseSync(join(folder, 'gewerk.sqlite'), { readOnly: true });
	const rows = database.prepare("select details from notices where kind = 'approval' order by id").all();
	database.close();
	return rows.map(({ details }) => String((JSON.parse(String(details)) as { link: string }).link));
}
const newestLink = () => linksTold().at(-1) ?? '';

async function open(path: string): Promise<Page> {
	const page = await stranger.newPage();
	await page.goto(path);
	return page;
}

/** The employee makes a note and asks for approval. */
async function ask(sentence: string): Promise<void> {
	await takeNote(employee, { sentence, photo, alt: 'Ein Ziegeldach unter blauem Himmel' });
	await employee.getByRole('link', { name: 'Ansehen' }).first().click();
	await employee.waitForURL('**/posts/*');
	post = new URL(employee.url()).pathname;
	await employee.getByText('Wartet auf Freigabe von').waitFor();
}

describe('the people of a firm', () => {
	test('an owner wants approval and invites somebody', async () => {
		const { email, password } = await createFirm(program);
		await owner.goto('/sign-in');
		await owner.fill('input[name=email]', email);
		await owner.fill('input[name=password]', password);
		await owner.getByRole('button', { name: 'Anmelden', exact: true }).click();
		await owner.waitForURL((url) => url.pathname === '/');
		await owner.goto('/firm');
		await owner.getByLabel('Beiträge von Mitarbeitern warten auf Freigabe').check();
		await owner.locator('#approval').getByRole('button', { name: 'Speichern' }).click();
		await owner.getByText('Gespeichert.').waitFor();
		await owner.getByRole('link', { name: 'Einladen und verwalten' }).click();
		await owner.getByLabel('Name', { exact: true }).fill('Ben Beispiel');
		await owner.getByLabel('E-Mail').fill('ben@firm.example');
		await owner.getByRole('button', { name: 'Einladung erstellen' }).click();
		await owner.getByText('Ben Beispiel ist eingeladen').waitFor();
		expect(await owner.getByText('Gewerk kann hier keine E-Mails verschicken').count()).toBe(1);
	});

	test('who was invited sets a password and is in; the link works once', async () => {
		const link = await owner.locator('p.code').innerText();
		await employee.goto(link);
		await employee.getByText('Sie sind zu „Dach und Fach“ eingeladen').waitFor();
		expect(await accessibilityFindings(employee)).toEqual([]);
		await employee.getByLabel('Passwort').fill('gerüst-am-turm-9');
		await employee.getByRole('button', { name: 'Passwort setzen und mitmachen' }).click();
		await employee.waitForURL((url) => url.pathname === '/');
		const again = await open(link);
		expect(await again.locator('main').innerText()).toContain('Sie wurde schon angenommen.');
		await again.close();
	});

	test('an employee may neither manage people nor accounts', async () => {
		for (const path of ['/firm/members', '/accounts/connect']) {
			expect((await employee.goto(path))?.status(), path).toBe(403);
		}
		await employee.goto('/firm');
		expect(await employee.getByRole('link', { name: 'Einladen und verwalten' }).count()).toBe(0);
		await owner.goto('/firm/members');
		expect(await owner.locator('main').innerText()).toContain('ben@firm.example');
		expect(await accessibilityFindings(owner)).toEqual([]);
	});
});

describe('a post of an employee', () => {
	test('waits, and says for whom', async () => {
		await ask('So sitzt der Firstziegel auch bei Sturm.');
		expect(await employee.locator('article').innerText()).toContain('Wartet auf Freigabe');
		expect(await accessibilityFindings(employee)).toEqual([]);
		await owner.goto('/');
		await owner.getByText('Ein Beitrag von Ben Beispiel wartet auf Ihr Ja').waitFor();
		await owner.getByRole('link', { name: 'Ansehen und entscheiden' }).click();
		await owner.getByText('Ben Beispiel bittet um Ihr Ja').waitFor();
		expect(await accessibilityFindings(owner)).toEqual([]);
	});

	test('is shown to whoever has the link, with its picture, and looking changes nothing', async () => {
		const page = await open(newestLink());
		const text = await page.locator('main').innerText();
		expect(text).toContain('Ben Beispiel bittet für „Dach und Fach“ um Ihr Ja');
		expect(text).toContain('So sitzt der Firstziegel auch bei Sturm.');
		const picture = page.locator('article img').first();
		expect(
			await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
		).toBeGreaterThan(100);
		expect(await accessibilityFindings(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
		).toBeLessThanOrEqual(0);
		const answer = await stranger.request.head(newestLink());
		expect(answer.headers()).toMatchObject({
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex, nofollow',
			'cache-control': 'no-store',
		});
		await page.close();
		await owner.reload();
		expect(await owner.getByText('Ben Beispiel bittet um Ihr Ja').count()).toBe(1);
	});

	test('goes out with other words after a yes by link, without signing in', async () => {
		const link = newestLink();
		const page = await open(link);
		await page.getByText('Ändern', { exact: true }).click();
		await page.getByLabel('Text', { exact: true }).fill('So sitzt der Firstziegel bei jedem Sturm.');
		expect(await page.locator('article').innerText()).toContain('bei jedem Sturm');
		await page.getByRole('button', { name: 'Freigeben und jetzt senden' }).click();
		await page.getByRole('heading', { name: 'Freigegeben' }).waitFor();
		await page.close();
		await employee.reload();
		await employee
			.getByText(/Veröffentlicht am/)
			.first()
			.waitFor();
		expect(await employee.locator('article').innerText()).toContain('bei jedem Sturm');
		const again = await open(link);
		expect(await again.locator('main').innerText()).toContain('Der Beitrag ist veröffentlicht.');
		await again.close();
	});

	test('is approved by a program with the link, and the yes can be taken back', async () => {
		await ask('Der neue Kamin ist eingefasst, ganz aus Zink.');
		const link = newestLink();
		const answer = await stranger.request.post(link, { data: { decision: 'approve' } });
		expect(answer.status()).toBe(200);
		expect(await answer.json()).toMatchObject({ done: 'approve', post: post.replace('/posts/', '') });
		const page = await open(link);
		await page.getByRole('button', { name: 'Doch noch nicht' }).click();
		await page.getByRole('button', { name: /^Freigeben für/ }).waitFor();
		await page.close();
	});
});

describe('a link is refused in words', () => {
	test('once the post was changed', async () => {
		const before = newestLink();
		await employee.fill('textarea[name=text]', 'Der neue Kamin ist eingefasst, aus Zink und Blei.');
		await employee.getByRole('button', { name: 'Änderungen übernehmen' }).click();
		await expect.poll(() => newestLink()).not.toBe(before);
		const page = await open(before);
		expect(await page.locator('main').innerText()).toContain('Der Beitrag wurde geändert, seit dieser Link');
		await page.close();
		const answer = await stranger.request.post(before, { data: { decision: 'approve' } });
		expect(answer.status()).toBe(409);
		expect(await answer.json()).toMatchObject({ problem: 'changed' });
	});

	test('once it was revoked on the page of the post', async () => {
		await owner.goto(post);
		await owner.getByText('Verlauf der Freigabe').click();
		await owner.getByText('Widerrufen: ').click();
		await owner.getByRole('button', { name: 'Link widerrufen' }).click();
		await owner.getByText('Der Link gilt nicht mehr.').waitFor();
		const page = await open(newestLink());
		expect(await page.locator('main').innerText()).toContain('Er wurde widerrufen');
		await page.close();
	});

	test('when it was never one, and once it has expired', async () => {
		const database = new DatabaseSync(join(folder, 'gewerk.sqlite'));
		database.exec('update approval_links set revoked_at = null, expires_at = 1');
		database.close();
		const expired = await open(newestLink());
		expect(await expired.locator('main').innerText()).toContain('Seine drei Tage sind um.');
		expect(await accessibilityFindings(expired)).toEqual([]);
		await expired.goto('/approve/made-up');
		expect(await expired.locator('main').innerText()).toContain('Diesen Link gibt es nicht.');
		await expired.close();
	});

	test('and an owner who declines says why, where the author sees it', async () => {
		await owner.goto(post);
		await owner.getByText('Ablehnen', { exact: true }).click();
		await owner.getByLabel('Was soll anders werden?').fill('Bitte ohne „Blei“.');
		await owner.getByRole('button', { name: 'Ablehnen und zurückgeben' }).click();
		await owner.getByText('Abgelehnt. Der Beitrag ist wieder ein Entwurf.').waitFor();
		await employee.goto('/');
		await employee.getByText('„Bitte ohne „Blei“.“').waitFor();
		await employee.getByRole('link', { name: 'Beitrag ansehen' }).click();
		await employee.getByText('hat den Beitrag nicht freigegeben').waitFor();
	});

	test('works without script too', async () => {
		await ask('Die Dachrinne hängt wieder gerade.');
		const plain = await visit(browser, { baseURL: program.url, script: false });
		const page = await plain.newPage();
		await page.goto(newestLink());
		await page.getByRole('button', { name: /^Freigeben für/ }).click();
		expect(await page.locator('main').innerText()).toContain('Der Beitrag geht hinaus');
		await plain.close();
	});
});
