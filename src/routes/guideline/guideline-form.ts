import * as v from 'valibot';
import {
	advertisings,
	complaints,
	defaultAnswers,
	faces,
	GuidelineAnswers,
	leavings,
	mentions,
	musics,
	phones,
	photos,
	postings,
	secrets,
} from '#advice/guideline/answers.ts';

/** The questions that one types an answer to: only these can be answered wrongly. */
export const typedQuestions = ['named', 'accounts', 'answers_by', 'answers_hours', 'contact'] as const;
export type TypedQuestion = (typeof typedQuestions)[number];

/** What a form shows: the answers, with the hours as somebody typed them. */
export type ShownAnswers = Omit<GuidelineAnswers, 'answers_hours'> & { readonly answers_hours: string };

export type ReadGuidelineForm =
	| { readonly kind: 'answers'; readonly answers: GuidelineAnswers }
	| {
			readonly kind: 'refused';
			/** As they were typed. */
			readonly shown: ShownAnswers;
			readonly problems: readonly TypedQuestion[];
	  };

/** Reads the questions of the guideline from a form; a choice that no page offers counts as none. */
export function readGuidelineForm(form: FormData): ReadGuidelineForm {
	const typed = {
		named: textIn(form, 'named'),
		accounts: textIn(form, 'accounts'),
		answers_by: textIn(form, 'answers_by'),
		contact: textIn(form, 'contact'),
	};
	const hours = textIn(form, 'answers_hours');
	const chosen = chosenIn(form);
	const parsed = v.safeParse(GuidelineAnswers, { ...chosen, ...typed, answers_hours: Number(hours) });
	if (parsed.success) return { kind: 'answers', answers: parsed.output };
	const wrong = parsed.issues.map(({ path }) => path?.[0]?.key);
	return {
		kind: 'refused',
		shown: { ...chosen, ...typed, answers_hours: hours },
		problems: typedQuestions.filter((question) => wrong.includes(question)),
	};
}

/** Kept answers as the form shows them. */
export function shownAnswers(answers: GuidelineAnswers): ShownAnswers {
	return { ...answers, answers_hours: String(answers.answers_hours) };
}

type Chosen = Omit<GuidelineAnswers, TypedQuestion>;

function chosenIn(form: FormData): Chosen {
	const kept = form.getAll('secrets');
	return {
		posting: choiceIn(form, 'posting', postings),
		mentions: choiceIn(form, 'mentions', mentions),
		phone: choiceIn(form, 'phone', phones),
		photos: choiceIn(form, 'photos', photos),
		faces: choiceIn(form, 'faces', faces),
		complaints: choiceIn(form, 'complaints', complaints),
		secrets: secrets.filter((secret) => kept.includes(secret)),
		music: choiceIn(form, 'music', musics),
		advertising: choiceIn(form, 'advertising', advertisings),
		leaving: choiceIn(form, 'leaving', leavings),
		works_council: form.get('works_council') === 'yes',
	};
}

function choiceIn<Question extends keyof Chosen>(
	form: FormData,
	question: Question,
	options: readonly Chosen[Question][],
): Chosen[Question] {
	return options.find((known) => known === form.get(question)) ?? defaultAnswers[question];
}

function textIn(form: FormData, name: string): string {
	return String(form.get(name) ?? '').trim();
}
