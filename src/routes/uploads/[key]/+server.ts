import * as v from 'valibot';
import { Key } from '#captures/receive-sent.ts';
import { findSending, takePiece, type Sending, type SendingAnswer } from '#captures/uploads.ts';
import { pictureProblems } from '#languages/picture-problems.ts';
import { recordingRefusals, uploads } from '#languages/uploads.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import type { RequestHandler } from './$types';

const Bytes = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));
const Piece = v.object({
	kind: v.picklist(['picture', 'recording']),
	total: Bytes,
	offset: Bytes,
	mime: v.optional(v.pipe(v.string(), v.maxLength(200))),
	seconds: v.optional(v.pipe(v.string(), v.transform(Number), v.finite())),
});

/** How much of an upload is here, so that a device goes on where the connection broke. */
export const GET: RequestHandler = async ({ params, locals: { app, session, language } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const key = v.safeParse(Key, params.key);
	const found = key.success ? await findSending(app, session.firm.id, key.output) : null;
	return found === null ? new Response(null, { status: 404 }) : respond(found, { kind: 'picture', language });
};

/** Takes a piece of a picture or a recording; refusals come in the words of the reader. */
export const PUT: RequestHandler = async ({ params, url, request, locals: { app, session, language } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const key = v.safeParse(Key, params.key);
	const piece = v.safeParse(Piece, Object.fromEntries(url.searchParams));
	if (!key.success || !piece.success) return refuse(422, 'invalid', wordsOf(uploads, language).invalid);
	const { offset, ...sending } = { ...piece.output, key: key.output };
	const answer = await takePiece(app, session.firm.id, sending, { offset, body: request.body });
	return respond(answer, { kind: sending.kind, language });
};

function respond(
	answer: SendingAnswer,
	{ kind, language }: { readonly kind: Sending['kind']; readonly language: Language },
): Response {
	switch (answer.kind) {
		case 'here': {
			const { offset, total, done } = answer;
			return Response.json({ offset, total, done: done === null ? null : { id: done } });
		}
		case 'elsewhere':
			return Response.json({ offset: answer.offset, total: answer.total }, { status: 409 });
		case 'disk_full':
			return refuse(507, 'disk_full', wordsOf(uploads, language).disk_full);
		case 'refused': {
			const { problem } = answer;
			return refuse(problem === 'too_large' ? 413 : 422, problem, sayProblem(problem, kind, language));
		}
	}
}

function sayProblem(
	problem: Extract<SendingAnswer, { kind: 'refused' }>['problem'],
	kind: Sending['kind'],
	language: Language,
): string {
	const pictures = wordsOf(pictureProblems, language);
	const recordings = wordsOf(recordingRefusals, language);
	switch (problem) {
		case 'too_many_uploads':
			return wordsOf(uploads, language).too_many_uploads;
		case 'not_a_recording':
			return recordings.not_a_recording;
		case 'empty':
		case 'too_large':
			return kind === 'picture' ? pictures[problem] : recordings[problem];
		default:
			return pictures[problem];
	}
}

function refuse(status: number, problem: string, message: string): Response {
	return Response.json({ problem, message }, { status });
}
