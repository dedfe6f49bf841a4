import { describe, expect, test } from 'vitest';
import { sentenceOf } from '#captures/mail/sentence.ts';

const said = (subject: string, text: string) => sentenceOf({ subject, text });

describe('the sentence of a letter', () => {
	test('is its subject and its text', () => {
		expect(said('Neuer First', 'Am Rathaus ist der First fertig.\r\n')).toBe(
			'Neuer First\n\nAm Rathaus ist der First fertig.',
		);
		expect(said('', 'Nur Text')).toBe('Nur Text');
		expect(said('Nur Betreff', '')).toBe('Nur Betreff');
		expect(said('AW: WG: Neuer First', '')).toBe('Neuer First');
	});

	test('says nothing twice', () => {
		expect(said('Neuer First', 'Neuer First am Rathaus')).toBe('Neuer First am Rathaus');
	});

	test.each(['IMG_20261124_0712.jpg', 'Foto', '2 Bilder', '(kein Betreff)', 'Photo.heic', 'Fwd: '])(
		'leaves out the subject %s',
		(subject) => {
			expect(said(subject, 'Der First ist fertig')).toBe('Der First ist fertig');
		},
	);

	test.each([
		['-- \nDach & Fach\nTel. 0123'],
		['--\nDach & Fach'],
		['Gesendet von meinem iPhone'],
		['Von meinem iPhone gesendet'],
		['Gesendet mit der GMX Mail App'],
		['Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.'],
		['Sent from my Galaxy'],
		['Holen Sie sich Outlook für Android<https://aka.ms/x>'],
		['Am 24. November 2026 07:12 schrieb Jan Kühn <kuehn@dach.example>:\n> Bitte Fotos'],
		['Am Di., 24. Nov. 2026 um 07:12 Uhr\nschrieb Jan Kühn <kuehn@dach.example>:\n> Bitte Fotos'],
		['On Tue, 24 Nov 2026 at 07:12, Jan <kuehn@dach.example> wrote:\n> Photos please'],
		['-----Ursprüngliche Nachricht-----\nVon: Jan'],
		['Von: Jan Kühn <kuehn@dach.example>\nGesendet: Dienstag'],
		['> Zitat'],
		['Mit freundlichen Grüßen\n\nJan Kühn\nDach & Fach'],
		['Viele Grüße, Jan'],
		['Best regards\nJan'],
	])('ends before %j', (appendix) => {
		expect(said('', `Der First ist fertig.\n\n${appendix}\n`)).toBe('Der First ist fertig.');
	});

	test('keeps what only resembles an end', () => {
		for (const text of [
			'Am Rathaus ist der First fertig.',
			'Von unten sieht man nichts.',
			'Viele Grüße vom Dach des Rathauses in der Stadtmitte von Musterhausen schicken wir',
			'Beste Regenrinne -- aus Zink',
		])
			expect(said('', text)).toBe(text);
	});

	test('leaves out what stands for pictures', () => {
		expect(said('', '[cid:ii_m3x1]\nDer First\n[image: IMG_1.jpg]')).toBe('Der First');
	});
});
