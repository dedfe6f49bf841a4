import * as v from 'valibot';
import { limitsOf } from '#advice/networks.ts';
import type { Connection, Network, NetworkTools } from '#networks/network.ts';
import { serverAt, type Server } from '#networks/ask.ts';
import { audit } from './audit.ts';
import { connect, Credentials } from './connect.ts';
import { find } from './find.ts';
import { publish } from './publish.ts';
import { remove } from './remove.ts';
import { replies } from './replies.ts';
import { begin, finish } from './sign-in.ts';

/** What every network that speaks the Mastodon client API does alike, reaching its server through `open`. */
export function speakingMastodon(
	open: (tools: NetworkTools, connection: Connection) => Server,
): Pick<Network, 'publish' | 'find' | 'remove' | 'replies' | 'audit'> {
	return {
		publish: (tools, connection, part) => publish(open(tools, connection), part),
		find: (tools, connection, part) => find(open(tools, connection), connection.remoteId, part),
		remove: (tools, connection, remote) => remove(open(tools, connection), remote),
		replies: (tools, connection, remote) => replies(open(tools, connection), remote),
		audit: (tools, connection) => audit(open(tools, connection), connection.kind),
	};
}

const server = { asked: true, suggestion: 'mastodon.social' } as const;
const noServer = { kind: 'refused', reason: { code: 'server_not_found', detail: null } } as const;

/**
 * Mastodon and every other server that speaks its client API. Spoken over plain fetch, not through the `masto`
 * client: that one always uses the global, unguarded fetch, and its errors hide whether a request was sent.
 */
export const mastodon: Network = {
	name: 'mastodon',
	title: 'Mastodon',
	kinds: ['profile'],
	ways: [
		{ kind: 'sign_in', server },
		{ kind: 'credentials', server, fields: [{ name: 'access_token', secret: true }] },
	],
	limits: limitsOf('mastodon'),
	// A proxy may give up on a request that the server behind it still finishes.
	showsWithin: 15_000,

	async connect(tools, request) {
		const given = v.safeParse(Credentials, request.credentials);
		if (!given.success) return { kind: 'refused', reason: { code: 'wrong_credentials', detail: null } };
		if (request.server === null) return noServer;
		const token = given.output.access_token;
		return connect(serverAt(tools, request.server, token), token, mastodon.limits);
	},

	async begin(tools, request) {
		if (request.server === null) return noServer;
		return begin(serverAt(tools, request.server, null), request, tools.publicUrl);
	},

	async finish(tools, request) {
		const exchanged = await finish(serverAt(tools, request.server, null), request);
		if (exchanged.kind === 'refused') return exchanged;
		const { token } = exchanged;
		return connect(serverAt(tools, request.server, token), token, mastodon.limits);
	},

	...speakingMastodon((tools, connection) =>
		serverAt(tools, connection.server, v.parse(Credentials, connection.credentials).access_token),
	),
};
