import { harmless } from '#networks/outcome.ts';
import type { RemotePost, RemoveOutcome } from '#networks/network.ts';
import { ask, statusOf, type Server } from '#networks/ask.ts';
import { Account, Anything } from './entities.ts';

/**
 * Deletes a status and believes what it sees rather than what it is told: snac answers 404 to a deletion that
 * worked, and a server that answers 500 may have deleted all the same.
 */
export async function remove(server: Server, remote: RemotePost): Promise<RemoveOutcome> {
	const path = `/api/v1/statuses/${encodeURIComponent(remote.id)}`;
	const deleted = await ask(server, { method: 'DELETE', path, expect: Anything });
	if (deleted.kind === 'answer') return { kind: 'removed' };
	const { trouble } = deleted;
	const status = statusOf(trouble);
	if (trouble.kind === 'not_accepted' || status === 401 || status === 403) return harmless(trouble);
	return (await isGone(server, path)) ? { kind: 'removed' } : stillThere(harmless(trouble));
}

async function isGone(server: Server, path: string): Promise<boolean> {
	const read = await ask(server, { method: 'GET', path, expect: Anything });
	if (read.kind === 'answer' || ![404, 410].includes(statusOf(read.trouble) ?? 0)) return false;
	// A server that has become something else answers 404 to everything.
	const self = await ask(server, {
		method: 'GET',
		path: '/api/v1/accounts/verify_credentials',
		expect: Account,
	});
	return self.kind === 'answer';
}

function stillThere(outcome: RemoveOutcome): RemoveOutcome {
	return outcome.kind === 'refused' && outcome.reason.status === 404
		? { kind: 'not_accepted', reason: outcome.reason, retryAfter: null }
		: outcome;
}
