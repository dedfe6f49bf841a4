import { openPicture } from '#media/pictures.ts';
import { preparePicture } from '#media/prepare.ts';
import type { RequestHandler } from './$types';

/** For lists: small enough that thirty of them load on a building site. */
const small = {
	max: 1,
	maxBytes: 40_000,
	maxSide: 264,
	maxPixels: null,
	mimes: ['image/webp', 'image/jpeg'],
	maxAlt: null,
	altRequired: false,
	ratio: null,
};

/** A picture of the firm, or with `?small` one for a list. It never changes, so a browser asks for it once. */
export const GET: RequestHandler = async ({ params, url, locals: { app, session } }) => {
	const picture = session?.firm ? await openPicture(app, session.firm.id, params.id) : null;
	if (picture === null) return new Response('Not found', { status: 404 });
	const { bytes, mime } = url.searchParams.has('small')
		? await preparePicture(picture.bytes, small)
		: picture;
	return new Response(bytes, {
		headers: { 'Content-Type': mime, 'Cache-Control': 'private, max-age=31536000, immutable' },
	});
};
