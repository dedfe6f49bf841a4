import file from '#knowledge/house-rules.json' with { type: 'json' };
import type { Language } from '#languages/words.ts';

/** The rules of the house: numbers that rest on judgement and not on a source. */
export type HouseRule = keyof typeof file.rules;

/** The number of a rule, in the unit that knowledge/house-rules.json names. */
export function houseRule(name: HouseRule): number {
	return file.rules[name].value;
}

/** The rule as a sentence, and since when it is judged so. */
export function sayHouseRule(name: HouseRule, language: Language): { text: string; as_of: string } {
	return { text: file.rules[name][language], as_of: file.as_of };
}

/** All rules in their order, for the page that shows them. */
export const houseRules = Object.entries(file.rules).map(([name, rule]) => ({ name, ...rule }));
