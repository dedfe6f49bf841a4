import { error } from '@sveltejs/kit';
import { findAccount, type Account } from '#accounts/account.ts';
import { auditAccount, isStale, type Audited } from '#accounts/audit.ts';
import { answerSetUp, setUpOf } from '#accounts/set-up.ts';
import { listSetUpAnswers, type SetUpAnswer } from '#accounts/set-up-answers.ts';
import { reasonWords } from '#languages/reason-words.ts';
import { namingOf } from '../../network-titles.ts';
import { signedIn } from '../../signed-in.ts';
import { shownFacts, shownSetUp } from './view.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const known = await accountOf(event, firm.id);
	const audited = isStale(known, app.clock.now()) ? await auditAccount(app, firm.id, known.id) : null;
	const account = audited?.kind === 'read' ? audited.account : known;
	const answers = await app.database.inFirm(firm.id, listSetUpAnswers);
	const { title, at } = namingOf(app, account.network, language);
	const judged = setUpOf(account, answers, app.clock.now());
	if (judged === null) error(404);
	return {
		account: { network: account.network, handle: account.handle, title, at },
		...shownSetUp(account, judged, { answers, language, timeZone: firm.timeZone }),
		...shownFacts(account, { language, timeZone: firm.timeZone }),
		notRead: audited && notReadWords(event, audited, title),
		mayAnswer: session.role === 'owner',
	};
};

export const actions: Actions = {
	/** Answers an item; an empty answer takes it back. */
	answer: async (event) => {
		const form = await event.request.formData();
		const item = String(form.get('item'));
		const answer = answerIn(form);
		const { before } = await answerAs(event, { item, answer, at: event.locals.app.clock.now() });
		return { did: 'answer' as const, item, taken: answer === null, before };
	},

	/** Puts back what stood there before an answer, with its date. */
	undo: async (event) => {
		const form = await event.request.formData();
		const now = event.locals.app.clock.now();
		const at = Number(form.get('at'));
		const item = String(form.get('item'));
		await answerAs(event, { item, answer: answerIn(form), at: at > 0 && at <= now ? at : now });
		return { did: 'undo' as const, item };
	},

	check: async (event) => {
		const { firm } = signedIn(event);
		const { app, language } = event.locals;
		const account = await accountOf(event, firm.id);
		const audited = await auditAccount(app, firm.id, account.id);
		const { title } = namingOf(app, account.network, language);
		return { did: 'check' as const, notRead: notReadWords(event, audited, title) };
	},
};

async function accountOf(event: Pick<RequestEvent, 'locals' | 'params'>, firm: string): Promise<Account> {
	const { id } = event.params;
	const account = await event.locals.app.database.inFirm(firm, (scope) => findAccount(scope, id));
	if (account === null || account.state === 'disconnected') error(404);
	return account;
}

async function answerAs(
	event: RequestEvent,
	given: { item: string; answer: SetUpAnswer['answer'] | null; at: number },
) {
	const { firm, session } = signedIn(event);
	if (session.role !== 'owner') error(403);
	const answered = await event.locals.app.database.inFirm(firm.id, (scope) =>
		answerSetUp(scope, { account: event.params.id, ...given }, session.person.id),
	);
	if (answered.kind === 'unknown') error(404);
	return answered;
}

function answerIn(form: FormData): SetUpAnswer['answer'] | null {
	const answers = ['yes', 'no', 'ignored'] as const;
	return answers.find((known) => known === form.get('answer')) ?? null;
}

/** Why the network told nothing this time; null where it did, or never does. */
function notReadWords({ locals }: Pick<RequestEvent, 'locals'>, audited: Audited, title: string) {
	return audited.kind === 'not_read' ? reasonWords(audited.reason, title, locals.language) : null;
}
