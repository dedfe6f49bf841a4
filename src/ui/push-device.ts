/** Whether this browser can take notices, and does. */
export type DeviceState =
	| { readonly kind: 'on'; readonly endpoint: string }
	| { readonly kind: 'off' }
	/** The person, or whoever set up the device, said no to the browser. */
	| { readonly kind: 'blocked' }
	/** iPhones and iPads take notices only for what lies on the home screen. */
	| { readonly kind: 'install_first' }
	| { readonly kind: 'insecure' }
	| { readonly kind: 'impossible' };

export type SwitchedOn = 'on' | 'blocked' | 'not_answered' | 'no_service' | 'not_kept';

const address = '/notices/devices';

/** How long a service worker may take to be there. */
const patience = 15_000;

/** What holds for this browser. `known` are the addresses of the person's devices that the server has. */
export async function readDeviceState(known: readonly string[]): Promise<DeviceState> {
	if (!window.isSecureContext) return { kind: 'insecure' };
	if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
		return { kind: isOpenedInBrowserOfIos() ? 'install_first' : 'impossible' };
	if (Notification.permission === 'denied') return { kind: 'blocked' };
	const registration = await navigator.serviceWorker.getRegistration();
	const subscription = (await registration?.pushManager.getSubscription()) ?? null;
	if (subscription === null || !known.includes(subscription.endpoint)) return { kind: 'off' };
	return { kind: 'on', endpoint: subscription.endpoint };
}

/** Asks for the permission, subscribes with the installation's key (base64url) and hands it to the server. */
export async function switchOn(key: string): Promise<SwitchedOn> {
	const permission = await Notification.requestPermission();
	if (permission !== 'granted') return permission === 'denied' ? 'blocked' : 'not_answered';
	let subscription: PushSubscription;
	try {
		subscription = await subscribe(await whenReady(), key);
	} catch {
		return 'no_service';
	}
	return (await tell('POST', { subscription: subscription.toJSON() })) ? 'on' : 'not_kept';
}

/** Ends it for this browser; false when the server could not be told, and then nothing has changed. */
export async function switchOff(endpoint: string): Promise<boolean> {
	if (!(await tell('DELETE', { endpoint }))) return false;
	const registration = await navigator.serviceWorker.getRegistration();
	const subscription = await registration?.pushManager.getSubscription();
	await subscription?.unsubscribe();
	return true;
}

/** Whoever looks at the page has seen what the device still shows. */
export async function clearShown(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const registration = await navigator.serviceWorker.getRegistration();
	const shown = (await registration?.getNotifications?.()) ?? [];
	for (const notification of shown) notification.close();
	await navigator.clearAppBadge?.();
}

async function subscribe(registration: ServiceWorkerRegistration, key: string): Promise<PushSubscription> {
	const bytes = bytesOf(key);
	const kept = await registration.pushManager.getSubscription();
	if (kept !== null && sameBytes(kept.options.applicationServerKey, bytes)) return kept;
	// Made with a key that this installation no longer has: nothing could arrive.
	await kept?.unsubscribe();
	return registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes });
}

async function whenReady(): Promise<ServiceWorkerRegistration> {
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
	const registration = await Promise.race([navigator.serviceWorker.ready, late]);
	if (registration === null) throw new Error('No service worker');
	return registration;
}

async function tell(method: 'POST' | 'DELETE', body: unknown): Promise<boolean> {
	const answer = await fetch(address, {
		method,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	}).catch(() => null);
	return answer?.ok === true;
}

function isOpenedInBrowserOfIos(): boolean {
	// An iPad says that it is a Mac; no Mac has a touch screen.
	const ios =
		/iPhone|iPad/.test(navigator.userAgent) ||
		(navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);
	return ios && !window.matchMedia('(display-mode: standalone)').matches;
}

function bytesOf(key: string): Uint8Array<ArrayBuffer> {
	const text = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function sameBytes(kept: ArrayBuffer | null, wanted: Uint8Array): boolean {
	const bytes = new Uint8Array(kept ?? new ArrayBuffer(0));
	return bytes.length === wanted.length && bytes.every((byte, index) => byte === wanted[index]);
}
