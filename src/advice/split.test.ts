import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countText } from '#advice/count.ts';
import { limitsOf } from '#advice/networks.ts';
import { segmentsOf } from '#advice/segments.ts';
import { splitText } from '#advice/split.ts';

const { text: practice } = limitsOf('practice');
const upTo = (max: number) => ({ ...practice, max });

describe('where a text is split', () => {
	test('nowhere if it fits', () => {
		expect(splitText('Moin.\n\nAlles dicht.', practice)).toEqual(['Moin.\n\nAlles dicht.']);
	});

	test('at a paragraph before a sentence', () => {
		expect(splitText('Eins ist eins. Zwei ist zwei.\n\nDrei ist drei. Vier ist vier.', upTo(50))).toEqual([
			'Eins ist eins. Zwei ist zwei.',
			'Drei ist drei. Vier ist vier.',
		]);
	});

	test('not at a paragraph that would leave hardly anything', () => {
		expect(
			splitText('Moin!\n\nDas Dach ist dicht. Die Rinne auch. Der Rest kommt morgen.', upTo(45)),
		).toEqual(['Moin!\n\nDas Dach ist dicht. Die Rinne auch.', 'Der Rest kommt morgen.']);
	});

	test('at a sentence before a word', () => {
		expect(splitText('Das Dach ist dicht! Die Rinne ist neu und sauber verlötet.', upTo(40))).toEqual([
			'Das Dach ist dicht!',
			'Die Rinne ist neu und sauber verlötet.',
		]);
	});

	test('between words where a sentence is too long', () => {
		expect(splitText('Zink und Kupfer und Blei', upTo(12))).toEqual(['Zink und', 'Kupfer und', 'Blei']);
	});

	test.each([
		'Das Dach ist fertig. Wir nehmen z. B. Schiefer.',
		'Das Dach ist fertig. Wir brauchten ca. 900 Ziegel.',
		'Das Dach ist fertig. Sie finden uns in der Hauptstr. 5.',
		'Das Dach ist fertig. Danke an Dr. Meier.',
		'Das Dach ist fertig. Am 3. Mai kommt die Rinne.',
		'Das Dach ist fertig. Das dauert inkl. Rinne zwei Tage.',
	])('not at a stop that ends no sentence: %s', (text) => {
		expect(splitText(text, upTo(text.length - 1))[0]).toBe('Das Dach ist fertig.');
	});

	test('after a sentence that ends in quotes, a bracket or an emoji', () => {
		expect(splitText('Er sagte: „Fertig.“ Wir auch nicht wenig.', upTo(30))[0]).toBe('Er sagte: „Fertig.“');
		expect(splitText('Endlich dicht! 🎉 Morgen die Rinne und das Gerüst.', upTo(45))[0]).toBe(
			'Endlich dicht! 🎉',
		);
		expect(splitText('Endlich dicht!🎉 Morgen die Rinne und das Gerüst.', upTo(45))[0]).toBe(
			'Endlich dicht!🎉',
		);
	});
});

describe('what is never cut', () => {
	test('an address, which counts only 23', () => {
		const link = `https://dach-meier.de/${'a'.repeat(300)}`;
		expect(splitText(`Mehr dazu auf unserer Seite ${link} und hier.`, upTo(40))).toEqual([
			'Mehr dazu auf unserer Seite',
			`${link} und hier.`,
		]);
	});

	test('a sign made of several, even within a word that is too long', () => {
		expect(splitText('👩‍👩‍👧‍👦'.repeat(5), upTo(2))).toEqual(['👩‍👩‍👧‍👦'.repeat(2), '👩‍👩‍👧‍👦'.repeat(2), '👩‍👩‍👧‍👦']);
	});

	test('a word too long for one part goes on in the next one', () => {
		expect(splitText('Oh Donaudampfschiff ahoi', upTo(10))).toEqual(['Oh', 'Donaudampf', 'schiff', 'ahoi']);
	});
});

const word = fc.constantFrom(
	'Dach',
	'z.',
	'B.',
	'Größe',
	'https://meier.de/a?b',
	'@a@b.de',
	'#Bau',
	'👷🏽‍♀️',
	'fertig.',
	'Wirklich?',
	'e\u0301',
	'3.',
	'x'.repeat(70),
);
const blank = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  ', ' \n \n ');
const texts = fc
	.array(fc.tuple(word, blank), { maxLength: 80 })
	.map((pairs) => pairs.map((pair) => pair.join('')).join(''));
const limits = fc
	.record({ max: fc.integer({ min: 25, max: 120 }), maxBytes: fc.constantFrom(null, 200) })
	.map((own) => ({ ...practice, ...own }));
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

test('every part fits, and together they say everything in order', () => {
	fc.assert(
		fc.property(texts, limits, (text, limit) => {
			const parts = splitText(text, limit);
			expect(withoutBlanks(parts.join(''))).toBe(withoutBlanks(text));
			for (const part of parts) expect(countText(part, limit).fits, part).toBe(true);
		}),
	);
});

test('addresses, mentions and hashtags stay whole', () => {
	const entities = (text: string) =>
		segmentsOf(text)
			.filter(({ kind }) => kind !== 'text')
			.map((segment) => segment.text);
	fc.assert(
		fc.property(texts, limits, (text, limit) => {
			expect(splitText(text, limit).flatMap(entities)).toEqual(entities(text));
		}),
	);
});

/** Also halves of signs, which no well-formed text has. */
const anything = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
	.map((units) => String.fromCharCode(...units));

test('anything at all can be split', () => {
	fc.assert(
		fc.property(anything, fc.integer({ min: 1, max: 20 }), (text, max) => {
			const parts = splitText(text, { ...limitsOf('bluesky').text, max, maxBytes: null });
			expect(withoutBlanks(parts.join(''))).toBe(withoutBlanks(text));
		}),
	);
});

test('a very long text takes no long time', () => {
	const started = performance.now();
	expect(splitText('Das Dach ist dicht und die Rinne neu. '.repeat(2000), practice).length).toBeGreaterThan(
		100,
	);
	expect(performance.now() - started).toBeLessThan(2000);
});
