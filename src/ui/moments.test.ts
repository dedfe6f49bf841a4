import { expect, test } from 'vitest';
import { daysIn, momentsIn } from '#ui/moments.ts';

const sevenInBerlin = Date.UTC(2026, 10, 26, 6);

test('an instant is told on the clock of the firm', () => {
	expect(momentsIn('de', 'Europe/Berlin').full(sevenInBerlin)).toBe('Do., 26. Nov., 07:00');
	expect(momentsIn('en', 'Europe/Berlin').full(sevenInBerlin)).toBe('Thu 26 Nov, 07:00');
	expect(momentsIn('de', 'Europe/London').time(sevenInBerlin)).toBe('06:00');
});

test('today needs no day', () => {
	const { soon } = momentsIn('de', 'Europe/Berlin');
	expect(soon(sevenInBerlin, sevenInBerlin - 60_000)).toBe('07:00');
	expect(soon(sevenInBerlin, sevenInBerlin - 8 * 3_600_000)).toBe('Do., 26. Nov., 07:00');
});

test('a day of the calendar is told without regard to where one is', () => {
	expect(daysIn('de').long('2026-11-26')).toBe('Donnerstag, 26. November');
	expect(daysIn('en').weekday('2026-11-26')).toBe('Thursday');
});
