import { bluesky } from '#networks/bluesky/index.ts';
import { byHandNetworks } from '#networks/by-hand/index.ts';
import { mastodon } from '#networks/mastodon/index.ts';
import type { Network } from '#networks/network.ts';
import { practice } from '#networks/practice/index.ts';

export interface Networks {
	readonly all: readonly Network[];
	/** The network of that plain name, or null. */
	find(name: string): Network | null;
}

/** The networks Gewerk can hand posts to, in the order in which they are offered. A new one is added here. */
export const networks: Networks = listOf([practice, mastodon, bluesky, ...byHandNetworks]);

/** A list of networks to look up by name. */
export function listOf(all: readonly Network[]): Networks {
	return { all, find: (name) => all.find((network) => network.name === name) ?? null };
}
