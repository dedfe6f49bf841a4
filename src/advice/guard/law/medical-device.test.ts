import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string, trade = 'chirurgiemechaniker') =>
	checkPost({ text, trade, network: 'facebook', kind: 'page' }).findings.filter(
		({ rule }) => rule === 'law.medical-device',
	);

describe('a promise about a medical device', () => {
	test.each([
		'Unsere Scheren sind garantiert rostfrei, ein Leben lang.',
		'Diese Pinzette versagt nie.',
		'Für jeden Eingriff geeignet: unser Klemmensatz.',
		'Das schärfste Skalpell aus Tuttlingen.',
		'Ursprünglich für die Hand gebaut, aber natürlich auch an der Wirbelsäule einsetzbar.',
		'Besser als das Originalimplantat, nur eben günstiger.',
		'Einlagen, hundertprozentig wirksam.',
		'Kontaktlinsen ohne jedes Risiko, auch nachts.',
		'The safest scalpel on the market.',
		'Guaranteed never to corrode.',
		'100% sterile every single time, straight out of our lab.',
		'Approved for the ankle, but it’s just as good on the wrist.',
		'Diese Zange bricht nicht, nicht in hundert Jahren.',
		'Kein Instrument auf dieser Welt schneidet präziser als unsere Schere.',
		'Damit verstehen Sie jedes Wort, egal wie laut es im Saal ist.',
		'Kratzer? Unmöglich bei diesen Gläsern.',
		'Der Rollstuhl kippt nie um, in keiner Kurve.',
		'Sicherer operieren kann man nicht.',
		'No other socket is as comfortable or as safe as ours.',
		'A prosthetic leg that’s 100% fall-proof.',
		'Works in absolutely any environment, from church to nightclub.',
	])('is told: %s', (text) => {
		expect(told(text)).toMatchObject([{ severity: 'stop', overridable: true }]);
	});

	test.each([
		'Edelstahl 1.4021 nach DIN EN ISO 7153-1, gehärtet auf 50 bis 54 HRC.',
		'Warum auch rostfreier Stahl rosten kann: Chloride, Flugrost, falsche Lagerung.',
		'Eine Kontaktlinse ist nie ganz ohne Risiko.',
		'Nichts ist hundertprozentig sicher, auch die beste Schiene nicht.',
		'Wir haben am Samstag garantiert für Sie geöffnet.',
		'Am Freitag bleibt die Schleiferei zu, wir machen Inventur.',
		'Laut Gebrauchsanweisung nur für die Handchirurgie bestimmt.',
		'Made from 420 stainless to ISO 7153-1.',
		'No hearing aid gives you back every word.',
		'No brace fits everyone, that’s why we measure twice.',
		'Kontaktlinsen nie mit Leitungswasser spülen, sonst entzündet sich das Auge.',
		'Nicht jedes Hörgerät passt zu jedem Ohr, wir probieren das aus.',
		'Zirkon ist hart, aber nicht unzerstörbar.',
		'Every ear mould is cut from your own impression.',
		'Nobody should leave with a brace that pinches, so speak up.',
	])('is not: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('is one only of those who make medical devices', () => {
		expect(told('Garantiert 100 % dicht.', 'dachdecker')).toEqual([]);
		expect(told('Garantiert 100 % dicht.', 'zahntechniker')).toHaveLength(1);
	});

	test('is told with its place and its source', () => {
		expect(told('Neu im Haus. Unsere Nadel bricht nie.')).toMatchObject([
			{
				excerpt: 'bricht nie',
				at: { part: 0, start: 26, end: 36 },
				source: expect.stringContaining('Art. 7 VO (EU) 2017/745'),
			},
		]);
	});
});
