import { version } from '$app/env';

/** Pages with the firm's words. They go when somebody signs out or in, and each newer copy replaces the one before. */
const pagesName = 'gewerk-pages';
const ladder = '/ladder';
const offline = '/offline';

/** How long the server may take before the kept copy is shown, in milliseconds. */
const head = 150;
/** The same with an idea, which only the server knows. */
const patience = 3000;
/** Copies older than this are fetched anew when any page is opened, in milliseconds. */
const fresh = 10 * 60_000;

/**
 * Answers a visit: from the server, and where there is none from what is kept. Only the ladder page does not wait
 * for a server that takes its time.
 */
export async function answerVisit(event: FetchEvent): Promise<Response> {
	const { pathname, searchParams } = new URL(event.request.url);
	if (pathname !== ladder) return fetch(event.request).catch(() => answerOffline(event.request));

	const kept = await keptPage(ladder);
	const asked = fetch(event.request).then((response) => keepIfLadder(event, response));
	if (kept === undefined) return asked.catch(() => answerOffline(event.request));
	event.waitUntil(asked.catch(() => undefined));
	const first = await within(asked, searchParams.has('idea') ? patience : head);
	// A session that is over leads to signing in; on the ladder that can wait until there is something to send.
	return first === null || first.type === 'opaqueredirect' || first.status >= 500 ? kept : first;
}

/**
 * Fetches the pages that work without a network, where they are missing or old. What is shown offline is kept only
 * with the ladder page, so that both are of the same person; without anybody signed in there is neither.
 */
export async function freshenPages(): Promise<void> {
	if (isFresh(await keptPage(ladder)) && isFresh(await keptPage(offline))) return;
	if (await fetchAndKeep(ladder)) await fetchAndKeep(offline);
}

/** Forgets every page: the next to use this device may be somebody else. */
export async function dropPages(): Promise<void> {
	await caches.delete(pagesName);
}

function isFresh(page: Response | undefined): boolean {
	return Date.now() - Date.parse(page?.headers.get('date') ?? '1970-01-01') < fresh;
}

async function fetchAndKeep(path: string): Promise<boolean> {
	const options = { redirect: 'manual', headers: { accept: 'text/html' } } as const;
	const response = await fetch(path, options).catch(() => null);
	return response !== null && keepIfPage(path, response);
}

function keepIfLadder(event: FetchEvent, response: Response): Response {
	// With an idea it is not the page that one wants to find the next time.
	const plain = !new URL(event.request.url).searchParams.has('idea');
	if (plain) event.waitUntil(keepIfPage(ladder, response.clone()));
	return response;
}

/** Kept whole, with its headers: the policy in them names the one script that is in the page. */
async function keepIfPage(path: string, response: Response): Promise<boolean> {
	if (!(await isPage(response))) return false;
	await (await caches.open(pagesName)).put(path, response);
	return true;
}

async function keptPage(path: string): Promise<Response | undefined> {
	return (await caches.open(pagesName)).match(path, { ignoreVary: true });
}

async function answerOffline(request: Request): Promise<Response> {
	const page = await keptPage(offline);
	if (page !== undefined) return page;
	// Signed out: nothing of the firm may be shown, only that there is no connection.
	throw new TypeError(`No connection for ${new URL(request.url).pathname}`);
}

/**
 * Whether it is a page of this very version: one of a newer version names files that this worker has not kept, and
 * would be of no use without a network.
 */
async function isPage(response: Response): Promise<boolean> {
	if (response.status !== 200 || !response.headers.has('x-sveltekit-page')) return false;
	return (await response.clone().text()).includes(`version: ${JSON.stringify(version)}`);
}

async function within(asked: Promise<Response>, milliseconds: number): Promise<Response | null> {
	const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), milliseconds));
	return Promise.race([asked.catch(() => null), late]);
}
