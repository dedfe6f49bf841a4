import * as v from 'valibot';
import type { Asked, Server } from '#networks/ask.ts';
import type { Connection, RemotePost } from '#networks/network.ts';
import { profileAddress } from './profile.ts';
import { recordKeyIn } from './record-key.ts';
import { askRepository } from './xrpc.ts';

/** Where an account's posts lie. */
export const collection = 'app.bsky.feed.post';

/** An account opened for use. */
export interface Repository {
	readonly server: Server;
	readonly did: string;
}

export const Written = v.object({ uri: v.string(), cid: v.string() });
export type Written = v.InferOutput<typeof Written>;

/** Reads a post from the account's own repository, which knows at once what was written to it; null if absent. */
export async function readRecord(repository: Repository, key: string): Promise<Asked<Written | null>> {
	const query = new URLSearchParams({ repo: repository.did, collection, rkey: key });
	const asked = await askRepository(repository.server, {
		method: 'GET',
		path: `/xrpc/com.atproto.repo.getRecord?${query}`,
		expect: Written,
	});
	const absent = asked.kind === 'trouble' && asked.error === 'RecordNotFound';
	return absent ? { kind: 'answer', status: 200, value: null } : asked;
}

/** What we keep of a record. Its hash is needed to answer it. */
export function remoteOf(connection: Connection, written: Written): RemotePost {
	const url = `${profileAddress(connection.handle)}/post/${recordKeyIn(written.uri)}`;
	return { id: written.uri, url, reference: written.cid };
}

/** The handle's account, or null for a name nobody has. */
export async function resolveHandle(server: Server, handle: string): Promise<Asked<string | null>> {
	const asked = await askRepository(server, {
		method: 'GET',
		path: `/xrpc/com.atproto.identity.resolveHandle?${new URLSearchParams({ handle })}`,
		expect: v.object({ did: v.string() }),
	});
	if (asked.kind === 'answer') return { ...asked, value: asked.value.did };
	return asked.trouble.reason.status === 400 ? { kind: 'answer', status: 200, value: null } : asked;
}
