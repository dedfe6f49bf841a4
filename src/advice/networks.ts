import bluesky from '#knowledge/networks/bluesky.json' with { type: 'json' };
import facebook from '#knowledge/networks/facebook.json' with { type: 'json' };
import googleBusiness from '#knowledge/networks/google-business.json' with { type: 'json' };
import instagram from '#knowledge/networks/instagram.json' with { type: 'json' };
import linkedin from '#knowledge/networks/linkedin.json' with { type: 'json' };
import mastodon from '#knowledge/networks/mastodon.json' with { type: 'json' };
import nebenan from '#knowledge/networks/nebenan.json' with { type: 'json' };
import newsletter from '#knowledge/networks/newsletter.json' with { type: 'json' };
import pinterest from '#knowledge/networks/pinterest.json' with { type: 'json' };
import practice from '#knowledge/networks/practice.json' with { type: 'json' };
import telegram from '#knowledge/networks/telegram.json' with { type: 'json' };
import threads from '#knowledge/networks/threads.json' with { type: 'json' };
import tiktok from '#knowledge/networks/tiktok.json' with { type: 'json' };
import whatsapp from '#knowledge/networks/whatsapp.json' with { type: 'json' };
import wordpress from '#knowledge/networks/wordpress.json' with { type: 'json' };
import x from '#knowledge/networks/x.json' with { type: 'json' };
import xing from '#knowledge/networks/xing.json' with { type: 'json' };
import youtube from '#knowledge/networks/youtube.json' with { type: 'json' };
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import type { Limits } from '#advice/limits.ts';

/** Every network that something is known of, by its plain name. Tests hold the files to the schema. */
const networks = {
	practice,
	bluesky,
	mastodon,
	facebook,
	instagram,
	linkedin,
	xing,
	x,
	'google-business': googleBusiness,
	nebenan,
	whatsapp,
	telegram,
	threads,
	pinterest,
	youtube,
	tiktok,
	wordpress,
	newsletter,
} as Record<string, NetworkKnowledge>;

/** Names of all networks that `check` and the interface may be asked about. */
export const networkNames: readonly string[] = Object.keys(networks);

/** What is known of a network, every value with its source and date; null for a name nobody knows. */
export function networkKnowledge(name: string): NetworkKnowledge | null {
	return Object.hasOwn(networks, name) ? (networks[name] ?? null) : null;
}

/**
 * The limits of a network as known before its server is asked. Where nothing is known nothing is limited:
 * numbers are then infinite and pictures of any format are taken.
 * @throws RangeError for a name nobody knows
 */
export function limitsOf(name: string): Limits {
	const known = networkKnowledge(name);
	if (!known) throw new RangeError(`No network is called ${name}`);
	const { text, pictures } = known.limits;
	return {
		text: {
			unit: text.unit?.value ?? 'graphemes',
			max: text.max?.value ?? Number.POSITIVE_INFINITY,
			maxBytes: text.maxBytes?.value ?? null,
			perUrl: text.perUrl?.value ?? null,
			mentionsWithoutServer: text.mentionsWithoutServer?.value ?? false,
			textOnly: text.textOnly?.value ?? true,
			linksClickable: text.linksClickable?.value ?? true,
			maxHashtags: text.maxHashtags?.value ?? null,
			threads: text.threads?.value ?? false,
		},
		pictures: {
			max: pictures.max?.value ?? Number.POSITIVE_INFINITY,
			maxBytes: pictures.maxBytes?.value ?? Number.POSITIVE_INFINITY,
			maxSide: pictures.maxSide?.value ?? null,
			maxPixels: pictures.maxPixels?.value ?? null,
			mimes: pictures.mimes?.value ?? [],
			maxAlt: pictures.maxAlt?.value ?? null,
			altRequired: pictures.altRequired?.value ?? false,
			ratio: pictures.ratio?.value ?? null,
		},
	};
}

/**
 * Whether a network lets firms put their mark into pictures. Where no source says that it does not, it is taken to:
 * that is judgement.
 */
export function marksPermitted(name: string): boolean {
	return networkKnowledge(name)?.rules.noMarks?.value !== true;
}

const facts = new Map(
	Object.values(networks).flatMap((network) => network.facts.map((fact) => [fact.id, fact] as const)),
);

/** A fact about a network by its id (`x.price`), or null. */
export function networkFact(id: string): NetworkKnowledge['facts'][number] | null {
	return facts.get(id) ?? null;
}
