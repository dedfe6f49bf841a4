import { redirect } from '@sveltejs/kit';
import { endSession, forgetSession } from '#firms/session.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals: { app, session } }) => {
	if (session) await endSession(app, session.token);
	forgetSession(cookies);
	redirect(303, '/sign-in');
};
