import { self } from '$app/service-worker';
import { sendDue } from '#ui/outbox/send.ts';
import type { Who } from '#ui/outbox/entry.ts';
import { keepWho, readWho } from '#ui/outbox/outbox.ts';
import type { ToWorker } from '#ui/outbox/to-worker.ts';
import { onNotificationClick, onPush, onPushSubscriptionChange } from './notices.ts';
import { answerVisit, dropPages, freshenPages } from './pages.ts';
import { takeShared } from './share.ts';
import { answerFile, dropOldShells, keepLargeFiles, keepShell } from './shell.ts';

// A new version takes over at once: its pages swap themselves as soon as nobody is typing (ui/app-shell.ts).
self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => {
	// Pages of the version before name files that will soon be gone.
	event.waitUntil(
		dropPages()
			.then(() => self.clients.claim())
			.then(freshenPages),
	);
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== self.location.origin) return;
	if (request.method === 'POST' && pathname === '/share') event.respondWith(takeShared(request));
	else if (request.method !== 'GET') afterChange(event, pathname);
	else if (request.mode === 'navigate') event.respondWith(answerVisit(event));
	else if (pathname.startsWith('/_app/immutable/')) event.respondWith(answerFile(request));
});

/** Whoever signs in or out, nobody finds the pages of the person before. */
const changesWho = /^\/(sign-in|sign-out|setup|demo)(\/|$)/;

function afterChange(event: FetchEvent, pathname: string): void {
	if (!changesWho.test(pathname)) return;
	const answered = Promise.all([dropPages(), keepWho(null).catch(() => undefined)]).then(() =>
		fetch(event.request),
	);
	event.respondWith(answered);
	event.waitUntil(answered.then(freshenPages).catch(() => undefined));
}

self.addEventListener('message', (event) => {
	const message = event.data as ToWorker;
	event.ports[0]?.postMessage('taken');
	if (message.kind === 'send') event.waitUntil(sendDue(message.force));
	else event.waitUntil(settle(message.who));
});

/** A page of this version is open and has nothing else to do. */
async function settle(who: Who | null): Promise<void> {
	const before = await readWho().catch(() => null);
	if (before?.person !== who?.person || before?.firm !== who?.firm) await dropPages();
	await keepWho(who).catch(() => undefined);
	await Promise.all([
		sendDue(true),
		dropOldShells(),
		freshenPages(),
		keepLargeFiles().catch(() => undefined),
	]);
}

self.addEventListener('sync', (event) => {
	event.waitUntil(sendDue(true));
});

self.addEventListener('push', onPush);
self.addEventListener('notificationclick', onNotificationClick);
self.addEventListener('pushsubscriptionchange', onPushSubscriptionChange);
