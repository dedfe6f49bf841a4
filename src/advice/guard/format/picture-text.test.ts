import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const photo = { mime: 'image/jpeg', width: 1200, height: 900, bytes: 400_000, alt: 'Ein Flyer' };
const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', media: [photo], ...post }).findings.filter(
		({ rule }) => rule === 'format.picture-text',
	);

describe('a text that sends readers into the picture', () => {
	test.each([
		'Alle Infos auf dem Flyer!',
		'Neue Preise siehe Bild.',
		'Wann und wo? Steht alles auf dem Plakat.',
		'Die Öffnungszeiten über Weihnachten findet ihr auf dem Bild.',
		'Kurszeiten ab Oktober: bitte einfach durchblättern und auf dem zweiten Bild nachlesen.',
		'Für die Mittagskarte bitte nach rechts wischen.',
		'Genaueres verrät der Flyer.',
		'Mittagskarte → Bild. Guten Hunger',
		'Notdienstplan als Grafik angefügt, bitte abspeichern.',
		'Was ihr mitbringen müsst, haben wir ins Foto geschrieben.',
		'Den Ablauf des Kurses entnehmt ihr bitte dem Bild.',
		'New prices? Zoom in, it’s all on there.',
		'Class times on the card, tap to enlarge',
		'All the details are on the poster.',
		'See picture for prices.',
		'Swipe for the menu',
		'Price list attached as a picture',
	])('gets a hint: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'hint' }]);
	});

	test.each([
		'Bild 2 zeigt die Naht nach dem Schleifen.',
		'Im Bild: unser Geselle beim Löten.',
		'Unsere Flyer liegen ab morgen beim Bäcker aus.',
		'Sehen Sie auf dem Bild eine Ente oder einen Hasen?',
		'Wer steht auf dem Foto ganz links?',
		'Swipe to see the before.',
		'Wie gefällt euch die Farbe auf dem Bild?',
		'Der Plan auf dem Foto ist von 1911.',
		'Wer findet den Fehler im Bild?',
		'Können Sie sich ein Bild davon machen, wie schwer diese Platte ist?',
		'Picture this: you, a beach, no phone.',
		'The second picture shows the weld before grinding.',
		'Can you see the difference in the second photo?',
	])('says nothing to: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is no matter without a picture', () => {
		expect(told('Alle Infos auf dem Flyer!', { media: [] })).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Hoffest! Preise stehen im Bild.')).toMatchObject([
			{
				excerpt: 'Preise stehen im Bild',
				at: { part: 0, start: 9, end: 30 },
				source: expect.stringContaining('WCAG 2.2, 1.1.1'),
			},
		]);
	});
});
