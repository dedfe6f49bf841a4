import { redirect } from '@sveltejs/kit';
import { createDemo } from '#demo/demo.ts';
import { nobodyYet } from '#firms/person.ts';
import { rememberSession, startSession } from '#firms/session.ts';
import type { RequestHandler } from './$types';

/** A look around before setting anything up: a made-up firm of the visitor's own. */
export const POST: RequestHandler = async ({ cookies, url, locals: { app, language } }) => {
	// Once the installation belongs to somebody, strangers have no business making firms on it.
	if (!(await nobodyYet(app))) redirect(303, '/sign-in');
	const demo = await createDemo(app, language);
	rememberSession(cookies, await startSession(app, demo), url);
	redirect(303, '/');
};
