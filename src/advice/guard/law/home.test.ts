import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const photo = { mime: 'image/jpeg', width: 1200, height: 900, bytes: 400_000, alt: 'Ein Bad' };
const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', ...post }).findings.filter(
		({ rule }) => rule === 'law.home',
	);

describe('the inside of a home, with whose it is or where', () => {
	test.each([
		'Schlafzimmer der Familie Kurz, Lindenweg 4',
		'Parkett in der Altbauwohnung, Schillerstr. 14, 3. OG.',
		'gestern bei frau petersen im schlafzimmer die heizkörper getauscht',
		'Neue Fliesen im bad bei den schneiders, mozartstraße 3',
		'Die Küche der Webers, endlich fertig.',
		'Im Schlafzimmer von Klaus und Inge steht jetzt ein Schrank nach Maß.',
		'Klimagerät eingebaut bei Familie Sauer, Waldstraße 16.',
		'Auf dem Nachttisch der Kundin lagen noch ihre Tabletten.',
		'Wohnung 12 im Haus Rosengarten 5: Mieter Wolf ist in Urlaub.',
		'Fenster erneuert in der Goethestraße 18, EG rechts. Die alte Dame dort lebt allein.',
		'Cracked window at 55 Priory Street replaced. Mrs Bloom’s alarm box is left of the bed.',
		'The Hendersons’ bedroom at 14 Orchard Close, now in Dusty Rose.',
		'Sarah’s new kitchen, and yes, that is her dog in the sink.',
		'Wallpaper up in the nursery at 22 Beech Avenue.',
	])('is a warning: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'warn' }]);
	});

	test.each([
		'Wohnzimmer in Salbeigrün, gestrichen mit Kreidefarbe.',
		'In unserem Ausstellungsraum steht jetzt ein komplettes Bad.',
		'Kommen Sie vorbei: Küchenstudio, Hauptstraße 8.',
		'Rohbau in der Lindenstraße 4, die Decke ist betoniert.',
		'Unser Büro ist umgezogen: Gartenstraße 12, zweiter Stock.',
		'Herr Kowalski leitet ab Mai unseren Küchenverkauf in der Hauptstraße 20.',
		'Unsere Werkstatt in der Industriestraße 5 hat jetzt eine neue Heizung.',
		'Die Ferienwohnung in der Seestraße 3 hat einen neuen Boden.',
		'Das Dach bei Familie Sauer, Waldstraße 16, ist gedeckt.',
		'Die Familie trifft sich in der Küche, darum planen wir dort mehr Platz.',
		'Paint tip: use matt in a bedroom, it hides the bumps.',
		'We’re hiring for our workshop on Station Road.',
	])('says nothing to: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Fertig. Bad von Frau Thelen, vorher voller Schimmel.')).toMatchObject([
			{
				excerpt: 'Bad von Frau Thelen',
				at: { part: 0, start: 8, end: 27 },
				source: expect.stringContaining('§ 201a StGB'),
			},
		]);
	});
});

describe('a picture from inside a home', () => {
	const shown = (consented?: boolean) => ({ media: [{ ...photo, home: true, consented }] });

	test('is a warning until the customer has agreed', () => {
		expect(told('Fertig.', shown())).toMatchObject([{ severity: 'warn', excerpt: 'Bild 1' }]);
		expect(told('Done.', { ...shown(false), language: 'en' })).toMatchObject([
			{ message: expect.stringContaining('Picture 1 shows the inside of a home.') },
		]);
		expect(told('Fertig.', shown(true))).toEqual([]);
	});

	test('is not supposed of one of which nothing is known', () => {
		expect(told('Fertig.', { media: [photo] })).toEqual([]);
	});
});
