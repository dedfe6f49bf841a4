import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp, { type Region } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, visit } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';

// A picture with a stranger's face is edited on the device, before it goes anywhere.

const portrait = readFileSync(join(import.meta.dirname, '../photographs/portrait.jpg'));
/** Where the face is in the portrait, in pixels. */
const face = { left: 185, top: 75, width: 85, height: 95 };

let demo: DemoVisit;
let page: Page;
let post = '';
/** Every address the page asked for. */
const asked = new Set<string>();

beforeAll(async () => {
	demo = await visitDemo();
	page = demo.page;
	page.setDefaultTimeout(15_000);
	page.on('request', (request) => asked.add(request.url()));
	post = await draftWithPortrait();
});
afterAll(() => demo?.end());

/** Makes a draft as a browser without script does. */
async function draftWithPortrait(): Promise<string> {
	const { request } = demo.context;
	const headers = { 'Content-Type': 'image/jpeg' };
	const { id } = (await (await request.post('/pictures', { headers, data: portrait })).json()) as {
		id: string;
	};
	const form = { media: id, sentence: 'So sitzt die neue Dachrinne am Giebel.' };
	const answer = await request.post('/ladder', {
		headers: { Origin: demo.program.url, Accept: 'text/html' },
		form,
	});
	return new URL(answer.url()).pathname;
}

/** The same photo as a phone would hand it over, with the place where it was taken. */
const withPlace = sharp(portrait)
	.withExif({ IFD0: { Make: 'Leiterfon' }, IFD3: { GPSLatitude: '52/1 31/1 0/1', GPSLatitudeRef: 'N' } })
	.jpeg()
	.toBuffer();

async function openEditor(on: Page): Promise<void> {
	await on.goto(post, { waitUntil: 'networkidle' });
	await on.getByRole('button', { name: /^Bearbeiten/ }).click();
	await on.getByRole('dialog').locator('canvas').waitFor();
}

const mode = (name: string) => page.getByRole('radio', { name, exact: true });
const frame = () => page.getByRole('button', { name: /^Gesicht 1 von 1/ });
const widthOf = (locator: ReturnType<Page['locator']>) =>
	locator.evaluate((element) => element.getBoundingClientRect().width);

/** How much neighbouring pixels of an area differ on average: what a face is made of. */
async function detail(bytes: Buffer, area: Region): Promise<number> {
	const pixels = await sharp(bytes).extract(area).greyscale().raw().toBuffer();
	const differences = Array.from({ length: pixels.length - 1 }, (_, place) =>
		place % area.width === area.width - 1 ? 0 : Math.abs((pixels[place + 1] ?? 0) - (pixels[place] ?? 0)),
	);
	return differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
}

describe('the editor', () => {
	test('finds the face and hides it unless somebody says otherwise', async () => {
		const photo = await withPlace;
		expect(photo.includes('Leiterfon')).toBe(true);
		await page.route(/\/pictures\/[^/?]+$/, (route) =>
			route.fulfill({ contentType: 'image/jpeg', body: photo }),
		);
		await openEditor(page);
		expect(await frame().getAttribute('aria-label')).toContain('unkenntlich');
		await page.getByText('Ein Gesicht gefunden.').waitFor();
	});

	test('can be used with the keys alone', async () => {
		await frame().focus();
		const before = await widthOf(frame());
		await page.keyboard.press('Shift+ArrowRight');
		await expect.poll(() => widthOf(frame())).toBeGreaterThan(before);

		await mode('Übermalen').focus();
		await page.keyboard.press('Space');
		await page.getByRole('button', { name: 'Fläche hinzufügen' }).press('Enter');
		const patch = page.getByRole('button', { name: /^Verdeckte Fläche/ });
		const leftOf = () => patch.evaluate((element) => element.getBoundingClientRect().left);
		const left = await leftOf();
		await page.keyboard.press('ArrowRight');
		await expect.poll(leftOf).toBeGreaterThan(left);
		await page.keyboard.press('Delete');
		await patch.waitFor({ state: 'detached' });

		await mode('Zuschneiden').press('Space');
		await page.getByRole('button', { name: /^Ecke unten rechts/ }).press('ArrowUp');
		await page.getByLabel(/^Gerade richten/).press('ArrowRight');
		await page.getByText('0,5 Grad').waitFor();
		for (let step = 0; step < 6; step += 1)
			await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
		await page.getByText('0 Grad', { exact: true }).waitFor();
		expect(await page.getByRole('button', { name: 'Rückgängig' }).getAttribute('aria-disabled')).toBe('true');
	});

	test('paints over what a finger touches, and takes the last stroke back', async () => {
		await mode('Übermalen').check();
		const canvas = page.getByRole('dialog').locator('canvas');
		const pixels = () => canvas.evaluate((element: HTMLCanvasElement) => element.toDataURL());
		const clean = await pixels();
		const { x, y, width, height } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
		await page.mouse.move(x + width * 0.3, y + height * 0.7);
		await page.mouse.down();
		await page.mouse.move(x + width * 0.7, y + height * 0.75, { steps: 5 });
		await page.mouse.up();
		await expect.poll(pixels).not.toBe(clean);
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		await expect.poll(pixels).toBe(clean);
	});

	test('asks before it discards anything', async () => {
		await mode('Zuschneiden').check();
		await page.getByRole('button', { name: 'Drehen' }).click();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Ja, Änderungen verwerfen' }).waitFor();
		await page.getByRole('button', { name: 'Weiter bearbeiten' }).click();
		await page.getByRole('button', { name: 'Rückgängig' }).click();
	});
});

describe('what leaves the device', () => {
	test('has no face left and no metadata, and takes the place of the old picture', async () => {
		const sent = page.waitForRequest(
			(request) => request.method() === 'POST' && request.url().endsWith('/pictures'),
		);
		await page.getByRole('button', { name: 'Übernehmen' }).click();
		const bytes = (await sent).postDataBuffer() ?? Buffer.alloc(0);
		expect((await sharp(bytes).metadata()).exif).toBeUndefined();
		expect(bytes.includes('Leiterfon')).toBe(false);
		expect(await detail(portrait, face)).toBeGreaterThan(3);
		expect(await detail(bytes, face)).toBeLessThan((await detail(portrait, face)) / 3);
		const elsewhere = { left: 10, top: 200, width: 160, height: 120 };
		expect(await detail(bytes, elsewhere)).toBeGreaterThan((await detail(portrait, elsewhere)) / 2);

		await page.getByText('niemand zu erkennen').waitFor();
		await page.getByText('Gespeichert', { exact: true }).waitFor();
		await page.reload();
		expect(await page.locator('form').getByText('niemand zu erkennen').count()).toBe(1);
		expect(await page.locator('input[name=picture]').count()).toBe(1);
	});

	test('went to this installation only', () => {
		const hosts = new Set(
			[...asked].map((address) => new URL(address)).map(({ protocol, host }) => protocol + host),
		);
		hosts.delete('blob:');
		expect([...hosts]).toEqual([`http:${new URL(demo.program.url).host}`]);
	});

	test('can be put back to what it was', async () => {
		await page.unroute(/\/pictures\/[^/?]+$/);
		post = await draftWithPortrait();
		await openEditor(page);
		const picture = page.locator('input[name=picture]');
		const before = await picture.inputValue();
		await page.getByRole('radio', { name: 'das bin ich' }).check();
		await mode('Zuschneiden').check();
		await page.getByRole('radio', { name: 'Quadrat' }).check();
		await page.getByRole('button', { name: 'Drehen' }).click();
		await page.getByRole('button', { name: 'Übernehmen' }).click();
		await page.getByText('nur ich selbst', { exact: true }).waitFor();
		await page.getByRole('button', { name: /^Bild wie vorher/ }).click();
		await expect.poll(() => picture.inputValue()).toBe(before);
	});
});

describe.each([
	{ size: 'phone', dark: false },
	{ size: 'desktop', dark: true },
] as const)('on a $size, dark: $dark', ({ size, dark }) => {
	test('is accessible and not wider than the screen, whatever one does', async () => {
		const visitor = await visit(demo.browser, { baseURL: demo.program.url, size, dark });
		await visitor.addCookies(await demo.context.cookies());
		const shown = await visitor.newPage();
		await openEditor(shown);
		const findings: string[] = [];
		for (const name of ['Gesichter', 'Übermalen', 'Zuschneiden']) {
			await shown.getByRole('radio', { name, exact: true }).check();
			findings.push(...(await accessibilityFindings(shown)));
		}
		const overflow = await shown
			.getByRole('dialog')
			.evaluate((dialog) =>
				Math.max(dialog.scrollWidth - dialog.clientWidth, dialog.scrollHeight - dialog.clientHeight),
			);
		await visitor.close();
		expect(findings).toEqual([]);
		expect(overflow).toBeLessThanOrEqual(0);
	});
});
