import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, openBrowser, visit } from '../browser.ts';
import { createFirm, startProgram, type Program } from '../program.ts';
import { startPushService, type PushService } from '../servers/push.ts';

// A phone that is switched on, told of a post that failed, and switched off again. The browser's own push service is
// not ours to call, so the page is handed a subscription at one of our own; what that one takes and opens as a device
// would is then delivered to the browser's service worker, which shows it.

let program: Program;
let service: PushService;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let firm: Awaited<ReturnType<typeof createFirm>>;
const folder = mkdtempSync(join(tmpdir(), 'gewerk-notices-'));

beforeAll(async () => {
	service = await startPushService();
	program = await startProgram({ GEWERK_ALLOW_PRIVATE_ADDRESSES: '1', GEWERK_DATA: folder });
	firm = await createFirm(program);
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url });
	await context.grantPermissions(['notifications'], { origin: program.url });
	page = await context.newPage();
	await signIn(page);
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
	await service?.stop();
	rmSync(folder, { recursive: true, force: true });
});

async function signIn(at: Page): Promise<void> {
	await at.goto('/sign-in?to=/notices');
	await at.fill('input[name=email]', firm.email);
	await at.fill('input[name=password]', firm.password);
	await at.getByRole('button', { name: 'Anmelden', exact: true }).click();
	await at.waitForURL('**/notices');
}

/** Has the browser subscribe at our push service instead of its maker's. */
async function subscribeHere(at: Page, name: string): Promise<void> {
	const subscription = { ...service.device(name), expirationTime: null };
	await at.evaluate((given) => {
		let kept: PushSubscription | null = null;
		const made = (key: ArrayBuffer) =>
			({
				endpoint: given.endpoint,
				options: { applicationServerKey: key, userVisibleOnly: true },
				toJSON: () => given,
				unsubscribe: async () => {
					kept = null;
					return true;
				},
			}) as unknown as PushSubscription;
		PushManager.prototype.getSubscription = async () => kept;
		PushManager.prototype.subscribe = async (options) => {
			const key = options?.applicationServerKey;
			if (!(key instanceof Uint8Array)) throw new Error('No key');
			kept = made(new Uint8Array(key).buffer);
			return kept;
		};
	}, subscription);
}

/** Gives the browser a push as its maker's service would. */
async function deliver(payload: unknown): Promise<void> {
	const session = await context.newCDPSession(page);
	const registrationId = await registrationOf(session);
	await session.send('ServiceWorker.deliverPushMessage', {
		origin: program.url,
		registrationId,
		data: JSON.stringify(payload),
	});
	await session.detach();
}

async function registrationOf(session: CDPSession): Promise<string> {
	const found = new Promise<string>((resolve) => {
		session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(program.url));
			if (ours !== undefined) resolve(ours.registrationId);
		});
	});
	await session.send('ServiceWorker.enable');
	return found;
}

const shown = () =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const notifications = await registration.getNotifications();
		return notifications.map(({ title, body, tag, icon }) => ({ title, body, tag, icon }));
	});

/** What a service worker has that a page has not. */
interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly NotificationEvent: new (
		type: string,
		about: { notification: Notification; action: string },
	) => Event;
	dispatchEvent(event: Event): boolean;
}

/** Presses a notification that is shown, as a person would; `action` is the button of it. */
async function press(title: string, action = ''): Promise<void> {
	await expect.poll(async () => (await shown()).map((one) => one.title)).toContain(title);
	const [worker] = context.serviceWorkers();
	if (worker === undefined) throw new Error('No service worker.');
	await worker.evaluate(
		async ([wanted, button]: readonly [string, string]) => {
			const scope = self as unknown as WorkerScope;
			const all = await scope.registration.getNotifications();
			const notification = all.find((one) => one.title === wanted);
			if (notification === undefined) throw new Error(`Not shown: ${wanted}`);
			scope.dispatchEvent(new scope.NotificationEvent('notificationclick', { notification, action: button }));
		},
		[title, action] as const,
	);
}

describe('a phone', () => {
	test('says why it cannot be switched on when the browser’s own service does not answer', async () => {
		await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).click();
		await page.getByText('Eingeschaltet ist noch nichts.').waitFor();
	});

	test('is switched on by one press, and stands in the list as this device', async () => {
		await subscribeHere(page, 'phone');
		await page.getByRole('button', { name: 'Auf diesem Gerät einschalten' }).click();
		await page.getByText('Auf diesem Gerät eingeschaltet.').waitFor();
		await page.getByText('dieses Gerät', { exact: true }).waitFor();
	});

	test('takes a test, which the browser shows', async () => {
		await page.getByRole('button', { name: /Probe senden/ }).click();
		await page.getByText('Die Probe ist unterwegs').waitFor();
		const [trial] = service.received();
		await deliver(trial?.payload);
		await expect
			.poll(shown)
			.toMatchObject([
				{ title: 'Die Probe ist angekommen', tag: 'trial', icon: expect.stringContaining('icon-192') },
			]);
	});

	test('takes quiet hours and kinds, and keeps what was typed when it does not fit', async () => {
		const save = page.getByRole('button', { name: 'Speichern' });
		await page.getByLabel('Bis', { exact: true }).fill('20:00');
		await save.click();
		await page.getByText('Beginn und Ende sind gleich.').waitFor();
		expect(await page.getByLabel('Bis', { exact: true }).inputValue()).toBe('20:00');
		await page.getByLabel('In dieser Zeit nichts schicken').uncheck();
		await page.getByLabel('Ein Kunde hat geantwortet').uncheck();
		await save.click();
		await page.getByText('Gespeichert.').waitFor();
		await page.reload();
		expect(await page.getByLabel('In dieser Zeit nichts schicken').isChecked()).toBe(false);
		expect(await page.getByLabel('Ein Kunde hat geantwortet').isChecked()).toBe(false);
		expect(await page.getByLabel('Ein Beitrag wartet auf Freigabe').isChecked()).toBe(true);
	});

	test('is told of a post that fails; a press on it leads to the post', async () => {
		loseAccess();
		const post = await publish('Neuer First am Rathaus.');
		await expect.poll(() => service.received().length, { timeout: 30_000, interval: 200 }).toBe(2);
		const [, told] = service.received();
		expect(told?.payload).toMatchObject({
			title: 'Ein Beitrag ist im Übungsnetz nicht erschienen',
			url: `/posts/${post}`,
		});
		await deliver(told?.payload);
		await expect.poll(shown).toMatchObject([{ title: 'Ein Beitrag ist im Übungsnetz nicht erschienen' }]);
		await press('Ein Beitrag ist im Übungsnetz nicht erschienen');
		await page.waitForURL(`**/posts/${post}`);
		expect(await shown()).toEqual([]);

		await page.goto('/notices');
		await page.getByRole('link', { name: 'Ein Beitrag ist im Übungsnetz nicht erschienen' }).waitFor();
		await page.getByText(/wartet auf Sie · geschickt/).waitFor();
	});

	test('says yes to a post from the notification itself; where that was not heard, the page opens', async () => {
		const payload = {
			title: 'Ben möchte etwas veröffentlichen',
			body: 'Neue Gaube.',
			url: '/week',
			tag: 'approval',
			approve: '/approve/secret',
			approved: { title: 'Freigegeben', body: 'Der Beitrag geht hinaus wie geplant.' },
		};
		await deliver(payload);
		await answerApprovals(200, 'application/json');
		await press(payload.title, 'approve');
		await expect.poll(shown).toMatchObject([{ title: 'Freigegeben', tag: 'approval' }]);

		await deliver(payload);
		// As somebody who is not signed in would be answered.
		await answerApprovals(200, 'text/html');
		await press(payload.title, 'approve');
		await page.waitForURL('**/week');
	});

	test('no longer takes anything once one has signed out', async () => {
		await page.goto('/notices');
		await page.getByText('dieses Gerät', { exact: true }).waitFor();
		await page.getByRole('button', { name: 'Abmelden' }).click();
		await page.waitForURL('**/sign-in');
		await signIn(page);
		await page.getByText('Noch keines.').waitFor();
	});
});

test('without script, notices, devices and choice are there', async () => {
	const plain = await visit(browser, { baseURL: program.url, script: false });
	const at = await plain.newPage();
	await signIn(at);
	await at.getByText('Ein Beitrag ist im Übungsnetz nicht erschienen').waitFor();
	await at.getByLabel('Wie oft am Tag höchstens?').selectOption('2');
	await at.getByRole('button', { name: 'Speichern' }).click();
	await at.getByText('Gespeichert.').waitFor();
	expect(await at.getByLabel('Wie oft am Tag höchstens?').inputValue()).toBe('2');
	await plain.close();
});

test.each([
	{ size: 'phone', dark: false },
	{ size: 'desktop', dark: true },
] as const)('on a $size, dark: $dark, the page is accessible and not too wide', async ({ size, dark }) => {
	const other = await visit(browser, { baseURL: program.url, size, dark });
	await other.addCookies(await context.cookies());
	const at = await other.newPage();
	await at.goto('/notices', { waitUntil: 'networkidle' });
	expect(await accessibilityFindings(at)).toEqual([]);
	expect(
		await at.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
	).toBeLessThanOrEqual(0);
	await other.close();
});

/** What the firm's account is opened with is no longer readable. */
function loseAccess(): void {
	const database = new DatabaseSync(join(folder, 'gewerk.sqlite'));
	database.exec("update accounts set credentials = 'v1.broken'");
	database.close();
}

async function publish(text: string): Promise<string> {
	const ask = async (path: string, body?: unknown) => {
		const answer = await fetch(`${program.url}/api/v1/${path}`, {
			method: body === undefined ? 'GET' : 'POST',
			headers: { authorization: `Bearer ${firm.token}`, 'content-type': 'application/json' },
			body: body === undefined ? null : JSON.stringify(body),
		});
		if (!answer.ok) throw new Error(await answer.text());
		return answer.json();
	};
	const [account] = (await ask('accounts')) as { id: string }[];
	const post = (await ask('posts', { text, accounts: [account?.id] })) as { id: string };
	return post.id;
}

/** What the service worker hears when it says yes to a post. */
async function answerApprovals(status: number, type: string): Promise<void> {
	const [worker] = context.serviceWorkers();
	await worker?.evaluate(
		([code, mime]) => {
			const outside = self.fetch;
			self.fetch = async (asked, how) =>
				!String(asked).includes('/approve/')
					? outside(asked, how)
					: new Response('{}', { status: Number(code), headers: { 'content-type': String(mime) } });
		},
		[status, type],
	);
}
