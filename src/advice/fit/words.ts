import type { FitAnswers } from '#advice/fit/answers.ts';
import type { Assessment } from '#advice/fit/assess.ts';
import type { Factor } from '#advice/fit/factors.ts';
import type { Place } from '#advice/fit/places.ts';
import type { Verdict } from '#advice/fit/verdict.ts';
import type { AccountKind } from '#advice/account-kinds.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';
import { fitEffects, fitFactors } from '#languages/fit-reasons.ts';
import {
	fitAssumptions,
	fitLimits,
	fitMeasures,
	fitOptions,
	fitPlaces,
	fitResult,
	fitSteps,
	fitStops,
	fitVerdicts,
} from '#languages/fit-result.ts';
import { fitKinds } from '#languages/fit.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** An assessment in words, as clients and pages get it. */
export interface SaidAssessment {
	readonly verdict: Verdict;
	/** The verdict as a sentence. */
	readonly says: string;
	readonly minutes_per_week: number;
	readonly networks: readonly SaidPlace[];
	readonly not_networks: readonly SaidPlace[];
	readonly reasons: readonly SaidReason[];
	readonly first_steps: readonly string[];
	readonly measure: readonly string[];
	readonly stop_when: string;
	/** What kept the verdict from being higher. */
	readonly limits: readonly string[];
	/** What was assumed where nothing was answered. */
	readonly defaults: readonly string[];
	/** What nobody knows, said openly. */
	readonly caveat: { readonly text: string; readonly evidence: readonly string[] };
}

export interface SaidPlace {
	readonly network: string;
	/** What the network calls itself. */
	readonly title: string;
	readonly kind: AccountKind;
	readonly why: string;
	readonly evidence: readonly string[];
}

export interface SaidReason {
	readonly factor: string;
	/** What it does to the verdict, as a sentence. */
	readonly effect: string;
	readonly direction: 'for' | 'against' | 'neutral';
	readonly evidence: readonly string[];
	/** Whether it is judgement alone, with no finding behind it. */
	readonly judgement: boolean;
}

/** What networks call themselves, by their plain names. */
export type Titles = Readonly<Record<string, string>>;

/** Puts an assessment into words. A page in the browser has the titles with its data, not all of the knowledge. */
export function putIntoWords(
	assessment: Assessment,
	attributes: TradeAttributes,
	titles: Titles,
	language: Language,
): SaidAssessment {
	const { verdict, places } = assessment;
	const [steps, measures, limits] = [
		wordsOf(fitSteps, language),
		wordsOf(fitMeasures, language),
		wordsOf(fitLimits, language),
	];
	const first = places.chosen.find(({ basic }) => !basic);
	const network = first ? titleOf(titles, first.network) : '';
	return {
		verdict,
		says: wordsOf(fitVerdicts, language)[verdict],
		minutes_per_week: assessment.minutes,
		networks: places.chosen.map((place) => sayPlace(place, titles, language)),
		not_networks: places.left.map((place) => sayPlace(place, titles, language)),
		reasons: assessment.factors.map((factor) => sayFactor(factor, attributes, language)),
		first_steps: assessment.steps.map((step) => steps[step]({ network })),
		measure: assessment.measures.map((measure) => measures[measure]),
		stop_when: wordsOf(fitStops, language)[verdict],
		limits: assessment.limits.map((limit) => limits[limit]),
		defaults: assessment.defaults.map((question) => sayAssumption(assessment, question, language)),
		caveat: { text: wordsOf(fitResult, language).caveat, evidence: ['house.no-revenue-study'] },
	};
}

function sayPlace({ network, kind, why, evidence }: Place, titles: Titles, language: Language): SaidPlace {
	const title = kind === 'site' ? wordsOf(fitKinds, language).site : titleOf(titles, network);
	return { network, title, kind, why: wordsOf(fitPlaces, language)[why], evidence };
}

function titleOf(titles: Titles, network: string): string {
	return titles[network] ?? network;
}

/** The reason of the trade stands first where the factor is one of the trade. */
function sayFactor(
	{ name, says, weight, evidence, ofTrade }: Factor,
	attributes: TradeAttributes,
	language: Language,
): SaidReason {
	const effect = wordsOf(fitEffects, language)[says];
	const reason = ofTrade ? reasonOf(name, attributes)?.[language] : undefined;
	return {
		factor: wordsOf(fitFactors, language)[name],
		effect: reason === undefined ? effect : `${reason} ${effect}`,
		direction: weight > 0 ? 'for' : weight < 0 ? 'against' : 'neutral',
		evidence,
		judgement: evidence.length === 0,
	};
}

function reasonOf(name: string, attributes: TradeAttributes) {
	return Object.entries(attributes).find(([attribute]) => attribute === name)?.[1];
}

function sayAssumption({ answers }: Assessment, question: keyof FitAnswers, language: Language): string {
	const value = answers[question];
	return wordsOf(fitAssumptions, language)[question]({ value: sayAnswer(value, language) });
}

/** An answer in running text: what was chosen, or several of them. */
export function sayAnswer(value: unknown, language: Language): string {
	const options: Readonly<Record<string, string>> = wordsOf(fitOptions, language);
	if (typeof value === 'boolean') return (value ? options.yes : options.no) ?? '';
	const several = Array.isArray(value) ? value.map(String) : [String(value)];
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(
		several.map((option) => options[option] ?? option),
	);
}
