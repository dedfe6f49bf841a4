import { describe, expect, test } from 'vitest';
import { suggestPurpose } from '#advice/purpose.ts';
import { turnIntoTip, withoutPromotion } from '#advice/rewrite.ts';

const tip = 'Bei Sturm fahren Sie die Markise besser ganz ein, sonst reißt das Tuch an der Naht.';
const advertisement = 'Nur diese Woche: 20 % auf alle Markisen, jetzt anrufen und bestellen.';
const wish = { trade: 'raumausstatter', day: '2026-11-24', land: 'BY' };

describe('the text without its advertising', () => {
	test('keeps the sentences that give', () => {
		expect(withoutPromotion(`${advertisement} ${tip}`)).toBe(tip);
	});

	test('is nothing where everything advertises, nothing does, or too little is left', () => {
		expect(withoutPromotion(advertisement)).toBeNull();
		expect(withoutPromotion(tip)).toBeNull();
		expect(withoutPromotion(`Moin. ${advertisement}`)).toBeNull();
	});
});

describe('turning an advertisement into a tip', () => {
	test('offers the own text first, then ideas of trade and season that give', () => {
		const [own, ...ideas] = turnIntoTip(`${advertisement} ${tip}`, { wish, language: 'de' });
		expect(own).toEqual({ kind: 'own', text: tip });
		expect(ideas).toHaveLength(3);
		for (const idea of ideas) expect(idea.kind).toBe('idea');
	});

	test('offers ideas alone where nothing of the text is left, in the language of the reader', () => {
		const english = turnIntoTip('20 % off all awnings, call us now.', { wish, language: 'en' });
		expect(english.every(({ kind }) => kind === 'idea')).toBe(true);
		expect(english[0]?.text).not.toBe(turnIntoTip('', { wish, language: 'de' })[0]?.text);
	});

	test('what it offers of the own text no longer advertises', () => {
		const own = turnIntoTip(`${advertisement} ${tip}`, { wish, language: 'de' })[0];
		expect(suggestPurpose(own?.text ?? '').purpose).not.toBe('promote');
	});
});
