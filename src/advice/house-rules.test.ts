import * as v from 'valibot';
import { expect, test } from 'vitest';
import file from '#knowledge/house-rules.json' with { type: 'json' };
import { finding } from '#advice/evidence.ts';
import { houseRule, houseRules, sayHouseRule } from '#advice/house-rules.ts';
import { houseRulesSchema } from '#advice/knowledge-schema.ts';

test('the rules of the house are marked as judgement, and every finding they name exists', () => {
	expect(v.safeParse(houseRulesSchema, file).issues).toBeUndefined();
	for (const { name, evidence } of houseRules) {
		for (const id of evidence) expect(finding(id), name).toBeTruthy();
	}
});

test('a rule is a number and a sentence that says so, with its date', () => {
	expect(houseRule('promote-share')).toBe(20);
	const { text, as_of } = sayHouseRule('promote-share', 'en');
	expect(text).toMatch(/house rule/);
	expect(as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
