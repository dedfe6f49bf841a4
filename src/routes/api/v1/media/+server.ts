import { json } from '@sveltejs/kit';
import { onlyMethods } from '#api/only-methods.ts';
import { answering, languageOf } from '#api/answering.ts';
import { authorise } from '#api/authorise.ts';
import { presentPicture } from '#api/pictures.ts';
import { pictureProblem, readPictureForm } from '#api/picture-form.ts';
import { acceptPicture } from '#media/accept.ts';

/** Takes in a picture. */
export const POST = answering(async (event) => {
	const firm = await authorise(event, 'write');
	const upload = await readPictureForm(event.request);
	const answer = await acceptPicture(event.locals.app, firm, upload);
	if (answer.kind === 'refused') throw pictureProblem(answer.problem, languageOf(event.request));
	return json(presentPicture(answer.picture), { status: 201 });
});

export const fallback = onlyMethods('POST');
