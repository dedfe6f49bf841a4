import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';
import { applyFix } from '#advice/guard/fix.ts';
import type { PostToCheck } from '#advice/guard/guard.ts';

const told = (text: string, post: Partial<PostToCheck> = {}) =>
	checkPost({ text, network: 'facebook', kind: 'page', ...post }).findings.filter(
		({ rule }) => rule === 'law.paid-partnership',
	);

describe('praise for which something was received', () => {
	test.each([
		'Das Öl kommt gratis von Oliveto zu uns, dafür steht die Flasche auf jedem Tisch.',
		'Mit dem Code HOLZ10 spart ihr bei Ölmeister, und für uns fällt auch etwas ab.',
		'Eingeladen vom Hotel Bellavista, drei Nächte. Wärmste Empfehlung.',
		'Unser Ausrüster KettenKönig hat das Team komplett eingekleidet.',
		'testen dürfen wir gerade das neue gerät von schweissprofi, zurückgeben müssen wir es nicht mal',
		'Für diesen Beitrag haben wir von Putzteufel Reiniger im Wert von 80 Euro erhalten.',
		'Use our link and GymFuel gives us a cut.',
		'Just home from a press trip, all expenses covered by Azure Cruises.',
		'Our bench oil is on the house from Millstone. Best there is.',
		'They didn’t charge us for the heat gun, they just wanted a review.',
		'Makita hat uns einen Akkuschrauber geschickt, und wir sind begeistert.',
		'Vielen Dank an Stihl für die Motorsäge, die wir testen dürfen.',
		'Unser Partner Festool hat uns die Kappsäge zur Verfügung gestellt.',
		'dieser beitrag entstand in zusammenarbeit mit caparol',
		'Die Shampoos haben wir von Wella geschenkt bekommen, riechen super.',
		'Die Akkus hat uns Metabo spendiert.',
		'Für die neue Küchenmaschine haben wir keinen Cent bezahlt, WMF sei Dank.',
		'DeWalt sent us their new drill to try. Love it.',
		'Big thanks to Dulux for the free paint, it covers beautifully.',
		'In partnership with Aga: three recipes for a slow oven.',
		'We were given this sander by Mirka and won’t give it back.',
		'This post is sponsored by Toolbank.',
	])('is a stop without a label: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'stop', overridable: true }]);
	});

	test.each([
		'Werbung | Makita hat uns einen Akkuschrauber geschickt.',
		'Danke an Wella für die kostenlosen Proben. #Anzeige',
		'Ad: Dulux sent us this paint. It is brilliant.',
		'Paid partnership with Aga. Three recipes.',
		'Die neue Kappsäge haben wir uns selbst gekauft.',
		'Wir sponsern die D-Jugend vom SV.',
		'Die Trikots der Handballerinnen sind von uns gesponsert.',
		'In Zusammenarbeit mit der Grundschule haben wir Nistkästen gebaut.',
		'Eine Kundin hat uns Kuchen geschenkt. Danke!',
		'Wir stellen Ihnen das Leihgerät kostenlos zur Verfügung.',
		'Bei uns dürfen Sie jede Matratze testen.',
		'We bought this sander ourselves and would again.',
		'Proud sponsors of the under-nines.',
		'We teamed up with the joiner next door to hang these doors.',
		'Die Firma Zinkwerk hat am Dienstag eine Schulung gemacht. Wir haben 180 Euro dafür gezahlt.',
		'Unser Geselle hat uns zum Abschied einen Kasten Bier geschenkt.',
		'Bei uns könnt ihr den neuen Grill von Feuerland testen, am Samstag ab 11.',
		'Gifted vouchers make good presents, you can get ours at the desk.',
		'Pick up a free sample of our new sourdough on Saturday.',
		'The merchant sent us the wrong tiles again.',
	])('says nothing to: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is told with its place, its source and a fix that sets the label', () => {
		const text = 'Neu im Laden. Gesponsert von Kabelkontor!';
		const [finding] = told(text);
		expect(finding).toMatchObject({
			excerpt: 'Gesponsert von',
			at: { part: 0, start: 14, end: 28 },
			source: expect.stringContaining('§ 5a Abs. 4 UWG'),
		});
		expect(finding?.fix && applyFix([text], finding.fix)).toEqual([`Anzeige: ${text}`]);
		expect(told(`Anzeige: ${text}`)).toEqual([]);
	});
});
