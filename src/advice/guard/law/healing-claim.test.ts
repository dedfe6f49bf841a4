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
		'Fersensporn adé: einmal unsere Sohlen rein und Sie laufen wieder.',
		'Bandscheibe kaputt? Unser Rückenkurs biegt das wieder hin.',
		'Parodontose ist heilbar, und zwar bei uns in nur einer Sitzung.',
		'Dank euch brauche ich keine Schmerztabletten mehr.',
		'Diese Salbe lässt Krampfadern verblassen.',
		'Wear our aids and you won’t get dementia.',
		'Twelve classes and my patients come off their blood pressure tablets.',
		'Pilates with Jo reversed my arthritis.',
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
		'No side effects from the rewire, apart from a very dusty cat.',
		'Übung für den Nacken: Sie hilft bei Verspannungen, auch am Schreibtisch.',
		'Wir suchen einen grauen Kater. Wer hat ihn gesehen? Er ist nicht mehr da.',
		'The concrete needs 28 days to cure.',
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
