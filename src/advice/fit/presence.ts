import type { AccountKind } from '#advice/account-kinds.ts';
import { networkKnowledge } from '#advice/networks.ts';

/** A network on which a firm may have accounts already, with the kinds there are. */
export interface Presence {
	readonly network: string;
	readonly title: string;
	readonly kinds: readonly AccountKind[];
	/** Whether it is asked about at once, not only on request. */
	readonly usual: boolean;
}

/** What firms have most often first; Google and the website are asked about by themselves. */
const usual = ['facebook', 'instagram', 'linkedin', 'whatsapp', 'nebenan'];
const rare = [
	'tiktok',
	'youtube',
	'pinterest',
	'xing',
	'x',
	'threads',
	'telegram',
	'bluesky',
	'mastodon',
	'newsletter',
];

/** The networks that the fit check asks about, in the order in which it does. */
export const presences: readonly Presence[] = [...usual, ...rare].map((network) => {
	const known = networkKnowledge(network);
	return {
		network,
		title: known?.title ?? network,
		kinds: known?.kinds ?? [],
		usual: usual.includes(network),
	};
});
