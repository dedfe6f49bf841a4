import * as v from 'valibot';
import type { AuditOutcome, Connection, NetworkTools } from '#networks/network.ts';
import { open } from './open.ts';
import { readProfile } from './profile.ts';
import { askRepository } from './xrpc.ts';

const View = v.object({
	followersCount: v.nullish(v.number()),
	postsCount: v.nullish(v.number()),
	createdAt: v.nullish(v.string()),
});

/** How the account presents itself; numbers only where the network's view can be asked for them. */
export async function audit(tools: NetworkTools, connection: Connection): Promise<AuditOutcome> {
	const opened = await open(tools, connection);
	if (opened.kind === 'trouble') return { kind: 'unreachable', reason: opened.trouble.reason };
	const { server, did } = opened.repository;
	const read = await readProfile(server, did);
	if (read.kind === 'trouble') return { kind: 'unreachable', reason: read.trouble.reason };
	const view = await askRepository(server, {
		method: 'GET',
		path: `/xrpc/app.bsky.actor.getProfile?${new URLSearchParams({ actor: did })}`,
		expect: View,
	});
	const seen = view.kind === 'answer' ? view.value : {};
	const created = Date.parse(seen.createdAt ?? '');
	const { displayName, description, avatar, labels } = read.value;
	return {
		kind: 'facts',
		facts: {
			kind: connection.kind,
			name: displayName,
			description,
			links: description.match(/https?:\/\/[^\s<>"]+/gi) ?? [],
			hasPicture: avatar !== undefined && avatar !== null,
			createdAt: Number.isNaN(created) ? null : created,
			posts: seen.postsCount ?? null,
			followers: seen.followersCount ?? null,
			markedAsBot: labels?.values.some(({ val }) => val === 'bot') ?? false,
			tokenExpiresAt: null,
		},
	};
}
