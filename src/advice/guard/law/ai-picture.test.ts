import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import { applyFix } from '#advice/guard/fix.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const photo = { mime: 'image/jpeg', width: 1200, height: 900, bytes: 400_000, alt: 'Ein Bad' };
const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', media: [photo], ...post }).findings.filter(
		({ rule }) => rule === 'law.ai-picture',
	);

describe('a text that says a machine made its picture', () => {
	test.each([
		'Bild: KI. So könnte Ihr Garten aussehen.',
		'Unser Logo als Weltraumstation, generiert mit Midjourney',
		'So stellt sich die künstliche Intelligenz einen Dachdecker vor.',
		'Haben heute mal ChatGPT unser Schaufenster malen lassen.',
		'Das Motorrad gibt es gar nicht, die Maschine hat es sich ausgedacht.',
		'#kibild Unser Traumbad für 2027',
		'Ja, das Einhorn auf dem Dach ist KI.',
		'Computer, mal mir eine Werkbank im Weltall.',
		'Das Landschaftsbild ist generiert, nicht fotografiert.',
		'Plakatmotiv diesmal vom Roboter, unser Grafiker ist im Urlaub.',
		'Wohnzimmer leer fotografiert, die Möbel hat die Maschine hineingezaubert.',
		'Hair by nobody, picture by a bot. Would you wear it?',
		'Typed “rusty Beetle in the snow” into an image tool. Out popped this.',
		'AI-generated picture of our bakery on the moon.',
		'Made this header with Copilot, took ten seconds.',
		'This is what AI thinks a plumber looks like.',
		'None of these kitchens are real. A computer dreamed them up.',
	])('gets a hint: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'hint' }]);
	});

	test.each([
		'KI wird das Handwerk nicht ersetzen.',
		'Kein KI-Bild, kein Filter. Der Nebel lag wirklich so.',
		'In der Kita haben wir heute die Fenster getauscht.',
		'Unsere Telefonanlage hat jetzt eine KI, die Termine annimmt.',
		'Achtung, im Netz kursieren KI-Bilder von angeblichen Handwerkern.',
		'Die Maschine hat heute 300 Brötchen gemacht.',
		'K.I. steht hier für „kalte Ingwersuppe“.',
		'Unsere Anlage hat im Juni 800 Kilowattstunden erzeugt.',
		'Die Kinder haben sich einen Roboter ausgedacht und aus Pappe gebaut.',
		'The machine drew the curtains at dusk, clever blinds these.',
		'No AI, no filter, just a very good sunrise.',
		'The initials AI on the ring are for Anna Ivanova.',
		'Midjourney to Glasgow the train broke down.',
		'We used ChatGPT to write a quote once. Never again.',
	])('says nothing to: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source, and labelled where it is not yet plain', () => {
		const text = 'Unser Bad. Das hat ChatGPT gemalt.';
		const [finding] = told(text);
		expect(finding).toMatchObject({
			excerpt: 'ChatGPT gemalt',
			at: { part: 0, start: 19, end: 33 },
			source: expect.stringContaining('Art. 50 Abs. 4 VO (EU) 2024/1689'),
		});
		expect(finding?.fix && applyFix([text], finding.fix)).toEqual([`${text} (Bild mit KI erstellt)`]);
		expect(told('Unser Bad (Bild mit KI erstellt)')[0]).not.toHaveProperty('fix');
	});

	test('is no matter before the law is in force', () => {
		expect(told('Bild mit KI erstellt', { day: '2026-08-01' })).toEqual([]);
		expect(told('Bild mit KI erstellt', { day: '2026-08-02' })).toHaveLength(1);
	});
});

describe('a picture known to be made by a machine', () => {
	const made = { media: [photo, { ...photo, machine_made: true }] };

	test('is a warning until the text says so', () => {
		const text = 'Ein Bad zum Träumen.';
		const [finding] = told(text, made);
		expect(finding).toMatchObject({ severity: 'warn', excerpt: 'Bild 2' });
		const [labelled = ''] = finding?.fix ? applyFix([text], finding.fix) : [];
		expect(told(labelled, made)).toMatchObject([{ severity: 'hint' }]);
	});

	test('is a warning all the more where the text denies it', () => {
		expect(told('Kein KI-Bild, alles echt.', made)).toMatchObject([{ severity: 'warn' }]);
	});
});
