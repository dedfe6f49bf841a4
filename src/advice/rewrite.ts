import { ideasFor, type Wish } from '#advice/ideas.ts';
import { suggestPurpose, type Learned } from '#advice/purpose.ts';
import { sentencesOf } from '#advice/sentences.ts';
import type { Language } from '#languages/words.ts';

/** A way to give instead of advertising. */
export type Rewrite =
	/** The author's own text without the sentences that advertise. */
	| { readonly kind: 'own'; readonly text: string }
	/** An example for the trade and the season, to be filled with what the firm really did. */
	| { readonly kind: 'idea'; readonly text: string; readonly what: string };

/** Ideas to choose from; more would be a list to read. */
const offered = 3;

/**
 * Turns an advertisement into something that gives: what is left of the text without its advertising sentences, if
 * that still gives or talks, and ideas that fit the trade and the day.
 */
export function turnIntoTip(
	text: string,
	{
		wish,
		language,
		learned,
	}: { readonly wish: Wish; readonly language: Language; readonly learned?: Learned | undefined },
): Rewrite[] {
	const own = withoutPromotion(text, learned);
	const ideas = ideasFor({ ...wish, purpose: 'give' }).slice(0, offered);
	return [
		...(own === null ? [] : [{ kind: 'own' as const, text: own }]),
		...ideas.map(({ idea }) => ({
			kind: 'idea' as const,
			text: language === 'de' ? idea.example_de : idea.example_en,
			what: idea[language],
		})),
	];
}

/** Fewer words than these are no post of their own. */
const enough = 5;

/** The text without the sentences that advertise; null where nothing worth posting is left. */
export function withoutPromotion(text: string, learned?: Learned): string | null {
	const kept = sentencesOf(text).filter(
		(sentence) => suggestPurpose(sentence.text, learned).purpose !== 'promote',
	);
	const left = kept.map((sentence) => sentence.text).join(' ');
	if (kept.length === sentencesOf(text).length || left.split(/\s+/).length < enough) return null;
	return suggestPurpose(left, learned).purpose === 'promote' ? null : left;
}
