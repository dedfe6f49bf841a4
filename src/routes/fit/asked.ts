import { names, readAnswers, type Asked } from '#advice/fit/address.ts';
import { questions, type Question } from '#advice/fit/question.ts';
import { networkNames } from '#advice/networks.ts';
import { findTrade, type Trade } from '#advice/trades.ts';

/** What an address or a form of the fit check asks. */
export interface FitAsked {
	readonly trade: Trade | null;
	readonly answers: Asked['answers'];
}

/** Reads it, without what we know nothing of: trades and networks that do not exist. */
export function readAsked(from: URLSearchParams | FormData): FitAsked {
	const { trade, answers } = readAnswers(from);
	const accounts = (answers.accounts ?? []).filter(({ network }) => networkNames.includes(network));
	const { accounts: _all, ...others } = answers;
	return {
		trade: trade === null ? null : findTrade(trade),
		answers: accounts.length > 0 ? { ...others, accounts } : others,
	};
}

/** The question that an address asks; null where it asks for none. */
export function questionIn(parameters: URLSearchParams): Question | null {
	const wanted = parameters.get(names.question);
	return questions.find(({ name }) => name === wanted)?.name ?? null;
}
