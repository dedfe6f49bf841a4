import type { FitAnswers } from '#advice/fit/answers.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';

/** Every question answered, by the firm or by a default. */
export type Complete = { readonly [Key in keyof FitAnswers]-?: Exclude<FitAnswers[Key], undefined> };

/** The questions in the order in which they are asked, one a screen, with the answers that each gives. */
export const questions = [
	{ name: 'trade', gives: [] },
	{ name: 'customers', gives: ['customers'] },
	{ name: 'goals', gives: ['goals'] },
	{ name: 'order_book', gives: ['order_book'] },
	{ name: 'radius', gives: ['radius'] },
	{ name: 'time', gives: ['who', 'minutes_per_week'] },
	{ name: 'presence', gives: ['website', 'google_profile', 'accounts'] },
	{ name: 'regulated', gives: ['regulated'] },
] as const satisfies readonly { name: string; gives: readonly (keyof FitAnswers)[] }[];

/** Name of a question. */
export type Question = (typeof questions)[number]['name'];

/** The question that comes next: the first after this one that has no answer yet; null for the result. */
export function questionAfter(question: Question, answers: FitAnswers): Question | null {
	const place = questions.findIndex(({ name }) => name === question);
	const open = questions
		.slice(place + 1)
		.find(({ gives }) => gives.every((key) => answers[key] === undefined));
	return open?.name ?? null;
}

/** The question before; null for the first. */
export function questionBefore(question: Question): Question | null {
	const place = questions.findIndex(({ name }) => name === question);
	return questions[place - 1]?.name ?? null;
}

/**
 * Fills in what was not answered: from what is usual in the trade, else the plainest case (an owner with half an
 * hour a week, some orders, nothing on the internet yet). Says which those are.
 */
export function complete(
	answers: FitAnswers,
	attributes: TradeAttributes,
): { readonly answers: Complete; readonly defaults: readonly (keyof FitAnswers)[] } {
	const usual = usualIn(attributes);
	const given = Object.fromEntries(
		Object.entries(answers).filter(([, value]) => value !== undefined && !isEmptyChoice(value)),
	);
	const defaults = (Object.keys(usual) as (keyof FitAnswers)[]).filter((key) => !(key in given));
	return { answers: { ...usual, ...given }, defaults: defaults.filter((key) => key !== 'accounts') };
}

/** What is usual in a trade, and the plainest case where the trade says nothing. */
export function usualIn(attributes: TradeAttributes): Complete {
	return {
		customers: usualCustomers(attributes),
		goals: ['orders'],
		order_book: 'some',
		radius: attributes.radius.value,
		who: 'owner',
		minutes_per_week: 30,
		website: false,
		google_profile: 'none',
		accounts: [],
		regulated: attributes.regulated.value.some((area) => area === 'health' || area === 'medical-device'),
	};
}

/** Nobody has no customers and no wish at all: an empty list is a question not answered. */
function isEmptyChoice(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

/** Whoever brings at least a quarter of the turnover. */
function usualCustomers({ customers: { value } }: TradeAttributes): Complete['customers'] {
	return (['private', 'business', 'public'] as const).filter((group) => value[group] >= 25);
}
