import { limitsOf } from '#advice/networks.ts';
import type { Network } from '#networks/network.ts';
import { audit } from './audit.ts';
import { connect } from './connect.ts';
import { find } from './find.ts';
import { clientMetadata } from './oauth.ts';
import { publish } from './publish.ts';
import { remove } from './remove.ts';
import { replies } from './replies.ts';
import { begin, finish } from './sign-in.ts';

const server = { asked: true, suggestion: 'bsky.social' } as const;

/** Bluesky, on its own servers or any other personal data server. */
export const bluesky: Network = {
	name: 'bluesky',
	title: 'Bluesky',
	kinds: ['profile'],
	// The app password comes first although the sign-in is nicer: a program without a secret of its own, as every
	// self-hosted one is, gets sign-ins that end after two weeks at most.
	ways: [
		{
			kind: 'credentials',
			server,
			fields: [
				{ name: 'identifier', secret: false },
				{ name: 'password', secret: true },
			],
		},
		{ kind: 'sign_in', server },
	],
	limits: limitsOf('bluesky'),
	// One looks in the very repository one writes to.
	showsWithin: 2_000,
	connect,
	begin,
	finish,
	clientDocument: clientMetadata,
	publish,
	find,
	remove,
	replies,
	audit,
};
