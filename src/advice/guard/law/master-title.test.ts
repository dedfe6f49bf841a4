import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string, hasMaster: boolean | null = null) =>
	checkPost({ text, network: 'facebook', kind: 'page', hasMaster }).findings.filter(
		({ rule }) => rule === 'law.master-title',
	);

describe('the title of a master', () => {
	test.each([
		'Seit 1962 Meisterbetrieb, jetzt in dritter Generation.',
		'Ihr Dachdeckermeister in Bautzen.',
		'Ich bin Friseurmeisterin und komme auch zu euch nach Hause.',
		'Kfz-Meisterwerkstatt in Lindau',
		'Steinmetz- und Bildhauermeisterin',
		'Küchen nach Maß, gebaut in einer Tischlerei, die von der Meisterin selbst geführt wird.',
		'Zwei Meister, fünf Gesellen, ein Ziel: Ihr Bad',
		'Für unseren Meisterbetrieb suchen wir einen Gesellen.',
		'Master roofer in Kempten, 30 years on the job.',
		'MASTER PAINTERS & DECORATORS – free quotes',
		'Our business is run by a master stonemason.',
		'Bei uns kommt der Meister noch selber aufs Dach.',
		'Stuck vom Meister seines Fachs',
		'Ofenbaumeister seit 1989',
		'Der Meister macht das Aufmaß, die Gesellen den Rest.',
		'Bread by a Meister, baked the German way.',
	])('is told: %s', (text) => expect(told(text)).not.toEqual([]));

	test.each([
		'Unser Nachbar ist Weltmeister im Holzhacken.',
		'Der Hausmeister hat den Schlüssel, die Bürgermeisterin das Band.',
		'Die meisten Kunden fragen nach Blau. Das meistern wir.',
		'Ein Meisterwerk von 1890.',
		'Übung macht den Meister.',
		'Wir gratulieren Lena: Sie ist jetzt Malermeisterin!',
		'Wir suchen einen Dachdeckermeister (m/w/d).',
		'Wir sind kein Meisterbetrieb, sondern ein Kollektiv.',
		'Herr Meister aus Ulm hat geschrieben.',
		'Master bedroom painted in sage green',
		'The staircase is a masterpiece, and she mastered it in a week.',
		'We are looking for a master electrician.',
		'Wer ist hier der Meister im Kaffeetrinken?',
		'Familie Baumeister baut an.',
		'Unser Azubi will mal Meister werden.',
		'Master of ceremonies tonight: Bob.',
	])('is not told: %s', (text) => expect(told(text)).toEqual([]));

	test('once the firm has said that it has a master, nothing more is said', () => {
		expect(told('Ihr Meisterbetrieb in Ulm.', true)).toEqual([]);
		expect(told('Ihr Meisterbetrieb in Ulm.', false)).toHaveLength(1);
	});

	test('the finding names the words, their place, the law, and leads to where it is settled', () => {
		const text = 'Anrufen lohnt sich. Ihr Meisterbetrieb in Ulm.';
		const [finding] = told(text);
		expect(finding).toMatchObject({
			excerpt: 'Meisterbetrieb',
			fix: { kind: 'open', path: '/firm#master' },
		});
		expect(text.slice(finding?.at?.start, finding?.at?.end)).toBe('Meisterbetrieb');
		expect(finding?.source).toMatch(/§ 51|HwO|Handwerksordnung/);
	});
});
