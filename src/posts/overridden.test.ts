import { expect, test } from 'vitest';
import { isOverridden, type Override } from '#posts/overridden.ts';

const decided: Override = {
	account: 'page',
	rule: 'law.green-claim',
	excerpt: 'umweltfreundlich',
	reason: 'Prüfbericht liegt vor',
	by: 'Kim',
	at: 0,
};
const finding = { rule: 'law.green-claim', excerpt: 'umweltfreundlich', overridable: true };

test('a decision holds for this very finding', () => {
	expect(isOverridden([decided], 'page', finding)).toBe(true);
});

test('and for no other account, rule or words', () => {
	expect(isOverridden([decided], 'other', finding)).toBe(false);
	expect(isOverridden([decided], 'page', { ...finding, rule: 'law.discount' })).toBe(false);
	expect(isOverridden([decided], 'page', { ...finding, excerpt: 'klimaneutral' })).toBe(false);
	expect(isOverridden([decided], 'page', { ...finding, excerpt: undefined })).toBe(false);
});

test('and never for a stop that nobody may override', () => {
	expect(isOverridden([decided], 'page', { ...finding, overridable: false })).toBe(false);
});
