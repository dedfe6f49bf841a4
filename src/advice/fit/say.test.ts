import { describe, expect, test } from 'vitest';
import { assess } from '#advice/fit/assess.ts';
import { customerGroups, goals, radii } from '#advice/fit/choices.ts';
import { citation, citationsIn, cited } from '#advice/fit/citations.ts';
import { presences } from '#advice/fit/presence.ts';
import { sayAssessment } from '#advice/fit/say.ts';
import { finding } from '#advice/evidence.ts';
import { networkFact, networkKnowledge } from '#advice/networks.ts';
import { attributesOf } from '#advice/trade-attributes.ts';
import { trades } from '#advice/trades.ts';

describe('an assessment in words', () => {
	const said = (language: 'de' | 'en') => {
		const attributes = attributesOf('baecker');
		return sayAssessment(assess(attributes, { goals: ['orders', 'regulars'] }), attributes, language);
	};

	test('names factor, effect and evidence of every reason, in both languages', () => {
		for (const language of ['de', 'en'] as const) {
			for (const { factor, effect, evidence, judgement } of said(language).reasons) {
				expect(factor.length).toBeGreaterThan(3);
				expect(effect).toMatch(/\.$/);
				expect(judgement).toBe(evidence.length === 0);
			}
		}
		expect(said('de').says).not.toBe(said('en').says);
	});

	test('says openly that no study shows revenue by trade', () => {
		expect(said('de').caveat.text).toMatch(/keine Studie/);
		expect(said('de').caveat.evidence).toEqual(['house.no-revenue-study']);
	});

	test('names what was assumed', () => {
		expect(said('de').defaults).toContain('30 Minuten in der Woche');
		expect(said('en').defaults.join()).toMatch(/Order book: enough/);
	});
});

test('everything cited exists', () => {
	for (const { slug } of trades) {
		const attributes = attributesOf(slug);
		const { reasons, networks, not_networks, caveat } = sayAssessment(
			assess(attributes, {
				goals: ['orders', 'recruiting', 'regulars', 'reputation'],
				minutes_per_week: 240,
			}),
			attributes,
			'de',
		);
		for (const { evidence } of [...reasons, ...networks, ...not_networks, caveat]) {
			for (const id of evidence) expect(networkFact(id) ?? finding(id)).toBeTruthy();
		}
	}
});

test('a page has everything that can be cited before it is, and nothing that never is', () => {
	const every = trades.flatMap(({ slug }) => {
		const attributes = attributesOf(slug);
		return radii.flatMap((radius) =>
			customerGroups.flatMap((group) =>
				[20, 240].flatMap((minutes_per_week) => {
					const answers = { customers: [group], goals: [...goals], radius, minutes_per_week };
					const said = sayAssessment(assess(attributes, answers), attributes, 'de');
					return [...said.reasons, ...said.networks, ...said.not_networks, said.caveat];
				}),
			),
		);
	});
	const ids = new Set(every.flatMap(({ evidence }) => evidence));
	expect([...ids].sort()).toEqual([...cited]);
	expect(Object.keys(citationsIn('en'))).toEqual([...cited]);
});

test('a citation carries what one needs to doubt it', () => {
	expect(citation('customers.recommendation', 'de')).toMatchObject({
		kind: 'study',
		n: 2000,
		year: 2022,
		country: 'DE',
		weakness: expect.stringContaining('zweiter Hand'),
		url: expect.stringMatching(/^https:/),
	});
	expect(citation('x.price', 'en')).toMatchObject({ kind: 'fact', weakness: null, asOf: '2026-08-22' });
	expect(() => citation('nobody.knows', 'de')).toThrow(RangeError);
});

test('accounts are proposed only of kinds that the network has', () => {
	const { places } = assess(attributesOf('dachdecker'), {});
	for (const { network, kind } of [...places.chosen, ...places.left]) {
		expect(networkKnowledge(network)?.kinds).toContain(kind);
	}
});

test('every network that is asked about has a name and kinds of account', () => {
	for (const { network, title, kinds } of presences) {
		expect(networkKnowledge(network)).toMatchObject({ title, kinds });
		expect(kinds.length).toBeGreaterThan(0);
	}
});
