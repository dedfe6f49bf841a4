import * as v from 'valibot';
import { harmless } from '#networks/outcome.ts';
import type { Connection, NetworkTools, RemotePost, RemoveOutcome } from '#networks/network.ts';
import { open } from './open.ts';
import { recordKeyIn } from './record-key.ts';
import { collection, readRecord } from './record.ts';
import { askRepository } from './xrpc.ts';

/** Deletes the record and makes sure by reading it, whatever the answer was; deleting twice does no harm. */
export async function remove(
	tools: NetworkTools,
	connection: Connection,
	remote: RemotePost,
): Promise<RemoveOutcome> {
	const opened = await open(tools, connection);
	if (opened.kind === 'trouble') return harmless(opened.trouble);
	const { repository } = opened;
	const key = recordKeyIn(remote.id);
	const asked = await askRepository(repository.server, {
		method: 'POST',
		path: '/xrpc/com.atproto.repo.deleteRecord',
		expect: v.unknown(),
		json: { repo: repository.did, collection, rkey: key },
	});
	if (asked.kind === 'trouble' && asked.trouble.kind !== 'uncertain') return harmless(asked.trouble);

	const read = await readRecord(repository, key);
	if (read.kind === 'answer' && read.value === null) return { kind: 'removed' };
	if (read.kind === 'trouble') return harmless(read.trouble);
	const reason =
		asked.kind === 'trouble' ? asked.trouble.reason : { code: 'unexpected_answer' as const, detail: null };
	return { kind: 'not_accepted', reason, retryAfter: null };
}
