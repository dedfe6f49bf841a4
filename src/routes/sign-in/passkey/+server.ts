import { error, json } from '@sveltejs/kit';
import * as v from 'valibot';
import { beginPasskeySignIn, signInWithPasskey } from '#firms/passkeys.ts';
import { rememberSession, startSession } from '#firms/session.ts';
import type { RequestHandler } from './$types';

const Answer = v.object({ challenge: v.string(), response: v.unknown() });

export const POST: RequestHandler = async ({ url, locals: { app } }) =>
	json(await beginPasskeySignIn(app, url));

export const PUT: RequestHandler = async ({ request, cookies, url, locals: { app } }) => {
	const answer = v.safeParse(Answer, await request.json().catch(() => null));
	if (!answer.success) error(400);
	const outcome = await signInWithPasskey(app, url, answer.output);
	if (outcome.kind === 'refused') error(422);
	rememberSession(cookies, await startSession(app, outcome), url);
	return new Response(null, { status: 204 });
};
