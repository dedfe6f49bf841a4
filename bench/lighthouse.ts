import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openBrowser, visit } from '../tests/browser.ts';
import { startProgram } from '../tests/program.ts';
import { freePort } from '../tests/servers/postgres.ts';

// What Lighthouse says of the pages used most, on a phone and at a desk, in the made-up firm. `--show` lists what
// costs points. Lighthouse is a package of its own (bench/lighthouse), installed by the first run.

const pages = ['/ladder', '/week', '/fit'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What Lighthouse itself takes for a desk: its preset, as a program has to give it. */
const atDesk = {
	formFactor: 'desktop',
	screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
	throttling: { rttMs: 40, throughputKbps: 10 * 1024, cpuSlowdownMultiplier: 1 },
};

const Report = v.object({
	lhr: v.object({
		categories: v.record(
			v.string(),
			v.object({
				score: v.nullable(v.number()),
				auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
			}),
		),
		audits: v.record(
			v.string(),
			v.object({
				score: v.nullable(v.number()),
				title: v.string(),
				displayValue: v.optional(v.string()),
				details: v.optional(v.unknown()),
			}),
		),
	}),
});

const lighthouse = await loadLighthouse();
const program = await startProgram();
const port = await freePort();
const browser = await openBrowser([`--remote-debugging-port=${port}`]);
const cookie = await signIn();
for (const device of ['mobile', 'desktop'] as const) {
	for (const page of pages) {
		const answer = await lighthouse(`${program.url}${page}`, {
			port,
			onlyCategories: categories,
			extraHeaders: { Cookie: cookie },
			...(device === 'desktop' ? atDesk : {}),
		});
		say(page, device, v.parse(Report, answer));
	}
}
await browser.close();
await program.stop();

function say(page: string, device: string, { lhr }: v.InferOutput<typeof Report>): void {
	const scores = categories.map((name) => `${name} ${Math.round((lhr.categories[name]?.score ?? 0) * 100)}`);
	process.stdout.write(`${page} (${device}): ${scores.join(', ')}\n`);
	for (const name of ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time']) {
		process.stdout.write(`    ${lhr.audits[name]?.title}: ${lhr.audits[name]?.displayValue}\n`);
	}
	if (!process.argv.includes('--show')) return;
	for (const name of categories) {
		for (const { id, weight } of lhr.categories[name]?.auditRefs ?? []) {
			const audit = lhr.audits[id];
			if (audit === undefined || audit.score === null || audit.score >= 0.9 || weight === 0) continue;
			process.stdout.write(
				`    ${name}: ${audit.title} ${audit.displayValue ?? ''} ${JSON.stringify(audit.details ?? '').slice(0, 800)}\n`,
			);
		}
	}
}

async function signIn(): Promise<string> {
	const context = await visit(browser, { baseURL: program.url });
	const page = await context.newPage();
	await page.goto('/setup', { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Erst einmal umsehen' }).click();
	await page.waitForURL((url) => url.pathname === '/');
	const cookies = await context.cookies();
	await context.close();
	return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

/** Installed where it is not yet; its name in a variable, because the checkout does not have it otherwise. */
async function loadLighthouse(): Promise<(address: string, flags: object) => Promise<unknown>> {
	const folder = join(import.meta.dirname, 'lighthouse');
	if (!existsSync(join(folder, 'node_modules'))) {
		execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
			cwd: folder,
			stdio: 'inherit',
		});
	}
	const entry: string = join(folder, 'node_modules/lighthouse/core/index.js');
	const { default: run } = (await import(entry)) as {
		default: (address: string, flags: object) => Promise<unknown>;
	};
	return run;
}
