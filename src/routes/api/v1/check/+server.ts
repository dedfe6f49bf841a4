import { json } from '@sveltejs/kit';
import { CheckRequest } from '#advice/check-request.ts';
import { checkPost } from '#advice/check.ts';
import { onlyMethods } from '#api/only-methods.ts';
import { answering } from '#api/answering.ts';
import { authorise } from '#api/authorise.ts';
import { readJson } from '#api/read-body.ts';

/** What the guard says about a post. Nothing is stored. */
export const POST = answering(async (event) => {
	await authorise(event, 'read');
	return json(checkPost(await readJson(event.request, CheckRequest)));
});

export const fallback = onlyMethods('POST');
