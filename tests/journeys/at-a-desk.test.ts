import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, sizes } from '../browser.ts';
import { visitDemo, type DemoVisit } from '../demo.ts';

let demo: DemoVisit;
beforeAll(async () => {
	demo = await visitDemo();
	await demo.page.setViewportSize(sizes.desktop);
});
afterAll(() => demo.end());

/** A page listens to keys only after it has done what it was opened for. */
async function pressUntil(key: string, answered: () => Promise<boolean>): Promise<void> {
	const pressed = async () => {
		await demo.page.keyboard.press(key);
		return answered();
	};
	await expect.poll(pressed).toBe(true);
}

test('a number opens the page of that place in the navigation', async () => {
	const { page } = demo;
	await page.goto('/', { waitUntil: 'networkidle' });
	await pressUntil('3', async () => new URL(page.url()).pathname === '/week');
});

test('what is typed into a field is no key', async () => {
	const { page } = demo;
	await page.goto('/ladder', { waitUntil: 'networkidle' });
	await page.locator('textarea').first().pressSequentially('3 Rinnen? 1 Tag.');
	expect(new URL(page.url()).pathname).toBe('/ladder');
	expect(await page.locator('textarea').first().inputValue()).toBe('3 Rinnen? 1 Tag.');
	expect(await page.getByRole('dialog').count()).toBe(0);
});

test('the question mark lists the keys, and they can be switched off on this device', async () => {
	const { page } = demo;
	await page.goto('/week', { waitUntil: 'networkidle' });
	const list = page.getByRole('dialog', { name: 'Tasten' });
	await pressUntil('?', () => list.isVisible());
	expect(await accessibilityFindings(page)).toEqual([]);
	await list.getByRole('checkbox').check();
	await page.keyboard.press('Escape');
	await list.waitFor({ state: 'detached' });

	await page.keyboard.press('1');
	await page.keyboard.press('?');
	await page.getByRole('button', { name: 'Tasten' }).click();
	await list.waitFor();
	expect(new URL(page.url()).pathname).toBe('/week');
});

test('a picture dropped onto the ladder page is taken like one from the camera', async () => {
	const { page } = demo;
	await page.goto('/ladder', { waitUntil: 'networkidle' });
	const photo = readFileSync(join(import.meta.dirname, '../../src/media/fixtures/phone.jpg'));
	const drop = () =>
		page.evaluate((encoded) => {
			const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
			const carried = new DataTransfer();
			carried.items.add(new File([bytes], 'dach.jpg', { type: 'image/jpeg' }));
			document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true }));
		}, photo.toString('base64'));
	const taken = page.getByText('Kein Gesicht gefunden').or(page.getByText('Gesichter werden gesucht'));
	await expect
		.poll(async () => {
			if ((await taken.count()) === 0) await drop();
			return taken.count();
		})
		.toBeGreaterThan(0);
});
