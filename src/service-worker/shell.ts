import { ladderFiles } from 'virtual:ladder-files';
import { version } from '$app/env';

/** Files of one version of the program. Their names change with their content, so a kept one is never stale. */
const shellName = `gewerk-shell-${version}`;
const isShell = (name: string) => name.startsWith('gewerk-shell-');

/** Files above this are fetched when there is time, not before the worker starts: bytes. */
const large = 150_000;

/** Keeps what the ladder page needs at once. Fails, and is tried again by the browser, when one is missing. */
export async function keepShell(): Promise<void> {
	const cache = await caches.open(shellName);
	const small = ladderFiles.filter(({ bytes }) => bytes <= large);
	await cache.addAll(small.map(({ path }) => path));
}

/** Keeps the rest too: what finds faces. Not where somebody asked the browser to save data. */
export async function keepLargeFiles(): Promise<void> {
	if ('connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData) return;
	const cache = await caches.open(shellName);
	for (const { path } of ladderFiles) {
		if ((await cache.match(path)) === undefined) await cache.add(path);
	}
}

/**
 * Drops the files of other versions. Called once a page of this version is open: until then one of the version
 * before may still want them.
 */
export async function dropOldShells(): Promise<void> {
	const names = (await caches.keys()).filter((name) => isShell(name) && name !== shellName);
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** A file of the program: the kept one, else from the server. */
export async function answerFile(request: Request): Promise<Response> {
	return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
