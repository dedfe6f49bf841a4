import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
	advertisings,
	complaints,
	defaultAnswers,
	faces,
	GuidelineAnswers,
	leavings,
	longest,
	mentions,
	mostHours,
	musics,
	phones,
	photos,
	postings,
	secrets,
} from '#advice/guideline/answers.ts';
import { guidelineOf, type Citation, type GuidelineDocument } from '#advice/guideline/guideline.ts';
import { citationWords, printedGuideline } from '#advice/guideline/printed.ts';
import { lawFiles } from '#advice/law.ts';
import { languages } from '#languages/words.ts';
import { pagesOf } from '#platform/pdf-testing.ts';
import { printPdf } from '#platform/pdf.ts';

const roofer = { name: 'Dachdeckerei Kühn & Söhne', trade: 'dachdecker' };
const optician = { name: 'Optik Klar', trade: 'augenoptiker' };

const choices = {
	posting: postings,
	mentions,
	phone: phones,
	photos,
	faces,
	complaints,
	music: musics,
	advertising: advertisings,
	leaving: leavings,
	works_council: [true, false],
	secrets: [[...secrets], []],
	accounts: ['', 'x'],
	answers_by: ['', 'x'],
	contact: ['', 'x'],
} satisfies { [Question in keyof GuidelineAnswers]?: readonly GuidelineAnswers[Question][] };

function textOf({ intro, sections, closing }: GuidelineDocument): string {
	const rules = sections.flatMap(({ heading, rules: of }) => [heading, ...of.map(({ text }) => text)]);
	return [intro, ...rules, ...closing].join('\n');
}

const lawsOf = ({ sections }: GuidelineDocument): Citation[] =>
	sections.flatMap(({ rules }) => rules.flatMap(({ laws }) => laws));

/** Every answer of every question once, the others as they are by default. */
function everyAnswer(): GuidelineAnswers[] {
	return Object.entries(choices).flatMap(([question, options]) =>
		options.map((option) => ({ ...defaultAnswers, named: 'Werkstatt', [question]: option })),
	);
}

/** For every question the answer that makes the longest guideline, with the longest names. */
function longestAnswers(language: 'de' | 'en'): GuidelineAnswers {
	const words = (length: number) => 'Ahornberger, '.repeat(30).slice(0, length - 1) + 'x';
	const names = {
		named: words(longest.list),
		accounts: words(longest.list),
		answers_by: words(longest.line),
		contact: words(longest.line),
		answers_hours: mostHours,
	};
	const lengthOf = (answers: GuidelineAnswers) => {
		const document = guidelineOf(optician, answers, language);
		return (
			textOf(document).length +
			lawsOf(document)
				.map((law) => citationWords(law, language))
				.join().length
		);
	};
	return Object.entries(choices).reduce<GuidelineAnswers>(
		(answers, [question, options]) =>
			options
				.map((option) => ({
					...answers,
					[question]: option === 'x' || option === '' ? answers[question as 'contact'] : option,
				}))
				.reduce((most, one) => (lengthOf(one) > lengthOf(most) ? one : most)),
		{ ...defaultAnswers, ...names },
	);
}

describe('the answers', () => {
	test('are on the safe side where nothing was answered', () => {
		expect(defaultAnswers).toMatchObject({
			posting: 'owner_approves',
			photos: 'with_consent',
			faces: 'with_consent',
			secrets: ['prices', 'customers', 'others', 'internal'],
			advertising: 'labelled',
			answers_hours: 24,
		});
	});

	test('name somebody where only named people may publish', () => {
		const parsed = v.safeParse(GuidelineAnswers, { posting: 'named', named: '  ' });
		expect(parsed.issues?.map(({ path }) => path?.[0]?.key)).toEqual(['named']);
		expect(v.is(GuidelineAnswers, { posting: 'named', named: 'Werkstatt' })).toBe(true);
	});
});

describe.each(languages)('the guideline (%s)', (language) => {
	test('fits on two pages with the longest answers, and every rule is on them', async () => {
		const firm = { ...optician, name: 'W'.repeat(40) + ' Optik und Söhne' };
		const document = guidelineOf(firm, longestAnswers(language), language);
		const printed = printedGuideline(document, { day: '24. November 2026' });
		const pages = pagesOf(await printPdf(printed, { compress: false }));
		expect(pages).toHaveLength(2);
		const words = pages.join(' ');
		for (const { heading, rules } of document.sections) {
			expect(words).toContain(heading);
			for (const { laws } of rules) for (const { paragraph } of laws) expect(words).toContain(paragraph);
		}
		expect(words).toContain('24. November 2026');
		expect(words).not.toContain('undefined');
	});

	test('says what was answered to every question', () => {
		const usual = textOf(guidelineOf(roofer, { ...defaultAnswers, named: 'Werkstatt' }, language));
		const texts = everyAnswer().map((answers) => textOf(guidelineOf(roofer, answers, language)));
		// Every question has one answer that is the usual one; all others change what is said.
		expect(texts.filter((text) => text === usual)).toHaveLength(Object.keys(choices).length);
		expect(new Set(texts).size).toBe(texts.length - Object.keys(choices).length + 1);
	});

	test('cites only laws that stand in the knowledge, with their date', () => {
		const known = new Set(
			lawFiles.flatMap(({ rules }) => Object.values(rules).map(({ paragraph }) => paragraph)),
		);
		for (const firm of [roofer, optician]) {
			for (const answers of everyAnswer()) {
				const laws = lawsOf(guidelineOf(firm, answers, language));
				expect(laws.length).toBeGreaterThan(8);
				for (const law of laws) {
					expect(known).toContain(law.paragraph);
					expect(citationWords(law, language)).toMatch(/(Stand|as of)\s(.*\s)?(\d+\.)*\d{4}/);
				}
			}
		}
	});

	test('speaks of the works council only where there is one', () => {
		const paragraphs = (works_council: boolean) =>
			lawsOf(guidelineOf(roofer, { ...defaultAnswers, works_council }, language)).map(
				({ paragraph }) => paragraph,
			);
		expect(paragraphs(true).filter((paragraph) => /§ 87 .*BetrVG/.test(paragraph))).toHaveLength(1);
		expect(paragraphs(false).join()).not.toContain('BetrVG');
		const without = textOf(guidelineOf(roofer, { ...defaultAnswers, works_council: false }, language));
		expect(without).not.toMatch(/Betriebsrat|works council/i);
	});

	test('says that it is no legal advice', () => {
		expect(guidelineOf(roofer, defaultAnswers, language).closing.join(' ')).toMatch(
			/keine Rechtsberatung|no legal advice/,
		);
	});

	test('tells trades with medical devices what they may not promise', () => {
		const cited = (firm: typeof roofer) =>
			lawsOf(guidelineOf(firm, defaultAnswers, language)).map(({ paragraph }) => paragraph);
		expect(cited(optician).join()).toContain('HWG');
		expect(cited(roofer).join()).not.toContain('HWG');
		expect(cited({ ...roofer, trade: 'nobody-knows' }).join()).not.toContain('HWG');
	});
});

describe('a law', () => {
	const law: Citation = {
		paragraph: '§ 22 KunstUrhG',
		asOf: '2026-08-19',
		source: 'x',
		url: null,
		atFirstHand: true,
	};

	test.each([
		[
			'2026-08-19',
			true,
			'§\u00a022 KunstUrhG, Stand 19.\u00a0August\u00a02026',
			'§\u00a022 KunstUrhG, as of 19\u00a0August\u00a02026',
		],
		[
			'2026-02',
			true,
			'§\u00a022 KunstUrhG, Stand Februar\u00a02026',
			'§\u00a022 KunstUrhG, as of February\u00a02026',
		],
		[
			'2024',
			false,
			'§\u00a022 KunstUrhG, Stand 2024, nach Fachberichten',
			'§\u00a022 KunstUrhG, as of 2024, from trade reports',
		],
	])('of %s is cited with its date', (asOf, atFirstHand, german, english) => {
		expect(citationWords({ ...law, asOf, atFirstHand }, 'de')).toBe(german);
		expect(citationWords({ ...law, asOf, atFirstHand }, 'en')).toBe(english);
	});
});
