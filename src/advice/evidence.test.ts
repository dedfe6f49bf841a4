import { expect, test } from 'vitest';
import { evidenceFiles, finding } from '#advice/evidence.ts';

test('a finding is found by its file and its name', () => {
	expect(finding('customers.recommendation')).toMatchObject({ n: 2000, country: 'DE', kind: 'study' });
	expect(finding('accessibility.text-alternative').kind).toBe('standard');
});

test('a name nobody knows is an error, also one that every object has', () => {
	expect(() => finding('customers.invented')).toThrow(RangeError);
	expect(() => finding('customers')).toThrow(RangeError);
	expect(() => finding('customers.constructor')).toThrow(RangeError);
});

test('every finding of every file can be looked up', () => {
	for (const { name, findings } of evidenceFiles) {
		for (const own of Object.keys(findings)) expect(finding(`${name}.${own}`)).toBe(findings[own]);
	}
});
