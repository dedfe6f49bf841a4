import type { RequestHandler } from './$types';

/** The practice network's own pages, under the address that people have of this installation. */
const show: RequestHandler = ({ request, url, locals }) => {
	const inside = new URL(url);
	inside.pathname = url.pathname.replace(/^\/practice/, '') || '/';
	return locals.app.practice.handle(new Request(inside, request));
};

export const GET = show;
export const HEAD = show;
