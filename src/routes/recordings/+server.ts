import * as v from 'valibot';
import { attachRecording } from '#captures/recordings.ts';
import type { RequestHandler } from './$types';

const Attachment = v.object({ key: v.string(), post: v.string() });

/** Lets a recording that was uploaded before belong to a post. */
export const POST: RequestHandler = async ({ request, locals: { app, session } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const wanted = v.safeParse(Attachment, await request.json().catch(() => null));
	if (!wanted.success) return new Response(null, { status: 400 });
	const to = { ...wanted.output, person: session.person.id };
	const attached = await app.database.inFirm(session.firm.id, (scope) => attachRecording(app, scope, to));
	if (!attached) return new Response(null, { status: 404 });
	app.wake();
	return new Response(null, { status: 204 });
};
