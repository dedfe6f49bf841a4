import { describe, expect, test } from 'vitest';
import file from '#knowledge/occasions.json' with { type: 'json' };
import { isEvent, occasionName, occasionsOn } from '#advice/calendar.ts';
import { holidaysOf } from '#advice/holidays.ts';
import { lands } from '#advice/lands.ts';

const names = (day: string, land: string | null = 'BY', ahead = 0) =>
	occasionsOn(day, land, ahead).map(({ name }) => name);

describe('what a day calls for', () => {
	test('Easter moves with the year', () => {
		expect(names('2026-04-02')).toContain('easter');
		expect(names('2027-04-02')).not.toContain('easter');
		expect(names('2027-03-20')).toContain('easter');
	});

	test('a holiday counts only in the Länder that have it', () => {
		expect(names('2026-06-02', 'BY')).toContain('corpus-christi');
		expect(names('2026-06-02', 'BE')).not.toContain('corpus-christi');
	});

	test('a season may run over the turn of the year', () => {
		expect(names('2026-12-30')).toEqual(expect.arrayContaining(['winter', 'new-year']));
		expect(names('2027-01-05')).toEqual(expect.arrayContaining(['winter', 'new-year', 'dark-season']));
		expect(names('2026-07-01')).not.toContain('winter');
	});

	test('what begins soon comes after what is on', () => {
		const coming = occasionsOn('2026-11-20', 'BY', 10);
		expect(coming.at(-1)?.inDays).toBeGreaterThan(0);
		expect(coming.find(({ name }) => name === 'advent')).toEqual({ name: 'advent', inDays: 4 });
		expect(names('2026-11-20')).not.toContain('advent');
	});

	test('a storm is never in the calendar', () => {
		expect(isEvent('storm')).toBe(true);
		expect(names('2026-10-10')).not.toContain('storm');
		expect(occasionName('storm', 'en')).toBe('After a storm');
	});
});

test('every holiday that an occasion is tied to exists in some Land', () => {
	const known = new Set(lands.flatMap((land) => holidaysOf(land, 2026)).map(({ key }) => key));
	for (const { when } of Object.values(file.occasions)) {
		if (when.kind === 'holiday' && 'holiday' in when) expect(known).toContain(when.holiday);
	}
});
