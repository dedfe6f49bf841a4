import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import { valueId, type ValueGroup } from '#advice/known-facts.ts';
import { sayNetworkValue, type NetworkValues } from '#languages/knowledge-values.ts';
import type { Language } from '#languages/words.ts';
import { showFact, type Reader, type ShownFact } from '../shown-fact.ts';

/** What the facts of a network are about, in the order in which they are read. */
export const topics = [
	'kinds',
	'posting',
	'access',
	'limits',
	'pace',
	'links',
	'cost',
	'answers',
	'trouble',
] as const;
export type Topic = (typeof topics)[number];

/** One topic of a network: its values first, as they are short, then its facts. */
export interface ShownTopic {
	readonly topic: Topic;
	readonly facts: readonly ShownFact[];
}

/** What is known of a network by topics; those of which nothing is known are left out. */
export function showTopics(network: NetworkKnowledge, reader: Reader): ShownTopic[] {
	return topics
		.map((topic) => ({
			topic,
			facts: [
				...valuesOf(network, topic, reader.language).map(({ id, text, sourced }) =>
					showFact(id, text, sourced, reader),
				),
				...network.facts
					.filter((fact) => fact.topic === topic)
					.map((fact) => showFact(fact.id, fact[reader.language], fact, reader)),
			],
		}))
		.filter(({ facts }) => facts.length > 0);
}

/** Every value that is known of a network, as a sentence. */
export function sayValues(network: NetworkKnowledge, language: Language): { id: string; text: string }[] {
	return topics.flatMap((topic) => valuesOf(network, topic, language));
}

const topicValues: Record<Topic, readonly (keyof NetworkValues)[]> = {
	kinds: ['rules.businessKinds'],
	posting: ['rules.posting', 'rules.labelsAi'],
	access: [],
	limits: [
		'limits.text.max',
		'limits.text.maxWithPictures',
		'limits.text.unit',
		'limits.text.maxBytes',
		'limits.text.perUrl',
		'limits.text.mentionsWithoutServer',
		'limits.text.textOnly',
		'limits.text.maxHashtags',
		'rules.maxMentions',
		'limits.text.threads',
		'limits.pictures.max',
		'limits.pictures.mimes',
		'limits.pictures.maxBytes',
		'limits.pictures.maxSide',
		'limits.pictures.maxPixels',
		'limits.pictures.ratio',
		'limits.pictures.altRequired',
		'limits.pictures.maxAlt',
	],
	pace: ['rules.maxPostsPerDay', 'rules.maxAdsPerHalfYear'],
	links: ['limits.text.linksClickable', 'rules.maxLinkPostsPerMonth'],
	cost: ['rules.cost'],
	answers: [],
	trouble: [
		'rules.noRepeats',
		'rules.noCopiesAcrossAccounts',
		'rules.noUnaskedMentions',
		'rules.noBait',
		'rules.noMarks',
	],
};

type Sourced<Value> = Omit<NonNullable<NetworkKnowledge['posting']>, 'value'> & { readonly value: Value };
type SourcedValues = { readonly [Key in keyof NetworkValues]: Sourced<NetworkValues[Key]> | null };

function valuesOf(network: NetworkKnowledge, topic: Topic, language: Language) {
	const values = sourcedValues(network);
	return topicValues[topic].flatMap((key) => {
		const said = say(key, values[key], language);
		return said === null ? [] : [{ id: idOf(network.name, key), ...said }];
	});
}

function say<Key extends keyof NetworkValues>(key: Key, sourced: SourcedValues[Key], language: Language) {
	return sourced === null ? null : { text: sayNetworkValue(key, sourced.value, language), sourced };
}

function sourcedValues({ limits, rules, posting }: NetworkKnowledge): SourcedValues {
	const groups = { 'limits.text': limits.text, 'limits.pictures': limits.pictures, rules: { ...rules, posting } };
	return Object.fromEntries(
		Object.entries(groups).flatMap(([group, values]) =>
			Object.entries(values).map(([name, value]) => [`${group}.${name}`, value]),
		),
	) as SourcedValues;
}

function idOf(network: string, key: keyof NetworkValues): string {
	const at = key.lastIndexOf('.');
	return valueId(network, key.slice(0, at) as ValueGroup, key.slice(at + 1));
}
