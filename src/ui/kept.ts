/**
 * What was typed and is not yet with the server, kept on this device through reloads and lost signal. A browser
 * that forbids keeping things (a private window, a full disk) keeps nothing, and the page works on.
 */
export function keep(name: string, value: unknown): void {
	try {
		localStorage.setItem(name, JSON.stringify(value));
	} catch {
		return;
	}
}

/** What was kept under the name, or null. Anything may come back: an older page may have written it. */
export function kept(name: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(name) ?? 'null');
	} catch {
		return null;
	}
}

/** Forgets what the server now has. */
export function forget(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		return;
	}
}
