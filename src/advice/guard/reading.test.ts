import { describe, expect, test } from 'vitest';
import { latin, read, words } from '#advice/guard/reading.ts';
import type { CheckedPost } from '#advice/guard/rule.ts';
import { sentencesOf } from '#advice/sentences.ts';

const postOf = (...parts: string[]) =>
	({
		parts,
		sentences: parts.flatMap((text, part) => sentencesOf(text).map((sentence) => ({ ...sentence, part }))),
	}) as unknown as CheckedPost;

describe('whole words', () => {
	test.each([
		['Wir sind umweltfreundlich.', true],
		['UMWELTFREUNDLICHE Farbe', true],
		['unumweltfreundlich', false],
	])('%s: %s', (text, expected) => {
		expect(words('umweltfreundlich*').test(text)).toBe(expected);
	});

	test('a word of several is found over a line break', () => {
		expect(words('grüne farbe').test('eine grüne\nFarbe')).toBe(true);
		expect(words('öl').test('Mühlöl')).toBe(false);
	});

	test.each([
		['more letters within a phrase', 'grün* farb*', 'Grüne Farbtöne', true],
		['more letters before', '*schmerzen', 'Rückenschmerzen', true],
		['a regular expression keeps its star', String.raw`0\s*€`, '0 €', true],
		['words in between', 'hilft … gegen', 'hilft oft und gut gegen', true],
		['none in between', 'hilft … gegen', 'hilft gegen', true],
		['too many in between', 'hilft … gegen', 'hilft uns allen sehr gern auch gegen', false],
		['a space that may be left out', '20 ?%', '20%', true],
		['no umlaut on the keyboard', 'größer', 'groesser', true],
		['dots of their own', 'grün', 'gru\u0308n', true],
		['within brackets', 'k[öo]nnen', 'konnen', true],
	])('%s', (_, pattern, text, expected) => {
		expect(words(pattern).test(text)).toBe(expected);
	});
});

describe('reading a post', () => {
	const reading = { signs: [words('umweltfreundlich*')], unless: [words('nicht')] };

	test('finds the words and where they stand, in every part', () => {
		const post = postOf('Alles neu. Umweltfreundliche Farbe.', 'Sehr umweltfreundlich.');
		expect(read(post, reading)).toEqual([
			{
				excerpt: 'Umweltfreundliche',
				at: { part: 0, start: 11, end: 28 },
				sentence: 'Umweltfreundliche Farbe.',
			},
			{ excerpt: 'umweltfreundlich', at: { part: 1, start: 5, end: 21 }, sentence: 'Sehr umweltfreundlich.' },
		]);
	});

	test('says nothing where the same sentence takes it back', () => {
		expect(read(postOf('Das ist nicht umweltfreundlich. Wirklich.'), reading)).toEqual([]);
		expect(read(postOf('Das nicht. Umweltfreundlich schon.'), reading)).toHaveLength(1);
	});

	test('says nothing where anything in the post takes it back', () => {
		const strict = { signs: reading.signs, unlessAnywhere: [words('blauer engel')] };
		expect(read(postOf('Umweltfreundliche Farbe. Blauer Engel DE-UZ 102.'), strict)).toEqual([]);
	});

	test('needs all of a list, and finds the first of them', () => {
		const both = { signs: [[words('farbe'), words('umweltfreundlich*')] as const] };
		expect(read(postOf('Umweltfreundlich ist diese Farbe.'), both)).toEqual([
			{
				excerpt: 'Farbe',
				at: { part: 0, start: 27, end: 32 },
				sentence: 'Umweltfreundlich ist diese Farbe.',
			},
		]);
		expect(read(postOf('Diese Farbe ist blau. Umweltfreundlich sind Räder.'), both)).toEqual([]);
	});

	test('says nothing where the post lacks what it needs besides', () => {
		const besides = { signs: reading.signs, onlyWith: [words('farbe')] };
		expect(read(postOf('Umweltfreundlich. Eine Farbe.'), besides)).toHaveLength(1);
		expect(read(postOf('Umweltfreundlich. Ein Lack.'), besides)).toEqual([]);
	});

	test('of several readings the first has the word', () => {
		const found = read(postOf('Umweltfreundlich grün.'), { signs: [words('grün')] }, reading);
		expect(found.map(({ excerpt }) => excerpt)).toEqual(['grün']);
	});
});

describe('letters of the Latin alphabets', () => {
	test('stand for those of all, within brackets and outside, small and capital', () => {
		expect(latin(/^\p{L}+$/u).test('SauberMax')).toBe(true);
		expect(latin(/^\p{L}+$/iu).test('ÜBERGRÖSSE')).toBe(true);
		expect(latin(/^[\p{L}\p{N}-]+$/iu).test('A4-Größe')).toBe(true);
		expect(latin(/^\p{N}$/u).test('7')).toBe(true);
		expect(latin(/^\p{L}$/u).test('7')).toBe(false);
	});
});
