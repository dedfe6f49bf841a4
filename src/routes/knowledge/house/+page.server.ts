import { finding } from '#advice/evidence.ts';
import { houseRules, sayHouseRule } from '#advice/house-rules.ts';
import type { HouseRule } from '#advice/house-rules.ts';
import { asOfWords } from '#languages/as-of.ts';
import { ruleId } from './rule-id.ts';
import type { PageServerLoad } from './$types';

/** The rules of the house, each with what speaks for and against it. */
export const load: PageServerLoad = ({ locals: { language } }) => ({
	rules: houseRules.map(({ name, evidence }) => {
		const { text, as_of } = sayHouseRule(name as HouseRule, language);
		return {
			id: ruleId(name),
			text,
			judged: asOfWords(as_of, language),
			evidence: evidence.map((id) => ({ id, text: finding(id)[language] })),
		};
	}),
});
