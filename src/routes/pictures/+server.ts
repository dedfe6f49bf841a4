import { acceptPicture, maxUpload } from '#media/accept.ts';
import { pictureProblems } from '#languages/picture-problems.ts';
import { wordsOf } from '#languages/words.ts';
import type { RequestHandler } from './$types';

/** Room for the form around a file of the largest size. */
const envelope = 10_000;

/** Takes one picture: the body itself, or the field `file` of a form. Refusals come in the words of the reader. */
export const POST: RequestHandler = async ({ request, locals: { app, session, language } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const words = wordsOf(pictureProblems, language);
	const refuse = (problem: keyof typeof words) =>
		Response.json({ problem, message: words[problem] }, { status: 422 });

	if (Number(request.headers.get('content-length')) > maxUpload + envelope) return refuse('too_large');
	const bytes = await bytesOf(request);
	if (bytes === null) return refuse('empty');
	const answer = await acceptPicture(app, session.firm.id, { bytes });
	if (answer.kind === 'refused') return refuse(answer.problem);
	const { id, width, height, mime } = answer.picture;
	return Response.json(
		{ id, width, height, mime },
		{ status: 201, headers: { Location: `/pictures/${id}` } },
	);
};

async function bytesOf(request: Request): Promise<Uint8Array | null> {
	if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) return request.bytes();
	const file = (await request.formData()).get('file');
	return file instanceof File ? file.bytes() : null;
}
