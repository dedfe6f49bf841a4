import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string, network = 'instagram', kind = 'professional') =>
	checkPost({ text, network, kind }).findings.filter(({ rule }) => rule === 'pace.mentions');

describe('mentioning others', () => {
	test.each([
		'@anna @bert @carla kommt ihr am Samstag?',
		'Neue Sohlen: @schuhliebe.de @sneakerhead_muc @stadtmagazin',
		'Hey @DachDirekt24, so deckt man übrigens einen Grat.',
		'Wir hätten da noch einen Tisch, @sternekoch.lenz. Ehrlich!',
		'Was sagt eigentlich @autoboss_real zu diesem Kabelbaum?',
		'Vielleicht liest das ja @angela_star und kommt vorbei.',
		'Nicht so krumm wie bei @pfusch_bau',
		'Dear @angrychef.official, our chips are crisper than yours.',
		'Only one coffee shop on this street knows what a flat white is, right @beanhouse.corner?',
		'Please notice us @popstar.jay',
		'Der Bundestrainer @trainerlegende mag bestimmt Nusstorte.',
		'Komm, @dackelprinz, gib dem Salon eine Chance',
		'Nice try @kitchenkingdom, that’s MDF.',
		'Hair goals inspired by @popqueen.ella, DM us!',
		'Alle reden von @kaffeekette, wir rösten selbst.',
	])('is told: %s', (text) => expect(told(text)).not.toEqual([]));

	test.each([
		'Zusammen mit @zimmerei_nord haben wir das Dach gedeckt.',
		'Fotos: @foto.brandl, der heute den ganzen Tag im Laden gestanden ist.',
		'Danke an @schreinerei_ost für die Fenster, was meint ihr?',
		'Heute zeigen wir euch, was @zimmerei_nord gebaut hat.',
		'Kennt ihr schon die Öfen von @ofenbau_sued?',
		'@backfreund Ja, das Roggenbrot ist ohne Hefe. Kommst du vorbei?',
		'Hi @petra_vl, we’ve passed your suggestion on. Thank you!',
		'Fragen gern an werkstatt@schuster.example, wir antworten abends.',
		'10 Winkel @ 4,20 €, so schreibt der Großhandel das heute noch. Verrückt, oder?',
		'Great job with @northern_steel on this staircase',
		'Glückwunsch an @tischlerei_ost zum Jubiläum!',
		'Have a great trip, @oceanclass!',
		'Danke, @feuerwehr_ort, ihr wart schnell.',
		'Das Mehl kommt aus der Mühle, @muehle_am_bach.',
	])('is not told: %s', (text) => expect(told(text)).toEqual([]));

	test('the finding names whom it is about, and where', () => {
		const text = 'Fertig. Hey @DachDirekt24, so deckt man einen Grat.';
		const [finding] = told(text);
		expect(finding).toMatchObject({ severity: 'warn', excerpt: '@DachDirekt24' });
		expect(text.slice(finding?.at?.start, finding?.at?.end)).toBe('@DachDirekt24');
	});

	test('where the network forbids it, the network is the source, else the house rule', () => {
		expect(told('Hey @dach24, schaut mal', 'bluesky', 'profile')[0]?.source).toMatch(/^Bluesky/);
		expect(told('Hey @dach24, schaut mal', 'mastodon', 'profile')[0]?.source).toMatch(/zwei Erwähnungen/);
	});
});
