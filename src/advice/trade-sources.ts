import attributesA from '#knowledge/trade-attributes/annex-a.json' with { type: 'json' };
import attributesB1 from '#knowledge/trade-attributes/annex-b1.json' with { type: 'json' };
import attributesB2 from '#knowledge/trade-attributes/annex-b2.json' with { type: 'json' };
import attributesOutside from '#knowledge/trade-attributes/other.json' with { type: 'json' };
import annexA from '#knowledge/trades/annex-a.json' with { type: 'json' };
import annexB1 from '#knowledge/trades/annex-b1.json' with { type: 'json' };
import annexB2 from '#knowledge/trades/annex-b2.json' with { type: 'json' };
import outside from '#knowledge/trades/other.json' with { type: 'json' };
import type { TradeFile } from '#advice/knowledge-schema.ts';
import type { Trade } from '#advice/trades.ts';

/** Whence a trade is known. */
export interface TradeSource {
	readonly source: string;
	readonly url: string | null;
	readonly as_of: string;
	readonly confidence: 'H' | 'M' | 'L';
	/** Whence its group is known; null outside the groups. */
	readonly groups: TradeFile['groups'];
	/** Since when its attributes are judged so. */
	readonly judged: string;
}

/** Whence the trades of one part of the Handwerksordnung are known; null for the businesses outside it. */
export function tradeSource(annex: Trade['annex']): TradeSource {
	const [file, attributes] = filesOf(annex);
	const { source, url = null, as_of, confidence, groups } = file as TradeFile;
	return { source, url, as_of, confidence, groups, judged: attributes.as_of };
}

function filesOf(annex: Trade['annex']) {
	if (annex === 'A') return [annexA, attributesA] as const;
	if (annex === 'B1') return [annexB1, attributesB1] as const;
	if (annex === 'B2') return [annexB2, attributesB2] as const;
	return [outside, attributesOutside] as const;
}
