import type { ToWorker } from '#ui/outbox/to-worker.ts';

/** Asks the worker, or where there is none this page, to send what waits. Resolves once somebody is at it. */
export async function sendSoon(force = false): Promise<void> {
	const worker = navigator.serviceWorker?.controller ?? null;
	if (worker !== null) {
		void askForSignal();
		if (await taken(worker, force)) return;
	}
	const { sendDue } = await import('#ui/outbox/send.ts');
	await sendDue(force);
}

/** The browser wakes the worker when there is a signal, the page closed or not; only Chromium can. */
async function askForSignal(): Promise<void> {
	const registration = await navigator.serviceWorker.ready;
	const { sync } = registration as ServiceWorkerRegistration & {
		readonly sync?: { register(tag: string): Promise<void> };
	};
	await sync?.register('outbox').catch(() => undefined);
}

/** Whether the worker takes it on: one that is broken or of another time must not keep anything from being sent. */
function taken(worker: ServiceWorker, force: boolean): Promise<boolean> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', () => resolve(true));
		port1.start();
		worker.postMessage({ kind: 'send', force } satisfies ToWorker, [port2]);
		setTimeout(() => resolve(false), 3000);
	});
}
