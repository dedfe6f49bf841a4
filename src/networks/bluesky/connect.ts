import * as v from 'valibot';
import { serverAt, statusOf } from '#networks/ask.ts';
import type { ConnectOutcome, ConnectRequest, NetworkTools, Reason } from '#networks/network.ts';
import type { Trouble } from '#networks/outcome.ts';
import { Typed } from './credentials.ts';
import { identityOf } from './profile.ts';
import { credentialsOf, openSession, signedIn } from './session.ts';

export const usualServer = 'https://bsky.social';

/** Opens a session with an app password and tells whose it is. */
export async function connect(tools: NetworkTools, request: ConnectRequest): Promise<ConnectOutcome> {
	const typed = v.safeParse(Typed, request.credentials);
	if (!typed.success) return { kind: 'refused', reason: { code: 'wrong_credentials', detail: null } };
	const { identifier, password } = typed.output;
	const entrance = serverAt(tools, request.server ?? usualServer, null);

	const opened = await openSession(entrance, identifier, password);
	if (opened.kind === 'trouble') return { kind: 'refused', reason: reasonOf(opened.trouble, opened.error) };
	let credentials = credentialsOf(opened.value, entrance.origin, password);
	const server = signedIn(entrance, credentials, async (changed) => void (credentials = changed));
	const { did, handle } = opened.value;
	const identity = await identityOf(server, entrance.origin, { did, handle });
	return { kind: 'connected', identity, credentials, live: null };
}

function reasonOf(trouble: Trouble, error: string | null): Reason {
	const { reason } = trouble;
	if (error === 'AccountTakedown') return { ...reason, code: 'account_gone' };
	// Servers of this protocol name their errors; a web server of another kind does not.
	const named = error !== null;
	switch (statusOf(trouble)) {
		case 400:
		case 401:
			return { ...reason, code: named ? 'wrong_credentials' : 'not_this_network' };
		case 200:
		case 403:
		case 404:
		case 405:
			return { ...reason, code: 'not_this_network' };
	}
	return reason.code === 'unexpected_answer' ? { ...reason, code: 'not_this_network' } : reason;
}
