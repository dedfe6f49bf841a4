import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '#advice/segments.ts';

const found = (text: string) =>
	segmentsOf(text)
		.filter(({ kind }) => kind !== 'text')
		.map(({ kind, text: part }) => `${kind} ${part}`);

describe('web addresses', () => {
	test('end before the punctuation of their sentence', () => {
		expect(found('Mehr auf https://dach-meier.de/termine. Bis bald!')).toEqual([
			'link https://dach-meier.de/termine',
		]);
		expect(found('Kennen Sie http://meier.de?')).toEqual(['link http://meier.de']);
		expect(found('Siehe „https://meier.de/a“, danach …')).toEqual(['link https://meier.de/a']);
	});

	test('keep a bracket that they opened and leave one that stood before them', () => {
		expect(found('(siehe https://de.wikipedia.org/wiki/First_(Dach))')).toEqual([
			'link https://de.wikipedia.org/wiki/First_(Dach)',
		]);
		expect(found('(https://meier.de)')).toEqual(['link https://meier.de']);
	});

	test('may have umlauts, ports, questions and anchors', () => {
		expect(found('https://bäckerei-müller.de/öffnungszeiten')).toEqual([
			'link https://bäckerei-müller.de/öffnungszeiten',
		]);
		expect(found('http://127.0.0.1:4000/x?a=1&b=2#c')).toEqual(['link http://127.0.0.1:4000/x?a=1&b=2#c']);
	});

	test('need http, and are no mention for an @ in them', () => {
		expect(found('meier.de und www.meier.de')).toEqual([]);
		expect(found('https://mastodon.social/@meier')).toEqual(['link https://mastodon.social/@meier']);
		expect(found('https://')).toEqual([]);
	});
});

describe('mentions', () => {
	test('are names here, on another Mastodon server or on Bluesky', () => {
		expect(found('Danke @meier, @dach_meier@handwerk.social und @meier.bsky.social!')).toEqual([
			'mention @meier',
			'mention @dach_meier@handwerk.social',
			'mention @meier.bsky.social',
		]);
	});

	test('stop before punctuation and are no e-mail address', () => {
		expect(found('Gruß an @meier@handwerk.social.')).toEqual(['mention @meier@handwerk.social']);
		expect(found('(@meier)')).toEqual(['mention @meier']);
		expect(found('Schreiben Sie an info@meier.de')).toEqual([]);
		expect(found('ganz vorn.@meier')).toEqual([]);
	});
});

describe('hashtags', () => {
	test('have letters of any language', () => {
		expect(found('#Dachdecker, #Frühjahrsprüfung #Straße2026 (#Bäcker)')).toEqual([
			'hashtag #Dachdecker',
			'hashtag #Frühjahrsprüfung',
			'hashtag #Straße2026',
			'hashtag #Bäcker',
		]);
		expect(found('#Fru\u0308hling')).toEqual(['hashtag #Fru\u0308hling']);
	});

	test('are not made of digits only, nor part of a word', () => {
		expect(found('Platz #1 und Haus#nummer')).toEqual([]);
		expect(found('C# ist keins, #3D schon')).toEqual(['hashtag #3D']);
	});
});

test('places are counted in UTF-16 units', () => {
	expect(segmentsOf('👷🏽‍♀️ #Bau')).toEqual([
		{ kind: 'text', text: '👷🏽‍♀️ ', start: 0, end: 8 },
		{ kind: 'hashtag', text: '#Bau', start: 8, end: 12 },
	]);
});

test('whatever the text, its segments joined are the text', () => {
	const bits = fc.constantFrom(
		'https://',
		'a.de',
		'/x',
		'(',
		')',
		'@',
		'#',
		'ä',
		'1',
		' ',
		'\n',
		'.',
		',',
		'👍🏽',
		'_',
		'-',
		'Dach',
	);
	const texts = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.array(bits, { maxLength: 30 }).map((all) => all.join('')),
	);
	fc.assert(
		fc.property(texts, (text) => {
			const segments = segmentsOf(text);
			expect(segments.map((segment) => segment.text).join('')).toBe(text);
			for (const { start, end, text: part } of segments) expect(text.slice(start, end)).toBe(part);
		}),
	);
});
