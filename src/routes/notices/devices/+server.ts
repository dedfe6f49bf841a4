import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { notices } from '#languages/notices.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { deviceOf } from '#notices/device.ts';
import { addSubscription, removeSubscription, Subscription } from '#notices/subscriptions.ts';
import { vapidKeys } from '#notices/vapid.ts';
import { forgetDevice, rememberDevice } from '../device-cookie.ts';
import type { RequestHandler } from './$types';

const Given = v.object({
	subscription: Subscription,
	replaces: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});
const Removed = v.object({ endpoint: v.pipe(v.string(), v.maxLength(2000)) });

/** The key with which a browser subscribes. */
export const GET: RequestHandler = async ({ locals: { app, session } }) => {
	if (session === null) error(401);
	return json({ key: (await vapidKeys(app)).publicKey });
};

/** Takes this browser on as a device of the person. */
export const POST: RequestHandler = async ({ request, cookies, url, locals: { app, session, language } }) => {
	if (session === null) error(401);
	// Nothing leads out of the made-up firm.
	if (session.firm?.demo !== false) error(403);
	const given = v.safeParse(Given, await request.json().catch(() => null));
	if (!given.success) error(422);
	const id = await addSubscription(app, session.person.id, {
		...given.output,
		device: nameOf(request.headers.get('user-agent') ?? '', language),
		language,
	});
	if (id === null) error(422);
	rememberDevice(cookies, id, url);
	return json({ id }, { status: 201 });
};

/** Sends nothing more to this browser. */
export const DELETE: RequestHandler = async ({ request, cookies, locals: { app, session } }) => {
	if (session === null) error(401);
	const removed = v.safeParse(Removed, await request.json().catch(() => null));
	if (!removed.success) error(422);
	await removeSubscription(app, session.person.id, removed.output);
	forgetDevice(cookies);
	return new Response(null, { status: 204 });
};

function nameOf(userAgent: string, language: Language): string {
	const words = wordsOf(notices, language);
	const { browser, system } = deviceOf(userAgent);
	return words.deviceName({ browser: browser ?? words.someBrowser, system: system ?? words.someSystem });
}
