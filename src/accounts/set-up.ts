import { findAccount, listAccounts, type Account } from '#accounts/account.ts';
import {
	forgetSetUpAnswer,
	keepSetUpAnswer,
	listSetUpAnswers,
	type SetUpAnswer,
} from '#accounts/set-up-answers.ts';
import { networkKnowledge } from '#advice/networks.ts';
import { isAbout, setUpItem } from '#advice/set-up/items.ts';
import { judgeSetUp, overtaken, type SetUp } from '#advice/set-up/judge.ts';
import type { SetUpPlace } from '#advice/set-up/readings.ts';
import type { FirmScope } from '#schema/database.ts';

/** How an account is set up, as of what was read and answered up to `now`; null where the network is unknown. */
export function setUpOf(account: Account, answers: readonly SetUpAnswer[], now: number): SetUp | null {
	const place = placeOf(account, now);
	return place && judgeSetUp({ ...place, answers: answersAbout(account, answers) });
}

/** Every account of the firm with how it is set up. */
export async function listSetUps(
	scope: FirmScope,
	now: number,
): Promise<{ account: Account; setUp: SetUp | null }[]> {
	const answers = await listSetUpAnswers(scope);
	const accounts = await listAccounts(scope);
	return accounts.map((account) => ({ account, setUp: setUpOf(account, answers, now) }));
}

/** What stood there before an answer; null for nothing. */
export type Before = Pick<SetUpAnswer, 'answer' | 'at'> | null;

export type Answered = { readonly kind: 'answered'; readonly before: Before } | { readonly kind: 'unknown' };

/**
 * Keeps what a person says about one item of an account, or takes it back where `answer` is null, and tells what
 * stood there before. `unknown`: the firm has no such account, or the account no such item.
 */
export async function answerSetUp(
	scope: FirmScope,
	given: { account: string; item: string; answer: SetUpAnswer['answer'] | null; at: number },
	personId: string | null,
): Promise<Answered> {
	const { account: id, item, answer, at } = given;
	const account = await findAccount(scope, id);
	const place = account && placeOf(account, at);
	const known = setUpItem(item);
	if (!account || account.state === 'disconnected' || !place || !known || !isAbout(known, place)) {
		return { kind: 'unknown' };
	}
	const before = (await listSetUpAnswers(scope)).find((one) => one.account === id && one.item === item);
	if (answer === null) await forgetSetUpAnswer(scope, id, item);
	else await keepSetUpAnswer(scope, { account: id, item, answer, at }, personId);
	return { kind: 'answered', before: before ? { answer: before.answer, at: before.at } : null };
}

/**
 * Forgets every “no” that the network now contradicts: somebody put it right there. The guard would go on warning
 * otherwise.
 */
export async function forgetOvertaken(scope: FirmScope, account: Account, now: number): Promise<void> {
	const place = placeOf(account, now);
	if (place === null) return;
	const answers = answersAbout(account, await listSetUpAnswers(scope));
	for (const item of overtaken({ ...place, answers })) await forgetSetUpAnswer(scope, account.id, item);
}

function placeOf({ network: name, kind, audit }: Account, now: number): SetUpPlace | null {
	const network = networkKnowledge(name);
	return network && { network, kind, facts: audit, now };
}

function answersAbout({ id }: Account, answers: readonly SetUpAnswer[]): SetUpAnswer[] {
	return answers.filter(({ account }) => account === id);
}
