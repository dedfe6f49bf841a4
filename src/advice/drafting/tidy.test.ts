import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findIdea } from '#advice/ideas.ts';
import { draftingSchema } from '#advice/knowledge-schema.ts';
import { tidy } from '#advice/drafting/tidy.ts';
import { calling, placeName } from '#advice/drafting/hashtags.ts';
import { findTrade } from '#advice/trades.ts';
import file from '#knowledge/drafting.json' with { type: 'json' };

describe('a sentence from the ladder in German', () => {
	test.each([
		[
			'äh also heute haben wir den first am rathaus gemacht 14 meter ähm mit klammern',
			'Heute haben wir den First am Rathaus gemacht 14 Meter mit Klammern.',
		],
		['so ja der kunde hatte keine zeichnung mehr ne?', 'Der Kunde hatte keine Zeichnung mehr.'],
		['Fertig!!! Was für ein Tag?!', 'Fertig. Was für ein Tag?'],
		['Fassade im 2. OG u. DG gestrichen', 'Fassade im 2. Obergeschoss und Dachgeschoss gestrichen.'],
		['Die Platte misst 3,20 m x 60 cm, ca. 40 kg', 'Die Platte misst 3,20 m x 60 cm, ca. 40 kg.'],
		['das brot ist fertig. morgen gibt es mehr', 'Das Brot ist fertig. Morgen gibt es mehr.'],
		['Nagel rein , Nagel raus', 'Nagel rein, Nagel raus.'],
	])('%s', (said, tidied) => {
		expect(tidy(said, 'de')).toBe(tidied);
	});

	test.each([
		'Also messen, rechnen, drehen.',
		'So wird aus der rohen Platte ein Stein, der passt.',
		'Ja, Sie können die Unterlagen auch als Foto schicken.',
		'Wir halten das halt aus.',
		'iPhone-Halter aus Eiche, siehe https://firm.example/halter',
		'Ein Haft, ein Falz #Blech',
		'Für den Azubi 👍',
		'Erst messen.\n\nDann sägen.',
	])('what means something stays as it is: %s', (said) => {
		expect(tidy(said, 'de').replace(/\.$/, '')).toBe(said.replace(/\.$/, ''));
	});
});

test.each([
	[
		'Um, so today we finished the ridge, 14 metres w/ new clips',
		'Today we finished the ridge, 14 metres with new clips.',
	],
	[
		'so it rained, and i was glad we had the tarpaulin up',
		'So it rained, and I was glad we had the tarpaulin up.',
	],
])('in English: %s', (said, tidied) => {
	expect(tidy(said, 'en')).toBe(tidied);
});

test('tidying twice is tidying once', () => {
	const once = tidy('ähm ja also heute das dach gedeckt!! im EG u. OG', 'de');
	expect(tidy(once, 'de')).toBe(once);
});

test.each([
	['friseure', 'Friseur'],
	['dachdecker', 'Dachdecker'],
	['feinwerkmechaniker', 'Feinwerkmechaniker'],
	['maler-und-lackierer', 'Maler'],
	['ofen-und-luftheizungsbauer', 'Ofenbauer'],
	['anderer-betrieb', null],
])('people call %s %s', (slug, name) => {
	const trade = findTrade(slug);
	expect(trade && calling(trade, 'de')).toBe(name);
});

test('a place is called by its name alone', () => {
	expect(placeName('94032 Passau')).toBe('Passau');
	expect(placeName('Frankfurt (Oder)')).toBe('Frankfurt');
	expect(placeName('12345')).toBeNull();
});

test('what is added says no more than the example of its idea', () => {
	expect(v.safeParse(draftingSchema, file).issues).toBeUndefined();
	const invented = file.advice.filter(({ idea, de, en }) => {
		const known = findIdea(idea);
		return !known?.example_de.includes(de) || !known.example_en.includes(en);
	});
	expect(invented.map(({ idea }) => idea)).toEqual([]);
});
