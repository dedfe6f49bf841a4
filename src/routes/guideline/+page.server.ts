import { error, fail } from '@sveltejs/kit';
import { listAccounts, type Account } from '#accounts/account.ts';
import { defaultAnswers, longest, mostHours, type GuidelineAnswers } from '#advice/guideline/answers.ts';
import { guidelineOf } from '#advice/guideline/guideline.ts';
import { citationWords } from '#advice/guideline/printed.ts';
import { keepGuideline, readGuideline } from '#firms/guideline.ts';
import { networkTexts } from '#languages/networks.ts';
import { languages, type Language } from '#languages/words.ts';
import { momentsIn } from '#ui/moments.ts';
import { signedIn } from '../signed-in.ts';
import { readGuidelineForm, shownAnswers } from './guideline-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { firm, session } = signedIn(event);
	const { app, language } = event.locals;
	const { kept, accounts } = await app.database.inFirm(firm.id, async (scope) => ({
		kept: await readGuideline(scope),
		accounts: await listAccounts(scope),
	}));
	const mayChange = session.role === 'owner';
	const proposed = {
		...defaultAnswers,
		accounts: accountsInWords(accounts, language),
		contact: session.person.name.slice(0, longest.line),
	};
	const answers = kept?.answers ?? (mayChange ? proposed : null);
	const shownIn = documentLanguage(event.url, language);
	return {
		mayChange,
		answers: answers && shownAnswers(answers),
		longest,
		mostHours,
		guideline: answers && shownGuideline(firm, answers, shownIn),
		documentLanguages: languages,
		keptOn: kept && momentsIn(language, firm.timeZone).date(kept.at),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { firm, session } = signedIn(event);
		if (session.role !== 'owner') error(403);
		const { app } = event.locals;
		const read = readGuidelineForm(await event.request.formData());
		if (read.kind === 'refused') return fail(422, { answers: read.shown, problems: read.problems });
		const kept = { answers: read.answers, at: app.clock.now() };
		await app.database.inFirm(firm.id, (scope) => keepGuideline(scope, kept));
		return { saved: true as const };
	},
};

/** The language that the address asks for, else that of the reader. */
function documentLanguage(url: URL, reader: Language): Language {
	return languages.find((known) => known === url.searchParams.get('language')) ?? reader;
}

/** The guideline with its laws in words. */
function shownGuideline(
	firm: { readonly name: string; readonly trade: string },
	answers: GuidelineAnswers,
	language: Language,
) {
	const { sections, ...guideline } = guidelineOf(firm, answers, language);
	return {
		...guideline,
		sections: sections.map(({ heading, rules }) => ({
			heading,
			rules: rules.map(({ text, laws }) => ({
				text,
				laws: laws.map((law) => ({ words: citationWords(law, language), source: law.source, url: law.url })),
			})),
		})),
	};
}

function accountsInWords(accounts: readonly Account[], language: Language): string {
	const named = accounts.map(
		({ network, handle }) => `${networkTexts(network, language)?.title ?? network} ${handle}`,
	);
	const words = named.join(', ');
	// Rather none than half of them.
	return words.length > longest.list ? '' : words;
}
