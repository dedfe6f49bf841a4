import { fail, redirect } from '@sveltejs/kit';
import type { App } from '#app.ts';
import { findIdea } from '#advice/ideas.ts';
import { listAccounts } from '#accounts/account.ts';
import { keepCapture } from '#captures/keep.ts';
import { listConsents, stateOfConsent } from '#firms/consents.ts';
import { ladder } from '#languages/ladder.ts';
import { pictureProblems } from '#languages/picture-problems.ts';
import { wordsOf } from '#languages/words.ts';
import { acceptPicture, type PictureProblem } from '#media/accept.ts';
import { readMark } from '#media/mark.ts';
import { describePicture, listPictures } from '#media/pictures.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { signedIn } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const { accounts, consents, mark } = await app.database.inFirm(firm.id, async (scope) => ({
		accounts: await listAccounts(scope),
		consents: await listConsents(scope),
		mark: await readMark(scope),
	}));
	const today = wallTimeOf(app.clock.now(), firm.timeZone).date;
	const idea = findIdea(event.url.searchParams.get('idea') ?? '');
	return {
		/** In the language of the reader only: the page itself carries no texts. */
		words: wordsOf(ladder, language),
		/** Whose page it is: what a device keeps for later goes out for this firm and this person only. */
		firm: firm.id,
		/** On whose clock it says when a post goes out. */
		timeZone: firm.timeZone,
		person: session.person.id,
		anyAccount: accounts.some(({ state }) => state === 'connected'),
		/** Who may be shown in a picture today. */
		consents: consents
			.filter((consent) => stateOfConsent(consent, today) === 'valid' && consent.covers.includes('pictures'))
			.map(({ id, name }) => ({ id, name })),
		hasMark: mark !== null,
		/** What to photograph, and how the sentence could read. */
		idea: idea && {
			show: idea[language],
			example: language === 'de' ? idea.example_de : idea.example_en,
		},
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { session, firm } = signedIn(event);
		const { app, language } = event.locals;
		const form = await event.request.formData();
		const sentence = textOf(form, 'sentence').trim();

		const given = form.getAll('media').filter((id) => typeof id === 'string');
		const taken = await takeFiles(app, firm.id, form.getAll('file'));
		const media = [...given, ...taken.pictures];
		const pictures = await describe(app, firm.id, media, form);

		const problems = wordsOf(pictureProblems, language);
		const messages: string[] = taken.problems.map((problem) => problems[problem]);
		if (messages.length === 0 && sentence === '' && pictures.length === 0) {
			messages.push(wordsOf(ladder, language).nothingYet);
		}
		if (messages.length > 0) return fail(422, { messages, sentence, pictures });

		const answer = await keepCapture(app, firm.id, session.person.id, {
			sentence,
			media: pictures.map(({ id }) => id),
			idea: findIdea(event.url.searchParams.get('idea') ?? '')?.id,
		});
		if (answer.kind === 'refused') {
			return fail(422, { messages: [wordsOf(ladder, language).notKept], sentence, pictures });
		}
		redirect(303, `/posts/${answer.post.id}`);
	},
};

/** Files that came with the form itself, from a browser without script. */
async function takeFiles(app: App, firm: string, files: readonly FormDataEntryValue[]) {
	const pictures: string[] = [];
	const problems: PictureProblem[] = [];
	for (const file of files) {
		// A file control that was left empty sends a file without a name.
		if (!(file instanceof File) || file.name === '') continue;
		const answer = await acceptPicture(app, firm, { bytes: await file.bytes() });
		if (answer.kind === 'accepted') pictures.push(answer.picture.id);
		else problems.push(answer.problem);
	}
	return { pictures, problems };
}

/** Writes down what the pictures show; those the firm does not have are left out. */
async function describe(app: App, firm: string, ids: readonly string[], form: FormData) {
	return app.database.inFirm(firm, async (scope) => {
		for (const id of ids) {
			const alt = textOf(form, `alt.${id}`);
			if (alt !== '') await describePicture(scope, id, alt);
		}
		return (await listPictures(scope, ids)).map(({ id, alt }) => ({ id, alt }));
	});
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}
