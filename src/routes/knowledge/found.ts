import { evidenceFiles } from '#advice/evidence.ts';
import { houseRules } from '#advice/house-rules.ts';
import { lawFiles } from '#advice/law.ts';
import { networkKnowledge, networkNames } from '#advice/networks.ts';
import { hasEveryWord, searchWords } from '#advice/search-words.ts';
import { searchTrades } from '#advice/trades.ts';
import { nameNetwork } from '#languages/networks.ts';
import type { Language } from '#languages/words.ts';
import { factAddress, networkAddress } from './addresses.ts';
import { ruleId } from './house/rule-id.ts';
import { sayValues } from './networks/shown-network.ts';
import { listed } from './trades/shown-groups.ts';

/** The sections of the knowledge, in their order. */
export const sections = ['networks', 'law', 'evidence', 'trades', 'house'] as const;
export type Section = (typeof sections)[number];

/** A statement that was looked for. */
export interface Match {
	readonly address: string;
	/** Within the section: the network, the chapter. */
	readonly where: string | null;
	readonly text: string;
}

/** What a section has on it; `further` matches are left out. */
export interface Found {
	readonly section: Section;
	readonly matches: readonly Match[];
	readonly further: number;
}

/** More than one reads; whoever wants the others looks for more words. */
const most = 12;

/** Everything that has every word of the query, by section; the sections without a match are left out. */
export function findInKnowledge(query: string, language: Language): Found[] {
	const words = searchWords(query);
	if (words.length === 0) return [];
	return sections
		.map((section) => ({
			section,
			all:
				section === 'trades'
					? matchingTrades(query, language)
					: everything[section](language).filter(({ haystack }) => hasEveryWord(haystack, words)),
		}))
		.filter(({ all }) => all.length > 0)
		.map(({ section, all }) => ({
			section,
			matches: all.slice(0, most).map(({ address, where, text }) => ({ address, where, text })),
			further: Math.max(0, all.length - most),
		}));
}

/** A statement with all that it can be found by, in both languages: people know German law by its German words. */
interface Findable extends Match {
	readonly haystack: string;
}

const everything: Record<Exclude<Section, 'trades'>, (language: Language) => Findable[]> = {
	networks: (language) => networkNames.flatMap((name) => inNetwork(name, language)),
	law: (language) =>
		lawFiles.flatMap(({ name, rules, ...file }) =>
			Object.entries(rules).map(([own, rule]) => ({
				address: factAddress({ id: `${name}.${own}`, area: 'law', file: name }),
				where: file[`title_${language}`],
				text: `${rule[`title_${language}`]}: ${rule[language]}`,
				haystack: [
					file.title_de,
					file.title_en,
					rule.title_de,
					rule.title_en,
					rule.paragraph,
					rule.source,
					rule.de,
					rule.en,
					rule.post_de,
					rule.post_en,
				].join(' '),
			})),
		),
	evidence: (language) =>
		evidenceFiles.flatMap(({ name, findings, ...file }) =>
			Object.entries(findings).map(([own, found]) => ({
				address: factAddress({ id: `${name}.${own}`, area: 'evidence', file: name }),
				where: file[`title_${language}`],
				text: found[language],
				haystack: [file.title_de, file.title_en, found.de, found.en, found.source, found.year].join(' '),
			})),
		),
	house: (language) =>
		houseRules.map(({ name, ...rule }) => ({
			address: `/knowledge/house#${ruleId(name)}`,
			where: null,
			text: rule[language],
			haystack: `${rule.de} ${rule.en}`,
		})),
};

function inNetwork(name: string, language: Language): Findable[] {
	const network = networkKnowledge(name);
	if (network === null) return [];
	const { title } = nameNetwork(name, network.title, language);
	const found = (id: string, text: string, others: string): Findable => ({
		address: `${networkAddress(name)}#${id}`,
		where: title,
		text,
		haystack: `${title} ${network.title} ${text} ${others}`,
	});
	return [
		...network.facts.map((fact) => found(fact.id, fact[language], `${fact.de} ${fact.en} ${fact.source}`)),
		...sayValues(network, language).map(({ id, text }) => found(id, text, '')),
		...network.tips.map((tip) => found(tip.id, tip[language], `${tip.de} ${tip.en}`)),
	];
}

function matchingTrades(query: string, language: Language): Match[] {
	return searchTrades(query, language).map((trade) => {
		const { name, address } = listed(trade, language);
		return { address, where: null, text: name };
	});
}
