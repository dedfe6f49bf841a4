import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listAccounts } from '#accounts/account.ts';
import { closeApp, createApp, type App } from '#app.ts';
import { serviceKey, startService, type WritingService } from '#captures/testing.ts';
import { dropService, keepService } from '#firms/outside-services.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { createPost } from '#posts/create.ts';
import { accessibilityFindings, openBrowser, visit } from '../browser.ts';
import { startProgram, type Program } from '../program.ts';

// Speaking for a post. The microphone is Chromium's own stand-in, which beeps; what a recogniser understands is made up,
// because no test machine has one.

const folder = mkdtempSync(join(tmpdir(), 'gewerk-voice-'));
const settings = { GEWERK_DATA: folder, GEWERK_ALLOW_PRIVATE_ADDRESSES: '1' };
let program: Program;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let service: WritingService;
/** The same installation, to do beside the program what other pages do. */
let app: App;
let firm: string;

beforeAll(async () => {
	program = await startProgram(settings);
	browser = await openBrowser(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
	visitor = await visit(browser, { baseURL: program.url });
	service = await startService();
	const first = await visitor.newPage();
	await first.goto('/setup', { waitUntil: 'networkidle' });
	await first.getByRole('button', { name: 'Erst einmal umsehen' }).click();
	await first.waitForURL((url) => url.pathname === '/');
	await first.close();
	app = await createApp(readConfiguration({ ...settings, GEWERK_LOG: 'error' }));
	const made = await app.database.everywhere((rows) =>
		rows.selectFrom('firms').select('id').executeTakeFirstOrThrow(),
	);
	firm = made.id;
});
afterAll(async () => {
	await closeApp(app);
	service.close();
	await browser.close();
	await program.stop();
	rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
	page = await visitor.newPage();
});
afterEach(() => page.close());

/** The page of a new draft. */
async function draft(sentence = ''): Promise<void> {
	const accounts = await app.database.inFirm(firm, listAccounts);
	const input = { text: sentence, accounts: accounts.map(({ id }) => id), media: [] };
	const answer = await createPost(app, firm, input);
	if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
	await page.goto(`/posts/${answer.post.id}`);
}

const box = () => page.getByRole('textbox', { name: 'Text', exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function speak(): Promise<void> {
	await button('Einsprechen').click();
	await page.getByText(/^0:01 von 3:00/).waitFor();
	await button('Fertig gesprochen').click();
}

/** Makes the page believe that it has a recogniser which understands one sentence. */
async function withRecogniser(onDevice: 'available' | 'unavailable'): Promise<void> {
	await page.addInitScript((available) => {
		class MadeUp extends EventTarget {
			static available = () => Promise.resolve(available);
			processLocally = false;
			start() {
				document.documentElement.dataset.heardBy = this.processLocally ? 'device' : 'maker';
				queueMicrotask(() => this.dispatchEvent(new Event('speechstart')));
			}
			stop() {
				const results = [Object.assign([{ transcript: 'heute den First gedeckt Punkt' }], { isFinal: true })];
				this.dispatchEvent(Object.assign(new Event('result'), { results }));
				this.dispatchEvent(new Event('end'));
			}
			abort() {}
		}
		Object.assign(globalThis, { SpeechRecognition: MadeUp });
	}, onDevice);
}

const heardBy = () => page.evaluate(() => document.documentElement.dataset.heardBy ?? 'nobody');

describe('a sentence that is written down while one speaks', () => {
	test('comes behind what stands there, and can be taken back', async () => {
		await withRecogniser('available');
		await draft('Am Rathaus.');
		await speak();
		await expect.poll(() => box().inputValue()).toBe('Am Rathaus. Heute den First gedeckt.');
		expect(await heardBy()).toBe('device');
		await button('Rückgängig').click();
		expect(await box().inputValue()).toBe('Am Rathaus.');
	});

	test('is heard by the browser’s maker only as long as one has agreed', async () => {
		await withRecogniser('unavailable');
		await draft('Am Rathaus.');
		await speak();
		await page.getByRole('heading', { name: 'Sprachnotizen' }).waitFor();
		expect(await heardBy()).toBe('nobody');

		await page.getByText('Was geschieht mit meiner Stimme?').click();
		expect(await accessibilityFindings(page)).toEqual([]);
		await button('Einverstanden, Stimme dorthin geben').click();
		await speak();
		await expect.poll(() => box().inputValue()).toBe('Am Rathaus. Heute den First gedeckt.');
		expect(await heardBy()).toBe('maker');

		await page.reload();
		await page.getByText('Was geschieht mit meiner Stimme?').click();
		await button('Ab jetzt nur aufnehmen').click();
		await speak();
		await page.getByText(/^Sprachnotiz 2 von 2/).waitFor();
		expect(await heardBy()).toBe('nobody');
	});
});

describe('a recording', () => {
	test('stays with its post, can be heard, and asks to be typed until it is deleted', async () => {
		await draft();
		await speak();
		await page.getByText('Bitte anhören und abtippen.').waitFor();
		const sound = page.locator('audio');
		await sound.evaluate((element: HTMLAudioElement) => element.play());
		await expect
			.poll(() => sound.evaluate((element: HTMLAudioElement) => element.currentTime))
			.toBeGreaterThan(0);
		expect(await accessibilityFindings(page)).toEqual([]);

		await page.locator('summary').filter({ hasText: 'Löschen' }).click();
		await button('Aufnahme endgültig löschen').click();
		await expect.poll(() => sound.count()).toBe(0);
	});

	test('is sent again when there was no connection, and arrives once', async () => {
		await draft();
		await page.route('**/uploads/**', (route) => route.abort(), { times: 1 });
		await speak();
		await page.getByText('Keine Verbindung. Die Aufnahme ist noch da').waitFor();
		await button('Noch einmal senden').click();
		await page.getByText(/^Sprachnotiz, 0:0\d min/).waitFor();
	});

	test('of a firm that chose a service becomes the text of an empty draft, to be checked', async () => {
		await app.database.inFirm(firm, (scope) =>
			keepService(app, scope, 'transcription', {
				address: service.address,
				model: 'whisper-1',
				secret: serviceKey,
				name: '',
			}),
		);
		await draft();
		await speak();
		await page.getByText('Bitte prüfen.').waitFor();
		expect(await box().inputValue()).toBe('Heute den First gedeckt.');
		expect(service.asked).toMatchObject([{ file: 'recording.webm', model: 'whisper-1', language: 'de' }]);

		await box().fill('Selbst getippt.');
		await button('Übernehmen').click();
		expect(await box().inputValue()).toBe('Selbst getippt. Heute den First gedeckt.');
		await app.database.inFirm(firm, (scope) => dropService(scope, 'transcription'));
	});
});

describe('what keeps one from speaking', () => {
	test('is said with what to do: a microphone that is blocked', async () => {
		await page.addInitScript(() => {
			navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
		});
		await draft('Am Rathaus.');
		await button('Einsprechen').click();
		await page.getByRole('alert').getByText('erlauben Sie das Mikrofon').waitFor();
		await button('Einsprechen').waitFor();
	});

	test('is said with what to do: a page without https', async () => {
		await page.addInitScript(() => Object.defineProperty(globalThis, 'isSecureContext', { value: false }));
		await draft('Am Rathaus.');
		await page.getByText('weil die Seite ohne https geöffnet ist').waitFor();
		expect(await button('Einsprechen').count()).toBe(0);
	});
});
