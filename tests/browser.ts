import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The sizes at which every page must be good: a phone held upright, and a laptop. */
export const sizes = {
	phone: { width: 390, height: 844 },
	desktop: { width: 1280, height: 800 },
} as const;

/** How every page is looked at: both sizes and both schemes, each once. */
export const looks = [
	{ size: 'phone', dark: false },
	{ size: 'desktop', dark: true },
] as const;

const settings = {
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};

/** Starts Debian's Chromium, which downloads nothing and calls nobody. `more`: further switches, as for a microphone. */
export function openBrowser(more: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ ...settings, args: [...settings.args, ...more] });
}

/** A phone whose browser keeps everything in this folder: closed and opened again it is the same phone. */
export function openPhone(folder: string, baseURL: string): Promise<BrowserContext> {
	return chromium.launchPersistentContext(folder, {
		...settings,
		baseURL,
		viewport: sizes.phone,
		locale: 'de',
		reducedMotion: 'reduce',
	});
}

/** A visitor who speaks German, on a phone unless told otherwise. */
export function visit(
	browser: Browser,
	options: {
		baseURL: string;
		size?: keyof typeof sizes;
		dark?: boolean;
		language?: 'de' | 'en';
		script?: boolean;
		/** Whether service workers run. */
		worker?: boolean;
	},
): Promise<BrowserContext> {
	const { baseURL, size = 'phone', dark = false, language = 'de', script = true, worker = true } = options;
	return browser.newContext({
		baseURL,
		viewport: sizes[size],
		colorScheme: dark ? 'dark' : 'light',
		locale: language,
		javaScriptEnabled: script,
		reducedMotion: 'reduce',
		serviceWorkers: worker ? 'allow' : 'block',
	});
}

/** What the page's own accessibility leaves to be desired (WCAG 2.2 A and AA), one line a finding. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
	// A bar that sticks to the edge lies on nothing once one has scrolled to the end.
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary}`),
	);
}
