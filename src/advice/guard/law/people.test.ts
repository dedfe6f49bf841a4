import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const photo = { mime: 'image/jpeg', width: 1200, height: 900, bytes: 400_000, alt: 'Ein Bad' };
const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', ...post }).findings.filter(
		({ rule }) => rule === 'law.people',
	);

describe('somebody named or said to be in the picture', () => {
	test.each([
		'Familie Maier aus der Gartenstraße freut sich über ihre neue Heizung.',
		'Bei herrn wagner in der bergstraße haben wir heute die therme getauscht',
		'Herr und Frau Brinkmann haben sich für Kirschbaum entschieden.',
		'Die Hubers strahlen: Ihr Dach ist wieder dicht.',
		'Sabine und Klaus freuen sich über ihre neue Terrasse.',
		'Unsere Stammkundin Hilde hat heute den 100. Haarschnitt gefeiert',
		'So sieht das Auto von Markus Weidner nach dem Hagel aus.',
		'Auf dem Foto: unser Kunde beim ersten Tritt in die Pedale.',
		'Das ist Konrad. Er kam mit Schulterschmerzen und ging mit einem Lächeln.',
		'glückwunsch an leonie w. aus bad tölz, beim ersten versuch bestanden',
		'Vorher, nachher: Kundin Steffi hat sich getraut, 30 cm ab!',
		'Es war kalt bei den Lohmanns im Birkenweg, jetzt nicht mehr.',
		'Reg from number 12 heard the robins this morning.',
		'Sold to the lovely Kowalczyk family, who are moving in with three cats.',
		'Mrs Patterson from Mill Lane can’t stop smiling about her new front door.',
		'The Patels picked a very brave green for their hall.',
		'Congratulations to Chloe who passed first time with only two minors!',
		'Pictured is our client signing for the keys.',
	])('is a warning: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'warn' }]);
	});

	test.each([
		'Unsere Azubine Lena hat die Zwischenprüfung geschafft.',
		'Jonas und Tim haben heute den First gedeckt, unsere beiden Gesellen.',
		'Das ist Lena. Sie verstärkt seit Montag unser Team.',
		'Frohe Weihnachten wünscht Ihnen Familie Huber und das ganze Team.',
		'Ansprechpartnerin für die Ausbildung ist Frau Keller, Telefon 0731 12345.',
		'Beim Stadtfest hat der Bürgermeister Herr Vogt das erste Fass angestochen.',
		'Unsere Reinigungskraft Frau Novak hat uns beigebracht, wie man Kaffeekannen sauber kriegt.',
		'Peter, 19 Jahre bei uns und noch kein einziges Mal verschlafen.',
		'Helen Marsh has been appointed Chief Financial Officer.',
		'Frau Holle war fleißig, der Räumdienst auch.',
		'Wir sind ein Familienbetrieb.',
		'Danke für die nette Bewertung, Frau K.!',
		'Mit ihrer freundlichen Genehmigung: Frau Schulz vor dem neuen Bad.',
		'Please ask for Sarah on reception.',
		'The King opened the new bridge today.',
		'Our family business has been on this street since 1952.',
		'Jane Austen would have liked this window seat.',
	])('says nothing to: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Fertig! Danke, Frau Öztürk, für die Geduld.')).toMatchObject([
			{
				excerpt: 'Frau Öztürk',
				at: { part: 0, start: 15, end: 26 },
				source: expect.stringContaining('§§ 22, 23 KunstUrhG'),
			},
		]);
	});
});

describe('faces in a picture', () => {
	const shown = (faces: number, consented?: boolean) => ({ media: [photo, { ...photo, faces, consented }] });

	test('are a stop nobody may override where somebody has not agreed', () => {
		expect(told('Fertig.', shown(2, false))).toMatchObject([
			{
				severity: 'stop',
				overridable: false,
				excerpt: 'Bild 2',
				message: expect.stringContaining('2 Menschen'),
				fix: { kind: 'open', path: '/consents' },
			},
		]);
	});

	test('are asked about where nobody knows', () => {
		expect(told('Fertig.', shown(1))).toMatchObject([{ severity: 'warn', excerpt: 'Bild 2' }]);
		expect(told('Done.', { ...shown(1), language: 'en' })).toMatchObject([
			{ message: expect.stringContaining('A person can be recognised in picture 2.') },
		]);
	});

	test('are fine with consent, and none are fine anyway', () => {
		expect(told('Fertig.', shown(3, true))).toEqual([]);
		expect(told('Fertig.', shown(0, false))).toEqual([]);
		expect(told('Fertig.', { media: [photo] })).toEqual([]);
	});

	test('that have agreed may be named, too', () => {
		expect(told('Familie Maier vor ihrem neuen Bad.', shown(3, true))).toEqual([]);
	});
});
