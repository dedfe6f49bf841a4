import type { LawRule } from '#advice/law.ts';
import { lawFiles } from '#advice/law.ts';
import { asOfWords } from '#languages/as-of.ts';
import { knowledge } from '#languages/knowledge.ts';
import { wordsOf } from '#languages/words.ts';
import { showFact, type Reader } from '../shown-fact.ts';
import { todayAt } from '../today.ts';
import type { PageServerLoad } from './$types';

/** Every rule of law, its files as chapters. */
export const load: PageServerLoad = ({ locals }) => {
	const { language } = locals;
	const reader = { language, today: todayAt(locals) };
	return {
		chapters: lawFiles.map(({ name, rules, ...file }) => ({
			name,
			title: file[`title_${language}`],
			rules: Object.entries(rules).map(([own, rule]) => ({
				fact: showFact(`${name}.${own}`, rule[language], rule, reader),
				title: rule[`title_${language}`],
				paragraph: rule.paragraph,
				post: rule[`post_${language}`],
				validity: validityOf(rule, reader),
			})),
		})),
	};
};

/** Between which days it holds, in words; nothing where it has always held and still does, or has ended. */
function validityOf({ valid_from: from, valid_to: to }: LawRule, { language, today }: Reader): string[] {
	const words = wordsOf(knowledge, language);
	const begins = from === null ? [] : [{ day: asOfWords(from, language), coming: today < from }];
	return [
		...begins.map(({ day, coming }) => (coming ? words.comingFrom({ day }) : words.inForceFrom({ day }))),
		...(to === null || today > to ? [] : [words.inForceTo({ day: asOfWords(to, language) })]),
	];
}
