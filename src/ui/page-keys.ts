import { mount, unmount } from 'svelte';
import { keep, kept } from '#ui/kept.ts';
import Keys from '#ui/Keys.svelte';
import type { Language } from '#languages/words.ts';

/** Under which this device keeps that somebody does not want keys of a single character (WCAG 2.1.4). */
const keptAs = 'keys.off';

/** `?` lists the keys, a number opens the page of that place in the navigation. */
export function pressPageKey(event: KeyboardEvent, language: Language): void {
	if (event.ctrlKey || event.altKey || event.metaKey || isOff()) return;
	if (event.key === '?') return showKeys(language);
	if (!/^[1-9]$/.test(event.key)) return;
	navigationLinks()[Number(event.key) - 1]?.click();
}

/** Opens the list of keys. */
export function showKeys(language: Language): void {
	if (document.querySelector('dialog.keys')) return;
	const shown = mount(Keys, {
		target: document.body,
		props: {
			language,
			pages: navigationLinks().map(({ innerText }) => innerText.trim()),
			off: isOff(),
			onswitch: (off: boolean) => keep(keptAs, off),
			onclose: () => void unmount(shown),
		},
	});
}

function navigationLinks(): HTMLAnchorElement[] {
	return [...document.querySelectorAll<HTMLAnchorElement>('header nav a')];
}

function isOff(): boolean {
	return kept(keptAs) === true;
}
