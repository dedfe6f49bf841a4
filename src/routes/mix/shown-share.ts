import { houseRule, sayHouseRule } from '#advice/house-rules.ts';
import { promotesAllowed } from '#advice/mix.ts';
import { mixEvidence } from '#advice/mix-evidence.ts';
import type { Evidence } from '#advice/evidence.ts';
import { asOfWords } from '#languages/as-of.ts';
import { mix } from '#languages/mix.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** What a firm may choose as the share of its posts that promote, in per cent: whole links of the rule. */
export const shares = [0, 10, 20, 30, 40, 50] as const;

/** The share that the firm allows itself, what else it can choose, and what is known about it. */
export function showShare(percent: number, language: Language) {
	const { text, as_of } = sayHouseRule('promote-share', language);
	return {
		percent,
		choices: shares.map((choice) => ({
			percent: choice,
			promotes: promotesAllowed(houseRule('mix-posts'), choice),
		})),
		rule: { text, date: asOfWords(as_of, language) },
		evidence: mixEvidence.map(({ side, id, found }) => ({
			id,
			side,
			says: found[language],
			source: found.source,
			url: found.url ?? null,
			weakness: language === 'de' ? found.weakness_de : found.weakness_en,
			about: sayHow(found, language),
		})),
	};
}

/** How something was found out, in short pieces: kind, year, country, how many were asked or measured. */
function sayHow({ kind, n, year, country }: Evidence, language: Language): string[] {
	const words = wordsOf(mix, language);
	const where =
		country === 'world' ? words.world : new Intl.DisplayNames(language, { type: 'region' }).of(country);
	const count = n === null ? [] : [words.measured({ count: new Intl.NumberFormat(language).format(n) })];
	return [words[kind], String(year), where ?? country, ...count];
}
