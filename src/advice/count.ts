import type { TextLimits } from '#advice/limits.ts';
import { segmentsOf } from '#advice/segments.ts';

export interface TextCount {
	readonly used: number;
	readonly max: number;
	readonly unit: TextLimits['unit'];
	/** Bytes of UTF-8 of the whole text. */
	readonly bytes: number;
	readonly maxBytes: number | null;
	readonly fits: boolean;
}

export type Counter = (text: string, limits: TextLimits) => TextCount;

/**
 * Counts a text as the network does that has these limits.
 *
 * Graphemes are the extended grapheme clusters of Unicode, which Bluesky (lexicon app.bsky.feed.post) and Mastodon
 * (StatusLengthValidator, each_grapheme_cluster) both count; Mastodon counts every web address as 23 and a mention
 * without its server. Weights are X's own up to one difference: X also shortens addresses written without https://,
 * which only its library recognises (count-weighted.ts, too big for a page).
 */
export function countText(text: string, limits: TextLimits): TextCount {
	return resultOf(text, limits, measures[limits.unit](asCounted(text, limits)));
}

/** Completes a count made in another way. */
export function resultOf(text: string, limits: TextLimits, used: number): TextCount {
	const bytes = bytesOf(text);
	const { unit, max, maxBytes } = limits;
	return { used, max, unit, bytes, maxBytes, fits: used <= max && (maxBytes === null || bytes <= maxBytes) };
}

/** Number of signs as a person sees them: a flag, a family of emoji or a letter with its accent is one. */
export function countGraphemes(text: string): number {
	if (simple.test(text)) return text.length;
	let graphemes = 0;
	for (const _ of segmenter.segment(text)) graphemes += 1;
	return graphemes;
}

/** The signs of a text one by one, as a person sees them. */
export function graphemesOf(text: string): string[] {
	return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
	return new TextEncoder().encode(text).length;
}

const measures: Record<TextLimits['unit'], (text: string) => number> = {
	graphemes: countGraphemes,
	characters: (text) => Array.from(text).length,
	weighted: countWeights,
};

const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Line feeds and Latin letters up to Ɏ never join with their neighbours, so their number is the length. */
const simple = /^[\n\x20-\x7e\u00a0-\u024f]*$/;

/** The text with every address and mention replaced by something as long as the network takes it for. */
function asCounted(text: string, { perUrl, mentionsWithoutServer }: TextLimits): string {
	if (perUrl === null && !mentionsWithoutServer) return text;
	return segmentsOf(text)
		.map((segment) => {
			if (segment.kind === 'link' && perUrl !== null) return 'x'.repeat(perUrl);
			if (segment.kind === 'mention' && mentionsWithoutServer) return withoutServer(segment.text);
			return segment.text;
		})
		.join('');
}

function withoutServer(mention: string): string {
	const server = mention.indexOf('@', 1);
	return server === -1 ? mention : mention.slice(0, server);
}

/** X's weights: docs.x.com/fundamentals/counting-characters and twitter-text config v3, read 2026-08-22. */
function countWeights(text: string): number {
	let weight = 0;
	for (const sign of graphemesOf(text.normalize('NFC'))) weight += emoji.test(sign) ? 2 : weightOf(sign);
	return weight;
}

function weightOf(sign: string): number {
	let weight = 0;
	for (const character of sign) {
		const point = character.codePointAt(0) ?? 0;
		weight += light.some(([first, last]) => first <= point && point <= last) ? 1 : 2;
	}
	return weight;
}

const emoji = /^\p{RGI_Emoji}$/v;
const light: readonly (readonly [number, number])[] = [
	[0, 4351],
	[8192, 8205],
	[8208, 8223],
	[8242, 8247],
];
