import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, openBrowser, visit } from '../browser.ts';
import { createFirm, startProgram, type Program } from '../program.ts';
import { botToken, startBotServer, type BotServer } from '../servers/bot.ts';

let bots: BotServer;
let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const section = (name: string) => page.getByRole('region', { name });

beforeAll(async () => {
	bots = await startBotServer();
	program = await startProgram({
		GEWERK_ALLOW_PRIVATE_ADDRESSES: '1',
		// Nobody listens there: the page says so once a worker has tried.
		IMAP_URL: 'imap://notiz%40dach.example:x@127.0.0.1:9',
		GEWERK_LOG: 'error',
	});
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url });
	page = await context.newPage();
});

afterAll(async () => {
	await browser.close();
	await program.stop();
	await bots.stop();
});

test('in the made-up firm it is explained and off', async () => {
	const visitor = await visit(browser, { baseURL: program.url });
	const other = await visitor.newPage();
	await other.goto('/setup', { waitUntil: 'networkidle' });
	await other.getByRole('button', { name: 'Erst einmal umsehen' }).click();
	await other.waitForURL((url) => url.pathname === '/');
	await other.goto('/firm/ways');
	expect(await other.getByText('In diesem erfundenen Betrieb ist beides ausgeschaltet.').count()).toBe(1);
	expect(await other.locator('main').getByRole('button').count()).toBe(0);
	const answer = await visitor.request.post('/firm/ways?/renew', {
		form: {},
		headers: { origin: program.url },
	});
	expect(answer.status()).toBe(403);
	await visitor.close();
});

test('the owner finds the page, and makes an address that works only for the firm', async () => {
	const { email, password } = await createFirm(program);
	await page.goto('/sign-in');
	await page.fill('input[name=email]', email);
	await page.fill('input[name=password]', password);
	await page.press('input[name=password]', 'Enter');
	await page.waitForURL((url) => url.pathname === '/');
	await page.goto('/firm', { waitUntil: 'networkidle' });
	await page.getByRole('link', { name: 'Notizen per E-Mail und Telegram' }).click();
	await page.getByRole('heading', { name: 'Wege für Notizen' }).waitFor();
	await section('Per E-Mail').getByRole('button', { name: 'Adresse anlegen' }).click();
	const mail = section('Per E-Mail');
	await mail.getByText(/^notiz\+[a-z0-9]{12}@dach\.example$/).waitFor();
	expect(await mail.innerText()).toContain('meisterin@firm.example');
	expect(await mail.innerText()).toContain('Noch keine Notiz ist so gekommen.');
	expect(await mail.getByText('E-Mails kommen gerade nicht an').count()).toBe(1);
});

test('the address comes as a card for the contacts', async () => {
	const card = await context.request.get('/firm/ways/notiz.vcf');
	expect(card.headers()['content-type']).toContain('text/vcard');
	expect(await card.text()).toMatch(
		/FN:Notiz Dach und Fach\r\nEMAIL;TYPE=INTERNET:notiz\+\w{12}@dach\.example/,
	);
});

test('a new address asks first, and takes the place of the old one', async () => {
	const mail = section('Per E-Mail');
	const shown = mail.getByText(/^notiz\+/);
	const before = await shown.innerText();
	await mail.getByText('Neue Adresse').click();
	await mail.getByText('Die jetzige Adresse gilt dann sofort nicht mehr.').waitFor();
	await mail.getByRole('button', { name: 'Adresse erneuern' }).click();
	await mail.getByText(before).waitFor({ state: 'detached' });
	expect(await shown.innerText()).toMatch(/^notiz\+/);
});

test('a wrong token says what to do and stays typed; the right one sets the bot up', async () => {
	const chat = section('Per Telegram');
	await chat.getByLabel('Schlüssel des Bots').fill('123:abc');
	await chat.getByText('Eigener Bot-Server').click();
	await chat.getByLabel('Adresse des Bot-Servers').fill(bots.url);
	await chat.getByRole('button', { name: 'Bot einrichten' }).click();
	await chat.getByText('Das ist kein Schlüssel eines Bots.').waitFor();
	expect(await chat.getByLabel('Schlüssel des Bots').inputValue()).toBe('123:abc');
	await chat.getByLabel('Schlüssel des Bots').fill(botToken);
	await chat.getByRole('button', { name: 'Bot einrichten' }).click();
	await chat.getByText('Der Bot heißt @dachundfach_bot.').waitFor();
});

test('a member links the chat by a code, sends a note, and follows the link', async () => {
	const chat = section('Per Telegram');
	await chat.getByRole('button', { name: 'Mit mir verknüpfen' }).click();
	const link = chat.getByRole('link', { name: 'Telegram öffnen' });
	const code = new URL((await link.getAttribute('href')) ?? '').searchParams.get('start');
	expect(await chat.innerText()).toContain(code ?? 'no code');
	bots.write({ text: `/start ${code}` });
	await bots.untilSaid(1);
	bots.write({ text: 'Neuer First am Rathaus' });
	await bots.untilSaid(2);
	const address = /http:\S+\/posts\/\S+/.exec(bots.said[1]?.text ?? '')?.[0] ?? '';
	const post = await context.newPage();
	await post.goto(address);
	expect(await post.locator('main').innerText()).toContain('Neuer First am Rathaus');
	await post.close();
	await page.reload();
	await chat.getByText('Ihr Telegram ist mit Ihnen verknüpft.').waitFor();
	expect(bots.complaints).toEqual([]);
});

test('the doctor asks the bot, and finds the mailbox closed', async () => {
	const report = await program.command(['doctor']).catch((error: Error) => error.message);
	expect(report).toMatch(/ok +notes by chat +One bot answers\./);
	expect(report).toMatch(/BAD +notes by mail +127\.0\.0\.1:9 does not let us in/);
});

describe.each([
	{ size: 'phone', dark: false },
	{ size: 'phone', dark: true },
	{ size: 'desktop', dark: false },
] as const)('on a $size, dark: $dark', ({ size, dark }) => {
	test('is accessible and not wider than the screen', async () => {
		const visitor = await visit(browser, { baseURL: program.url, size, dark });
		await visitor.addCookies(await context.cookies());
		const shown = await visitor.newPage();
		await shown.goto('/firm/ways', { waitUntil: 'networkidle' });
		for (const summary of await shown.locator('main summary').all()) await summary.click();
		const findings = await accessibilityFindings(shown);
		const overflow = await shown.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		if (process.env.GEWERK_SHOTS) {
			await shown.screenshot({ path: `${process.env.GEWERK_SHOTS}/${size}-${dark}.png`, fullPage: true });
		}
		await visitor.close();
		expect(findings).toEqual([]);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});
