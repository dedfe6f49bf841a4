import { agencyWordsIn } from '#advice/drafting/agency-words.ts';
import { numbersNotSaid } from '#advice/drafting/not-said.ts';
import type { Finding } from '#advice/check.ts';
import { instructionsFor } from '#drafting/instructions.ts';
import { askModel, type ModelProblem, type Turn } from '#drafting/model.ts';
import type { Subject } from '#drafting/subject.ts';
import type { Service } from '#firms/outside-services.ts';
import { draftingInstructions } from '#languages/drafting-instructions.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** What a model made of it. A person reads it before it goes anywhere. */
export type ModelDraft =
	| {
			readonly kind: 'drafted';
			readonly text: string;
			/** What the guard says about it. */
			readonly findings: readonly Finding[];
			/** Numbers in it that nobody said, and words that no craftsman would. */
			readonly notSaid: readonly string[];
			readonly agencyWords: readonly string[];
	  }
	| { readonly kind: 'failed'; readonly problem: ModelProblem };

/**
 * Has a firm's model draft a text, and reads it as the guard does. Where something would stop it, or was made up, the
 * model is told once and may write again; what is then still wrong is handed on with it.
 */
export async function draftByModel(
	subject: Subject,
	{
		service,
		language,
		fetch,
		signal,
	}: {
		readonly service: Service;
		readonly language: Language;
		readonly fetch: typeof globalThis.fetch;
		readonly signal?: AbortSignal | undefined;
	},
): Promise<ModelDraft> {
	const words = wordsOf(draftingInstructions, language);
	const instructions = instructionsFor({ ...subject, language });
	const first: Turn = { role: 'user', content: words.sentence({ sentence: subject.text }) };
	const ask = (turns: readonly Turn[]) => askModel(service, { instructions, turns, signal }, fetch);

	const answer = await ask([first]);
	if (answer.kind === 'failed') return answer;
	const draft = read(subject, answer.text);
	const complaints = complaintsAbout(draft, language);
	if (complaints.length === 0) return draft;

	const again = await ask([
		first,
		{ role: 'assistant', content: answer.text },
		{ role: 'user', content: words.mend({ complaints: complaints.map((one) => `- ${one}`).join('\n') }) },
	]);
	if (again.kind === 'failed') return again.problem === 'cancelled' ? again : draft;
	const mended = read(subject, again.text);
	return complaintsAbout(mended, language).length <= complaints.length ? mended : draft;
}

type Read = Extract<ModelDraft, { readonly kind: 'drafted' }>;

function read(subject: Subject, text: string): Read {
	return {
		kind: 'drafted',
		text,
		findings: subject.judge(text),
		notSaid: numbersNotSaid(text, subject.text),
		agencyWords: agencyWordsIn(text, subject.text),
	};
}

function complaintsAbout({ findings, notSaid, agencyWords }: Read, language: Language): string[] {
	const words = wordsOf(draftingInstructions, language);
	return [
		...findings.filter(({ severity }) => severity === 'stop').map(({ message }) => message),
		...notSaid.map((number) => words.numberNotSaid({ number })),
		...agencyWords.map((word) => words.agencyWord({ word })),
	];
}
