import { self as worker } from '$app/service-worker';
import type { Payload } from '#notices/say.ts';
import badge from '#ui/icons/badge-96.png?no-inline';
import icon from '#ui/icons/icon-192.png?no-inline';

const devices = '/notices/devices';

/** Shows what the server sent. A push must show something, so one that cannot be read shows the name alone. */
export function onPush(event: PushEvent): void {
	event.waitUntil(show(readPayload(event.data)));
}

/** Opens the page a notification is about, or says yes to it where that was pressed. */
export function onNotificationClick(event: NotificationEvent): void {
	event.notification.close();
	const payload = event.notification.data as Payload;
	const approve = event.action === 'approve' ? payload.approve : undefined;
	event.waitUntil(
		Promise.all([approve === undefined ? open(payload.url) : say(approve, payload), countShown()]),
	);
}

/** The browser gave this device another address: the server learns it, as long as somebody is signed in. */
export function onPushSubscriptionChange(event: Event): void {
	const { oldSubscription, newSubscription } = event as PushSubscriptionChangeEvent;
	(event as ExtendableEvent).waitUntil(moveTo(newSubscription, oldSubscription));
}

function readPayload(data: PushMessageData | null): Payload {
	try {
		const sent = data?.json() as Payload | undefined;
		if (typeof sent?.title === 'string' && typeof sent.url === 'string') return sent;
	} catch {
		// Not ours, or cut short: below.
	}
	return { title: 'Gewerk', body: '', url: '/notices', tag: 'unread' };
}

async function show(payload: Payload): Promise<void> {
	const { title, body, tag, actions } = payload;
	// `actions` is missing from the types where a platform has none.
	const options: NotificationOptions & { actions?: Payload['actions']; renotify?: boolean } = {
		body,
		tag,
		icon,
		badge,
		data: payload,
		renotify: false,
		...(actions === undefined ? {} : { actions }),
	};
	await worker.registration.showNotification(title, options);
	await countShown();
}

/** The number on the app's icon is that of the notifications the device still shows. */
async function countShown(): Promise<void> {
	const { navigator } = worker;
	if (navigator.setAppBadge === undefined) return;
	const { length } = await worker.registration.getNotifications();
	await (length === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(length)).catch(() => undefined);
}

async function open(path: string): Promise<void> {
	const address = new URL(path, worker.location.origin).href;
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const there =
		windows.find(({ url }) => url === address) ?? windows.find(({ focused }) => focused) ?? windows[0];
	try {
		if (there !== undefined) {
			// A window this worker does not control can be focused but not sent elsewhere.
			const moved = there.url === address ? there : await there.navigate(address);
			await moved?.focus();
			return;
		}
	} catch {
		// Then a window of its own.
	}
	await worker.clients.openWindow(address);
}

/** Says yes in the person's name, without opening anything; whatever else comes of it is for the page to say. */
async function say(path: string, payload: Payload): Promise<void> {
	const answer = await fetch(path, {
		method: 'POST',
		headers: { accept: 'application/json', 'content-type': 'application/json' },
		body: JSON.stringify({ decision: 'approve' }),
	}).catch(() => null);
	// A way to sign in is an answer too, but no yes.
	const heard = answer?.ok === true && !answer.redirected && isJson(answer);
	if (!heard || payload.approved === undefined) return open(payload.url);
	await show({ ...payload.approved, url: payload.url, tag: payload.tag });
}

function isJson(answer: Response): boolean {
	return answer.headers.get('content-type')?.includes('json') === true;
}

async function moveTo(given: PushSubscription | null, old: PushSubscription | null): Promise<void> {
	const subscription = given ?? (await subscribeAnew(old));
	if (subscription === null) return;
	await fetch(devices, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ subscription: subscription.toJSON(), replaces: old?.endpoint }),
	});
}

async function subscribeAnew(old: PushSubscription | null): Promise<PushSubscription | null> {
	const applicationServerKey = old?.options.applicationServerKey ?? (await askForKey());
	if (applicationServerKey === null) return null;
	return worker.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
}

async function askForKey(): Promise<string | null> {
	const answer = await fetch(devices).catch(() => null);
	if (answer?.ok !== true) return null;
	const { key } = (await answer.json()) as { key: string };
	return key;
}

/** Newer than the types. */
interface PushSubscriptionChangeEvent extends ExtendableEvent {
	readonly oldSubscription: PushSubscription | null;
	readonly newSubscription: PushSubscription | null;
}
