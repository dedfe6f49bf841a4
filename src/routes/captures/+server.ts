import * as v from 'valibot';
import { receiveSentCapture, SentCapture } from '#captures/receive-sent.ts';
import { captures } from '#languages/captures.ts';
import { ladder } from '#languages/ladder.ts';
import { wordsOf } from '#languages/words.ts';
import type { RequestHandler } from './$types';

const largest = 1_000_000;

/** Takes in a capture whose pictures and recordings a device has uploaded before. */
export const POST: RequestHandler = async ({ request, locals: { app, session, language } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const firm = session.firm.id;
	const refuse = (problem: string, message: string) => Response.json({ problem, message }, { status: 422 });

	const sent = v.safeParse(SentCapture, await readJson(request));
	if (!sent.success) return refuse('invalid', wordsOf(captures, language).invalid);
	if (sent.output.firm !== firm) return Response.json({ code: 'other_firm' }, { status: 409 });

	const answer = await receiveSentCapture(app, { firm, person: session.person.id }, sent.output);
	switch (answer.kind) {
		case 'received':
			return Response.json(answer.capture);
		case 'missing':
			return Response.json({ code: 'missing', keys: answer.keys }, { status: 409 });
		case 'nothing':
			return refuse('nothing', wordsOf(ladder, language).nothingYet);
	}
};

/** What the body says, or null where it is no JSON or far too long. */
async function readJson(request: Request): Promise<unknown> {
	if (Number(request.headers.get('content-length')) > largest) return null;
	try {
		return await request.json();
	} catch {
		return null;
	}
}
