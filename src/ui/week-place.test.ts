import { describe, expect, test } from 'vitest';
import { dayAndTime, placeAfterDrag, placeAfterKey, placeOf, shareOfDay } from '#ui/week-place.ts';

const thursdayAtSeven = placeOf(3, '07:00');

const told = (place: number | null) => (place === null ? null : dayAndTime(place));

test('a place is a day and a time', () => {
	expect(dayAndTime(thursdayAtSeven)).toEqual({ index: 3, time: '07:00' });
	expect(shareOfDay(placeOf(6, '18:00'))).toBe(0.75);
});

describe('arrow keys move a mark', () => {
	test.each([
		['ArrowLeft', false, { index: 2, time: '07:00' }],
		['ArrowRight', false, { index: 4, time: '07:00' }],
		['ArrowUp', false, { index: 3, time: '06:45' }],
		['ArrowDown', false, { index: 3, time: '07:15' }],
		['ArrowDown', true, { index: 3, time: '08:00' }],
	])('%s, with Shift: %s', (key, shift, expected) => {
		expect(told(placeAfterKey(thursdayAtSeven, key, shift))).toEqual(expected);
	});

	test('never out of the week', () => {
		expect(told(placeAfterKey(placeOf(0, '00:10'), 'ArrowUp', true))).toEqual({ index: 0, time: '00:00' });
		expect(told(placeAfterKey(placeOf(6, '23:50'), 'ArrowDown', false))).toEqual({ index: 6, time: '23:45' });
		expect(told(placeAfterKey(placeOf(0, '07:00'), 'ArrowLeft', false))).toEqual({ index: 0, time: '07:00' });
		expect(told(placeAfterKey(placeOf(6, '07:00'), 'ArrowRight', false))).toEqual({
			index: 6,
			time: '07:00',
		});
	});

	test('other keys do not', () => {
		expect(placeAfterKey(thursdayAtSeven, 'a', false)).toBeNull();
	});
});

describe('dragging moves a mark', () => {
	test('to the nearest half hour', () => {
		expect(told(placeAfterDrag(thursdayAtSeven, 1.02))).toEqual({ index: 4, time: '07:30' });
	});

	test('never out of the week', () => {
		expect(told(placeAfterDrag(thursdayAtSeven, -20))).toEqual({ index: 0, time: '00:00' });
		expect(told(placeAfterDrag(thursdayAtSeven, 20))).toEqual({ index: 6, time: '23:45' });
	});
});
