import { expect, test } from 'vitest';
import { slugOf } from '#firms/firm.ts';

test.each([
	['Dachdeckerei Kühn & Söhne', 'dachdeckerei-kuehn-soehne'],
	['Straßenbau Groß GmbH', 'strassenbau-gross-gmbh'],
	['Café  Été!', 'cafe-ete'],
	['東京', 'betrieb'],
	['—', 'betrieb'],
])('%s is typed as %s', (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test('a long name stays short and ends in a letter', () => {
	expect(slugOf(`${'a'.repeat(59)} und Partner`)).toBe('a'.repeat(59));
});
