import { openRecording } from '#captures/recordings.ts';
import { rangeOf } from './range.ts';
import type { RequestHandler } from './$types';

/** What was said, to be heard: whole, or the part a player asks for. It never changes, but it can be deleted. */
export const GET: RequestHandler = async ({ params, request, locals: { app, session } }) => {
	const recording = session?.firm ? await openRecording(app, session.firm.id, params.id) : null;
	if (recording === null) return new Response('Not found', { status: 404 });
	const { bytes, mime, name } = recording;
	const headers = {
		'Content-Type': mime,
		'Content-Disposition': `inline; filename="${name}"`,
		'Accept-Ranges': 'bytes',
		'Cache-Control': 'private, no-store',
	};
	const range = rangeOf(request.headers.get('range'), bytes.length);
	if (range === null) return new Response(bytes, { headers });
	if (range === 'not_satisfiable') {
		const total = { ...headers, 'Content-Range': `bytes */${bytes.length}` };
		return new Response(null, { status: 416, headers: total });
	}
	const { first, last } = range;
	return new Response(bytes.subarray(first, last + 1), {
		status: 206,
		headers: { ...headers, 'Content-Range': `bytes ${first}-${last}/${bytes.length}` },
	});
};
