import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, countGraphemes, countText, graphemesOf } from '#advice/count.ts';
import { countExactly } from '#advice/count-weighted.ts';
import { limitsOf } from '#advice/networks.ts';

const bluesky = limitsOf('bluesky').text;
const mastodon = limitsOf('mastodon').text;
const x = limitsOf('x').text;

describe('signs as people see them', () => {
	test.each([
		['Moin', 4],
		['Größe', 5],
		['Gro\u0308ße', 5],
		['👍🏽', 1],
		['👩‍👩‍👧‍👦', 1],
		['👷🏽‍♀️ oben', 6],
		['🇩🇪🇦🇹', 2],
		['1️⃣', 1],
		['\r\n', 1],
		['\n\n', 2],
		['', 0],
	])('%j has %i', (text, signs) => {
		expect(countGraphemes(text)).toBe(signs);
	});

	test('the quick way for Latin letters counts as the slow one', () => {
		const latin = fc.string({
			unit: fc.integer({ min: 0x0a, max: 0x24f }).map((point) => String.fromCodePoint(point)),
		});
		fc.assert(
			fc.property(latin, (text) => {
				expect(countGraphemes(text)).toBe(graphemesOf(text).length);
			}),
		);
	});

	test('a text of signs that never join has as many as it was made of', () => {
		const sign = fc.constantFrom('a', 'ß', 'é', 'e\u0301', '👍🏽', '👨‍👩‍👧', '🏳️‍🌈', '日', ' ', '✅');
		fc.assert(
			fc.property(fc.array(sign), (signs) => {
				expect(countGraphemes(signs.join(''))).toBe(signs.length);
			}),
		);
	});
});

describe('Bluesky', () => {
	test('takes 300 signs', () => {
		expect(countText('ü'.repeat(300), bluesky)).toEqual({
			used: 300,
			max: 300,
			unit: 'graphemes',
			bytes: 600,
			maxBytes: 3000,
			fits: true,
		});
		expect(countText('ü'.repeat(301), bluesky).fits).toBe(false);
	});

	test('takes no more than 3,000 bytes, however few signs they are', () => {
		const families = '👩‍👩‍👧‍👦'.repeat(130);
		expect(countText(families, bluesky)).toMatchObject({ used: 130, bytes: 3250, fits: false });
	});

	test('counts an address in full', () => {
		expect(countText('https://dach-meier.de/termine', bluesky).used).toBe(29);
	});
});

describe('Mastodon', () => {
	test('counts every address as 23, long or short', () => {
		expect(countText(`https://dach-meier.de/${'x'.repeat(400)}`, mastodon).used).toBe(23);
		expect(countText('Da: http://a.de.', mastodon).used).toBe(4 + 23 + 1);
	});

	test('does not count the server of a mention', () => {
		expect(countText('Danke @meier@handwerk.social!', mastodon).used).toBe('Danke @meier!'.length);
	});

	test('counts a family of emoji once', () => {
		expect(countText('👩‍👩‍👧‍👦'.repeat(500), mastodon).fits).toBe(true);
	});
});

test('networks that count characters count code points', () => {
	expect(countText('👩‍👩‍👧', { ...bluesky, unit: 'characters', maxBytes: null }).used).toBe(5);
});

describe('X', () => {
	test.each([
		['Größe', 5],
		['Dach fertig 👷🏽‍♀️', 14],
		['日本', 4],
		['e\u0301', 1],
		['https://dach-meier.de/eine/lange/adresse', 23],
		['– „so“ …', 9],
	])('%j weighs %i, by our count and by its own library', (text, weight) => {
		expect(countText(text, x).used).toBe(weight);
		expect(countExactly(text, x).used).toBe(weight);
	});

	test('its library alone knows that an address without https:// is shortened too', () => {
		expect(countExactly('dach-meier.de', x).used).toBe(23);
	});

	test('our count and its library agree on words, emoji and addresses', () => {
		const bit = fc.constantFrom(
			'Dach',
			'müde',
			'日',
			'🎉',
			'👍🏽',
			'👨‍👩‍👧',
			'🇩🇪',
			'https://meier.de/a?b=1',
			'#Bau',
			'@meier',
			'–',
			'\n',
			'1',
		);
		fc.assert(
			fc.property(fc.array(bit, { minLength: 1 }), (bits) => {
				const text = bits.join(' ');
				expect(countText(text, x).used).toBe(countExactly(text, x).used);
			}),
		);
	});

	test('the exact counter leaves the other networks as they are', () => {
		expect(countExactly('Moin', mastodon)).toEqual(countText('Moin', mastodon));
	});
});

test('bytes are those of UTF-8', () => {
	expect(bytesOf('aß日👍')).toBe(1 + 2 + 3 + 4);
});
