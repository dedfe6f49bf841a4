import { json } from '@sveltejs/kit';
import { FitRequest } from '#advice/fit/answers.ts';
import { assessRequest } from '#advice/fit/say.ts';
import { onlyMethods } from '#api/only-methods.ts';
import { answering } from '#api/answering.ts';
import { authorise } from '#api/authorise.ts';
import { readJson } from '#api/read-body.ts';
import { preferredLanguage } from '#languages/words.ts';

/** Whether social media pays for a firm. Nothing is stored. */
export const POST = answering(async (event) => {
	await authorise(event, 'read');
	const asked = await readJson(event.request, FitRequest);
	const spoken = preferredLanguage(event.request.headers.get('accept-language'));
	return json(assessRequest(asked, asked.language ?? spoken));
});

export const fallback = onlyMethods('POST');
