import { text } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Answers as soon as pages can be served and the database answers. */
export const GET: RequestHandler = async ({ locals }) => {
	await locals.app.database.everywhere((rows) =>
		rows.selectFrom('settings').select('name').limit(1).execute(),
	);
	return text('ok');
};
