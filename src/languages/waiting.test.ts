import { expect, test } from 'vitest';
import { sayLong } from '#languages/waiting.ts';

const minute = 60_000;

test.each([
	[0, '1 Minute', '1 minute'],
	[59.9 * minute, '59 Minuten', '59 minutes'],
	[60 * minute, '1 Stunde', '1 hour'],
	[24 * 60 * minute, '1 Tag', '1 day'],
	[71 * 60 * minute, '2 Tagen', '2 days'],
])('%d ms', (wait, german, english) => {
	expect([sayLong('de', wait), sayLong('en', wait)]).toEqual([german, english]);
});
