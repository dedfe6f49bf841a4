import { factorsOf, type Factor } from '#advice/fit/factors.ts';
import { placesFor, type Places } from '#advice/fit/places.ts';
import { complete, type Complete } from '#advice/fit/question.ts';
import type { FitAnswers } from '#advice/fit/answers.ts';
import { firstSteps, measuresFor, type Measure, type Step } from '#advice/fit/steps.ts';
import { minutesFor, verdictOf, type Limit, type Verdict } from '#advice/fit/verdict.ts';
import type { TradeAttributes } from '#advice/knowledge-schema.ts';

/** Whether social media pays for a firm, and why: everything the answer says, before it is put into words. */
export interface Assessment {
	readonly verdict: Verdict;
	/** What kept it from more. */
	readonly limits: readonly Limit[];
	/** Minutes a week that it takes; never more than the firm gives. */
	readonly minutes: number;
	readonly factors: readonly Factor[];
	readonly places: Places;
	readonly steps: readonly Step[];
	readonly measures: readonly Measure[];
	/** How every question was answered, by the firm or by default. */
	readonly answers: Complete;
	/** The questions that a default answered. */
	readonly defaults: readonly (keyof FitAnswers)[];
}

/** Judges a firm by its trade and its answers. The same answers always give the same assessment. */
export function assess(attributes: TradeAttributes, given: FitAnswers): Assessment {
	const { answers, defaults } = complete(given, attributes);
	const factors = factorsOf(attributes, answers);
	const { verdict, limits } = verdictOf(factors, answers);
	const places = placesFor({ attributes, answers, verdict });
	return {
		verdict,
		limits,
		minutes: Math.min(Math.floor(answers.minutes_per_week), minutesFor[verdict]),
		factors: [...factors].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)),
		places,
		steps: firstSteps(verdict, answers, places),
		measures: measuresFor(verdict, answers),
		answers,
		defaults,
	};
}
