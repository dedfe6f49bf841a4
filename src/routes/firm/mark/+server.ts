import { openMark } from '#media/mark.ts';
import type { RequestHandler } from './$types';

/** The firm's mark. Its address changes with it, so a browser asks for it once. */
export const GET: RequestHandler = async ({ locals: { app, session } }) => {
	const mark = session?.firm ? await openMark(app, session.firm.id) : null;
	if (mark === null) return new Response('Not found', { status: 404 });
	return new Response(mark, {
		headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=31536000, immutable' },
	});
};
