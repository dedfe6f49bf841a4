import { lawRule } from '#advice/law.ts';
import { networkFact } from '#advice/networks.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import { judgedOn, setUpItem, type SetUpItemName } from '#advice/set-up/items.ts';
import type { Language } from '#languages/words.ts';

/** A statement with everything that is needed to look it up and to doubt it. */
export interface Ground {
	readonly text: string;
	readonly source: string;
	/** Such as `§ 5 Abs. 1 DDG`; null where it is no law. */
	readonly paragraph: string | null;
	readonly url: string | null;
	readonly as_of: string;
	/** Whether the source is weak or old. */
	readonly weak: boolean;
}

export interface ItemGrounds {
	readonly grounds: readonly Ground[];
	/** Since when it is judged so; null where a source says it. */
	readonly judged: string | null;
}

/** What an item rests on for an account on this network; where nothing is known there, it is our judgement. */
export function groundsOf(name: SetUpItemName, network: NetworkKnowledge, language: Language): ItemGrounds {
	const grounds = sourcesOf(name, network, language);
	return { grounds, judged: grounds.length === 0 ? judgedOn : null };
}

function sourcesOf(name: SetUpItemName, network: NetworkKnowledge, language: Language): Ground[] {
	const grounds = setUpItem(name)?.grounds;
	if (grounds?.kind === 'law') return grounds.rules.map((rule) => ofLaw(rule, language));
	return grounds?.kind === 'fact' ? factsOf(network, grounds.names, language) : [];
}

/** The facts of a network with these names (`x.price` is called `price`), as far as it has them. */
export function factsOf(network: NetworkKnowledge, names: readonly string[], language: Language): Ground[] {
	return names.flatMap((name) => {
		const fact = networkFact(`${network.name}.${name}`);
		return fact === null ? [] : [ground(fact, null, language)];
	});
}

type Topic = NetworkKnowledge['facts'][number]['topic'];

/** What is known of posting to a network by program or by hand. */
export function factsAboutPosting(network: NetworkKnowledge, language: Language): Ground[] {
	const topics: readonly Topic[] = ['posting', 'access'];
	return network.facts
		.filter(({ topic }) => topics.includes(topic))
		.map((fact) => ground(fact, null, language));
}

/** What is known of accounts on a network: which kinds there are, and what brings trouble. */
export function factsAboutAccounts(network: NetworkKnowledge, language: Language): Ground[] {
	const topics: readonly Topic[] = ['kinds', 'trouble'];
	return topics.flatMap((topic) =>
		network.facts.filter((fact) => fact.topic === topic).map((fact) => ground(fact, null, language)),
	);
}

function ofLaw(id: string, language: Language): Ground {
	const rule = lawRule(id);
	return ground(rule, rule.paragraph, language);
}

interface Statement {
	readonly de: string;
	readonly en: string;
	readonly source: string;
	readonly url?: string | undefined;
	readonly as_of: string;
	readonly confidence: 'H' | 'M' | 'L';
}

function ground(statement: Statement, paragraph: string | null, language: Language): Ground {
	const { source, url = null, as_of, confidence } = statement;
	return { text: statement[language], source, paragraph, url, as_of, weak: confidence === 'L' };
}
