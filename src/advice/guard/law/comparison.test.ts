import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string) =>
	checkPost({ text, network: 'facebook', kind: 'page' }).findings.filter(
		({ rule }) => rule === 'law.comparison',
	);

describe('a firm that puts itself above others', () => {
	test.each([
		'Besser als die Konkurrenz, und das seit vierzig Jahren.',
		'Wir sind billiger als Firma Huber.',
		'Keiner ist günstiger, wir haben alle Preise verglichen.',
		'Die Nummer 1 in Ulm, wenn es um Brillen geht.',
		'Bei uns kriegen Sie das beste Eis der Stadt!',
		'Anders als die Pfuscher von nebenan kommen wir auch wieder.',
		'Bei den Backshops kriegen Sie aufgewärmte Teiglinge, bei uns Brot.',
		'Andere reden, wir liefern.',
		'Die Kollegen von drüben haben nur Murks gemacht. Wir haben es gerichtet.',
		'Cheaper than anyone else in town.',
		'Unlike other garages, we ring before we fix.',
		'You won’t find a cheaper plumber anywhere.',
		'The best pies in Yorkshire, hands down.',
		'Don’t let those cowboys near your boiler.',
		'Die Vertragswerkstatt zockt ab. Wir nicht.',
		'Andere Betriebe lassen Sie warten. Wir sind in einer Stunde da.',
		'Bei Möbel Brandner kaufen Sie Späne, bei uns Holz.',
		'So sauber wie wir hinterlässt keiner die Baustelle.',
		'Wo gibt es in Köln bessere Brezeln? Eben.',
		'Schluss mit überteuerten Werkstätten, kommen Sie zu uns.',
		'Ihr findet im ganzen Landkreis keinen Barbier, der günstiger ist.',
		'Supermarket bread is cardboard. Ours is bread.',
		'Main dealer quoted her £900. We did it for 400.',
		'Fed up with Grimble & Sons ignoring your emails? We pick up the phone.',
		'Their kitchens come in boxes. Ours come from Keith.',
	])('is told: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'warn' }]);
	});

	test.each([
		'Lärche ist härter als Fichte.',
		'Besser als Silikon: Hybridkleber.',
		'Wer ist besser: Hund oder Katze?',
		'Unser bester Lehrling heißt Tim.',
		'Ulm gewinnt 3:1 gegen Aalen. Die waren einfach besser als die andern.',
		'Die Nummer 1 auf der Karte bleibt das Schnitzel.',
		'Anders als sonst haben wir am Mittwoch nachmittags zu.',
		'Die beste Lösung für die Dachschräge war ein Schrank ohne Rückwand.',
		'Wir sind nicht die Günstigsten, und das wissen Sie.',
		'Der Nachbarbetrieb hat uns den Kran geliehen, danke an die Kollegen.',
		'Vinegar works better than bleach on limescale.',
		'Best wishes from all of us in the workshop.',
		'The other painters in town lent us a ladder yesterday.',
		'We’re not the cheapest in town and we’ll tell you why.',
		'Die meisten Hotels am See haben im November zu, wir auch.',
		'Nummer 1 der Fragen in dieser Woche: Kann man Leder waschen?',
		'Wir haben gewonnen! Bester Ausbildungsbetrieb im Landkreis.',
		'Nach einem Marderbiss hilft die Motorwäsche, sonst riecht es nach Konkurrenz.',
		'Unlike last year we’re open on Boxing Day.',
		'Most carpenters round here learned at the same college, under Mr Briggs.',
	])('is not: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place and its source', () => {
		expect(told('Guten Tag. Niemand ist schneller.')).toMatchObject([
			{
				excerpt: 'Niemand ist schneller',
				at: { part: 0, start: 11, end: 32 },
				source: expect.stringContaining('§ 6 UWG'),
			},
		]);
	});
});
