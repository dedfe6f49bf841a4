import * as v from 'valibot';
import type { Asked, Server } from '#networks/ask.ts';
import type { Identity } from '#networks/network.ts';
import { askRepository } from './xrpc.ts';

const Profile = v.object({
	displayName: v.optional(v.string(), ''),
	description: v.optional(v.string(), ''),
	avatar: v.optional(v.unknown()),
	labels: v.optional(v.object({ values: v.optional(v.array(v.object({ val: v.string() })), []) })),
});
export type Profile = v.InferOutput<typeof Profile>;

const none: Profile = { displayName: '', description: '' };

/** The account's profile as it lies in its own repository; empty where nobody has written one yet. */
export async function readProfile(server: Server, did: string): Promise<Asked<Profile>> {
	const query = new URLSearchParams({ repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' });
	const asked = await askRepository(server, {
		method: 'GET',
		path: `/xrpc/com.atproto.repo.getRecord?${query}`,
		expect: v.object({ value: Profile }),
	});
	if (asked.kind === 'answer') return { ...asked, value: asked.value.value };
	return asked.error === 'RecordNotFound' ? { kind: 'answer', status: 200, value: none } : asked;
}

/** Who an account is. `entrance` is the server the person named. */
export async function identityOf(
	server: Server,
	entrance: string,
	account: { did: string; handle: string },
): Promise<Identity> {
	const profile = await readProfile(server, account.did);
	const name = profile.kind === 'answer' ? profile.value.displayName : '';
	return {
		server: entrance,
		kind: 'profile',
		remoteId: account.did,
		handle: `@${account.handle}`,
		name: name === '' ? account.handle : name,
		address: profileAddress(account.handle),
	};
}

/** Where people see an account, on whichever server its data lie. */
export function profileAddress(handle: string): string {
	return `https://bsky.app/profile/${handle.replace(/^@/, '')}`;
}
