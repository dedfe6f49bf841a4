import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, visit } from '../browser.ts';
import { draftFromNote } from '../ladder.ts';
import { createFirm, startProgram, type Program } from '../program.ts';

// What a person does between the photo and the network, in a browser against the built program.

let program: Program;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let firm: Awaited<ReturnType<typeof createFirm>>;

beforeAll(async () => {
	program = await startProgram({ GEWERK_ALLOW_PRIVATE_ADDRESSES: '1' });
	firm = await createFirm(program);
	browser = await openBrowser();
	context = await visit(browser, { baseURL: program.url, size: 'desktop' });
	page = await context.newPage();
	await signIn(page);
});
afterAll(async () => {
	await browser?.close();
	await program?.stop();
});

async function signIn(on: Page): Promise<void> {
	await on.goto('/sign-in');
	await on.fill('input[name=email]', firm.email);
	await on.fill('input[name=password]', firm.password);
	await on.press('input[name=password]', 'Enter');
	await on.waitForURL((url) => url.pathname === '/');
}

async function capture(sentence: string): Promise<void> {
	await draftFromNote(page, { sentence });
}

/** The day so many days from now as the firm's calendar writes it. */
function dayAhead(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' });
}

describe('planning', () => {
	test('a time in the past is refused, and what was typed stays', async () => {
		await capture('Kommende Woche decken wir das Rathaus.');
		await page.fill('input[type=date]', dayAhead(-3));
		await page.getByRole('button', { name: /^Planen/ }).click();
		await page.getByRole('alert').or(page.locator('input[type=date]:invalid')).first().waitFor();
		expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(
			'Kommende Woche decken wir das Rathaus.',
		);
	});

	test('a post is planned, withdrawn, and planned again by undoing', async () => {
		await page.fill('input[type=date]', dayAhead(8));
		await page.fill('input[type=time]', '10:00');
		await page.getByRole('button', { name: /^Planen/ }).click();
		await page
			.getByText(/Geplant für/)
			.first()
			.waitFor();

		await page.getByRole('button', { name: 'Zurückziehen' }).first().click();
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await page
			.getByText(/Geplant für .*10:00/)
			.first()
			.waitFor();
	});

	test('in the week it moves a day on by the keys, and back by undoing', async () => {
		await page.goto(`/week?day=${dayAhead(8)}`, { waitUntil: 'networkidle' });
		const mark = page.getByRole('link', { name: /Rathaus/ });
		const forward = new Date(dayAhead(8)).getUTCDay() !== 0;
		await mark.focus();
		await mark.press(forward ? 'ArrowRight' : 'ArrowLeft');
		await mark.press('Enter');
		await page.getByRole('button', { name: 'Rückgängig' }).waitFor();
		expect(await plannedDay()).toBe(dayAhead(forward ? 9 : 7));

		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await expect.poll(plannedDay, { timeout: 10_000 }).toBe(dayAhead(8));
	});

	async function plannedDay(): Promise<string | undefined> {
		const answer = await fetch(`${program.url}/api/v1/posts`, {
			headers: { authorization: `Bearer ${firm.token}` },
		});
		const posts = (await answer.json()) as { deliveries: { due_at: string | null }[] }[];
		const due = posts.flatMap(({ deliveries }) => deliveries)[0]?.due_at;
		return due ? new Date(due).toLocaleDateString('sv', { timeZone: 'Europe/Berlin' }) : undefined;
	}

	test('a text too long is never cut: it is offered in parts, and goes out as a thread', async () => {
		const sentences = Array.from(
			{ length: 9 },
			(_, index) => `Satz ${index + 1}: ${'so wird ein Dach gedeckt, '.repeat(3)}fertig.`,
		);
		await capture(sentences.join(' '));
		await page
			.getByRole('button', { name: /An einem Satz teilen/ })
			.first()
			.click();
		await page.getByRole('button', { name: 'Jetzt senden' }).click();
		await page.getByText('Veröffentlicht am').first().waitFor({ timeout: 30_000 });

		const answer = await fetch(`${program.practiceUrl}/api/v1/timelines/public`);
		const shown = (
			(await answer.json()) as { content: string; in_reply_to_id: string | null }[]
		).toReversed();
		expect(shown.map(({ in_reply_to_id }) => in_reply_to_id !== null)).toEqual([
			false,
			...shown.slice(1).map(() => true),
		]);
		const text = shown.map(({ content }) => content.replaceAll(/<[^>]+>/g, ' ')).join(' ');
		for (const sentence of sentences) expect(text).toContain(sentence.trim());
	});
});

describe('pictures that are none', () => {
	test('a text named like a photo is refused in plain words, and the sentence stays', async () => {
		await page.goto('/ladder');
		await page.fill('textarea[name=sentence]', 'Mit falschem Bild');
		const file = { name: 'dach.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('kein Bild') };
		await page.setInputFiles('input[type=file] >> nth=0', file);
		await page.getByText('Dieses Gerät kann das Foto nicht öffnen').waitFor();
		await page.getByRole('button', { name: 'Fertig' }).click();
		await page
			.getByText(/kein Bild|nicht lesen|kein Foto/)
			.first()
			.waitFor();
		await page.getByRole('button', { name: 'Wieder öffnen' }).click();
		await expect.poll(() => page.inputValue('textarea[name=sentence]')).toBe('Mit falschem Bild');
		await page.getByRole('button', { name: /Foto entfernen/ }).click();
	});
});

describe('signing in', () => {
	test('a passkey made in the settings opens the program without the password', async () => {
		const own = await visit(browser, { baseURL: program.url });
		const shown = await own.newPage();
		const protocol = await own.newCDPSession(shown);
		await protocol.send('WebAuthn.enable');
		await protocol.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		});
		await signIn(shown);
		await shown.goto('/firm');
		await shown.getByRole('button', { name: 'Passkey anlegen' }).click();
		await shown.locator('section[aria-labelledby=passkeys] li').waitFor();

		await own.clearCookies();
		await shown.goto('/sign-in');
		await shown.getByRole('button', { name: 'Mit Passkey anmelden' }).click();
		await shown.waitForURL((url) => url.pathname === '/');
		await own.close();
	});

	test('at a server that speaks the Mastodon API connects an account without its password passing through Gewerk', async () => {
		await page.goto('/accounts/connect/mastodon');
		const form = page.locator('form[action="?/begin"]');
		await form.locator('input[name=server]').fill(program.practiceUrl);
		await form.locator('button').click();
		// Pressed before the page's script is there, the form answers with a link instead of going on by itself.
		const onward = page.locator('a[rel~=external][href*="/oauth/"]');
		await onward.or(page.locator('#new-username')).first().waitFor();
		if (await onward.isVisible()) await onward.click();
		await page.locator('#new-username').waitFor();
		await page.fill('#name', 'Dach und Fach auswärts');
		await page.fill('#new-username', 'auswaerts');
		await page.fill('#new-password', 'leiter-am-first-7');
		await page.locator('button[value=create]').click();
		await page.waitForURL(/accounts\?connected/);
		await page.getByText('@auswaerts').first().waitFor();
	});

	test('after many wrong passwords even the right one must wait', async () => {
		const other = await visit(browser, { baseURL: program.url });
		const shown = await other.newPage();
		await shown.goto('/sign-in');
		for (let attempt = 0; attempt < 11; attempt += 1) {
			await shown.fill('input[name=email]', 'jemand@firm.example');
			await shown.fill('input[name=password]', `falsch-${attempt}`);
			await Promise.all([
				shown.waitForResponse((response) => response.request().method() === 'POST'),
				shown.press('input[name=password]', 'Enter'),
			]);
		}
		await shown
			.getByText(/zu viele Versuche/)
			.first()
			.waitFor();
		expect(await shown.inputValue('input[name=email]')).toBe('jemand@firm.example');
		await other.close();
	});
});

describe('in English, without script', () => {
	test('a note becomes a published post', async () => {
		const own = await visit(browser, { baseURL: program.url, language: 'en', script: false });
		await own.addCookies(await context.cookies());
		const shown = await own.newPage();
		await shown.goto('/');
		await shown.getByRole('button', { name: 'English' }).click();
		await shown.goto('/ladder');
		await shown.fill('textarea[name=sentence]', 'A note without any script.');
		await shown.getByRole('button', { name: 'Done' }).click();
		await shown.getByRole('button', { name: 'Send now' }).click();
		await expect
			.poll(
				async () => {
					await shown.reload();
					return shown.getByText('Published on').count();
				},
				{ timeout: 20_000, interval: 500 },
			)
			.toBeGreaterThan(0);
		await own.close();
	});
});
