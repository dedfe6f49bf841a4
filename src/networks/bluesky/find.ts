import { lookFailure } from '#networks/outcome.ts';
import type { Connection, FindOutcome, NetworkTools, Part } from '#networks/network.ts';
import { open } from './open.ts';
import { recordKeyOf } from './record-key.ts';
import { readRecord, remoteOf } from './record.ts';

/** Looks under the part's own key: what is there is it, and nowhere else can it be. */
export async function find(tools: NetworkTools, connection: Connection, part: Part): Promise<FindOutcome> {
	const opened = await open(tools, connection);
	if (opened.kind === 'trouble') return lookFailure(opened.trouble);
	const read = await readRecord(opened.repository, recordKeyOf(part));
	if (read.kind === 'trouble') return lookFailure(read.trouble);
	return read.value === null
		? { kind: 'absent' }
		: { kind: 'found', remote: remoteOf(connection, read.value) };
}
