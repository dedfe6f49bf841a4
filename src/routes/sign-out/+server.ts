import { redirect } from '@sveltejs/kit';
import { endSession, forgetSession } from '#firms/session.ts';
import { removeSubscription } from '#notices/subscriptions.ts';
import { forgetDevice, readDevice } from '../notices/device-cookie.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ cookies, locals: { app, session } }) => {
	if (session) {
		await endSession(app, session.token);
		await removeSubscription(app, session.person.id, { id: readDevice(cookies) ?? '' });
	}
	forgetSession(cookies);
	forgetDevice(cookies);
	redirect(303, '/sign-in');
};
