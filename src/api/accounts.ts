import * as v from 'valibot';
import type { Account } from '#accounts/account.ts';
import { accountKinds } from '#advice/account-kinds.ts';
import { reasonCodes, type Reason } from '#networks/network.ts';
import { nextForPost, nextWhenConnecting, reasons } from '#languages/reasons.ts';
import { wordsOf, type Language } from '#languages/words.ts';

const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));

/** What connecting an account takes. */
export const AccountRequest = v.object({
	network: v.pipe(Text, v.description('Its plain name')),
	kind: v.nullish(v.picklist(accountKinds)),
	server: v.nullish(v.pipe(v.string(), v.maxLength(300), v.description('Address of the server'))),
	credentials: v.pipe(v.record(v.string(), v.unknown()), v.description('Depend on the network')),
});

/** Why something is as it is: a code for programs, a sentence and a next step for people. */
export const ReasonAnswer = v.object({
	code: v.picklist(reasonCodes),
	detail: v.pipe(v.nullable(v.string()), v.description('The network’s own words')),
	message: v.string(),
	next_step: v.string(),
});

export const AccountAnswer = v.object({
	id: v.string(),
	network: v.string(),
	kind: v.picklist(accountKinds),
	handle: v.string(),
	state: v.picklist(['connected', 'needs_reconnect', 'disconnected']),
	name: v.string(),
	server: v.string(),
	address: v.string(),
	problem: v.nullable(ReasonAnswer),
});

/** An account as clients see it. `title` is what its network calls itself. */
export function presentAccount(
	account: Account,
	title: string,
	language: Language,
): v.InferOutput<typeof AccountAnswer> {
	const { id, network, kind, handle, state, name, server, address, problem } = account;
	return {
		id,
		network,
		kind,
		handle,
		state,
		name,
		server,
		address,
		problem: problem === null ? null : presentReason(problem, title, language, 'connecting'),
	};
}

/** A reason with its words; the next step differs between connecting an account and sending a post. */
export function presentReason(
	reason: Reason,
	title: string,
	language: Language,
	occasion: 'connecting' | 'sending',
): v.InferOutput<typeof ReasonAnswer> {
	const next = occasion === 'connecting' ? nextWhenConnecting : nextForPost;
	return {
		code: reason.code,
		detail: reason.detail,
		message: wordsOf(reasons, language)[reason.code]({ network: title }),
		next_step: wordsOf(next, language)[reason.code],
	};
}
