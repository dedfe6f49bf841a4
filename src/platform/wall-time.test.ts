import { describe, expect, test } from 'vitest';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { dateAfter, instantOf, isDate, weekOf } from '#platform/wall-time.ts';

const berlin = 'Europe/Berlin';

describe('a time on the wall', () => {
	test('is an hour ahead of UTC in winter and two in summer', () => {
		expect(instantOf({ date: '2026-01-13', time: '07:00' }, berlin)).toBe(Date.UTC(2026, 0, 13, 6));
		expect(instantOf({ date: '2026-07-14', time: '07:00' }, berlin)).toBe(Date.UTC(2026, 6, 14, 5));
	});

	test('is another day elsewhere', () => {
		expect(wallTimeOf(Date.UTC(2026, 11, 31, 23, 5), berlin)).toEqual({ date: '2027-01-01', time: '00:05' });
	});

	test('comes back as it was told', () => {
		const wall = { date: '2026-10-25', time: '07:15' };
		expect(wallTimeOf(instantOf(wall, berlin) ?? Number.NaN, berlin)).toEqual(wall);
	});

	test('that summer time skips becomes an hour later', () => {
		expect(
			wallTimeOf(instantOf({ date: '2026-03-29', time: '02:30' }, berlin) ?? Number.NaN, berlin).time,
		).toBe('03:30');
	});

	test('that comes twice in autumn means the first', () => {
		expect(instantOf({ date: '2026-10-25', time: '02:30' }, berlin)).toBe(Date.UTC(2026, 9, 25, 0, 30));
	});

	test.each([
		['2026-02-30', '07:00'],
		['tomorrow', '07:00'],
		['2026-02-20', '25:00'],
		['', ''],
	])('that is no time (%s %s) is refused', (date, time) => {
		expect(instantOf({ date, time }, berlin)).toBeNull();
	});
});

describe('a week', () => {
	test('starts on Monday, also for a Sunday and over the end of the year', () => {
		expect(weekOf('2027-01-03')).toEqual([
			'2026-12-28',
			'2026-12-29',
			'2026-12-30',
			'2026-12-31',
			'2027-01-01',
			'2027-01-02',
			'2027-01-03',
		]);
	});

	test('follows the one before it', () => {
		expect(dateAfter('2026-12-28', 7)).toBe('2027-01-04');
		expect(dateAfter('2027-01-04', -7)).toBe('2026-12-28');
	});
});

test('only days of the calendar are dates', () => {
	expect(isDate('2028-02-29')).toBe(true);
	expect(isDate('2026-02-29')).toBe(false);
	expect(isDate('next week')).toBe(false);
});
