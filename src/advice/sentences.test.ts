import { describe, expect, test } from 'vitest';
import { sentencesOf } from '#advice/sentences.ts';

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

describe('the sentences of a text', () => {
	test('end at a stop, a question or exclamation mark, and at the end of a line', () => {
		expect(texts('Fertig. Gefällt es Ihnen? Ja!\nMorgen mehr')).toEqual([
			'Fertig.',
			'Gefällt es Ihnen?',
			'Ja!',
			'Morgen mehr',
		]);
	});

	test('do not end at an abbreviation or an ordinal number', () => {
		expect(texts('Am 3. Mai kommt z. B. der Kran. Dann das Dach.')).toEqual([
			'Am 3. Mai kommt z. B. der Kran.',
			'Dann das Dach.',
		]);
	});

	test('know where they stand', () => {
		const text = '  Eins.  Zwei.';
		for (const { text: sentence, start, end } of sentencesOf(text)) {
			expect(text.slice(start, end)).toBe(sentence);
		}
		expect(sentencesOf(' \n ')).toEqual([]);
	});
});
