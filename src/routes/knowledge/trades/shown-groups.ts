import { tradeName, trades, type Trade } from '#advice/trades.ts';
import { knowledge } from '#languages/knowledge.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** The groups of the official statistics in their order. */
const groups = [
	'bauhauptgewerbe',
	'ausbaugewerbe',
	'gewerblicher-bedarf',
	'kraftfahrzeuggewerbe',
	'lebensmittelgewerbe',
	'gesundheitsgewerbe',
	'privater-bedarf',
] as const;

/** A trade in a list. */
export interface ListedTrade {
	readonly name: string;
	readonly address: string;
}

/** Trades by their group, those outside the groups last; each group by name. */
export function showGroups(language: Language): { title: string; trades: ListedTrade[] }[] {
	return [...groups, null].map((group) => ({
		title: groupName(group, language),
		trades: trades
			.filter((trade) => trade.group === group)
			.map((trade) => listed(trade, language))
			.sort((one, other) => one.name.localeCompare(other.name, language)),
	}));
}

/** A trade as a list shows it, with the address of its page. */
export function listed(trade: Trade, language: Language): ListedTrade {
	return { name: tradeName(trade, language), address: `/knowledge/trades/${trade.slug}` };
}

/** What a group is called. */
export function groupName(group: string | null, language: Language): string {
	const words = wordsOf(knowledge, language);
	const known = groups.find((name) => name === group);
	return known === undefined ? words.noGroup : words[known];
}
