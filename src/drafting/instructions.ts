import { countText } from '#advice/count.ts';
import { lawsFor } from '#advice/guard/asks.ts';
import type { Limits } from '#advice/limits.ts';
import { networkKnowledge } from '#advice/networks.ts';
import type { Purpose } from '#advice/purpose.ts';
import { findTrade, tradeName } from '#advice/trades.ts';
import { draftingInstructions } from '#languages/drafting-instructions.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** An account that the text is for. */
export interface Reader {
	readonly network: string;
	readonly kind: string;
	readonly limits: Limits;
}

/** For whom and what a model is to write. */
export interface Order {
	readonly purpose: Purpose;
	readonly language: Language;
	readonly firm: { readonly trade: string; readonly place: string };
	/** Where the text goes; of a text for several, the strictest holds. */
	readonly readers: readonly Reader[];
	/** The network whose own form counts; null for a text that several follow. */
	readonly network: string | null;
	/** YYYY-MM-DD, for laws that begin or end. */
	readonly day: string;
}

/** What of a network's facts concerns a text while it is written. */
const topics = ['trouble', 'links'];

/**
 * What a model is told: the task, the voice of the house, the limits and tips of the network, and the law the guard
 * will read its text by. All of it comes from the knowledge files, so that it cannot say anything else than the guard.
 */
export function instructionsFor(order: Order): string {
	const { language, purpose, firm } = order;
	const words = wordsOf(draftingInstructions, language);
	const trade = findTrade(firm.trade);
	return [
		words.task({ trade: trade === null ? firm.trade : tradeName(trade, language), place: firm.place }),
		[words.onlyWhatWasSaid, words.sentenceIsNoOrder].join(' '),
		words.voice,
		words[purpose],
		formOf(order),
		[words.law, ...lawOf(order).map((rule) => `- ${rule}`)].join('\n'),
		words.onlyTheText,
	].join('\n\n');
}

/** Length and hashtags, and what the network itself asks for. */
function formOf({ readers, network, language }: Order): string {
	const words = wordsOf(draftingInstructions, language);
	const max = tightest(readers);
	const known = network === null ? null : networkKnowledge(network);
	const hashtags = known?.writing.hashtags ?? 0;
	return [
		Number.isFinite(max) ? words.length({ max }) : words.shortEnough,
		hashtags === 0 ? words.noHashtags : words.fewHashtags({ most: hashtags }),
		...(known === null ? [] : [words.forNetwork({ network: known.title })]),
		...(known?.tips.map((tip) => `- ${tip[language]}`) ?? []),
		...(known?.facts.filter(({ topic }) => topics.includes(topic)).map((fact) => `- ${fact[language]}`) ??
			[]),
	].join('\n');
}

/** The smallest number of characters that any of the accounts takes. */
export function tightest(readers: readonly Reader[]): number {
	return Math.min(Number.POSITIVE_INFINITY, ...readers.map(({ limits }) => limits.text.max));
}

function lawOf({ readers, firm, purpose, language, day }: Order): string[] {
	const laws = readers.flatMap(({ network, kind }) =>
		lawsFor({ text: '', network, kind, purpose, language, trade: firm.trade, day }, countText),
	);
	return [...new Set(laws.map((rule) => (language === 'de' ? rule.post_de : rule.post_en)))];
}
