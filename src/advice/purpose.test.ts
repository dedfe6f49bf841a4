import { describe, expect, test } from 'vitest';
import { heldOut, known } from '#advice/purpose.examples.ts';
import { learn, suggestPurpose, type Correction } from '#advice/purpose.ts';

describe('what a post is for', () => {
	test.each(known)('%s: %s', (purpose, text) => {
		expect(suggestPurpose(text).purpose).toBe(purpose);
	});

	test('at least 90 of 100 posts that it was not taught are put right', () => {
		const wrong = heldOut.filter(([purpose, text]) => suggestPurpose(text).purpose !== purpose);
		expect(wrong.length / heldOut.length, wrong.map(([, text]) => text).join('\n')).toBeLessThanOrEqual(0.1);
	});

	test('capital letters, ß and the kind of apostrophe change nothing', () => {
		expect(suggestPurpose('VIELEN DANK AN ALLE HELFER!').purpose).toBe('talk');
		expect(suggestPurpose('Große Rabattaktion, draussen und drinnen').purpose).toBe('promote');
		expect(suggestPurpose("What's your favourite tool?").purpose).toBe(
			suggestPurpose('What’s your favourite tool?').purpose,
		);
	});

	test('a link under a call to open it promotes, one under news does not', () => {
		const news = 'Our plant in Lille has won an energy award';
		expect(suggestPurpose(`${news}. https://firm.example/1`).purpose).toBe('give');
		expect(suggestPurpose(`${news}. Read more: https://firm.example/1`).purpose).toBe('promote');
	});
});

describe('how sure it is', () => {
	test.each(['', '…', '12 34', '👍👍'])('a text without words is a guess: %s', (text) => {
		expect(suggestPurpose(text)).toEqual({ purpose: 'give', confidence: 0, because: [] });
	});

	test('more signs for the same make it surer', () => {
		const one = suggestPurpose('Termine online buchen.');
		const many = suggestPurpose('20 % auf alles! Jetzt Termin vereinbaren, nur noch 3 Plätze frei.');
		expect(many.confidence).toBeGreaterThan(one.confidence);
	});

	test('mixed signs make it less sure', () => {
		const mixed = suggestPurpose('Danke für Ihren Besuch! 20 % auf alles.');
		expect(mixed.confidence).toBeLessThan(suggestPurpose('20 % auf alles.').confidence);
	});

	test.each(['0741 was ihr 20 wir unser jetzt heute ', 'wer ', '! ? . # ', 'x'])(
		'a long text takes no long time: %s',
		(text) => {
			const started = performance.now();
			suggestPurpose(text.repeat(8000));
			expect(performance.now() - started).toBeLessThan(1000);
		},
	);
});

describe('why', () => {
	test.each([
		['Vielen Dank an die Nachbarn für die Geduld.', 'Dank an'],
		['Herzlichen Glückwunsch zur Gesellenprüfung, Mia!', 'Glückwunsch'],
		['20 Prozent Rabatt auf alle Markisen.', '20 Prozent Rabatt'],
		['Learn more about our roofs.', 'Learn more'],
		['Wer von euch war gestern beim Umzug?', 'Wer von euch'],
	])('%s', (text, phrase) => {
		expect(suggestPurpose(text).because.join(' | ')).toContain(phrase);
	});

	test('names at most three phrases, none of them twice, each as the text writes it', () => {
		for (const [, text] of [...known, ...heldOut]) {
			const { because } = suggestPurpose(text);
			expect(because.length).toBeLessThanOrEqual(3);
			expect(new Set(because).size).toBe(because.length);
			for (const phrase of because) expect(text).toContain(phrase);
		}
	});
});

describe('what a firm’s corrections teach', () => {
	const corrections: readonly Correction[] = [
		{ text: 'Mittagstisch heute: Linsensuppe mit Wiener.', purpose: 'give' },
		{ text: 'Mittagstisch heute: Käsespätzle und Salat.', purpose: 'give' },
		{ text: 'Mittagstisch heute: Gulasch mit Knödel.', purpose: 'give' },
	];
	const fourth = 'Mittagstisch heute: Forelle mit Kartoffeln.';

	test('after three of a kind the fourth comes out right', () => {
		expect(suggestPurpose(fourth).purpose).not.toBe('give');
		expect(suggestPurpose(fourth, learn(corrections)).purpose).toBe('give');
	});

	test('the shipped model stays as it is', () => {
		const before = suggestPurpose(fourth);
		suggestPurpose(fourth, learn(corrections));
		expect(suggestPurpose(fourth)).toEqual(before);
	});

	test('posts of another kind are told as before', () => {
		const learned = learn(corrections);
		const wrong = known.filter(([purpose, text]) => suggestPurpose(text, learned).purpose !== purpose);
		expect(wrong.length / known.length).toBeLessThanOrEqual(0.1);
	});

	test('a later correction of the same post counts', () => {
		const text = 'Die Kellertür ist gestrichen.';
		const learned = learn([
			{ text, purpose: 'talk' },
			{ text, purpose: 'promote' },
		]);
		expect(suggestPurpose(text, learned).purpose).toBe('promote');
	});

	test('nothing taught changes nothing', () => {
		expect(suggestPurpose(fourth, learn([]))).toEqual(suggestPurpose(fourth));
	});
});
