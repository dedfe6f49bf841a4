import { expect, test } from 'vitest';
import { lawFiles, lawRule } from '#advice/law.ts';

test('a rule is found by its file and its name', () => {
	expect(lawRule('prices.total')).toMatchObject({ paragraph: '§ 3 PAngV', valid_from: null });
	expect(lawRule('advertising.green-claims').valid_from).toBe('2026-09-27');
});

test('a name nobody knows is an error, also one that every object has', () => {
	expect(() => lawRule('prices.invented')).toThrow(RangeError);
	expect(() => lawRule('prices')).toThrow(RangeError);
	expect(() => lawRule('prices.constructor')).toThrow(RangeError);
});

test('every rule of every file can be looked up', () => {
	for (const { name, rules } of lawFiles) {
		for (const rule of Object.keys(rules)) expect(lawRule(`${name}.${rule}`)).toBe(rules[rule]);
	}
});
