import * as v from 'valibot';
import { Key } from '#captures/receive-sent.ts';
import { undoCapture } from '#captures/receive.ts';
import type { RequestHandler } from './$types';

/** Makes a draft again of what was planned from a capture. */
export const POST: RequestHandler = async ({ params, locals: { app, session } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const key = v.safeParse(Key, params.key);
	const undone = key.success ? await undoCapture(app, session.firm.id, key.output) : null;
	return undone === null ? new Response(null, { status: 404 }) : Response.json(undone);
};
