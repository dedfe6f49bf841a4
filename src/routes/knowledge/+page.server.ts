import { staleFacts } from '#advice/freshness.ts';
import { houseRules } from '#advice/house-rules.ts';
import { knownFacts, shelfMonths, type KnowledgeArea } from '#advice/known-facts.ts';
import { trades } from '#advice/trades.ts';
import { asOfWords } from '#languages/as-of.ts';
import { knowledge } from '#languages/knowledge.ts';
import { wordsOf } from '#languages/words.ts';
import { factAddress } from './addresses.ts';
import { findInKnowledge } from './found.ts';
import { todayAt } from './today.ts';
import type { PageServerLoad } from './$types';

/** What there is to know, how sure and how fresh it is; or what somebody looks for. */
export const load: PageServerLoad = ({ url, locals }) => {
	const { language } = locals;
	const query = (url.searchParams.get('q') ?? '').trim();
	if (query !== '') return { query, found: findInKnowledge(query, language), overview: null };

	const stale = staleFacts(todayAt(locals));
	const words = wordsOf(knowledge, language);
	const inArea = (area: KnowledgeArea) => ({
		count: words.statements({ count: knownFacts.filter((fact) => fact.area === area).length }),
		stale: stale.filter((fact) => fact.area === area).length,
	});
	return {
		query,
		found: null,
		overview: {
			sections: [
				{ section: 'networks' as const, what: words.networksWhat, ...inArea('networks') },
				{ section: 'law' as const, what: words.lawWhat, ...inArea('law') },
				{ section: 'evidence' as const, what: words.evidenceWhat, ...inArea('evidence') },
				{
					section: 'trades' as const,
					what: words.tradesWhat,
					count: words.tradesCount({ count: trades.length }),
					stale: 0,
				},
				{
					section: 'house' as const,
					what: words.houseWhat,
					count: words.judgements({ count: houseRules.length }),
					stale: 0,
				},
			],
			confidence: (['H', 'M', 'L'] as const).map((level) => ({
				level,
				count: knownFacts.filter(({ confidence }) => confidence === level).length,
			})),
			months: shelfMonths,
			facts: knownFacts.length,
			stale: stale.map((fact) => ({
				id: fact.id,
				address: factAddress(fact),
				about: `${fact.source}, ${words.source({ day: asOfWords(fact.as_of, language) })}`,
			})),
		},
	};
};
