import annexA from '#knowledge/trades/annex-a.json' with { type: 'json' };
import annexB1 from '#knowledge/trades/annex-b1.json' with { type: 'json' };
import annexB2 from '#knowledge/trades/annex-b2.json' with { type: 'json' };
import outside from '#knowledge/trades/other.json' with { type: 'json' };
import type { TradeFile } from '#advice/knowledge-schema.ts';
import { plain } from '#advice/search-words.ts';
import type { Language } from '#languages/words.ts';

/** What a firm does: one of the 145 official trades, or a business outside them. */
export interface Trade {
	/** The official name as clients type it, such as `maler-und-lackierer`. */
	readonly slug: string;
	/** The official German name. */
	readonly name: string;
	readonly en: string;
	/** Part of the Handwerksordnung: A needs a master's certificate, B1 and B2 do not; null outside it. */
	readonly annex: 'A' | 'B1' | 'B2' | null;
	readonly number: number | null;
	/** Group of the official statistics, where known. */
	readonly group: string | null;
	/** What people call it. */
	readonly synonyms: readonly string[];
}

/** All trades: those of the law in its order, then the businesses outside it. */
export const trades: readonly Trade[] = ([annexA, annexB1, annexB2, outside] as TradeFile[]).flatMap((file) =>
	file.trades.map((trade) => ({ ...trade, annex: file.annex })),
);

const bySlug = new Map(trades.map((trade) => [trade.slug, trade]));

/** The trade of this slug, or null. */
export function findTrade(slug: string): Trade | null {
	return bySlug.get(slug) ?? null;
}

/** What the trade is called in that language. */
export function tradeName(trade: Trade, language: Language): string {
	return language === 'de' ? trade.name : trade.en;
}

/**
 * The trades somebody may mean, the likeliest first; none for an empty query. Looks at the name in the reader's
 * language, then at what people call the trade and at its name in the other language, whatever the spelling of
 * umlauts. Small slips of the fingers count only where nothing else fits.
 */
export function searchTrades(query: string, language: Language = 'de'): Trade[] {
	const wanted = plain(query);
	if (!wanted) return [];
	const found = best(language, (term) => rankOf(term, wanted));
	if (found.length > 0) return found;
	const words = wanted.split(' ');
	const mixed = words.length > 1 ? withEveryWord(words, language) : [];
	return mixed.length > 0 ? mixed : best(language, (term) => slipsBetween(term, wanted));
}

interface Entry {
	readonly trade: Trade;
	/** The name first; in plain letters. */
	readonly terms: readonly string[];
}

const entries: Record<Language, readonly Entry[]> = { de: entriesIn('de'), en: entriesIn('en') };

function entriesIn(language: Language): Entry[] {
	const otherLanguage = language === 'de' ? 'en' : 'de';
	return trades.map((trade) => ({
		trade,
		terms: [tradeName(trade, language), ...trade.synonyms, tradeName(trade, otherLanguage)].map(plain),
	}));
}

/** The trades that have a rank, the lowest first; a name before a synonym, else in the order of the list. */
function best(language: Language, rank: (term: string) => number | null): Trade[] {
	return entries[language]
		.flatMap(({ trade, terms }) => {
			const ranks = terms.flatMap((term, place) => {
				const found = rank(term);
				return found === null ? [] : [found * 2 + (place === 0 ? 0 : 1)];
			});
			return ranks.length > 0 ? [{ trade, rank: Math.min(...ranks) }] : [];
		})
		.sort((one, other) => one.rank - other.rank)
		.map(({ trade }) => trade);
}

/** 0 the same, 1 its beginning, 2 the beginning of one of its words, 3 within it, null not at all. */
function rankOf(term: string, wanted: string): number | null {
	if (term === wanted) return 0;
	if (term.startsWith(wanted)) return 1;
	if (term.includes(` ${wanted}`)) return 2;
	return wanted.length >= 3 && term.includes(wanted) ? 3 : null;
}

function withEveryWord(words: readonly string[], language: Language): Trade[] {
	return entries[language]
		.filter(({ terms }) => words.every((word) => terms.some((term) => rankOf(term, word) !== null)))
		.map(({ trade }) => trade);
}

/**
 * How many letters are wrong, missing, extra or swapped, in the term or in as much of it as was typed; null for
 * more than one, or two in eight.
 */
function slipsBetween(term: string, wanted: string): number | null {
	const allowed = wanted.length >= 8 ? 2 : 1;
	if (wanted.length < 4) return null;
	const slips = Math.min(...[term, term.slice(0, wanted.length)].map((part) => distance(part, wanted)));
	return slips <= allowed ? slips : null;
}

/** Damerau's distance: insertions, deletions, replacements and swaps of neighbours. */
function distance(one: string, other: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row += 1) {
		const current = [row];
		for (let at = 1; at <= other.length; at += 1) {
			const same = one[row - 1] === other[at - 1] ? 0 : 1;
			const swapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
			current[at] = Math.min(
				valueAt(previous, at) + 1,
				valueAt(current, at - 1) + 1,
				valueAt(previous, at - 1) + same,
				swapped ? valueAt(beforePrevious, at - 2) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		beforePrevious = previous;
		previous = current;
	}
	return valueAt(previous, other.length);
}

function valueAt(row: readonly number[], at: number): number {
	return row[at] ?? Number.POSITIVE_INFINITY;
}
