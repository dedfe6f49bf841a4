import * as v from 'valibot';
import type { Limits } from '#advice/limits.ts';
import type { ConnectOutcome, Reason } from '#networks/network.ts';
import type { Trouble } from '#networks/outcome.ts';
import { ask, statusOf, type Server } from '#networks/ask.ts';
import { Account } from './entities.ts';
import { readInstance } from './instance.ts';

export const Credentials = v.object({ access_token: v.pipe(v.string(), v.trim(), v.nonEmpty()) });

const TokenFacts = v.object({ scopes: v.nullish(v.array(v.string())) });

/** Asks the server whose token it is, whether it may post, and what the server allows. */
export async function connect(server: Server, token: string, known: Limits): Promise<ConnectOutcome> {
	const asked = await ask(server, {
		method: 'GET',
		path: '/api/v1/accounts/verify_credentials',
		expect: Account,
	});
	if (asked.kind === 'trouble') return { kind: 'refused', reason: asConnectReason(asked.trouble) };
	if (!(await mayPost(server))) return { kind: 'refused', reason: { code: 'not_authorised', detail: null } };

	const account = asked.value;
	const { domain, live } = await readInstance(server, known);
	const name = account.username === '' ? account.acct : account.username;
	return {
		kind: 'connected',
		identity: {
			server: server.origin,
			kind: 'profile',
			remoteId: account.id,
			handle: `@${name}@${domain ?? new URL(server.origin).host}`,
			name: account.display_name === '' ? name : account.display_name,
			address: account.url === '' ? `${server.origin}/@${name}` : account.url,
		},
		credentials: { access_token: token },
		live,
	};
}

/** Newer servers tell a token's scopes; where they do not, the first post will show. */
async function mayPost(server: Server): Promise<boolean> {
	const asked = await ask(server, {
		method: 'GET',
		path: '/api/v1/apps/verify_credentials',
		expect: TokenFacts,
	});
	const scopes = asked.kind === 'answer' ? (asked.value.scopes ?? []) : [];
	return scopes.length === 0 || scopes.some((scope) => scope === 'write' || scope === 'write:statuses');
}

/** Trouble in the words of somebody who has just typed a server and a token. */
export function asConnectReason(trouble: Trouble): Reason {
	const { reason } = trouble;
	switch (statusOf(trouble)) {
		// snac answers 422 to a token it does not know.
		case 401:
		case 422:
			return { ...reason, code: 'wrong_credentials' };
		case 403:
			return { ...reason, code: 'not_authorised' };
		case 200:
		case 404:
		case 405:
			return { ...reason, code: 'not_this_network' };
	}
	return reason.code === 'unexpected_answer' ? { ...reason, code: 'not_this_network' } : reason;
}
