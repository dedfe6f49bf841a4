import { evidenceFiles, type Evidence } from '#advice/evidence.ts';
import { isOld, yearsUntilOld } from '#advice/freshness.ts';
import { knowledge } from '#languages/knowledge.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import { showFact } from '../shown-fact.ts';
import { todayAt } from '../today.ts';
import type { PageServerLoad } from './$types';

/** Every finding, its files as chapters. */
export const load: PageServerLoad = ({ locals }) => {
	const { language } = locals;
	const reader = { language, today: todayAt(locals) };
	const words = wordsOf(knowledge, language);
	return {
		chapters: evidenceFiles.map(({ name, findings, ...file }) => ({
			name,
			title: file[`title_${language}`],
			findings: Object.entries(findings).map(([own, found]) => {
				const fact = showFact(`${name}.${own}`, found[language], found, reader);
				const old = isOld(found, reader.today)
					? [words.old({ year: found.year, years: yearsUntilOld })]
					: [];
				return {
					fact: { ...fact, flags: [...old, ...fact.flags] },
					about: aboutOf(found, language),
					weakness: found[`weakness_${language}`],
				};
			}),
		})),
	};
};

/** How something was found out: kind, year, country, on how many. */
function aboutOf({ kind, year, country, n }: Evidence, language: Language): string {
	const words = wordsOf(knowledge, language);
	const measured = kind === 'study' || kind === 'vendor' || kind === 'official';
	return [
		words[kind],
		String(year),
		country === 'world' ? words.world : countryName(country, language),
		...(n === null ? [] : [words.sample({ n: new Intl.NumberFormat(language).format(n) })]),
		...(n === null && measured ? [words.sampleUnknown] : []),
	].join(' · ');
}

function countryName(code: string, language: Language): string {
	return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}
