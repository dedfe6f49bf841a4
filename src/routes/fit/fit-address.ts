import { names, writeAnswers, type Asked } from '#advice/fit/address.ts';
import type { Question } from '#advice/fit/question.ts';

/** The address of a question with what is answered so far, or of the result. */
export function fitAddress({ trade, answers }: Asked, question: Question | null = null): string {
	const address = writeAnswers({ trade, answers });
	if (question !== null) address.set(names.question, question);
	return address.size === 0 ? '/fit' : `/fit?${address}`;
}

/** The address of the result as a printed page. */
export function pdfAddress(asked: Asked): string {
	return `/fit/eignungscheck.pdf?${writeAnswers(asked)}`;
}

/** What a form must send along so that the other answers stay. */
export function alongWith(asked: Asked, own: readonly (keyof typeof names)[]): [string, string][] {
	const ownNames = own.map((key): string => names[key]);
	return [...writeAnswers(asked)].filter(([name]) => !ownNames.includes(name));
}
