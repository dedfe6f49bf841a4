import type { BrowserContext, Page } from 'playwright-core';
import { standBefore } from '../tests/between.ts';
import { openBrowser, visit } from '../tests/browser.ts';
import { createFirm, startProgram } from '../tests/program.ts';

// How soon the ladder page can be used on a weak signal with a slow phone: on the first visit of a device, and from
// its service worker. The signal is the old “Slow 3G” of Lighthouse (400 ms there and back, 400 kbit/s both ways),
// or with `--devtools` that of today's Chromium DevTools (2,000 ms, 400 kbit/s); the processor is slowed down 4 times.

const runs = 5;
const latency = process.argv.includes('--devtools') ? 2000 : 400;
const speed = (400 * 1000) / 8;

interface Times {
	/** The page is drawn, and its controls take a photo and words. */
	readonly usable: number;
	/** Its script has taken over. */
	readonly awake: number;
}

const program = await startProgram();
const between = await standBefore(program.url);
const browser = await openBrowser();
try {
	const firm = await createFirm(program);
	const first: Times[] = [];
	const kept: Times[] = [];
	for (let run = 0; run < runs; run += 1) {
		const context = await visit(browser, { baseURL: between.url });
		await signIn(context, firm);
		first.push(await open(await fresh(context)));
		await context.close();
		const again = await visit(browser, { baseURL: between.url });
		await signIn(again, firm);
		await settle(await again.newPage());
		// The throttle does not reach the worker, so it has no network at all.
		between.refuse(/./);
		kept.push(await open(await fresh(again)));
		between.refuse(null);
		await again.close();
	}
	process.stdout.write(`latency ${latency} ms, 400 kbit/s, 4 times slower processor; ${runs} runs, median\n`);
	for (const [name, times] of [
		['first visit', first],
		['from the worker', kept],
	] as const) {
		process.stdout.write(
			`${name.padEnd(16)} usable ${median(times.map(({ usable }) => usable))} ms, awake ${median(times.map(({ awake }) => awake))} ms\n`,
		);
	}
} finally {
	await browser.close();
	await between.stop();
	await program.stop();
}

/** Signs in without opening a page, so that the device has nothing of the program yet. */
async function signIn(context: BrowserContext, firm: { email: string; password: string }): Promise<void> {
	const answer = await context.request.post('/sign-in?/password', {
		form: { email: firm.email, password: firm.password, to: '/' },
		headers: { origin: between.url },
		maxRedirects: 0,
	});
	if (answer.status() >= 400) throw new Error(`Signing in answered ${answer.status()}.`);
}

/** Lets the worker keep what it keeps. */
async function settle(page: Page): Promise<void> {
	await page.goto('/ladder');
	await page.waitForFunction(
		async () => (await (await caches.open('gewerk-pages')).match('/ladder')) !== undefined,
		null,
		{ timeout: 30_000 },
	);
	await page.waitForLoadState('networkidle');
	await page.close();
}

async function fresh(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: speed,
		uploadThroughput: speed,
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	return page;
}

async function open(page: Page): Promise<Times> {
	await page.goto('/ladder', { waitUntil: 'commit' });
	await page.waitForFunction(() => performance.getEntriesByName('ladder-awake').length > 0, null, {
		polling: 20,
	});
	return page.evaluate(() => ({
		usable: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
		awake: performance.getEntriesByName('ladder-awake')[0]?.startTime ?? 0,
	}));
}

function median(values: number[]): number {
	return Math.round(values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0);
}
