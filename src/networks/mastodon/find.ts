import * as v from 'valibot';
import { lookFailure } from '#networks/outcome.ts';
import type { FindOutcome, Part } from '#networks/network.ts';
import { ask, type Server } from '#networks/ask.ts';
import { Account, Status } from './entities.ts';
import { compare } from './match.ts';
import { remoteOf } from './remote.ts';

const pageSize = 40;
const mostPages = 50;
/** How much earlier than by our clock the server may date a post. */
const skew = 5 * 60_000;

/**
 * Looks for a part among the account's own newest statuses, back to before it was first handed over. `absent`
 * only when that time was reached, or the beginning of the account, with no doubtful one on the way.
 */
export async function find(server: Server, accountId: string, part: Part): Promise<FindOutcome> {
	const asked = await ask(server, {
		method: 'GET',
		path: '/api/v1/accounts/verify_credentials',
		expect: Account,
	});
	if (asked.kind === 'trouble') return lookFailure(asked.trouble);
	// A server set up anew may know our token's owner under another id; its list would say nothing of our post.
	if (asked.value.id !== accountId)
		return cannotTell('The account has another number than when it was connected');

	const seen = new Set<string>();
	let oldest: string | null = null;
	let doubtful = false;
	for (let page = 0; page < mostPages; page++) {
		const statuses = await readPage(server, accountId, oldest);
		if (!Array.isArray(statuses)) return statuses;
		const fresh = statuses.filter(({ id }) => !seen.has(id));
		for (const status of fresh) seen.add(status.id);

		const inTime = fresh.filter(({ created_at }) => created_at >= part.firstAttemptAt - skew);
		const matches = inTime.map((status) => ({ status, match: compare(part, status) }));
		// The last of the same ones is the earliest: nearest to the attempt whose answer was lost.
		const same = matches.findLast(({ match }) => match === 'same');
		if (same !== undefined) return { kind: 'found', remote: remoteOf(same.status) };
		doubtful ||= matches.some(({ match }) => match === 'perhaps');

		const beginning = statuses.length === 0;
		if (beginning || inTime.length < fresh.length) return doubtful ? similar() : { kind: 'absent' };
		// A server that ignores max_id sends the same page again.
		if (fresh.length === 0) return endOfRepeatedPage(statuses, doubtful);
		oldest = fresh.at(-1)?.id ?? null;
	}
	return cannotTell('The account has posted too much since to look through');
}

async function readPage(
	server: Server,
	accountId: string,
	before: string | null,
): Promise<Status[] | FindOutcome> {
	const query = new URLSearchParams({ limit: String(pageSize), exclude_reblogs: 'true' });
	if (before !== null) query.set('max_id', before);
	const path = `/api/v1/accounts/${encodeURIComponent(accountId)}/statuses?${query}`;
	const asked = await ask(server, { method: 'GET', path, expect: v.array(Status) });
	return asked.kind === 'answer' ? asked.value : lookFailure(asked.trouble);
}

/** Fewer statuses than a page holds are all there are, even where there is no way to ask for earlier ones. */
function endOfRepeatedPage(statuses: readonly Status[], doubtful: boolean): FindOutcome {
	if (doubtful) return similar();
	const everything = statuses.length < pageSize / 2;
	return everything ? { kind: 'absent' } : cannotTell('The server does not show earlier posts');
}

function similar(): FindOutcome {
	return cannotTell('There is a post with the same words but other pictures or another place');
}

function cannotTell(detail: string): FindOutcome {
	return { kind: 'cannot_tell', reason: { code: 'not_possible', detail } };
}
