import { harmless } from '#networks/outcome.ts';
import type { RemotePost, RemoveOutcome } from '#networks/network.ts';
import { ask, statusOf, type Server } from '#networks/ask.ts';
import { Account, Anything } from './entities.ts';

/**
 * Deletes a status and believes what it sees rather than what it is told: a server that answers 500 may have
 * deleted all the same, and one that answers 404 may only mean that it cannot delete (snac has no such call).
 */
export async function remove(server: Server, remote: RemotePost): Promise<RemoveOutcome> {
	const path = `/api/v1/statuses/${encodeURIComponent(remote.id)}`;
	const deleted = await ask(server, { method: 'DELETE', path, expect: Anything });
	if (deleted.kind === 'answer') return { kind: 'removed' };
	const { trouble } = deleted;
	const status = statusOf(trouble) ?? 0;
	if (trouble.kind === 'not_accepted' || status === 401 || status === 403) return harmless(trouble);

	const read = await ask(server, { method: 'GET', path, expect: Anything });
	const cannot = [404, 405, 410, 501].includes(status);
	if (read.kind === 'answer') {
		return cannot
			? { kind: 'by_hand', reason: { ...trouble.reason, code: 'not_possible' } }
			: { kind: 'not_accepted', reason: trouble.reason, retryAfter: null };
	}
	if ([404, 410].includes(statusOf(read.trouble) ?? 0) && (await isStillItself(server)))
		return { kind: 'removed' };
	return { kind: 'not_accepted', reason: read.trouble.reason, retryAfter: null };
}

/** A server that has become something else answers 404 to everything. */
async function isStillItself(server: Server): Promise<boolean> {
	const path = '/api/v1/accounts/verify_credentials';
	return (await ask(server, { method: 'GET', path, expect: Account })).kind === 'answer';
}
