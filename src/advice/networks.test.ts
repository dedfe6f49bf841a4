import { describe, expect, test } from 'vitest';
import { limitsOf, networkKnowledge } from '#advice/networks.ts';

describe('what a network allows', () => {
	test('Bluesky counts 300 signs and 3,000 bytes and takes four pictures of two megabytes', () => {
		const { text, pictures } = limitsOf('bluesky');
		expect(text).toMatchObject({
			unit: 'graphemes',
			max: 300,
			maxBytes: 3000,
			perUrl: null,
			maxHashtags: null,
		});
		expect(pictures).toMatchObject({
			max: 4,
			maxBytes: 2_000_000,
			mimes: expect.arrayContaining(['image/jpeg']),
		});
	});

	test('the practice network behaves like a Mastodon server as delivered', () => {
		expect(limitsOf('practice').text).toEqual(limitsOf('mastodon').text);
		expect(limitsOf('practice').text).toMatchObject({ max: 500, perUrl: 23, mentionsWithoutServer: true });
		expect(limitsOf('practice').pictures.max).toBe(4);
	});

	test('X weighs its signs', () => {
		expect(limitsOf('x').text).toMatchObject({ unit: 'weighted', max: 280, perUrl: 23 });
	});

	test('a name nobody knows is no network', () => {
		expect(networkKnowledge('studivz')).toBeNull();
		expect(networkKnowledge('constructor')).toBeNull();
		expect(() => limitsOf('studivz')).toThrow(RangeError);
	});
});
