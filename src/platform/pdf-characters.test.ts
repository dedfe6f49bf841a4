import { describe, expect, test } from 'vitest';
import { plainText } from '#platform/pdf-characters.ts';

describe('a text in the characters of the built-in fonts', () => {
	test.each([
		['§ 5 Abs. 1: „Größe“ – 120 €, ist’s recht…', '§ 5 Abs. 1: „Größe“ – 120 €, ist’s recht…'],
		['≥ 8 und ≤ 10 → gut', '>= 8 und <= 10 -> gut'],
		['U‑Wert −3', 'U-Wert -3'],
		['Müller aus Łódź und Čapek', 'Müller aus Lódz und Capek'],
		['zusammengesetzt: ä', 'zusammengesetzt: ä'],
		['10\u202fkg, weich\u00adtrennen', '10\u00a0kg, weichtrennen'],
		['Fertig 👍🏽❤️', 'Fertig'],
		['ﬁnden', 'finden'],
		['Ελλάδα', '??????'],
		['eins\r\nzwei\ttief', 'eins\nzwei tief'],
	])('%s', (text, plain) => {
		expect(plainText(text)).toBe(plain);
	});
});
