import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';

// What a phone sends, by way of the real program; and the firm's mark, from the file to the published picture.

let demo: DemoVisit;
let page: Page;
beforeAll(async () => {
	demo = await visitDemo();
	({ page } = demo);
});
afterAll(() => demo?.end());

const sentence = 'Heute die alte Gaube neu eingedeckt, mit Biberschwanz wie vor hundert Jahren.';
const plain = (background: string, width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background } });
let address = '';

/** Sends a picture in two pieces and a capture with it, as a device does; the firm is the page's. */
async function sendCapture(picture: Uint8Array) {
	return page.evaluate(
		async ([bytes, said]) => {
			const { nodes } = await (await fetch('/ladder/__data.json')).json();
			const data = nodes.at(-1).data;
			const firm = data[data[0].firm];
			const [key, of] = [crypto.randomUUID(), crypto.randomUUID()];
			const all = new Uint8Array(bytes);
			const put = async (offset: number, until: number) => {
				const search = new URLSearchParams({ kind: 'picture', total: `${all.length}`, offset: `${offset}` });
				const body = all.slice(offset, until);
				return (await fetch(`/uploads/${key}?${search}`, { method: 'PUT', body })).json();
			};
			const half = Math.floor(all.length / 2);
			const pieces = [await put(0, half), await put(half, all.length)];
			const pictures = [{ key, alt: 'Die neue Gaube', people: 'nobody', consents: [], marked: true }];
			const body = JSON.stringify({
				key: of,
				firm,
				sentence: said,
				pictures,
				plan: true,
				takenAt: Date.now(),
			});
			const post = async (path: string, sent?: string) =>
				(await fetch(path, { method: 'POST', ...(sent && { body: sent }) })).json();
			const answers = [await post('/captures', body), await post('/captures', body)];
			return { pieces, answers, undone: await post(`/captures/${of}/undo`) };
		},
		[[...picture], sentence] as const,
	);
}

describe('the firm’s mark', () => {
	test('is uploaded at the firm’s page', async () => {
		await page.goto('/firm');
		const section = page.getByRole('region', { name: 'Unser Zeichen' });
		const choose = (name: string, buffer: Buffer) =>
			section.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer });
		await choose('zeichen.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
		await section.getByRole('button', { name: 'Zeichen hochladen' }).click();
		await section.getByText('Dieses Format können wir nicht öffnen.').waitFor();
		await choose('zeichen.png', await plain('#dc1414', 300, 150).png().toBuffer());
		await section.getByRole('button', { name: 'Zeichen hochladen' }).click();
		await section.getByRole('img', { name: 'Ihr Zeichen' }).waitFor();
		expect(await accessibilityFindings(page)).toEqual([]);
	});

	test('comes with a capture, which is one post however often it is sent', async () => {
		const photo = await plain('#1414dc', 1200, 900).jpeg().toBuffer();
		const { pieces, answers, undone } = await sendCapture(photo);
		expect(pieces[0]).toEqual({ offset: Math.floor(photo.length / 2), total: photo.length, done: null });
		expect(pieces[1]).toMatchObject({ done: { id: expect.any(String) } });
		expect(answers[0]).toMatchObject({ state: 'planned', says: [] });
		expect(answers[1]).toEqual(answers[0]);
		expect(undone).toMatchObject({ post: answers[0].post, state: 'draft', dueAt: null });
		address = answers[0].address;
	});

	test('is shown where it will be, and can be left out', async () => {
		await page.goto(address, { waitUntil: 'networkidle' });
		const corner = page.locator('.variant .mark');
		expect(await corner.count()).toBe(1);
		await page.getByText('Wer und was ist zu sehen?').click();
		await page.getByLabel('Unser Zeichen in die Ecke').uncheck();
		await corner.waitFor({ state: 'detached' });
		await page.getByText('Gespeichert', { exact: true }).waitFor();
		await page.reload({ waitUntil: 'networkidle' });
		expect(await page.getByText('niemand zu erkennen', { exact: true }).count()).toBe(1);
		await page.getByText('Wer und was ist zu sehen?').click();
		await page.getByLabel('Unser Zeichen in die Ecke').check();
		await corner.waitFor();
		expect(await accessibilityFindings(page)).toEqual([]);
	});

	test('is in the picture that is published', async () => {
		await page.getByRole('button', { name: 'Jetzt senden' }).click();
		const link = page.getByRole('link', { name: /ansehen/i }).first();
		await link.waitFor({ timeout: 20_000 });
		await page.goto((await link.getAttribute('href')) ?? '');
		const shown = page.getByRole('img', { name: 'Die neue Gaube' });
		const answer = await page.request.get((await shown.getAttribute('src')) ?? '');
		const picture = sharp(await answer.body());
		const { width, height } = await picture.metadata();
		const place = { left: width - 60, top: height - 40, width: 1, height: 1 };
		const [red = 0, , blue = 0] = await picture.extract(place).raw().toBuffer();
		expect(red).toBeGreaterThan(blue + 100);
	});
});
