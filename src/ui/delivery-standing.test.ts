import { describe, expect, test } from 'vitest';
import { needsPerson, nextGlance, standing } from '#ui/delivery-standing.ts';

const now = Date.UTC(2026, 10, 26, 6);
const published = {
	state: 'published',
	step: 'waiting',
	removedAt: null,
	reason: null,
	nextAt: null,
} as const;
const scheduled = {
	state: 'scheduled',
	step: 'waiting',
	removedAt: null,
	reason: null,
	nextAt: now + 60_000,
} as const;
const sending = {
	state: 'sending',
	step: 'submitting',
	removedAt: null,
	reason: null,
	nextAt: null,
} as const;

describe('where a delivery stands', () => {
	test('is its state', () => {
		expect(standing(published)).toBe('published');
	});

	test('is its person’s turn where one posts by hand, and unclear where nobody can tell', () => {
		const unknown = { ...published, state: 'unknown', step: 'uncertain' } as const;
		expect(standing({ ...unknown, reason: { code: 'by_hand', detail: null } })).toBe('by_hand');
		expect(standing({ ...unknown, reason: { code: 'timed_out', detail: null } })).toBe('unknown');
	});

	test('is “being deleted” while the network is asked to take it down, and then “deleted”', () => {
		expect(standing({ ...published, step: 'removing' })).toBe('removing');
		expect(standing({ ...published, step: 'removing', removedAt: now })).toBe('removed');
	});
});

describe('a page looks again', () => {
	test('never when everything is settled', () => {
		expect(nextGlance([published, { ...scheduled, state: 'withdrawn' }], now)).toBeNull();
	});

	test('soon while something is on its way', () => {
		expect(nextGlance([published, sending], now)).toBe(2_000);
	});

	test('when the next one is due', () => {
		expect(nextGlance([scheduled, { ...scheduled, nextAt: now + 30_000 }], now)).toBe(30_000);
	});

	test('soon when one is due but not yet taken', () => {
		expect(nextGlance([{ ...scheduled, nextAt: now - 5_000 }], now)).toBe(2_000);
	});

	test('within a day when one is due next month', () => {
		expect(nextGlance([{ ...scheduled, nextAt: now + 40 * 86_400_000 }], now)).toBe(86_400_000);
	});
});

test('a person is needed when something failed, is unclear or could not be taken down', () => {
	const busy = { code: 'busy', detail: null } as const;
	const settled = { step: 'waiting', reason: null } as const;
	expect(needsPerson({ ...settled, state: 'failed' })).toBe(true);
	expect(needsPerson({ ...settled, state: 'unknown' })).toBe(true);
	expect(
		needsPerson({ ...settled, state: 'published', reason: { code: 'removal_refused', detail: null } }),
	).toBe(true);
	expect(needsPerson({ ...settled, state: 'scheduled', reason: busy })).toBe(false);
	expect(needsPerson({ state: 'published', step: 'removing', reason: busy })).toBe(false);
	expect(needsPerson({ ...settled, state: 'published' })).toBe(false);
});
