import { expect, test } from 'vitest';
import { rangeOf } from './[id]/range.ts';

test.each([
	['bytes=0-', { first: 0, last: 99 }],
	['bytes=10-19', { first: 10, last: 19 }],
	['bytes=90-500', { first: 90, last: 99 }],
	['bytes=-10', { first: 90, last: 99 }],
	['bytes=-500', { first: 0, last: 99 }],
	['bytes=100-', 'not_satisfiable'],
	['bytes=-0', 'not_satisfiable'],
	['bytes=20-10', null],
	['bytes=0-1,5-6', null],
	['bytes=-', null],
	['lines=1-2', null],
	[null, null],
] as const)('%s of a hundred bytes', (header, range) => {
	expect(rangeOf(header, 100)).toEqual(range);
});
