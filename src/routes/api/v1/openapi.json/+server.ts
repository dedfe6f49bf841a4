import { json } from '@sveltejs/kit';
import { onlyMethods } from '#api/only-methods.ts';
import { answering } from '#api/answering.ts';
import { describeApi } from '#api/openapi.ts';

/** The description of this interface, for everyone. */
export const GET = answering(async (event) =>
	json(await describeApi(event.locals.app.configuration.publicUrl), {
		headers: { 'cache-control': 'public, max-age=3600' },
	}),
);

export const fallback = onlyMethods('GET');
