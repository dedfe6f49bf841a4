import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string) =>
	checkPost({ text, network: 'facebook', kind: 'page' }).findings.filter(
		({ rule }) => rule === 'law.healing-claim',
	);

describe('a promise for people’s health', () => {
	test.each([
		'Unser Roggenbrot senkt den Cholesterinspiegel.',
		'Massage hilft gegen Migräne, probieren Sie es aus.',
		'Wir befreien Sie von Ihren Rückenschmerzen.',
		'Unsere Matratzen beugen Bandscheibenvorfällen vor.',
		'Diese Creme wirkt, völlig ohne Nebenwirkungen.',
		'Ärztlich empfohlen und klinisch bewiesen.',
		'„Nach der Salbe war mein Ekzem weg“, schreibt uns eine Kundin.',
		'Tinnitus? Unser Hörgerät lässt ihn verschwinden.',
		'Herr B. konnte kaum laufen, nach unserer Faszientherapie spielt er wieder Tennis.',
		'Our honey cures hay fever.',
		'Say goodbye to migraines with our tinted lenses.',
		'Sciatica? We fix it for good in four sessions.',
		'Our bread brings your blood sugar down and keeps diabetes away.',
		'Be pain-free by summer!',
	])('is told: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'stop', overridable: true }]);
	});

	test.each([
		'Die neue Bank ist bequem und tut gut.',
		'Schmerzfreier Umzug? Wir tragen auch das Klavier.',
		'Heilfroh waren wir, als das Wasser wieder lief. Am Montag geht es nach Heilbronn.',
		'Trinken Sie genug bei der Hitze, das beugt Kopfschmerzen vor.',
		'Gegen Zugluft hilft eine neue Dichtung.',
		'Wer Neurodermitis hat, fragt vor der Behandlung bitte erst die Hautärztin.',
		'Wir versprechen nicht, dass eine Massage Rückenschmerzen heilt.',
		'Ein Hörgerät heilt keinen Hörverlust, es macht lauter.',
		'Die Krankenkasse zahlt Einlagen zweimal im Jahr.',
		'Kein Grund zu Kopfschmerzen: die Theoriefragen werden nicht schwerer.',
		'No more headaches about sticking drawers.',
		'Does cracking your knuckles cause arthritis? Probably not.',
		'Finished the treatment room at the dental surgery, two coats.',
	])('is not: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Neu: Tee. Er lindert Husten sofort.')).toMatchObject([
			{
				excerpt: 'lindert Husten',
				at: { part: 0, start: 13, end: 27 },
				source: expect.stringContaining('HWG'),
			},
		]);
	});
});
