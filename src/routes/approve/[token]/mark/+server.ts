import { openMark } from '#media/mark.ts';
import { openApprovalLink } from '#posts/decide-by-link.ts';
import type { RequestHandler } from './$types';

/** The firm's mark as it will be in the pictures of the post that the link is about. */
export const GET: RequestHandler = async ({ params, locals: { app } }) => {
	const opened = await openApprovalLink(app, params.token);
	const mark = opened.kind === 'open' ? await openMark(app, opened.link.firm) : null;
	if (mark === null) return new Response('Not found', { status: 404 });
	return new Response(mark, {
		headers: {
			'Content-Type': 'image/png',
			'Cache-Control': 'private, no-store',
			'Referrer-Policy': 'no-referrer',
			'X-Robots-Tag': 'noindex, nofollow',
		},
	});
};
