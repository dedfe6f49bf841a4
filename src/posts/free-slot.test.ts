import { describe, expect, test } from 'vitest';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { freeSlot } from '#posts/free-slot.ts';

const timeZone = 'Europe/Berlin';
const wednesdayAtTen = Date.UTC(2026, 10, 25, 9);

function slot(known: Partial<Parameters<typeof freeSlot>[0]>) {
	const nothing = {
		now: wednesdayAtTen,
		timeZone,
		taken: new Set<string>(),
		time: '07:00',
		daysOff: new Set<string>(),
	};
	return wallTimeOf(freeSlot({ ...nothing, ...known }), timeZone);
}

describe('the next free place', () => {
	test('is today while its time has not passed', () => {
		expect(slot({ time: '16:30' })).toEqual({ date: '2026-11-25', time: '16:30' });
	});

	test('is tomorrow once it has', () => {
		expect(slot({})).toEqual({ date: '2026-11-26', time: '07:00' });
	});

	test('leaves out days that have something on them', () => {
		expect(slot({ taken: new Set(['2026-11-26', '2026-11-27']) }).date).toBe('2026-11-28');
	});

	test('leaves out Sundays and days off', () => {
		const taken = new Set(['2026-11-26', '2026-11-27', '2026-11-28']);
		expect(slot({ taken, daysOff: new Set(['2026-11-30']) }).date).toBe('2026-12-01');
	});

	test('stays at the same hour when summer time ends', () => {
		const saturday = Date.UTC(2026, 9, 24, 9);
		expect(slot({ now: saturday })).toEqual({ date: '2026-10-26', time: '07:00' });
	});
});
