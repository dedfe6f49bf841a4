import { describe, expect, test } from 'vitest';
import { holidaysOf } from '#advice/holidays.ts';
import { lands } from '#advice/lands.ts';

const landsWith = (date: string) =>
	lands.filter((land) => holidaysOf(land, Number(date.slice(0, 4))).some((day) => day.date === date));

describe('public holidays', () => {
	test.each([
		['Fronleichnam', '2026-06-04', ['BW', 'BY', 'HE', 'NW', 'RP', 'SL']],
		['Reformationstag', '2026-10-31', ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH']],
		['Buß- und Bettag', '2026-11-18', ['SN']],
		['Frauentag', '2026-03-08', ['BE', 'MV']],
		['Heilige Drei Könige', '2026-01-06', ['BW', 'BY', 'ST']],
		['Weltkindertag', '2026-09-20', ['TH']],
		['Karfreitag', '2027-03-26', lands],
		['Tag der Deutschen Einheit', '2026-10-03', lands],
	])('%s (%s) is one in %j', (_, date, free) => {
		expect(landsWith(date).sort()).toEqual([...free].sort());
	});

	test('come in order, named in both languages', () => {
		const days = holidaysOf('BY', 2026);
		expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
		expect(days[0]).toEqual({
			date: '2026-01-01',
			key: 'NEUJAHRSTAG',
			name: { de: 'Neujahrstag', en: 'New Year’s Day' },
		});
		for (const { name } of lands.flatMap((land) => holidaysOf(land, 2026))) {
			expect(name.de).not.toMatch(/^[A-Z_]+$/);
			expect(name.en).not.toMatch(/^[A-Z_]+$/);
		}
	});

	test('without a Land only those of all Länder are told', () => {
		expect(holidaysOf(null, 2026).map(({ date }) => date)).toEqual([
			'2026-01-01',
			'2026-04-03',
			'2026-04-06',
			'2026-05-01',
			'2026-05-14',
			'2026-05-25',
			'2026-10-03',
			'2026-12-25',
			'2026-12-26',
		]);
		expect(holidaysOf('Tirol', 2026)).toEqual(holidaysOf(null, 2026));
	});
});
