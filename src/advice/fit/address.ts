import { accountKinds } from '#advice/account-kinds.ts';
import type { FitAnswers } from '#advice/fit/answers.ts';
import {
	customerGroups,
	doers,
	goals,
	googleProfiles,
	mostMinutes,
	orderBooks,
	radii,
} from '#advice/fit/choices.ts';

/**
 * The answers as they stand in an address, which is all that is kept of them: `?t=dachdecker&g=recruiting&o=full`.
 * A form of the page sends the same names, so that it works without script.
 */
export const names = {
	trade: 't',
	customers: 'c',
	goals: 'g',
	order_book: 'o',
	radius: 'r',
	who: 'w',
	minutes_per_week: 'm',
	website: 's',
	google_profile: 'p',
	accounts: 'a',
	regulated: 'x',
	/** The question that is asked; left out where the result is shown. */
	question: 'q',
} as const;

/** A trade as it was given (it may be none we know) and the answers. What makes no sense is left out. */
export interface Asked {
	readonly trade: string | null;
	readonly answers: FitAnswers;
}

/** Reads an address, or a form that sends what an address holds. */
export function readAnswers(from: URLSearchParams | FormData): Asked {
	const one = (key: keyof typeof names) => text(from.getAll(names[key]).at(-1));
	const all = (key: keyof typeof names) => from.getAll(names[key]).map(text);
	const answers: FitAnswers = {
		...some('customers', customerGroups.filter(within(all('customers')))),
		...some('goals', goals.filter(within(all('goals')))),
		...given('order_book', oneOf(orderBooks, one('order_book'))),
		...given('radius', oneOf(radii, one('radius'))),
		...given('who', oneOf(doers, one('who'))),
		...given('minutes_per_week', minutes(one('minutes_per_week'))),
		...given('website', truth(one('website'))),
		...given('google_profile', oneOf(googleProfiles, one('google_profile'))),
		...some('accounts', accounts(all('accounts'))),
		...given('regulated', truth(one('regulated'))),
	};
	return { trade: one('trade') || null, answers };
}

/** Writes the answers as an address holds them, in the order of the questions. */
export function writeAnswers({ trade, answers }: Asked): URLSearchParams {
	const address = new URLSearchParams();
	const add = (key: keyof typeof names, ...values: readonly string[]) =>
		values.forEach((value) => address.append(names[key], value));
	if (trade !== null) add('trade', trade);
	add('customers', ...(answers.customers ?? []));
	add('goals', ...(answers.goals ?? []));
	if (answers.order_book !== undefined) add('order_book', answers.order_book);
	if (answers.radius !== undefined) add('radius', answers.radius);
	if (answers.who !== undefined) add('who', answers.who);
	if (answers.minutes_per_week !== undefined) add('minutes_per_week', String(answers.minutes_per_week));
	if (answers.website !== undefined) add('website', answers.website ? '1' : '0');
	if (answers.google_profile !== undefined) add('google_profile', answers.google_profile);
	add('accounts', ...(answers.accounts ?? []).map(({ network, kind }) => `${network}.${kind}`));
	if (answers.regulated !== undefined) add('regulated', answers.regulated ? '1' : '0');
	return address;
}

const text = (value: FormDataEntryValue | undefined) => (typeof value === 'string' ? value : '');

const within = (values: readonly string[]) => (value: string) => values.includes(value);

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
	return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

function some<Key extends string, Value>(key: Key, values: readonly Value[]): { [K in Key]?: Value[] } {
	return given(key, values.length === 0 ? undefined : [...values]);
}

function oneOf<Value extends string>(values: readonly Value[], wanted: string): Value | undefined {
	return values.find((value) => value === wanted);
}

function truth(value: string): boolean | undefined {
	return value === '1' ? true : value === '0' ? false : undefined;
}

function minutes(value: string): number | undefined {
	const number = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
	return number <= mostMinutes ? number : undefined;
}

const mostAccounts = 50;

/** Whether a network of that name exists is for those to say who know the networks. */
function accounts(values: readonly string[]): NonNullable<FitAnswers['accounts']> {
	return [...new Set(values)].slice(0, mostAccounts).flatMap((value) => {
		const [network = '', kindName = '', ...rest] = value.split('.');
		const kind = oneOf(accountKinds, kindName);
		return /^[a-z-]{1,40}$/.test(network) && kind !== undefined && rest.length === 0
			? [{ network, kind }]
			: [];
	});
}
