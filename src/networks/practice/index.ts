import * as v from 'valibot';
import { limitsOf } from '#advice/networks.ts';
import { serverAt, type Server } from '#networks/ask.ts';
import { connect, Credentials } from '#networks/mastodon/connect.ts';
import { speakingMastodon } from '#networks/mastodon/index.ts';
import type { Network, NetworkTools } from '#networks/network.ts';

/** The network built into Gewerk: the ordinary Mastodon way, to a server in this very process. */
export const practice: Network = {
	name: 'practice',
	title: 'Übungsnetz',
	kinds: ['profile'],
	ways: [{ kind: 'built_in' }],
	limits: limitsOf('practice'),
	showsWithin: 1_000,

	async connect(tools, request) {
		const given = v.safeParse(Credentials, request.credentials);
		if (!given.success) return { kind: 'refused', reason: { code: 'wrong_credentials', detail: null } };
		const token = given.output.access_token;
		const outcome = await connect(reach(tools, token), token, practice.limits);
		if (outcome.kind === 'refused') return outcome;
		return { ...outcome, identity: { ...outcome.identity, server: '' } };
	},

	...speakingMastodon((tools, connection) =>
		reach(tools, v.parse(Credentials, connection.credentials).access_token),
	),
};

/** Where it listens may change with every start, so the account's row does not say it. */
function reach(tools: NetworkTools, token: string): Server {
	return serverAt({ ...tools, fetch: tools.ownFetch, now: () => tools.now() }, tools.practiceUrl, token);
}
