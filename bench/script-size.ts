import { gzipSync } from 'node:zlib';
import { openBrowser, visit } from '../tests/browser.ts';
import { createFirm, startProgram } from '../tests/program.ts';

// The script each page loads in a fresh browser, as gzip sends it.

const program = await startProgram();
const browser = await openBrowser();
try {
	const firm = await createFirm(program);
	for (const path of [
		'/sign-in',
		'/fit',
		'/',
		'/ladder',
		'/week',
		'/posts',
		'/mix',
		'/accounts',
		'/consents',
		'/firm',
	]) {
		const context = await visit(browser, { baseURL: program.url });
		const page = await context.newPage();
		if (path !== '/sign-in') {
			await page.goto('/sign-in');
			await page.fill('input[name=email]', firm.email);
			await page.fill('input[name=password]', firm.password);
			await page.press('input[name=password]', 'Enter');
			await page.waitForURL('**/');
		}
		const scripts = new Map<string, number>();
		const read: Promise<void>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() !== 'script') return;
			read.push(response.body().then((body) => void scripts.set(response.url(), gzipSync(body).length)));
		});
		await page.goto(path, { waitUntil: 'networkidle' });
		const inline = await page.$$eval('script:not([src])', (found) =>
			found.map(({ textContent }) => textContent ?? ''),
		);
		await Promise.all(read);
		const bytes = [...scripts.values()].reduce((sum, size) => sum + size, gzipSync(inline.join('')).length);
		process.stdout.write(
			`${path.padEnd(12)} ${(bytes / 1024).toFixed(1).padStart(6)} kB in ${scripts.size} files\n`,
		);
		await context.close();
	}
} finally {
	await browser.close();
	await program.stop();
}
