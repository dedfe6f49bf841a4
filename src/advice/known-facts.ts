import { evidenceFiles } from '#advice/evidence.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import { lawFiles } from '#advice/law.ts';
import { networkKnowledge, networkNames } from '#advice/networks.ts';

export type KnowledgeArea = 'networks' | 'law' | 'evidence';

/** One statement or value of the knowledge that rests on a source. */
export interface KnownFact {
	/** What it is cited as; its anchor on the pages of the knowledge. */
	readonly id: string;
	readonly area: KnowledgeArea;
	/** Within knowledge/, such as `networks/x.json`. */
	readonly file: string;
	/** A day, or only the month or year. */
	readonly as_of: string;
	readonly source: string;
	/** L means: check this. */
	readonly confidence: 'H' | 'M' | 'L';
	/** The last day on which it holds, where there is one. */
	readonly valid_to: string | null;
	/** Months after which it must be looked up again; null where age takes nothing from it. */
	readonly shelfMonths: number | null;
}

/** Months for which facts of an area hold. Networks change their rules more often than anybody tells. */
export const shelfMonths = { networks: 6, law: 12, standard: 12 } as const;

/** The id of a value of a network: `x.limits.text.max`. */
export function valueId(network: string, group: ValueGroup, name: string): string {
	return `${network}.${group}.${name}`;
}
export type ValueGroup = 'limits.text' | 'limits.pictures' | 'rules';

/** Everything that rests on a source: facts, limits, rules and tips of networks, rules of law, findings. */
export const knownFacts: readonly KnownFact[] = [
	...networkNames.flatMap((name) => ofNetwork(name)),
	...lawFiles.flatMap(({ name, rules }) =>
		Object.entries(rules).map(([own, rule]) => ({
			...provenance(rule),
			id: `${name}.${own}`,
			area: 'law' as const,
			file: `law/${name}.json`,
			valid_to: rule.valid_to,
			shelfMonths: shelfMonths.law,
		})),
	),
	...evidenceFiles.flatMap(({ name, findings }) =>
		Object.entries(findings).map(([own, found]) => ({
			...provenance(found),
			id: `${name}.${own}`,
			area: 'evidence' as const,
			file: `evidence/${name}.json`,
			valid_to: null,
			// What was measured stays measured; a standard is a rule and may have a successor.
			shelfMonths: found.kind === 'standard' ? shelfMonths.standard : null,
		})),
	),
];

const byId = new Map(knownFacts.map((fact) => [fact.id, fact]));

/** The fact with this id, or null. */
export function knownFact(id: string): KnownFact | null {
	return byId.get(id) ?? null;
}

function ofNetwork(name: string): KnownFact[] {
	const network = networkKnowledge(name);
	if (network === null) return [];
	return [
		...network.facts.map((fact) => ({ id: fact.id, sourced: fact })),
		...valuesOf(network),
		...network.tips.flatMap(({ id, from }) => ('source' in from ? [{ id, sourced: from }] : [])),
	].map(({ id, sourced }) => ({
		...provenance(sourced),
		id,
		area: 'networks' as const,
		file: `networks/${name}.json`,
		valid_to: null,
		shelfMonths: shelfMonths.networks,
	}));
}

function valuesOf({ name, posting, limits, rules }: NetworkKnowledge): { id: string; sourced: Sourced }[] {
	const groups: readonly (readonly [ValueGroup, Readonly<Record<string, Sourced | null>>])[] = [
		['rules', { posting, ...rules }],
		['limits.text', limits.text],
		['limits.pictures', limits.pictures],
	];
	return groups.flatMap(([group, values]) =>
		Object.entries(values).flatMap(([key, sourced]) =>
			sourced === null ? [] : [{ id: valueId(name, group, key), sourced }],
		),
	);
}

type Sourced = Pick<KnownFact, 'as_of' | 'source' | 'confidence'>;

function provenance({ as_of, source, confidence }: Sourced): Sourced {
	return { as_of, source, confidence };
}
