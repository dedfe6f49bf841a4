/** What stands between this device and Gewerk on its home screen. */
export type Phone = 'installed' | 'insecure' | 'apple' | 'other';

/** Chromium's offer to install, which a page may show when somebody wants it. */
interface InstallOffer extends Event {
	prompt(): Promise<unknown>;
}

export function phoneOf(page: Window): Phone {
	if (page.matchMedia('(display-mode: standalone)').matches) return 'installed';
	if (!page.isSecureContext) return 'insecure';
	return /iPhone|iPad/.test(page.navigator.userAgent) ? 'apple' : 'other';
}

let offer: InstallOffer | null = null;

/** Asks to install, where the browser lets a page ask. */
export const askToInstall = {
	/** Says whether it is possible, now and with each change; gives the function that ends it. */
	watch(tell: (possible: boolean) => void): () => void {
		const take = (event: Event) => {
			// Else the browser asks on its own, wherever one happens to be.
			event.preventDefault();
			offer = event as InstallOffer;
			tell(true);
		};
		const done = () => {
			offer = null;
			tell(false);
		};
		addEventListener('beforeinstallprompt', take);
		addEventListener('appinstalled', done);
		tell(offer !== null);
		return () => {
			removeEventListener('beforeinstallprompt', take);
			removeEventListener('appinstalled', done);
		};
	},
	async now(): Promise<void> {
		await offer?.prompt();
		offer = null;
	},
};
