import type { Finding } from '#advice/guard/rule.ts';
import { sayHouseRule, type HouseRule } from '#advice/house-rules.ts';
import { guardFindings } from '#languages/findings-guard.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** A finding that rests on a rule of the house says so, and since when. */
export function houseProvenance(rule: HouseRule, language: Language): Pick<Finding, 'source' | 'as_of'> {
	const { text, as_of } = sayHouseRule(rule, language);
	return { source: wordsOf(guardFindings, language).houseRule({ rule: text.replace(/\.$/, '') }), as_of };
}
