import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import { applyFix } from '#advice/guard/fix.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', ...post }).findings.filter(
		({ rule }) => rule === 'law.green-claim',
	);

describe('a general environmental claim', () => {
	test.each([
		'Unsere Wandfarben sind umweltfreundlich und riechen kaum.',
		'WIR BACKEN SEIT JANUAR KLIMANEUTRAL!!',
		'Bis 2028 sind wir CO2-neutral.',
		'Nachhaltige Möbel aus dem Allgäu.',
		'Oekologischer Lehmputz für Ihr Schlafzimmer.',
		'Wer bei uns kauft, tut auch der Umwelt was Gutes.',
		'Ein durch und durch grünes Produkt, fragen Sie Ihren Architekten.',
		'Wir haben uns das Label „Öko-Friseur“ ausgedacht und hängen es ins Fenster.',
		'Nicht nur schön, sondern auch umweltfreundlich: unsere Kalkfarben.',
		'Eco-friendly paint for your nursery.',
		'Net zero by 2030 – that’s our promise to you.',
		'Sustainably made furniture from a small workshop in Kent.',
		'Introducing our own Green Promise badge.',
		'Kind to your carpets, kind to the earth.',
		'Die Reinigung, die der Umwelt nicht wehtut.',
		'Mit einer Anlage von uns wird Ihr Haus zum Klimaretter.',
		'Spätestens 2035 arbeitet unsere Firma ohne jeden CO2-Ausstoß.',
		'Grüner übernachten im Gasthof Linde',
		'Mode, die der Umwelt guttut.',
		'Every cup leaves zero footprint.',
		'Timber frames that tread lightly on the earth',
	])('is told: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'stop', overridable: true }]);
	});

	test.each([
		'Farbe mit dem Blauen Engel DE-UZ 102, umweltfreundlicher als die alte.',
		'Die neue Pumpe spart 30 % Strom gegenüber der alten und ist damit klimafreundlicher.',
		'Nachhaltig verklebt heißt bei uns: Der Stab sitzt auch nach zwanzig Jahren noch fest.',
		'Der Abend hat uns nachhaltig beeindruckt.',
		'Grün gestrichen wird das Gartentor erst nächste Woche.',
		'Seit September darf man Produkte nicht mehr einfach umweltfreundlich nennen.',
		'Gestern fragte ein Kunde, ob unser Papier umweltfreundlich sei.',
		'Die Stadt will bis 2035 klimaneutral werden.',
		'Ist eine Wärmepumpe im Altbau klimafreundlich?',
		'Die Klimaanlage ist da, die Wand daneben neutral gestrichen.',
		'We don’t call ourselves carbon neutral.',
		'Is a three-hour monologue sustainable on two pints?',
		'We had the green light from planning on Monday.',
		'Our timber is FSC certified, so you can check how sustainable it is.',
		'„Klimaneutral durchgeschwitzt“ heißt das Programm am Samstag.',
		'Das Finanzamt hat unsere Nerven nachhaltig geprüft.',
		'Klimaneutral? Das Wort benutzen wir nicht.',
		'Die Förderung für klimafreundliche Heizungen läuft bis Dezember.',
		'Die Bremse hält, aber der Eco-Modus am Boiler ist aus.',
		'In der Biotonne ist nur Laub kompostierbar, bitte kein Plastik.',
		'Der Hersteller nennt die Batterie klimaneutral, wir haben nachgefragt.',
		'She asked for eco-friendly dye, we told her we don’t have any.',
		'Net zero is the government’s target for 2050.',
	])('is not: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Neu bei uns. Alle Lacke sind umweltfreundlich.')).toMatchObject([
			{
				excerpt: 'umweltfreundlich',
				at: { part: 0, start: 29, end: 45 },
				source: expect.stringContaining('UWG'),
				as_of: '2026-02',
			},
		]);
	});

	test.each([
		['Wir streichen mit umweltfreundliche Farbe.', 'Wir streichen mit Farbe.'],
		['Nachhaltige Möbel aus dem Allgäu.', 'Möbel aus dem Allgäu.'],
		['Ask for our eco-friendly paints.', 'Ask for our paints.'],
	])('is left out where it stands before its noun: %s', (text, expected) => {
		const [finding] = told(text);
		expect(finding?.fix && applyFix([text], finding.fix)).toEqual([expected]);
	});

	test.each([
		'Die Farbe ist umweltfreundlich.',
		'Sehr umweltfreundliche Farbe.',
		'Schöne und umweltfreundliche Farbe.',
		'This is an eco-friendly paint.',
	])('is not left out where a gap would remain: %s', (text) => {
		expect(told(text)[0]).not.toHaveProperty('fix');
	});

	test('is no matter before the law is in force', () => {
		expect(told('Umweltfreundliche Farbe.', { day: '2026-09-26' })).toEqual([]);
		expect(told('Umweltfreundliche Farbe.', { day: '2026-09-27' })).toHaveLength(1);
	});
});
