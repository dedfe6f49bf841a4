import * as v from 'valibot';
import type { App } from '#app.ts';
import { draftByModel } from '#drafting/by-model.ts';
import { draftByRules } from '#drafting/by-rules.ts';
import { serviceFetch } from '#drafting/model.ts';
import { readSubject, type Subject } from '#drafting/subject.ts';
import { readService } from '#firms/outside-services.ts';
import { draftWords } from '#languages/drafting.ts';
import { modelProblems } from '#languages/model-problems.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { purposes } from '#posts/post.ts';
import type { DraftAnswer } from '#ui/draft-help.ts';
import type { RequestHandler } from './$types';

const Question = v.object({
	text: v.pipe(v.string(), v.maxLength(20_000)),
	purpose: v.nullable(v.picklist(purposes)),
	account: v.nullable(v.string()),
	by: v.picklist(['rules', 'model']),
});

/** Ways to put a text into words, by rules or by the firm's model; nothing is kept. Refusals in the reader's words. */
export const POST: RequestHandler = async ({ request, params, locals: { app, session, language } }) => {
	if (!session?.firm) return new Response(null, { status: 401 });
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Question), await request.text());
	if (!parsed.success) return new Response(null, { status: 400 });
	const { by, ...wish } = parsed.output;
	const firm = session.firm.id;
	const subject = await readSubject(app, { firm, post: params.id, language }, wish);
	if (subject === null) return answer({ kind: 'problem', message: wordsOf(draftWords, language).gone }, 404);
	if (by === 'model') return byModel(app, subject, { language, signal: request.signal });
	const drafts = draftByRules(subject, language);
	return answer({
		kind: 'drafts',
		drafts: drafts.map((draft) => ({ ...draft, findings: [], notSaid: [], agencyWords: [] })),
	});
};

async function byModel(
	app: App,
	subject: Subject,
	{ language, signal }: { readonly language: Language; readonly signal: AbortSignal },
): Promise<Response> {
	const refuse = (message: string) => answer({ kind: 'problem', message }, 422);
	const service = await app.database.inFirm(subject.firm.id, (scope) => readService(app, scope, 'drafting'));
	if (service === null) return refuse(wordsOf(draftWords, language).off);
	const fetch = serviceFetch(app.configuration.allowPrivateAddresses);
	const draft = await draftByModel(subject, { service, language, fetch, signal });
	if (draft.kind === 'failed') {
		if (draft.problem !== 'cancelled')
			app.log.warn('drafting_failed', { firm: subject.firm.id, problem: draft.problem });
		return refuse(wordsOf(modelProblems, language)[draft.problem]);
	}
	const { text, findings, notSaid, agencyWords } = draft;
	return answer({
		kind: 'drafts',
		drafts: [{ shape: 'model', text, notes: [], findings, notSaid, agencyWords }],
	});
}

function answer(said: DraftAnswer, status = 200): Response {
	return Response.json(said, { status });
}
