import { describe, expect, test } from 'vitest';
import { appendSaid, joinHeard, punctuate } from '#ui/voice/dictated.ts';

const final = (text: string) => ({ text, final: true });

describe('the pieces of one session', () => {
	test('become one text, and what is not certain yet stands apart', () => {
		const pieces = [final('Heute den First'), final(' gedeckt '), { text: 'morgen', final: false }];
		expect(joinHeard(pieces, 'de')).toEqual({ settled: 'Heute den First gedeckt', open: 'morgen' });
	});

	test('that repeat all before them are not written twice', () => {
		const pieces = [final('heute'), final('heute den'), final('heute den First'), final('gedeckt')];
		expect(joinHeard(pieces, 'de').settled).toBe('heute den First gedeckt');
	});

	test('that only begin alike both stay', () => {
		expect(joinHeard([final('Dach'), final('Dachrinne neu')], 'de').settled).toBe('Dach Dachrinne neu');
	});

	test('may be none', () => {
		expect(joinHeard([{ text: ' ', final: true }], 'de')).toEqual({ settled: '', open: '' });
	});
});

describe('spoken signs', () => {
	test.each([
		['heute den First gedeckt Punkt morgen die Gaube Punkt', 'heute den First gedeckt. Morgen die Gaube.'],
		['Schiefer Komma Blech Komma Holz', 'Schiefer, Blech, Holz'],
		['wer weiß Fragezeichen neue Zeile wir', 'wer weiß?\nWir'],
		['fertig neuer Absatz bis morgen', 'fertig\n\nBis morgen'],
		['das bringt es auf den Punkt', 'das bringt es auf den Punkt'],
		['ein wichtiger Punkt ist die Lüftung', 'ein wichtiger Punkt ist die Lüftung'],
		['drei Komma fünf Meter', 'drei Komma fünf Meter'],
		['in der neuen Zeile', 'in der neuen Zeile'],
		['Punktlandung', 'Punktlandung'],
		['Der Sturm war da. Punkt', 'Der Sturm war da. Punkt'],
		['14,5 Meter First Punkt', '14,5 Meter First.'],
	])('%s', (said, written) => {
		expect(punctuate(said, 'de')).toBe(written);
	});

	test.each([
		['we did the ridge full stop done', 'we did the ridge. Done'],
		['slate comma lead comma wood', 'slate, lead, wood'],
		['the colon is a word', 'the colon is a word'],
	])('in English: %s', (said, written) => {
		expect(punctuate(said, 'en')).toBe(written);
	});
});

test.each([
	['', 'Heute', 'Heute'],
	['Am First.', 'Heute', 'Am First. Heute'],
	['Am First. ', 'Heute', 'Am First. Heute'],
	['Am First.\n', 'Heute', 'Am First.\nHeute'],
	['Am First.', '', 'Am First.'],
])('what was said comes behind what stands there (%j + %j)', (text, said, whole) => {
	expect(appendSaid(text, said)).toBe(whole);
});
