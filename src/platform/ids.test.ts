import { expect, test } from 'vitest';
import { newId } from '#platform/ids.ts';

test('identifiers made one after the other sort in that order, also within a millisecond', () => {
	const made = Array.from({ length: 2000 }, newId);
	expect(made).toEqual(made.toSorted());
	expect(new Set(made).size).toBe(made.length);
});
