import { describe, expect, test } from 'vitest';
import { asOfEnd, isOld, isStale, staleFacts } from '#advice/freshness.ts';
import { knownFacts } from '#advice/known-facts.ts';

describe('the last day of what was told', () => {
	test.each([
		['2025', '2025-12-31'],
		['2025-02', '2025-02-28'],
		['2024-02', '2024-02-29'],
		['2026-08-22', '2026-08-22'],
	])('%s is %s', (asOf, end) => {
		expect(asOfEnd(asOf)).toBe(end);
	});
});

describe('a fact', () => {
	test.each([
		['2026-03-15', 6, '2026-09-15', false],
		['2026-03-15', 6, '2026-09-16', true],
		// No month has a 31st of September: its last day stands in.
		['2026-03-31', 6, '2026-09-30', false],
		['2026-03-31', 6, '2026-10-01', true],
		['2025', 12, '2026-12-31', false],
		['2025', 12, '2027-01-01', true],
		['2025-11', 12, '2026-11-30', false],
		['2023-08-31', 6, '2024-02-29', false],
		['2023-08-31', 6, '2024-03-01', true],
	])('of %s that keeps for %i months: on %s past it is %s', (as_of, months, today, stale) => {
		expect(isStale({ as_of }, today, months)).toBe(stale);
	});

	test('that age takes nothing from never goes stale', () => {
		expect(isStale({ as_of: '1996' }, '2026-11-24', null)).toBe(false);
	});

	test('is past it the day after its law ended, however lately it was read', () => {
		const rule = { as_of: '2026-11-20', valid_to: '2026-11-24' };
		expect(isStale(rule, '2026-11-24', 12)).toBe(false);
		expect(isStale(rule, '2026-11-25', 12)).toBe(true);
		expect(isStale({ ...rule, valid_to: null }, '2026-11-25', 12)).toBe(false);
	});
});

test('a finding is old from its sixth year on', () => {
	expect(isOld({ year: 2021 }, '2026-12-31')).toBe(false);
	expect(isOld({ year: 2020 }, '2026-01-01')).toBe(true);
});

describe('the knowledge', () => {
	const idsOn = (today: string) => staleFacts(today).map(({ id }) => id);

	test('has nothing past its time on the day before the first of it was written down', () => {
		expect(staleFacts('2010-01-01')).toEqual([]);
	});

	test('of networks goes stale after half a year: facts, limits, rules and tips', () => {
		expect(idsOn('2027-02-22')).not.toContain('x.price');
		expect(idsOn('2027-02-23')).toEqual(
			expect.arrayContaining([
				'x.price',
				'x.limits.text.max',
				'x.limits.pictures.max',
				'x.rules.cost',
				'x.rules.posting',
				'x.tip-no-link',
			]),
		);
	});

	test('of law goes stale after a year, and tells where it stands', () => {
		expect(idsOn('2027-08-19')).not.toContain('imprint.duty');
		const stale = staleFacts('2027-08-20').find(({ id }) => id === 'imprint.duty');
		expect(stale).toEqual({
			id: 'imprint.duty',
			area: 'law',
			file: 'law/imprint.json',
			as_of: '2026-08-19',
			source: 'Digitale-Dienste-Gesetz, § 5',
			confidence: 'H',
		});
	});

	test('of what was measured never does, only a standard may have a successor', () => {
		const evidence = staleFacts('2099-01-01').filter(({ area }) => area === 'evidence');
		expect(evidence.map(({ id }) => id)).toEqual(['accessibility.text-alternative']);
	});

	test('never counts judgement, which has no source to look up', () => {
		expect(knownFacts.map(({ id }) => id)).not.toContain('x.tip-one-point');
	});

	test('is listed from the oldest on', () => {
		const days = staleFacts('2027-12-31').map(({ as_of }) => asOfEnd(as_of));
		expect(days.length).toBeGreaterThan(300);
		expect(days).toEqual(days.toSorted());
	});
});

test('every fact has an id of its own, so that a page can be linked to at it', () => {
	const ids = knownFacts.map(({ id }) => id);
	expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});
