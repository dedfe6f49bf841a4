import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string, network = 'facebook', kind = 'page') =>
	checkPost({ text, network, kind }).findings.filter(({ rule }) => rule === 'pace.bait');

describe('asking for likes, shares and tags', () => {
	test.each([
		'Liken, teilen, Freunde markieren und gewinnen!',
		'Teilt diesen Beitrag, damit wir einen Lehrling finden.',
		'Folgt uns und gewinnt eine Torte',
		'daumen hoch wenn ihr auch bei 3 grad schraubt',
		'Herz für Hunde, Lachgesicht für Katzen!',
		'Nenne drei Freunde, die mit dir kommen',
		'Nur wer unserer Seite folgt und den Beitrag weiterverbreitet, kann das Brett bekommen.',
		'Kommentiert fleißig, damit der Algorithmus uns mag.',
		'Nicht vergessen: liken und teilen!',
		'Like if you agree that winter is for oiling chains.',
		'Tag a friend who needs new windows',
		'Let’s get this to 1,000 shares so Facebook stops hiding small firms.',
		'Only people who repost this story get the discount code.',
		'RT to win a signed poster!',
		'Team Locken: ❤️ Team Glatt: 👍',
		'Schick das an drei Menschen, die du magst!',
		'Erst abonnieren, dann kommentieren, dann vielleicht das Rennrad mitnehmen.',
		'Bist du auch ein Montagsmuffel? Doppelklick aufs Bild, wenn ja',
		'Postet das in eurer Story, und das erste Bier geht aufs Haus.',
		'200 hearts and we’ll put the bow tie on him',
		'Only 1 in 10 of you will share this.',
		'Your like keeps this bakery alive.',
	])('is told: %s', (text) => expect(told(text)).not.toEqual([]));

	test.each([
		'Was meinen Sie: Blau oder Grün? Gefällt Ihnen die Farbe?',
		'Wir teilen uns die Arbeit mit der Zimmerei, und das Brett in zwei Teile.',
		'Teilt uns bitte mit, ob ihr kommt.',
		'Folgen Sie uns gern auch auf Instagram.',
		'Danke fürs Liken und Teilen unseres letzten Beitrags.',
		'Bitte nicht liken, lieber vorbeikommen.',
		'Drückt uns die Daumen für Samstag!',
		'Markieren Sie die Bohrlöcher mit Bleistift.',
		'What would you like to see on the winter menu?',
		'It feels like silk, and looks like rain.',
		'Follow the path past the greenhouse.',
		'A fair share for every farm.',
		'We share the yard with a potter.',
		'Have a story about the harbour? Share it with us.',
		'Press the blue button twice.',
		'Please share: lost on Saturday outside the shop, one knitted rabbit.',
		'Könnt ihr bitte das Tor schließen?',
	])('is not told: %s', (text) => expect(told(text)).toEqual([]));

	test('the finding names the words and their place', () => {
		const text = 'Das Wetter hält. Folgt uns und gewinnt eine Torte.';
		const [finding] = told(text);
		expect(finding).toMatchObject({ severity: 'warn', excerpt: 'Folgt uns' });
		expect(text.slice(finding?.at?.start, finding?.at?.end)).toBe('Folgt uns');
	});

	test('where the network itself forbids it, the network is the source', () => {
		expect(told('RT to win a poster', 'x', 'profile')[0]?.source).toMatch(/^X developer guidelines/);
		expect(told('Teilt diesen Beitrag', 'mastodon', 'profile')[0]?.source).toMatch(/Meta/);
	});
});
