import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { closeApp, createApp, type App } from '#app.ts';
import { readSession, sessionCookie } from '#firms/session.ts';
import { languageCookie, preferredLanguage, toLanguage } from '#languages/words.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { startRunning } from '#running.ts';

let app: App;

export const init: ServerInit = async () => {
	app = await createApp(readConfiguration(process.env));
	const running = await startRunning(app);
	process.once('sveltekit:shutdown', async () => {
		await running.stop();
		await closeApp(app);
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const { cookies, request, url } = event;
	if (isForeignChange(request, url))
		return new Response('This request came from another site.', { status: 403 });

	event.locals.app = app;
	const token = cookies.get(sessionCookie);
	event.locals.session = token === undefined ? null : await readSession(app, token);
	const chosen = event.locals.session?.person.language ?? cookies.get(languageCookie);
	event.locals.language =
		chosen === undefined ? preferredLanguage(request.headers.get('accept-language')) : toLanguage(chosen);

	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', event.locals.language),
	});
	for (const [name, value] of Object.entries(headersOfEveryPage)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return response;
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
	if (kind !== 'unknown') return;
	// What is secret in an address does not belong into a log.
	const path = event.url.pathname.replace(/^\/(approve|invitation)\/[^/]+/, '/$1/…');
	app.log.error('request_failed', { method: event.request.method, path, error });
};

const headersOfEveryPage = {
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(self), microphone=(self), geolocation=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * A change that another site's page asks our visitor's browser for. SvelteKit refuses foreign forms; this also
 * covers every other kind of body. Programs, which send no such header, carry a token instead of a cookie.
 */
function isForeignChange(request: Request, url: URL): boolean {
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return false;
	if (url.pathname.startsWith('/api/')) return false;
	// The secret in the address decides there, not a cookie; and as the page tells nobody where one comes from, a
	// browser on plain http says of its forms that they come from nowhere.
	if (url.pathname.startsWith('/approve/')) return false;
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site !== 'same-origin' && site !== 'none';
	const origin = request.headers.get('origin');
	return origin !== null && origin !== url.origin;
}
