import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { beginPasskey, finishPasskey } from '#firms/passkeys.ts';
import type { RequestHandler } from './$types';

const Answer = v.object({ challenge: v.string(), response: v.unknown() });

export const POST: RequestHandler = async ({ url, locals: { app, session } }) => {
	if (session === null) error(401);
	return json(await beginPasskey(app, session.person, url));
};

export const PUT: RequestHandler = async ({ request, url, locals: { app, session } }) => {
	if (session === null) error(401);
	const answer = v.safeParse(Answer, await request.json().catch(() => null));
	if (!answer.success) error(400);
	const name = deviceOf(request.headers.get('user-agent') ?? '');
	const kept = await finishPasskey(app, session.person, url, { ...answer.output, name });
	if (!kept) error(422);
	return new Response(null, { status: 204 });
};

/** A name by which one recognises the device in the list. */
function deviceOf(userAgent: string): string {
	const devices = ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'CrOS', 'Linux'];
	const device = devices.find((name) => userAgent.includes(name)) ?? 'Passkey';
	return device === 'Macintosh' ? 'Mac' : device === 'CrOS' ? 'Chromebook' : device;
}
