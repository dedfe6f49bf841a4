import type { Factor } from '#advice/fit/factors.ts';
import type { Complete } from '#advice/fit/question.ts';
import type { fitLimits } from '#languages/fit-result.ts';

/** Whether social media pays, from the least to the most. */
export const verdicts = ['no', 'findable_only', 'supplement', 'core'] as const;
export type Verdict = (typeof verdicts)[number];

/** What held the verdict down in spite of everything that speaks for it. */
export type Limit = keyof typeof fitLimits;

/**
 * The verdict and what limited it. The factors' weights are added; the sum picks a level; the time there is, a full
 * order book and public customers set an upper bound to it. Sums and bounds are judgement, written down here so
 * that everyone can see them. More minutes, more goals and an emptier order book never lower the verdict.
 */
export function verdictOf(
	factors: readonly Factor[],
	answers: Complete,
): { readonly verdict: Verdict; readonly limits: readonly Limit[] } {
	const level = levelOf(factors.reduce((sum, { weight }) => sum + weight, 0));
	const bounds = boundsOf(answers).filter(({ most }) => rank(most) < rank(level));
	const verdict = bounds.reduce<Verdict>(
		(lowest, { most }) => (rank(most) < rank(lowest) ? most : lowest),
		level,
	);
	return { verdict, limits: bounds.filter(({ most }) => most === verdict).map(({ limit }) => limit) };
}

/** Minutes a week that a verdict takes; what a firm gives above that is its own. */
export const minutesFor: Readonly<Record<Verdict, number>> = {
	no: 0,
	findable_only: 10,
	supplement: 30,
	core: 60,
};

function levelOf(sum: number): Verdict {
	if (sum >= 4) return 'core';
	if (sum >= 1.5) return 'supplement';
	return sum >= -3.5 ? 'findable_only' : 'no';
}

interface Bound {
	readonly most: Verdict;
	readonly limit: Limit;
}

function boundsOf({ goals, order_book, customers, who, minutes_per_week: minutes }: Complete): Bound[] {
	const bounds: Bound[] = [];
	const recruits = goals.includes('recruiting');
	if (who === 'nobody' || minutes < minutesFor.findable_only) {
		bounds.push({ most: 'findable_only', limit: 'no_time' });
	} else if (minutes < 15) bounds.push({ most: 'findable_only', limit: 'little_time' });
	else if (minutes < 30) bounds.push({ most: 'supplement', limit: 'little_time' });
	if (order_book === 'full' && !recruits) {
		const onlyOrders = goals.every((goal) => goal === 'orders');
		bounds.push({ most: onlyOrders ? 'no' : 'supplement', limit: 'full_book' });
	}
	if (order_book === 'full' && recruits) bounds.push({ most: 'supplement', limit: 'full_book' });
	if (!recruits && customers.every((group) => group === 'public')) {
		bounds.push({ most: 'findable_only', limit: 'public_customers' });
	}
	return bounds;
}

function rank(verdict: Verdict): number {
	return verdicts.indexOf(verdict);
}
