import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usualSettings, type NoticeSettings } from '#notices/settings.ts';
import { whenToTell, whyNot } from '#notices/when.ts';

const berlin = 'Europe/Berlin';
const at = (text: string) => Date.parse(text);
const minute = 60_000;

function ask(
	now: string,
	about: { settings?: Partial<NoticeSettings>; told?: string[]; since?: string; timeZone?: string } = {},
) {
	const when = whenToTell({
		since: at(about.since ?? '2026-01-01T00:00:00Z'),
		told: (about.told ?? []).map(at),
		settings: { ...usualSettings, ...about.settings },
		timeZone: about.timeZone ?? berlin,
		now: at(now),
	});
	return when.kind === 'now' ? 'now' : `${when.because} until ${new Date(when.at).toISOString()}`;
}

describe('in the quiet hours, which go over midnight', () => {
	test.each([
		['before they begin', '2026-06-01T19:59:00+02:00', 'now'],
		['when they begin', '2026-06-01T20:00:00+02:00', 'quiet until 2026-06-02T04:30:00.000Z'],
		['before midnight', '2026-06-01T23:59:59+02:00', 'quiet until 2026-06-02T04:30:00.000Z'],
		['at midnight', '2026-06-02T00:00:00+02:00', 'quiet until 2026-06-02T04:30:00.000Z'],
		['before they end', '2026-06-02T06:29:59+02:00', 'quiet until 2026-06-02T04:30:00.000Z'],
		['when they end', '2026-06-02T06:30:00+02:00', 'now'],
	])('%s', (_name, now, expected) => {
		expect(ask(now)).toBe(expected);
	});

	test('the clock is the firm’s, wherever the server stands', () => {
		expect(ask('2026-06-01T20:30:00Z', { timeZone: 'America/New_York' })).toBe('now');
		expect(ask('2026-06-01T20:30:00Z', { timeZone: 'Europe/London' })).toBe(
			'quiet until 2026-06-02T05:30:00.000Z',
		);
	});
});

describe('when the clocks change', () => {
	const early = { quiet: { from: 20 * 60, until: 2 * 60 + 30 } };

	test('the end of the quiet hours is the same time of day, an hour less or more away', () => {
		expect(ask('2026-03-28T21:00:00+01:00')).toBe('quiet until 2026-03-29T04:30:00.000Z');
		expect(ask('2026-10-24T21:00:00+02:00')).toBe('quiet until 2026-10-25T05:30:00.000Z');
	});

	test('an end that spring skips is an hour later', () => {
		expect(ask('2026-03-29T01:59:00+01:00', { settings: early })).toBe(
			'quiet until 2026-03-29T01:30:00.000Z',
		);
		expect(ask('2026-03-29T03:30:00+02:00', { settings: early })).toBe('now');
	});

	test('an end that autumn brings twice is the first, and the quiet does not begin anew', () => {
		expect(ask('2026-10-25T02:15:00+02:00', { settings: early })).toBe(
			'quiet until 2026-10-25T00:30:00.000Z',
		);
		expect(ask('2026-10-25T02:15:00+01:00', { settings: early })).toBe('now');
	});
});

test('quiet hours within a day, none at all, and none by the same beginning and end', () => {
	const noon = { settings: { quiet: { from: 12 * 60, until: 13 * 60 } } };
	expect(ask('2026-06-01T12:30:00+02:00', noon)).toBe('quiet until 2026-06-01T11:00:00.000Z');
	expect(ask('2026-06-01T23:00:00+02:00', noon)).toBe('now');
	expect(ask('2026-06-01T03:00:00+02:00', { settings: { quiet: null } })).toBe('now');
	expect(ask('2026-06-01T03:00:00+02:00', { settings: { quiet: { from: 60, until: 60 } } })).toBe('now');
});

describe('the daily limit', () => {
	const four = ['06:40', '08:00', '09:00', '10:00'].map((time) => `2026-06-01T${time}:00+02:00`);

	test('what is over it comes when the next morning begins', () => {
		expect(ask('2026-06-01T11:00:00+02:00', { told: four.slice(1) })).toBe('now');
		expect(ask('2026-06-01T11:00:00+02:00', { told: four })).toBe(
			'daily_limit until 2026-06-02T04:30:00.000Z',
		);
	});

	test('without a night of quiet the morning is seven o’clock', () => {
		const told = { told: four, settings: { quiet: null } };
		expect(ask('2026-06-01T11:00:00+02:00', told)).toBe('daily_limit until 2026-06-02T05:00:00.000Z');
		const noon = { told: four, settings: { quiet: { from: 720, until: 780 } } };
		expect(ask('2026-06-01T11:00:00+02:00', noon)).toBe('daily_limit until 2026-06-02T05:00:00.000Z');
	});

	test('a day is the firm’s day: yesterday’s do not count, though it is the same day elsewhere', () => {
		const settings = { quiet: null, perDay: 1 };
		expect(ask('2026-06-02T00:30:00+02:00', { settings, told: ['2026-06-01T23:30:00+02:00'] })).toBe('now');
		expect(ask('2026-06-02T00:30:00+02:00', { settings, told: ['2026-06-02T00:10:00+02:00'] })).toBe(
			'daily_limit until 2026-06-03T05:00:00.000Z',
		);
	});
});

test('what is new waits ten seconds for what comes with it', () => {
	expect(ask('2026-06-01T12:00:03Z', { since: '2026-06-01T12:00:00Z' })).toBe(
		'gathering until 2026-06-01T12:00:10.000Z',
	);
	expect(ask('2026-06-01T12:00:10Z', { since: '2026-06-01T12:00:00Z' })).toBe('now');
});

test('what is unwanted or too old is not told at all', () => {
	const createdAt = at('2026-06-01T12:00:00Z');
	const failed = { kind: 'failed', createdAt } as const;
	const byHand = { kind: 'by_hand', createdAt } as const;
	const hour = 60 * minute;
	expect(whyNot(failed, usualSettings, createdAt)).toBeNull();
	expect(whyNot(failed, { ...usualSettings, without: ['failed'] }, createdAt)).toBe('unwanted');
	expect(whyNot(byHand, { ...usualSettings, without: ['failed'] }, createdAt)).toBeNull();
	expect(whyNot(failed, usualSettings, createdAt + 72 * hour - 1)).toBeNull();
	expect(whyNot(failed, usualSettings, createdAt + 72 * hour)).toBe('stale');
	expect(whyNot(byHand, usualSettings, createdAt + 24 * hour)).toBe('stale');
});

test('whatever is chosen: later is later, and asked again it comes to an end within two days', () => {
	const zone = fc.constantFrom(berlin, 'America/St_Johns', 'Australia/Lord_Howe', 'UTC', 'Pacific/Apia');
	const ofDay = fc.integer({ min: 0, max: 1439 });
	fc.assert(
		fc.property(
			fc.record({
				now: fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
				quiet: fc.option(fc.record({ from: ofDay, until: ofDay })),
				perDay: fc.integer({ min: 1, max: 4 }),
				told: fc.array(fc.integer({ min: 0, max: 26 * 60 }), { maxLength: 6 }),
				timeZone: zone,
			}),
			({ now: start, quiet, perDay, told, timeZone }) => {
				const settings = { quiet, perDay, without: [] };
				const before = told.map((minutes) => start - minutes * minute);
				let now = start;
				for (;;) {
					const when = whenToTell({ since: 0, told: before, settings, timeZone, now });
					if (when.kind === 'now') break;
					expect(when.at).toBeGreaterThan(now);
					now = when.at;
				}
				expect(now - start).toBeLessThan(49 * 60 * minute);
			},
		),
		{ numRuns: 500 },
	);
});
