import { tradeSource } from '#advice/trade-sources.ts';
import { searchTrades } from '#advice/trades.ts';
import { asOfWords } from '#languages/as-of.ts';
import { knowledge } from '#languages/knowledge.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { listed, showGroups } from './shown-groups.ts';
import type { PageServerLoad } from './$types';

/** All trades by their groups, or those that somebody looks for. */
export const load: PageServerLoad = ({ url, locals: { language } }) => {
	const query = (url.searchParams.get('trade') ?? '').trim();
	return {
		query,
		found: query === '' ? null : searchTrades(query, language).map((trade) => listed(trade, language)),
		groups: showGroups(language),
		sources: [...new Set((['A', 'B1', 'B2'] as const).flatMap((annex) => groupSource(annex, language)))],
	};
};

/** Whence the groups of these trades are known, in words. */
function groupSource(annex: 'A' | 'B1' | 'B2', language: Language): string[] {
	const { source, groups } = tradeSource(annex);
	if (groups === null) return [];
	const words = wordsOf(knowledge, language);
	const day = words.source({ day: asOfWords(groups.as_of, language) });
	return [`${source}: ${groups.source}, ${day}, ${words[groups.confidence]}`];
}
