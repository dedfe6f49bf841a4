import { expect, test } from 'vitest';
import { networkNames } from '#advice/networks.ts';
import { tipFor } from '#advice/tips.ts';

test('every network has a tip, in both languages, from a source or judged so', () => {
	for (const network of networkNames) {
		const [german, english] = [tipFor(network, 'post', 'de'), tipFor(network, 'post', 'en')];
		expect(german?.text, network).toMatch(/\.$/);
		expect(english?.text).not.toBe(german?.text);
		expect(german?.as_of).toMatch(/^\d{4}/);
	}
});

test('the same post has the same tip, others have others', () => {
	expect(tipFor('mastodon', 'one', 'de')).toEqual(tipFor('mastodon', 'one', 'de'));
	const texts = Array.from({ length: 20 }, (_, post) => tipFor('mastodon', `post ${post}`, 'de')?.text);
	expect(new Set(texts).size).toBeGreaterThan(1);
});

test('a network nobody knows has none', () => {
	expect(tipFor('studivz', 'post', 'de')).toBeNull();
});
