import { expect, test } from 'vitest';
import { hasEveryWord, searchWords } from '#advice/search-words.ts';

const finds = (query: string, text: string) => hasEveryWord(text, searchWords(query));

test.each([
	['impressum', 'Pflicht zum Impressum', true],
	['IMPRESSUM pflicht', 'Pflicht zum Impressum', true],
	['Bußgeld', 'BUSSGELD bis 50.000 Euro', true],
	['Gebäude', 'Gebaeudereiniger', true],
	['gebaude', 'Gebäudereiniger', true],
	['§ 5 DDG', '§ 5 Abs. 1 DDG', true],
	['ddg 5', '§ 33 Abs. 2 Nr. 1, Abs. 5 DDG', true],
	['ddg 5', '§ 33 Abs. 2 DDG, bis 15.000 Euro', false],
	['frist', 'Widerrufsfrist', true],
	['impressum preis', 'Pflicht zum Impressum', false],
])('%s in “%s”: %s', (query, text, found) => {
	expect(finds(query, text)).toBe(found);
});

test('a query without letters or digits looks for nothing', () => {
	expect(searchWords(' – § ')).toEqual([]);
});
