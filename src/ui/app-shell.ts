import { toLanguage } from '#languages/words.ts';
import type { Who } from '#ui/outbox/entry.ts';
import type { ToWorker } from '#ui/outbox/to-worker.ts';

/** When the page has surely done what it was opened for, in milliseconds. */
const idleAfter = 1500;
/** How often a page that is out of date looks whether it may swap itself, in milliseconds. */
const lookEvery = 2000;

const typing = 'input, textarea, select, [contenteditable]';

/** Keys that open pages and their own list, loaded with the first that is not typed into anything. */
function listenToKeys(): void {
	const language = () => toLanguage(document.documentElement.lang);
	document.addEventListener('keydown', async (event) => {
		if (!(event.target instanceof Element) || event.target.closest(typing)) return;
		const { pressPageKey } = await import('#ui/page-keys.ts');
		pressPageKey(event, language());
	});
	document.addEventListener('click', async ({ target }) => {
		if (!(target instanceof Element) || !target.closest('.list-keys')) return;
		const { showKeys } = await import('#ui/page-keys.ts');
		showKeys(language());
	});
}

/**
 * What every open page does beside its own work: listens to keys, tells the worker who is here, asks for newer versions when one
 * comes back to it, and swaps itself for one as soon as nothing would be lost.
 *
 * @param whoIs who is signed in, at the moment it is asked
 * @param begunWith the worker that the page was opened with
 */
export function keepUp(whoIs: () => Who | null, begunWith: ServiceWorker | null): void {
	listenToKeys();
	if (!('serviceWorker' in navigator)) return;
	const { serviceWorker } = navigator;
	// The first worker of a device takes over a page that is as new as itself.
	const takenOver = () => (begunWith === null ? settle(whoIs()) : swapWhenQuiet());
	serviceWorker.addEventListener('controllerchange', takenOver);
	if (serviceWorker.controller !== begunWith) takenOver();
	else setTimeout(() => settle(whoIs()), idleAfter);
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void lookForNewer();
	});
}

function settle(who: Who | null): void {
	// What is shown in place of a page was kept earlier: it knows nothing of who is here now.
	if (document.querySelector('[data-offline]') !== null) return;
	navigator.serviceWorker.controller?.postMessage({ kind: 'settle', who } satisfies ToWorker);
}

async function lookForNewer(): Promise<void> {
	const registration = await navigator.serviceWorker.getRegistration();
	await registration?.update().catch(() => undefined);
}

function swapWhenQuiet(): void {
	if (isQuiet()) location.reload();
	else setTimeout(swapWhenQuiet, lookEvery);
}

/** Whether a reload would take nothing from anybody: nobody types, speaks or decides, and no form was changed. */
function isQuiet(): boolean {
	const active = document.activeElement;
	if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return false;
	if (document.querySelector('dialog[open], [data-busy]') !== null) return false;
	const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
	return fields.every((field) => field.closest('[data-kept]') !== null || !isChanged(field));
}

function isChanged(field: HTMLInputElement | HTMLTextAreaElement): boolean {
	if (field instanceof HTMLInputElement && field.type === 'hidden') return false;
	return (
		field.value !== field.defaultValue ||
		(field instanceof HTMLInputElement && field.checked !== field.defaultChecked)
	);
}
