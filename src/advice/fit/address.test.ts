import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers, writeAnswers } from '#advice/fit/address.ts';
import type { FitAnswers } from '#advice/fit/answers.ts';
import { customerGroups, doers, goals, googleProfiles, orderBooks, radii } from '#advice/fit/choices.ts';
import { accountKindSchema } from '#advice/knowledge-schema.ts';
import { networkNames } from '#advice/networks.ts';
import { trades } from '#advice/trades.ts';

const anyAnswers: fc.Arbitrary<FitAnswers> = fc.record(
	{
		customers: fc.subarray([...customerGroups], { minLength: 1 }),
		goals: fc.subarray([...goals], { minLength: 1 }),
		order_book: fc.constantFrom(...orderBooks),
		radius: fc.constantFrom(...radii),
		who: fc.constantFrom(...doers),
		minutes_per_week: fc.integer({ min: 0, max: 10_080 }),
		website: fc.boolean(),
		google_profile: fc.constantFrom(...googleProfiles),
		accounts: fc.uniqueArray(
			fc.record({
				network: fc.constantFrom(...networkNames),
				kind: fc.constantFrom(...accountKindSchema.options),
			}),
			{ minLength: 1, maxLength: 20, selector: ({ network, kind }) => `${network}.${kind}` },
		),
		regulated: fc.boolean(),
	},
	{ requiredKeys: [] },
);
const anyTrade = fc.option(fc.constantFrom(...trades.map(({ slug }) => slug)));

describe('answers in an address', () => {
	test('come back as they were, from an address and from a form', () => {
		fc.assert(
			fc.property(anyTrade, anyAnswers, (trade, answers) => {
				const written = writeAnswers({ trade, answers });
				expect(readAnswers(new URLSearchParams(written.toString()))).toEqual({ trade, answers });
				const form = new FormData();
				for (const [name, value] of written) form.append(name, value);
				expect(readAnswers(form)).toEqual({ trade, answers });
			}),
		);
	});

	test('are short enough to be sent on', () => {
		const { search } = new URL(
			'https://gewerk.example/fit?t=dachdecker&c=private&c=business&g=recruiting&o=full',
		);
		expect(
			`?${writeAnswers({
				trade: 'dachdecker',
				answers: { customers: ['private', 'business'], goals: ['recruiting'], order_book: 'full' },
			}).toString()}`,
		).toBe(search);
	});

	test('that make no sense are not answered', () => {
		const nonsense = 'c=king&g=fame&o=fuller&r=moon&w=cat&m=-5&s=perhaps&p=maybe&a=facebook&a=a.b.c&x=2';
		expect(readAnswers(new URLSearchParams(nonsense))).toEqual({ trade: null, answers: {} });
		expect(readAnswers(new URLSearchParams('m=10081'))).toEqual({ trade: null, answers: {} });
	});

	test('whatever is typed into an address, nothing breaks', () => {
		const anyQuery = fc.array(
			fc.tuple(fc.constantFrom('t', 'c', 'g', 'o', 'r', 'w', 'm', 's', 'p', 'a', 'x', 'q'), fc.string()),
		);
		fc.assert(
			fc.property(anyQuery, (query) => {
				const once = readAnswers(new URLSearchParams(query));
				expect(readAnswers(writeAnswers(once))).toEqual(once);
			}),
		);
	});

	test('of one question given twice: the last counts', () => {
		expect(readAnswers(new URLSearchParams('o=full&o=empty')).answers.order_book).toBe('empty');
	});
});
