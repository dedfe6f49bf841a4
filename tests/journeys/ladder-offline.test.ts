import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { standBefore, type Between } from '../between.ts';
import { accessibilityFindings, openBrowser, openPhone, visit } from '../browser.ts';
import { createFirm, startProgram, type Program } from '../program.ts';

// A phone on a building site: no signal, a killed browser, a session that is over, a full disk.

const photo = join(import.meta.dirname, '../../src/media/fixtures/phone.jpg');
let program: Program;
let firm: Awaited<ReturnType<typeof createFirm>>;
let between: Between;
let folder: string;
let phone: BrowserContext;
let page: Page;

beforeAll(async () => {
	program = await startProgram();
	firm = await createFirm(program);
	between = await standBefore(program.url);
	folder = mkdtempSync(join(tmpdir(), 'gewerk-phone-'));
	await open();
	await signIn();
});
afterAll(async () => {
	await phone?.close();
	await between?.stop();
	await program?.stop();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
	between.passed.length = 0;
});

async function open(): Promise<void> {
	phone = await openPhone(folder, between.url);
	page = phone.pages()[0] ?? (await phone.newPage());
}

async function signIn(): Promise<void> {
	await page.goto('/sign-in?to=/ladder', { waitUntil: 'networkidle' });
	await page.fill('input[name=email]', firm.email);
	await page.fill('input[name=password]', firm.password);
	await page.press('input[name=password]', 'Enter');
	await page.waitForURL('**/ladder');
}

const keptPages = () =>
	page.evaluate(async () => {
		const kept = await (await caches.open('gewerk-pages')).keys();
		return kept.map(({ url }) => new URL(url).pathname);
	});

async function take(sentence: string): Promise<void> {
	await page.setInputFiles('input[name=file] >> nth=0', photo);
	await page.fill('textarea[name=sentence]', sentence);
	await page.getByText(/Kein Gesicht|Gesichter? unkenntlich/).waitFor();
}

const finish = () => page.getByRole('button', { name: 'Fertig' }).click();
const says = (words: string | RegExp) => page.getByText(words).first().waitFor({ timeout: 30_000 });

/** Posts of the firm with this sentence. */
async function postsSaying(sentence: string): Promise<number> {
	const list = await phone.newPage();
	await list.goto('/posts');
	const found = await list.getByRole('link', { name: sentence }).count();
	await list.close();
	return found;
}

test('the first visit makes the ladder page work without a network', async () => {
	await page.goto('/ladder');
	await expect.poll(keptPages, { timeout: 20_000 }).toEqual(expect.arrayContaining(['/ladder', '/offline']));
	await page.goto('/offline');
	await says('Notiz aufnehmen');
	await page.goto('/ladder');
});

test('taken without any network, kept through a killed browser, and planned once when the signal is back', async () => {
	await take('Ohne Netz am First');
	await phone.setOffline(true);
	await finish();
	await says('Gespeichert');
	expect(await page.inputValue('textarea[name=sentence]')).toBe('');

	await page.fill('textarea[name=sentence]', 'Angefangen und nicht fertig');
	await expect.poll(() => keptDrafts()).toContain('Angefangen und nicht fertig');
	// A browser that starts wakes the worker before a test could take the network away from it.
	between.refuse(/./);
	await phone.close();
	await open();
	await page.goto('/ladder');
	await says('Ohne Netz am First');
	await expect.poll(() => page.inputValue('textarea[name=sentence]')).toBe('Angefangen und nicht fertig');
	expect(await accessibilityFindings(page)).toEqual([]);

	await page.getByRole('link', { name: 'Woche' }).click();
	await says('Gerade kein Netz');
	await says('Auf diesem Gerät warten noch Notizen.');
	await page.goto('/ladder');

	between.refuse(null);
	await says(/Geplant für/);
	expect(await postsSaying('Ohne Netz am First')).toBe(1);
	expect(between.passed.filter((call) => call === 'POST /captures')).toHaveLength(1);
	await page.fill('textarea[name=sentence]', '');
});

const keptDrafts = () =>
	page.evaluate(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const asked = indexedDB.open('gewerk');
				asked.addEventListener('error', () => reject(asked.error));
				asked.addEventListener('success', () => {
					const all = asked.result.transaction('drafts').objectStore('drafts').getAll();
					all.addEventListener('success', () => {
						asked.result.close();
						resolve(all.result.map(({ sentence }: { sentence: string }) => sentence));
					});
				});
			}),
	);

test('a planned post is taken back by one tap', async () => {
	await take('Doch nicht so');
	await finish();
	await says(/Geplant für/);
	await page.getByRole('button', { name: 'Rückgängig' }).first().click();
	await says('Der Beitrag liegt als Entwurf bereit');
});

test('an upload that breaks off goes on, and nothing is doubled', async () => {
	await take('Mitten im Senden weg');
	between.cutUploadAfter(3000);
	await finish();
	await expect.poll(() => postsSaying('Mitten im Senden weg'), { timeout: 30_000 }).toBe(1);
	expect(between.passed.filter((call) => call.startsWith('PUT /uploads/')).length).toBeGreaterThan(1);
});

test('a session that is over waits for signing in, and then goes on by itself', async () => {
	await phone.clearCookies();
	await take('Nach dem Anmelden');
	await finish();
	await says('Bitte melden Sie sich an');
	await page.getByRole('link', { name: 'Anmelden', exact: true }).first().click();
	await page.waitForURL('**/sign-in?to=**');
	await signIn();
	await expect.poll(() => postsSaying('Nach dem Anmelden'), { timeout: 30_000 }).toBe(1);
});

test('what another app shares is on the ladder page, with its words', async () => {
	await page.goto('/week');
	await page.evaluate(() => {
		const form = document.createElement('form');
		Object.assign(form, { method: 'POST', action: '/share', enctype: 'multipart/form-data' });
		const text = Object.assign(document.createElement('input'), {
			name: 'text',
			value: 'Aus der Kamera-App',
		});
		const files = Object.assign(document.createElement('input'), {
			type: 'file',
			name: 'files',
			id: 'shared',
		});
		form.append(text, files);
		document.body.append(form);
	});
	await page.setInputFiles('#shared', photo);
	await page.evaluate(() => document.querySelector<HTMLFormElement>('form[action="/share"]')?.submit());
	await page.waitForURL('**/ladder?shared');
	await expect.poll(() => page.inputValue('textarea[name=sentence]')).toBe('Aus der Kamera-App');
	await says(/Kein Gesicht|Gesichter? unkenntlich/);
	await page.getByRole('button', { name: /Foto entfernen/ }).click();
	await page.fill('textarea[name=sentence]', '');
});

test('a full device says so, keeps what is typed, and sends from the page', async () => {
	// Without a worker, as on plain http, and before anything was kept: browsers look at the room only now and then.
	const browser = await openBrowser();
	const full = await visit(browser, { baseURL: between.url, worker: false });
	await full.addCookies(await phone.cookies());
	const other = await full.newPage();
	const devtools = await full.newCDPSession(other);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: between.url, quotaSize: 1 });
	await other.goto('/ladder');
	await other.setInputFiles('input[name=file] >> nth=0', photo);
	await other.fill('textarea[name=sentence]', 'Kein Platz mehr');
	await other.getByText('Auf diesem Gerät ist kein Platz mehr').waitFor();
	await other.getByText(/Kein Gesicht|Gesichter? unkenntlich/).waitFor();
	expect(await other.inputValue('textarea[name=sentence]')).toBe('Kein Platz mehr');
	await other.getByRole('button', { name: 'Jetzt senden' }).click();
	await other.getByText(/Geplant für/).waitFor();
	expect(await postsSaying('Kein Platz mehr')).toBe(1);
	await browser.close();
});

test('signing out asks first while something waits, and leaves no page of the firm behind', async () => {
	await page.goto('/ladder');
	await page.fill('textarea[name=sentence]', 'Noch nicht gesendet');
	await phone.setOffline(true);
	await finish();
	await says('Gespeichert');
	between.refuse(/^\/(captures|uploads)/);
	await phone.setOffline(false);
	await page.goto('/week', { waitUntil: 'networkidle' });
	expect(await keptPages()).toContain('/ladder');

	const signOut = page.getByRole('button', { name: 'Abmelden' });
	await signOut.click();
	await says('Eine Notiz ist noch nicht gesendet');
	expect(await accessibilityFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Angemeldet bleiben' }).click();
	await signOut.click();
	await page.getByRole('button', { name: 'Trotzdem abmelden' }).click();
	await page.waitForURL('**/sign-in');
	expect(await keptPages()).not.toContain('/ladder');

	between.refuse(null);
	await signIn();
	await expect.poll(() => postsSaying('Noch nicht gesendet'), { timeout: 30_000 }).toBe(1);
});

test('a newer version takes over, and a page swaps itself when nobody is typing', async () => {
	await page.goto('/ladder');
	between.pretendVersion('1999999999999');
	await page.fill('textarea[name=sentence]', 'Wird gerade getippt');
	await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
	await expect.poll(keptVersions, { timeout: 20_000 }).toContain('1999999999999');
	expect(await page.inputValue('textarea[name=sentence]')).toBe('Wird gerade getippt');
	const swapped = page.waitForEvent('load');
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await swapped;
	await expect.poll(() => page.inputValue('textarea[name=sentence]')).toBe('Wird gerade getippt');
	// What the version before was made of goes once a page of this one is open.
	await expect.poll(keptVersions, { timeout: 20_000 }).toEqual(['1999999999999']);
});

const keptVersions = () =>
	page.evaluate(async () =>
		(await caches.keys()).filter((name) => name.includes('shell')).map((name) => name.split('-').at(-1)),
	);
