import { describe, expect, test } from 'vitest';
import { printPdf, type Block } from '#platform/pdf.ts';
import { pagesOf } from '#platform/pdf-testing.ts';

async function printed(blocks: readonly Block[], title = 'Regeln für Kühn & Söhne') {
	const bytes = await printPdf(
		{
			title,
			language: 'de',
			author: 'Dachdeckerei Kühn & Söhne',
			blocks,
			pageOf: ({ page, pages }) => `Seite ${page} von ${pages}`,
		},
		{ compress: false },
	);
	return { pages: pagesOf(bytes), source: Buffer.from(bytes).toString('utf8') };
}

const sentence = 'Der Sturm hat acht Ziegel gelöst, und wir haben sie noch am selben Abend ersetzt.';
const paragraph: Block = { kind: 'paragraph', text: sentence };
const many = (count: number, block: Block) => Array.from({ length: count }, () => block);

describe('a printed document', () => {
	test('has its blocks in order on one page, and says so at its foot', async () => {
		const { pages } = await printed([
			{ kind: 'heading', level: 1, text: 'Größe und „Maß“' },
			paragraph,
			{ kind: 'list', marks: 'bullets', items: ['Ziegel', 'Schiefer – auch alt'] },
			{ kind: 'list', marks: 'numbers', items: ['messen', 'sägen'] },
			{ kind: 'facts', rows: [{ label: 'Preis', value: '120 €' }] },
			{ kind: 'rule' },
			{ kind: 'spacer' },
			{ kind: 'footnote', text: 'Stand: 19. August 2026' },
		]);
		expect(pages).toEqual([
			`Größe und „Maß“ ${sentence} • Ziegel • Schiefer – auch alt 1. messen 2. sägen Preis 120 € Stand: 19. August 2026 Seite 1 von 1`,
		]);
	});

	test('flows over as many pages as it needs, losing nothing', async () => {
		const text = Array.from({ length: 400 }, (_, number) => `Satz ${number} sagt etwas.`).join(' ');
		const { pages } = await printed([
			{ kind: 'paragraph', text },
			{ kind: 'facts', rows: [{ label: 'Lang', value: text }] },
			{ kind: 'list', marks: 'bullets', items: [text] },
		]);
		expect(pages.length).toBeGreaterThan(3);
		expect(pages.map((page) => /Seite \d+ von \d+$/.exec(page)?.[0])).toEqual(
			pages.map((_, index) => `Seite ${index + 1} von ${pages.length}`),
		);
		const whole = pages.map((page) => page.replace(/ ?Seite \d+ von \d+$/, '')).join(' ');
		expect(whole.split(text)).toHaveLength(4);
	});

	test('keeps a heading with what it is about', async () => {
		// However full the page is, no heading is the last thing on it.
		for (let lines = 36; lines < 46; lines++) {
			const { pages } = await printed([
				...many(lines, paragraph),
				{ kind: 'heading', level: 2, text: 'Überschrift' },
				{ kind: 'list', marks: 'bullets', items: ['Erster Punkt'] },
			]);
			const page = pages.find((words) => words.includes('Überschrift'));
			expect(page).toContain('Überschrift • Erster Punkt');
		}
	});

	test('has a name and a language and can be read out', async () => {
		const { source } = await printed([
			{ kind: 'heading', level: 1, text: 'Titel' },
			{ kind: 'list', marks: 'bullets', items: ['Punkt'] },
			{ kind: 'facts', rows: [{ label: 'Name', value: 'Wert' }] },
		]);
		expect(source).toContain('/Lang (de)');
		expect(source).toContain('/DisplayDocTitle true');
		expect(source).toContain('<rdf:li xml:lang="x-default">Regeln für Kühn &amp; Söhne</rdf:li>');
		expect(source).toContain('<rdf:li>Dachdeckerei Kühn &amp; Söhne</rdf:li>');
		expect(source).toContain('/Marked true');
		for (const tag of ['Document', 'H1', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
			expect(source).toContain(`/S /${tag}\n`);
		}
	});

	test('is compressed unless asked otherwise', async () => {
		const blocks = many(20, paragraph);
		const document = { title: 'Titel', language: 'de', blocks, pageOf: () => '1' };
		const small = await printPdf(document);
		const large = await printPdf(document, { compress: false });
		expect(Buffer.from(small).subarray(0, 5).toString()).toBe('%PDF-');
		expect(small.length).toBeLessThan(large.length / 2);
	});
});
