import { findTrade, type Trade } from '#advice/trades.ts';
import { segmentsOf } from '#advice/segments.ts';
import type { Language } from '#languages/words.ts';

/** Longer ones nobody types or looks for. */
const longest = 28;

/**
 * Hashtags for what the firm is and where it is, at most so many together with those of the text; each word of
 * them begins with a capital, so that they can be read out. Never one that the text has already.
 */
export function hashtagsFor(
	firm: { readonly trade: string; readonly place: string },
	text: string,
	{ most, language }: { readonly most: number; readonly language: Language },
): string[] {
	const there = segmentsOf(text).filter(({ kind }) => kind === 'hashtag');
	const taken = new Set(there.map((tag) => tag.text.slice(1).toLowerCase()));
	const trade = findTrade(firm.trade);
	return [trade === null ? null : calling(trade, language), placeName(firm.place)]
		.flatMap((name) => (name === null ? [] : [joined(name)]))
		.filter((tag) => tag.length >= 3 && tag.length <= longest && !taken.has(tag.toLowerCase()))
		.slice(0, Math.max(0, most - there.length))
		.map((tag) => `#${tag}`);
}

/** What people call one who does this; null where the trade is no calling. */
export function calling(trade: Trade, language: Language): string | null {
	if (trade.group === null && trade.synonyms.includes('Sonstiges')) return null;
	if (language === 'en') return trade.en.replace(/\s*\(.*\)/, '').replace(/,.*/, '');
	const name = trade.name.replace(/\s*\(.*\)/, '');
	if (!/[\s,-]/.test(name))
		return (
			trade.synonyms.find((word) => /^(?:e|en|n)$/.test(name.slice(word.length)) && name.startsWith(word)) ??
			name
		);
	const parts = name.split(/[\s,-]+/);
	const within = trade.synonyms.find((word) => parts.includes(word));
	return within ?? trade.synonyms.find((word) => !/\s/.test(word)) ?? null;
}

/** The name of a place without its postcode and what is said to tell it from others; null where none is left. */
export function placeName(place: string): string | null {
	const name = place
		.replace(/\d+/g, '')
		.replace(/[(,/].*$/, '')
		.trim();
	return /\p{L}{2}/u.test(name) ? name : null;
}

function joined(name: string): string {
	return name
		.split(/[^\p{L}\p{N}]+/u)
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join('');
}
