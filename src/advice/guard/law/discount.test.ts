import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string) =>
	checkPost({ text, network: 'facebook', kind: 'page' }).findings.filter(
		({ rule }) => rule === 'law.discount',
	);

describe('a lower price for goods', () => {
	test.each([
		'20 % auf alle Markisen bis Ende März.',
		'Statt 49 € nur 39 €: unsere Holzbrettchen.',
		'Ein Drittel günstiger: Terrassendielen aus Lärche.',
		'Winterreifen zum halben Preis',
		'Zum Jubiläum gibt es auf alles zehn Prozent.',
		'Wir haben Geburtstag! 10 Jahre Laden, 10 % auf alles.',
		'Wegen Umzug Räumungsverkauf, alles muss raus.',
		'hausschuhe aus filz sind runtergesetzt, 24 statt 36 euro',
		'Kaffeeservice statt 120 € jetzt 80 €',
		'Sale: 30% off all sunglasses',
		'Was £649, now £499. One left, blue, medium frame.',
		'Black Friday: a tenner off every cordless drill.',
		'Don’t miss out: 20% off power tools.',
		'Buy one, get one free on all candles',
		'Zur Neueröffnung purzeln die Preise für Sonnenbrillen.',
		'Kalender zum Spottpreis, vorher zwölf Euro, jetzt nur noch fünf.',
		'Hüte zum Saisonschluss: Wer früh kommt, zahlt dreißig Euro weniger als im Sommer.',
		'Der Rasenmäher kostet jetzt schlappe 299. Ursprünglich stand er mit 379 im Laden.',
		'Bei uns kriegt ihr den Fünfer weniger: Tassen jetzt 14 statt 19.',
		'MwSt. geschenkt auf alle Übertöpfe',
		'Wanderschuhe aus der letzten Saison, 119 € → 79 €',
		'Boots knocked down from 140 to 95.',
		'Cushions going for a song. Were twenty, now a tenner.',
		'Lanterns: £18. Last month you’d have paid £25.',
	])('is told: %s', (text) => expect(told(text)).not.toEqual([]));

	test.each([
		'Lampe 39 €, niedrigster Preis der letzten 30 Tage: 49 €',
		'Statt 49 € nur 39 €. In den 30 Tagen davor war der günstigste Preis 45 €.',
		'10 % auf die Heizungswartung im Sommer',
		'10 % für Stammkunden mit der Kundenkarte',
		'Wer Geburtstag hat, bekommt 15 % auf den Einkauf.',
		'Brot vom Vortag zum halben Preis',
		'20 % weniger Wärmeverlust mit neuen Fenstern',
		'100 % Wolle aus der Region',
		'Statt 4 Tagen haben wir nur 3 gebraucht.',
		'Wir geben keinen Rabatt, weil der Preis von Anfang an stimmt.',
		'Reduziert haben wir nur die Lautstärke.',
		'Ten per cent off chimney sweeping until the clocks go back.',
		'On sale from Thursday: the first spring lamb, £14.50 a kilo.',
		'We reduced the span with a steel beam.',
		'Resoling is 10 percent off all through February.',
		'Windows cleaned at half price for the over-70s.',
		'Im Januar kostet das Streichen 10 % weniger.',
		'Ab 1. Mai kostet die Breze 1,20 statt 1,00 €, das Mehl ist teurer geworden.',
		'Die neue Durchwahl ist 20 statt 12.',
		'We cut the old pipe by half to make room for the valve.',
	])('is not told: %s', (text) => expect(told(text)).toEqual([]));

	test('the finding names the words, their place and the law', () => {
		const text = 'Im Laden: 20 % auf alle Markisen.';
		const [finding] = told(text);
		expect(finding).toMatchObject({ severity: 'warn', excerpt: '20 % auf alle' });
		expect(text.slice(finding?.at?.start, finding?.at?.end)).toBe('20 % auf alle');
		expect(finding?.source).toMatch(/PAngV/);
	});
});
