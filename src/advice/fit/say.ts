import type { FitRequest } from '#advice/fit/answers.ts';
import { assess, type Assessment } from '#advice/fit/assess.ts';
import { putIntoWords, type SaidAssessment, type Titles } from '#advice/fit/words.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';
import { networkKnowledge, networkNames } from '#advice/networks.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import type { Language } from '#languages/words.ts';

/** What every network calls itself. */
export const networkTitles: Titles = Object.fromEntries(
	networkNames.map((name) => [name, networkKnowledge(name)?.title ?? name]),
);

/** Puts an assessment into words, with the networks named as they name themselves. */
export function sayAssessment(
	assessment: Assessment,
	attributes: TradeAttributes,
	language: Language,
): SaidAssessment {
	return putIntoWords(assessment, attributes, networkTitles, language);
}

/** Answers a fit check as clients ask for it. */
export function assessRequest({ trade, answers }: FitRequest, language: Language): SaidAssessment {
	const attributes = attributesOf(trade);
	return sayAssessment(assess(attributes, answers), attributes, language);
}
