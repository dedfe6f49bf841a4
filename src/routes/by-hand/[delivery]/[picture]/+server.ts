import { preparedPictures } from '#deliveries/hand-over.ts';
import type { RequestHandler } from './$types';

/** A picture of the delivery by its place (from 1), cut to what the network takes and with the firm's mark. */
export const GET: RequestHandler = async ({ params, locals: { app, session } }) => {
	const pictures = session?.firm ? await preparedPictures(app, session.firm.id, params.delivery) : [];
	const picture = /^\d{1,3}$/.test(params.picture) ? pictures[Number(params.picture) - 1] : undefined;
	if (picture === undefined) return new Response('Not found', { status: 404 });
	return new Response(picture.bytes, {
		headers: { 'Content-Type': picture.mime, 'Cache-Control': 'private, max-age=600' },
	});
};
