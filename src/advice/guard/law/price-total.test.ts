import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string) =>
	checkPost({ text, network: 'facebook', kind: 'page' }).findings.filter(
		({ rule }) => rule === 'law.price-total',
	);

describe('a price that is not the total', () => {
	test.each([
		'Badsanierung komplett ab 8.900 € zzgl. MwSt. – Termine ab März.',
		'Carport nach Maß, 4.200 € netto, inklusive Montage.',
		'Stundensatz 58 € plus Mehrwertsteuer, Anfahrt im Stadtgebiet frei.',
		'Alle Preise verstehen sich netto zuzueglich der gesetzlichen Mehrwertsteuer.',
		'Rohrreinigung ab 99 € zzgl. Anfahrt',
		'Familienshooting 250 € + 19 %.',
		'Eine Stunde kostet 140 Euro. Hinzu kommen die Steuer und die Bildbearbeitung.',
		'Stuhl neu beziehen 180 €, Stoff geht extra.',
		'New gate from €1,200 plus VAT.',
		'Newborn sessions now €220, excl. VAT.',
		'Quote: £450 (+VAT), includes removal.',
		'The price of £90 does not include VAT.',
		'Double room 89 euros a night. Cleaning fee and VAT are added at check-out.',
		'Wallbox-Prüfung 79 netto',
		'Inspektion: 149 mal 1,19.',
		'Trockner leihen: 18 € am Tag. Auf alles kommen noch die neunzehn vom Finanzminister.',
		'Übernachtung ab 110,-. Kurtaxe und Endreinigung gehen extra.',
		'Ferienhaus 95 Euro pro Nacht, zuzüglich 60 Euro Endreinigung',
		'Gutters cleared for forty quid net.',
		'New lock £90. That’s before VAT.',
	])('is told: %s', (text) => expect(told(text)).not.toEqual([]));

	test.each([
		'Fenster ab 129 € inkl. MwSt.',
		'Werkstatttag 59 € netto, 70,21 € inkl. MwSt.',
		'Brezeln 0,80 € das Stück, Lieferung 5 € auf Wunsch.',
		'Vase 39 € inkl. MwSt., zzgl. Versand 6,90 €.',
		'Die Mehrwertsteuer sinkt ab Januar, wir geben das weiter.',
		'Nettogewicht 500 g, Zutaten: Mehl, Wasser, Salz.',
		'Nur für Gewerbekunden: Gerüst ab 300 €. Preise netto.',
		'Gehalt: 3.400 € brutto, das sind netto rund 2.300 €.',
		'Warum steht auf manchen Angeboten „zzgl. MwSt.“? Wir erklären es.',
		'Gemäß § 19 UStG wird keine Umsatzsteuer berechnet, Türschild 35 €.',
		'MOT and service £179 all in, VAT included.',
		'Scaffolding hire from £300 plus VAT, trade customers only.',
		'The cargo net cost us 40 € at the flea market.',
		'Der Keller kommt auf 63 Quadratmeter, netto, ohne Wände gerechnet.',
		'Seminar für Kollegen: zwei Tage, 390 netto.',
		'Anfahrt bis 20 km ist im Preis von 89 € enthalten.',
		'Soup £5, bread on top if you like.',
	])('is not told: %s', (text) => expect(told(text)).toEqual([]));

	test('the finding names the words, their place and the law', () => {
		const text = 'Neu bei uns. Zimmer streichen ab 390 € zzgl. MwSt., Farbe bringen wir mit.';
		const [finding] = told(text);
		expect(finding).toMatchObject({ severity: 'warn', excerpt: 'zzgl. MwSt' });
		expect(text.slice(finding?.at?.start, finding?.at?.end)).toBe('zzgl. MwSt');
		expect(finding?.source).toMatch(/PAngV/);
	});
});
