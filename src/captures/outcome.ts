import type { LeftFile, TakenFiles } from '#captures/files.ts';
import { noteAnswers } from '#languages/note-answers.ts';
import { pictureProblems } from '#languages/picture-problems.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** What became of a note, for its sender. */
export interface Outcome {
	readonly sentence: string;
	readonly files: TakenFiles;
	/** Whether small pictures were left out that belong to the look of a letter. */
	readonly decoration: boolean;
	/** What else is to be said of the new post, in the reader's words. */
	readonly says: readonly string[];
	/** The whole address of the page with the new post; null when nothing was there to make one of. */
	readonly address: string | null;
}

/** Says in plain words what was taken, what was not and why, and where to go on; paragraphs apart by blank lines. */
export function tellOutcome(language: Language, outcome: Outcome): string {
	const words = wordsOf(noteAnswers, language);
	const { sentence, files, address } = outcome;
	return [
		address === null
			? words.nothing
			: words.taken({
					pictures: files.media.length,
					recordings: files.recordings.length,
					text: sentence !== '',
				}),
		address !== null && sentence !== '' ? words.understood({ text: shortened(sentence) }) : '',
		...outcome.says,
		tellLeft(language, outcome),
		address === null ? '' : words.look({ address }),
	]
		.filter((paragraph) => paragraph !== '')
		.join('\n\n');
}

function tellLeft(language: Language, { files, decoration }: Outcome): string {
	const words = wordsOf(noteAnswers, language);
	const lines = [
		...files.left.map((file) => `– ${file.name || words.file}: ${reasonFor(language, file)}`),
		...(decoration ? [`– ${words.decoration}`] : []),
	];
	return lines.length === 0 ? '' : [words.left, ...lines].join('\n');
}

function reasonFor(language: Language, file: LeftFile): string {
	const words = wordsOf(noteAnswers, language);
	if (file.kind === 'withheld') return words.withheld;
	if (file.kind === 'picture') return wordsOf(pictureProblems, language)[file.problem];
	return file.problem === 'too_large' ? words.recording_too_large : words.not_a_recording;
}

function shortened(text: string): string {
	const line = text.replaceAll(/\s+/g, ' ');
	return line.length <= 200 ? line : `${line.slice(0, 199)}…`;
}
