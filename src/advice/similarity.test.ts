import { describe, expect, test } from 'vitest';
import { comparedWith, plainWords, similarity } from '#advice/similarity.ts';

const text = 'Heute haben wir das Dach der alten Schule mit Schiefer gedeckt, alles von Hand.';

describe('how alike two texts are', () => {
	test('capitals, punctuation and another address make no new text', () => {
		expect(similarity(`${text} https://a.de/1`, `${text.toUpperCase()}! https://a.de/2`)).toBe(1);
	});

	test('one changed word leaves them nearly the same, another story does not', () => {
		expect(similarity(text, text.replace('Schiefer', 'Ziegeln'))).toBeGreaterThan(0.5);
		expect(similarity(text, 'Moos gehört nicht mit dem Hochdruckreiniger vom Dach geholt.')).toBe(0);
	});

	test('one text and many: what is too long to be alike is not looked at closely', () => {
		const compare = comparedWith(text, 0.8);
		expect(compare(text)).toBe(1);
		expect(compare(`${text} ${text.replaceAll('a', 'o')} ${text.replaceAll('e', 'u')}`)).toBe(0);
		expect(compare('Heute')).toBe(0);
	});

	test('no words are like no others', () => {
		expect(similarity('', '')).toBe(0);
		expect(plainWords('Moin, Meister! https://a.de')).toEqual(['moin', 'meister']);
	});
});
