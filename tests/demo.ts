import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, visit } from './browser.ts';
import { startProgram, type Program } from './program.ts';

/** Somebody on a phone who looks around in the made-up firm of the built program. */
export interface DemoVisit {
	readonly program: Program;
	readonly browser: Browser;
	readonly context: BrowserContext;
	readonly page: Page;
	/** Ends browser and program. */
	end(): Promise<void>;
}

/** Starts the program and signs in to the made-up firm as visitors do. */
export async function visitDemo(): Promise<DemoVisit> {
	const program = await startProgram();
	const browser = await openBrowser();
	const context = await visit(browser, { baseURL: program.url });
	const page = await context.newPage();
	await page.goto('/setup', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Erst einmal umsehen' }).click();
	await page.waitForURL((url) => url.pathname === '/');
	return {
		program,
		browser,
		context,
		page,
		async end() {
			await browser.close();
			await program.stop();
		},
	};
}
