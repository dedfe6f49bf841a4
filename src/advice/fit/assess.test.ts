import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FitAnswers } from '#advice/fit/answers.ts';
import { assess } from '#advice/fit/assess.ts';
import { customerGroups, doers, goals, googleProfiles, orderBooks, radii } from '#advice/fit/choices.ts';
import { questionAfter, questionBefore } from '#advice/fit/question.ts';
import { verdicts } from '#advice/fit/verdict.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { trades } from '#advice/trades.ts';

const slugs = trades.map(({ slug }) => slug);
const anyTrade = fc.constantFrom(...slugs);
const anyAnswers: fc.Arbitrary<FitAnswers> = fc.record(
	{
		customers: fc.subarray([...customerGroups], { minLength: 1 }),
		goals: fc.subarray([...goals], { minLength: 1 }),
		order_book: fc.constantFrom(...orderBooks),
		radius: fc.constantFrom(...radii),
		who: fc.constantFrom(...doers),
		minutes_per_week: fc.integer({ min: 0, max: 600 }),
		website: fc.boolean(),
		google_profile: fc.constantFrom(...googleProfiles),
		regulated: fc.boolean(),
	},
	{ requiredKeys: [] },
);

const verdictOf = (trade: string, answers: FitAnswers) => assess(attributesOf(trade), answers).verdict;
const rankOf = (trade: string, answers: FitAnswers) => verdicts.indexOf(verdictOf(trade, answers));

describe('whatever is answered', () => {
	test('the same answers give the same assessment', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				expect(assess(attributesOf(trade), answers)).toEqual(assess(attributesOf(trade), answers));
			}),
		);
	});

	test('more minutes never make the verdict worse', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, fc.nat(600), fc.nat(600), (trade, answers, few, more) => {
				const less = rankOf(trade, { ...answers, minutes_per_week: few });
				expect(rankOf(trade, { ...answers, minutes_per_week: few + more })).toBeGreaterThanOrEqual(less);
			}),
		);
	});

	test('a full order book without looking for staff never leads to core', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				const wanted = (answers.goals ?? ['orders']).filter((goal) => goal !== 'recruiting');
				const full: FitAnswers = {
					...answers,
					order_book: 'full',
					goals: wanted.length > 0 ? wanted : ['orders'],
				};
				expect(verdictOf(trade, full)).not.toBe('core');
			}),
		);
	});

	test('an emptier order book never makes it worse', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				const ranks = (['full', 'some', 'empty'] as const).map((order_book) =>
					rankOf(trade, { ...answers, order_book }),
				);
				expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
			}),
		);
	});

	test('looking for staff as well never makes it worse', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				const others = (answers.goals ?? ['orders']).filter((goal) => goal !== 'recruiting');
				if (others.length === 0) return;
				expect(rankOf(trade, { ...answers, goals: [...others, 'recruiting'] })).toBeGreaterThanOrEqual(
					rankOf(trade, { ...answers, goals: others }),
				);
			}),
		);
	});

	test('somebody to do it is never worse than nobody, and rules for advertising never help', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				expect(rankOf(trade, { ...answers, who: 'owner' })).toBeGreaterThanOrEqual(
					rankOf(trade, { ...answers, who: 'nobody' }),
				);
				expect(rankOf(trade, { ...answers, regulated: true })).toBeLessThanOrEqual(
					rankOf(trade, { ...answers, regulated: false }),
				);
			}),
		);
	});

	test('it never takes more time than the firm gives, and never more networks than that feeds', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				const { minutes, places, answers: all } = assess(attributesOf(trade), answers);
				expect(minutes).toBeLessThanOrEqual(all.minutes_per_week);
				const weekly = places.chosen.filter(({ basic }) => !basic).length;
				expect(weekly * 15).toBeLessThanOrEqual(all.minutes_per_week);
			}),
		);
	});

	test('three first steps, no network both chosen and left, reasons with their evidence', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				const { steps, places, factors } = assess(attributesOf(trade), answers);
				expect(steps).toHaveLength(3);
				const names = [...places.chosen, ...places.left].map(({ network, kind }) => `${network} ${kind}`);
				expect(new Set(names).size).toBe(names.length);
				expect(factors.length).toBeGreaterThan(3);
			}),
		);
	});
});

describe('three firms', () => {
	const roofer = assess(attributesOf('dachdecker'), {
		customers: ['private', 'business'],
		goals: ['recruiting'],
		order_book: 'full',
		radius: 'region',
		who: 'employee',
		minutes_per_week: 60,
		website: true,
		google_profile: 'claimed',
	});
	const painter = assess(attributesOf('maler-und-lackierer'), {
		customers: ['private'],
		goals: ['orders', 'regulars'],
		order_book: 'some',
		radius: 'town',
		who: 'owner',
		minutes_per_week: 60,
		website: true,
		google_profile: 'unclaimed',
	});
	const instruments = assess(attributesOf('chirurgiemechaniker'), {
		customers: ['business'],
		goals: ['orders', 'reputation'],
		order_book: 'some',
		radius: 'world',
		who: 'owner',
		minutes_per_week: 60,
		website: true,
		google_profile: 'none',
		regulated: true,
	});

	test('the roofer with full books who wants apprentices: a supplement, where young people are', () => {
		expect(roofer.verdict).toBe('supplement');
		expect(roofer.places.chosen.map(({ network }) => network)).toContain('instagram');
		expect(roofer.steps).toContain('offer_internships');
		expect(roofer.measures).toContain('applications');
		expect(roofer.measures).not.toContain('enquiries');
	});

	test('the painter with private customers: yes, with pictures and neighbours', () => {
		expect(painter.verdict).toBe('core');
		const chosen = painter.places.chosen.map(({ network, kind }) => `${network} ${kind}`);
		expect(chosen.slice(0, 2)).toEqual(['google-business company', 'wordpress site']);
		expect(chosen).toEqual(expect.arrayContaining(['instagram professional', 'facebook page']));
		expect(painter.steps[0]).toBe('claim_google');
	});

	test('the maker of surgical instruments: be found, one person at LinkedIn, nothing for patients', () => {
		expect(instruments.verdict).toBe('findable_only');
		const chosen = instruments.places.chosen.map(({ network, kind }) => `${network} ${kind}`);
		expect(chosen).toContain('linkedin profile');
		expect(chosen.join()).not.toMatch(/instagram|facebook|tiktok/);
		expect(instruments.factors.map(({ name }) => name)).toContain('regulated');
	});
});

test('a firm with full books that wants only orders is told no', () => {
	const { verdict, minutes, places, steps } = assess(attributesOf('dachdecker'), {
		goals: ['orders'],
		order_book: 'full',
		minutes_per_week: 120,
	});
	expect({ verdict, minutes, chosen: places.chosen }).toEqual({ verdict: 'no', minutes: 0, chosen: [] });
	expect(steps).toContain('keep_entry');
	expect(places.left.filter(({ basic }) => basic)).toEqual([]);
});

test('a personal profile for the firm is the first thing to mend', () => {
	const { steps } = assess(attributesOf('friseure'), {
		accounts: [{ network: 'facebook', kind: 'profile' }],
	});
	expect(steps[0]).toBe('leave_profile');
});

test('a personal profile beside a page of the firm is nobody’s business', () => {
	const { steps } = assess(attributesOf('friseure'), {
		accounts: [
			{ network: 'facebook', kind: 'profile' },
			{ network: 'facebook', kind: 'page' },
		],
	});
	expect(steps).not.toContain('leave_profile');
});

test('whoever is told no sets up nothing new, not even in place of a profile', () => {
	const { verdict, steps } = assess(attributesOf('dachdecker'), {
		goals: ['orders'],
		order_book: 'full',
		accounts: [{ network: 'facebook', kind: 'profile' }],
	});
	expect({ verdict, steps }).toEqual({
		verdict: 'no',
		steps: ['end_profile', 'keep_entry', 'use_saved_time'],
	});
});

test('questions follow one another, past those that are answered, to the result', () => {
	expect(questionAfter('trade', {})).toBe('customers');
	expect(questionAfter('trade', { customers: ['private'], goals: ['orders'] })).toBe('order_book');
	expect(questionAfter('time', { website: true, regulated: false })).toBeNull();
	expect(questionBefore('customers')).toBe('trade');
	expect(questionBefore('trade')).toBeNull();
});

test('every trade gets an answer from its defaults alone, and they are named', () => {
	for (const slug of slugs) {
		const { defaults, verdict } = assess(attributesOf(slug), {});
		expect(verdicts).toContain(verdict);
		expect(defaults).toContain('minutes_per_week');
	}
	const spread = Map.groupBy(slugs, (slug) => verdictOf(slug, {}));
	expect([...spread.keys()].length).toBeGreaterThanOrEqual(3);
});
