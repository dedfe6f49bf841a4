import type { Cookies } from '@sveltejs/kit';

/** Holds the id under which this browser takes notices, so that signing out can end that, also without script. */
const deviceCookie = 'gewerk_device';

const longest = 400 * 24 * 60 * 60;

/** Which of a person's devices this browser is, or null when it was never switched on. */
export function readDevice(cookies: Cookies): string | null {
	return cookies.get(deviceCookie) ?? null;
}

/** Remembers in this browser which device it is. */
export function rememberDevice(cookies: Cookies, id: string, url: URL): void {
	cookies.set(deviceCookie, id, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		secure: url.protocol === 'https:',
		maxAge: longest,
	});
}

/** Takes that from the browser again. */
export function forgetDevice(cookies: Cookies): void {
	cookies.delete(deviceCookie, { path: '/' });
}
