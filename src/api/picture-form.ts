import { languageOf } from '#api/answering.ts';
import { longestAlt } from '#api/pictures.ts';
import { Problem } from '#api/problem.ts';
import { readBody } from '#api/read-body.ts';
import { pictureProblems } from '#languages/picture-problems.ts';
import { fieldProblems } from '#languages/problems.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { maxUpload, type PictureProblem } from '#media/accept.ts';

// What a form adds around the file: boundaries, headers, the description.
const largestForm = maxUpload + 200_000;

/**
 * The `file` and its `alt` from a multipart form.
 * @throws Problem when it is none, has no file, or is too large.
 */
export async function readPictureForm(request: Request): Promise<{ bytes: Uint8Array; alt: string }> {
	const contentType = request.headers.get('content-type') ?? '';
	if (!contentType.startsWith('multipart/form-data')) throw new Problem('not_multipart');
	const body = await readBody(request, largestForm);
	const form = await parseForm(body, contentType);
	const file = form.get('file');
	if (!(file instanceof Blob)) throw new Problem('not_multipart');
	return { bytes: await file.bytes(), alt: altOf(form, languageOf(request)) };
}

function altOf(form: FormData, language: Language): string {
	const alt = form.get('alt') ?? '';
	if (typeof alt === 'string' && alt.length <= longestAlt) return alt;
	const detail = wordsOf(fieldProblems, language).wrong({ expected: `<=${longestAlt}` });
	throw new Problem('invalid', { errors: [{ field: 'alt', code: 'wrong', detail }] });
}

/** Why a picture was not taken, as a problem document. */
export function pictureProblem(code: PictureProblem, language: Language): Problem {
	const detail = wordsOf(pictureProblems, language)[code];
	return new Problem(code === 'too_large' ? 'too_large' : 'picture_refused', {
		detail,
		reason: { code, detail },
	});
}

async function parseForm(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData> {
	try {
		return await new Response(body, { headers: { 'content-type': contentType } }).formData();
	} catch {
		throw new Problem('not_multipart');
	}
}
