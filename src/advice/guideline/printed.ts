import type { Citation, GuidelineDocument, GuidelineRule } from '#advice/guideline/guideline.ts';
import { asOfWords } from '#languages/as-of.ts';
import { guidelineRules } from '#languages/guideline.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import type { Block, PrintedDocument } from '#platform/pdf.ts';

/** The guideline as it goes on paper: in the version of that day, with a line to sign. */
export function printedGuideline(
	guideline: GuidelineDocument,
	{ day }: { readonly day: string },
): PrintedDocument {
	const say = wordsOf(guidelineRules, guideline.language);
	const blocks: Block[] = [
		{ kind: 'heading', level: 1, text: guideline.title },
		{ kind: 'paragraph', text: guideline.firm },
		{ kind: 'paragraph', text: guideline.intro },
		...guideline.sections.flatMap(({ heading, rules }): Block[] => [
			{ kind: 'heading', level: 2, text: heading },
			{ kind: 'list', marks: 'bullets', items: rules.map((rule) => ruleOnPaper(rule, guideline.language)) },
		]),
		{ kind: 'rule' },
		{ kind: 'footnote', text: [...guideline.closing, say.versionOf({ day })].join(' ') },
		{ kind: 'spacer' },
		{ kind: 'paragraph', text: say.signature },
	];
	return {
		title: guideline.title,
		language: guideline.language,
		author: guideline.firm,
		blocks,
		pageOf: say.pageOf,
	};
}

function ruleOnPaper({ text, laws }: GuidelineRule, language: Language): string {
	return laws.length === 0
		? text
		: `${text} (${laws.map((law) => citationWords(law, language)).join('; ')}).`;
}

/** A law with the date of its wording, such as `§ 22 KunstUrhG, Stand 19.8.2026`. */
export function citationWords({ paragraph, asOf, atFirstHand }: Citation, language: Language): string {
	const say = wordsOf(guidelineRules, language);
	// No line ends between a sign and its number, or within a date.
	const together = paragraph.replaceAll(/(§§?|Abs\.|Nr\.|Art\.) /g, '$1\u00a0');
	const day = asOfWords(asOf, language).replaceAll(' ', '\u00a0');
	const dated = say.asOf({ paragraph: together, day });
	return atFirstHand ? dated : say.reported({ dated });
}
