import { describe, expect, test } from 'vitest';
import { findTrade, searchTrades, tradeName } from '#advice/trades.ts';

const slugs = (query: string, language: 'de' | 'en' = 'de') =>
	searchTrades(query, language).map(({ slug }) => slug);

describe('finding a trade', () => {
	test.each([
		['Klempner', ['klempner', 'installateur-und-heizungsbauer']],
		['Spengler', ['karosserie-und-fahrzeugbauer', 'klempner']],
		['Flaschner', ['klempner', 'installateur-und-heizungsbauer']],
	])('%s may mean several', (query, expected) => {
		expect(slugs(query).slice(0, 2).sort()).toEqual([...expected].sort());
	});

	test.each([
		['Dachdecker', 'dachdecker'],
		['dach', 'dachdecker'],
		['Heizungsbauer', 'installateur-und-heizungsbauer'],
		['Elektriker', 'elektrotechniker'],
		['Frisör', 'friseure'],
		['Friseurin', 'friseure'],
		['Autowerkstatt', 'kraftfahrzeugtechniker'],
		['Bäckerei', 'baecker'],
		['Schreiner', 'tischler'],
		['Schreinerin', 'tischler'],
		['Metzgerei', 'fleischer'],
		['Optiker', 'augenoptiker'],
		['Medizintechnik', 'chirurgiemechaniker'],
		['Gipser', 'stuckateure'],
		['Wirtshaus', 'restaurant'],
		['Kabarett', 'kleinkunstbuehne-oder-kabarett'],
		['Fahrschule', 'fahrschule'],
		['Steuerberater', 'steuerberatung'],
		['Hofladen', 'hofladen-oder-landwirtschaft'],
		['cafe', 'cafe'],
	])('%s is first of all %s', (query, slug) => {
		expect(slugs(query)[0]).toBe(slug);
	});

	test.each(['Bäcker', 'baecker', 'backer', 'BÄCKER', '  Bäcker ', 'Ba\u0308cker'])(
		'%j is the baker',
		(query) => {
			expect(slugs(query)[0]).toBe('baecker');
		},
	);

	test.each([
		['Dachdeker', 'dachdecker'],
		['Elektirker', 'elektrotechniker'],
		['Schornsteinfger', 'schornsteinfeger'],
		['Metzegr', 'fleischer'],
	])('a slip of the fingers (%s) is forgiven', (query, slug) => {
		expect(slugs(query)[0]).toBe(slug);
	});

	test('words in any order may name one trade', () => {
		expect(slugs('Heizung Bad')).toContain('installateur-und-heizungsbauer');
	});

	test('English words find it too, first of all for English readers', () => {
		expect(slugs('roofer', 'en')[0]).toBe('dachdecker');
		expect(slugs('plumber', 'en').slice(0, 2)).toEqual(['klempner', 'installateur-und-heizungsbauer']);
		expect(slugs('electrician')[0]).toBe('elektrotechniker');
	});

	test('nothing is found for nothing and for what is no trade', () => {
		expect(slugs('')).toEqual([]);
		expect(slugs('  ')).toEqual([]);
		expect(slugs('qqqqqq')).toEqual([]);
	});
});

test('a trade is known by its slug and named in both languages', () => {
	const painter = findTrade('maler-und-lackierer');
	expect(painter).toMatchObject({ annex: 'A', number: 10, group: 'ausbaugewerbe' });
	expect(painter && tradeName(painter, 'de')).toBe('Maler und Lackierer');
	expect(painter && tradeName(painter, 'en')).toBe('painter and decorator');
	expect(findTrade('restaurant')).toMatchObject({ annex: null, number: null });
	expect(findTrade('astronaut')).toBeNull();
});
