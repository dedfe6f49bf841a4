import { openPicture } from '#media/pictures.ts';
import { openApprovalLink } from '#posts/decide-by-link.ts';
import type { RequestHandler } from './$types';

/** A picture of the post that the link is about, and no other. */
export const GET: RequestHandler = async ({ params, locals: { app } }) => {
	const opened = await openApprovalLink(app, params.token);
	const mayBeSeen = opened.kind === 'open' && opened.post.media.some(({ id }) => id === params.id);
	const picture = mayBeSeen ? await openPicture(app, opened.link.firm, params.id) : null;
	if (picture === null) return new Response('Not found', { status: 404 });
	return new Response(picture.bytes, {
		headers: {
			'Content-Type': picture.mime,
			'Cache-Control': 'private, no-store',
			'Referrer-Policy': 'no-referrer',
			'X-Robots-Tag': 'noindex, nofollow',
		},
	});
};
