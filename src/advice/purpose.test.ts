import { describe, expect, test } from 'vitest';
import { heldOut, known } from '#advice/purpose.examples.ts';
import { suggestPurpose } from '#advice/purpose.ts';

describe('what a post is for', () => {
	test.each(known)('%s: %s', (purpose, text) => {
		expect(suggestPurpose(text).purpose).toBe(purpose);
	});

	test('at least 85 of 100 posts it has never seen are put right', () => {
		const wrong = heldOut.filter(([purpose, text]) => suggestPurpose(text).purpose !== purpose);
		expect(wrong.length / heldOut.length, wrong.map(([, text]) => text).join('\n')).toBeLessThanOrEqual(0.15);
	});
});

describe('how sure it is', () => {
	test('a text without any sign is a guess', () => {
		expect(suggestPurpose('Kupfer, Schiefer, Zink.')).toEqual({
			purpose: 'give',
			confidence: 0,
			because: [],
		});
		expect(suggestPurpose('')).toMatchObject({ confidence: 0 });
	});

	test('more signs for the same make it surer, and it names them', () => {
		const one = suggestPurpose('Termine online buchen.');
		const many = suggestPurpose('20 % auf alles! Jetzt Termin vereinbaren, nur noch 3 Plätze frei.');
		expect(many.confidence).toBeGreaterThan(one.confidence);
		expect(many.because).toContain('Jetzt Termin vereinbaren');
	});

	test('mixed signs make it less sure', () => {
		const mixed = suggestPurpose('Danke für Ihren Besuch! 20 % auf alles.');
		expect(mixed.confidence).toBeLessThan(suggestPurpose('20 % auf alles.').confidence);
	});

	test('a long text takes no long time', () => {
		const started = performance.now();
		suggestPurpose('0741 was ihr 20 wir unser jetzt heute '.repeat(2000));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
