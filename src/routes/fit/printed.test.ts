import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '#advice/fit/assess.ts';
import { writeAnswers } from '#advice/fit/address.ts';
import type { FitAnswers } from '#advice/fit/answers.ts';
import { customerGroups, doers, goals, googleProfiles, orderBooks, radii } from '#advice/fit/choices.ts';
import { citationsIn } from '#advice/fit/citations.ts';
import { sayAssessment } from '#advice/fit/say.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { findTrade, tradeName, trades } from '#advice/trades.ts';
import type { Language } from '#languages/words.ts';
import { pagesOf } from '#platform/pdf-testing.ts';
import { printResult } from './printed.ts';

async function pages(slug: string, answers: FitAnswers, language: Language = 'de'): Promise<string[]> {
	const trade = findTrade(slug);
	if (trade === null) throw new Error(`There is no trade ${slug}.`);
	const attributes = attributesOf(slug);
	const bytes = await printResult(
		{
			said: sayAssessment(assess(attributes, answers), attributes, language),
			citations: citationsIn(language),
			trade: tradeName(trade, language),
			language,
			date: '24. November 2026',
			address: `https://betrieb-mit-langem-namen.example/fit?${writeAnswers({ trade: slug, answers })}`,
		},
		{ compress: false },
	);
	return pagesOf(bytes);
}

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
		accounts: fc.subarray([
			{ network: 'facebook', kind: 'profile' as const },
			{ network: 'instagram', kind: 'professional' as const },
			{ network: 'linkedin', kind: 'profile' as const },
		]),
		regulated: fc.boolean(),
	},
	{ requiredKeys: [] },
);

test('the printed result is one page, whatever the trade and the answers', async () => {
	const anyTrade = fc.constantFrom(...trades.map(({ slug }) => slug));
	await fc.assert(
		fc.asyncProperty(anyTrade, anyAnswers, fc.constantFrom('de', 'en'), async (trade, answers, language) => {
			expect(await pages(trade, answers, language)).toHaveLength(1);
		}),
		{ numRuns: 150 },
	);
});

test('it says the verdict, the steps, when to stop, what nobody knows, and its own address', async () => {
	const [page = ''] = await pages('dachdecker', { goals: ['recruiting'], order_book: 'full' });
	for (const words of [
		'Dachdecker',
		'Ja, als Ergänzung',
		'Bieten Sie Praktika an',
		'hören Sie auf',
		'keine Studie',
		'/fit?t=dachdecker&g=recruiting&o=full',
		'Seite 1 von 1',
	]) {
		expect(page).toContain(words);
	}
});
