import type { Page } from 'playwright-core';

/** What somebody takes on the ladder page. */
export interface Note {
	readonly sentence: string;
	readonly photo?: string;
	readonly alt?: string;
}

/** Takes a note on the ladder page; it is then planned by itself, or a draft. */
export async function takeNote(page: Page, { sentence, photo, alt }: Note): Promise<void> {
	await page.goto('/ladder');
	if (photo !== undefined) {
		await page.setInputFiles('input[type=file] >> nth=0', photo);
		await page.getByText(/Kein Gesicht|unkenntlich$/).waitFor();
	}
	if (alt !== undefined) await page.getByLabel(/Was ist zu sehen/).fill(alt);
	await page.fill('textarea[name=sentence]', sentence);
	await page.getByRole('button', { name: 'Fertig' }).click();
}

/** Takes a note, takes the planning back, and opens the draft. */
export async function draftFromNote(page: Page, note: Note): Promise<void> {
	await takeNote(page, note);
	await openAsDraft(page);
}

/** Opens the note that was finished last as a draft. */
export async function openAsDraft(page: Page): Promise<void> {
	const show = page.getByRole('link', { name: 'Ansehen' }).first();
	await show.waitFor();
	const undo = page.getByRole('button', { name: 'Rückgängig' }).first();
	if (await undo.isVisible()) {
		await undo.click();
		await page.getByText('Der Beitrag liegt als Entwurf bereit').first().waitFor();
	}
	await show.click();
	await page.waitForURL('**/posts/*');
}
