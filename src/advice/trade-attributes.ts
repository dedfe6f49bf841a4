import annexA from '#knowledge/trade-attributes/annex-a.json' with { type: 'json' };
import annexB1 from '#knowledge/trade-attributes/annex-b1.json' with { type: 'json' };
import annexB2 from '#knowledge/trade-attributes/annex-b2.json' with { type: 'json' };
import outside from '#knowledge/trade-attributes/other.json' with { type: 'json' };
import type { AttributesFile, TradeAttributes } from '#advice/knowledge-schema.ts';

const files = [annexA, annexB1, annexB2, outside] as AttributesFile[];
const bySlug = new Map(files.flatMap(({ trades }) => Object.entries(trades)));

/**
 * What the fit check knows of a trade, all of it judgement with its reasons.
 * @throws RangeError for a slug nobody knows
 */
export function attributesOf(trade: string): TradeAttributes {
	const attributes = bySlug.get(trade);
	if (attributes === undefined) throw new RangeError(`No trade is called ${trade}`);
	return attributes;
}
