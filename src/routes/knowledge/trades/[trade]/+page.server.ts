import { error } from '@sveltejs/kit';
import { occasionName } from '#advice/calendar.ts';
import { ideasFor } from '#advice/ideas.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { tradeSource } from '#advice/trade-sources.ts';
import { findTrade, tradeName, type Trade } from '#advice/trades.ts';
import { asOfWords } from '#languages/as-of.ts';
import { knowledge } from '#languages/knowledge.ts';
import { sayTradeValue } from '#languages/trade-values.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { showFact, type Reader } from '../../shown-fact.ts';
import { todayAt } from '../../today.ts';
import { groupName } from '../shown-groups.ts';
import type { PageServerLoad } from './$types';

/** So many ideas show what fits; the plan of a firm offers the others. */
const mostIdeas = 8;

/** How a trade is judged, and the ideas of the season for it. */
export const load: PageServerLoad = ({ params, locals }) => {
	const trade = findTrade(params.trade);
	if (trade === null) error(404);
	const { language, session } = locals;
	const reader = { language, today: todayAt(locals) };
	const attributes = attributesOf(trade.slug);
	return {
		trade: trade.slug,
		name: tradeName(trade, language),
		synonyms: trade.synonyms.join(', '),
		group: groupName(trade.group, language),
		known: sourceOf(trade, reader),
		judged: asOfWords(tradeSource(trade.annex).judged, language),
		attributes: order.map((name) => attributeOf(name, attributes, language)),
		day: asOfWords(reader.today, language),
		ideas: ideasFor({ trade: trade.slug, day: reader.today, land: session?.firm?.land ?? null })
			.slice(0, mostIdeas)
			.map(({ idea, occasion }) => ({
				id: idea.id,
				purpose: idea.purpose,
				text: idea[language],
				minutes: idea.minutes,
				occasion: occasion === null ? null : occasionName(occasion, language),
			})),
	};
};

const order = [
	'customers',
	'visibility',
	'purchase',
	'radius',
	'regulated',
	'emergency',
	'recruiting',
] as const satisfies readonly (keyof TradeAttributes)[];

function attributeOf<Name extends (typeof order)[number]>(
	name: Name,
	attributes: TradeAttributes,
	language: Language,
) {
	const { value, [language]: reason } = attributes[name];
	return { name, value: sayTradeValue(name, value, language), reason };
}

const annexWords = { A: 'annexA', B1: 'annexB1', B2: 'annexB2', none: 'annexNone' } as const;

/** What the law says the trade is. */
function sourceOf({ annex, number, slug }: Trade, reader: Reader) {
	const words = wordsOf(knowledge, reader.language);
	const { source, ...sourced } = tradeSource(annex);
	const numbered = number === null ? source : words.numbered({ source, number });
	return showFact(
		`trade.${slug}`,
		words[annexWords[annex ?? 'none']],
		{ ...sourced, source: numbered, url: sourced.url ?? undefined },
		reader,
	);
}
