import { describe, expect, test } from 'vitest';
import { checkPost } from '#advice/check.ts';

const told = (text: string) =>
	checkPost({ text, network: 'facebook', kind: 'page' }).findings.filter(
		({ rule }) => rule === 'law.raffle-conditions',
	);

describe('a prize draw without conditions', () => {
	test.each([
		'Gewinnspiel: Wir verlosen 2 Karten, einfach kommentieren.',
		'Mitmachen und gewinnen: ein Frühstückskorb',
		'Wer errät, wie viele Semmeln im Korb liegen, kriegt sie alle.',
		'Wie schwer ist unsere Sau? Tippt unten mit. Wer am nächsten dran ist, darf sich einen Korb vollpacken.',
		'Wir verschenken einen Haarschnitt! Schreibt uns ein Herz drunter, das Los entscheidet.',
		'MALWETTBEWERB: Das schönste Bild gewinnt ein Essen.',
		'Unter allen, die heute unsere Seite besuchen, ziehen wir eine Kiste Riesling.',
		'Verlosung bis Freitag, einfach kommentieren.',
		'Giveaway! Comment below to win a haircut.',
		'Send us a photo of your muddiest bike. Winner gets a full service.',
		'Fancy a free night? Drop us a wave in the comments and we’ll pick somebody at random.',
		'Dafür losen wir unter euch allen eine Dachrinnenreinigung aus.',
		'Lostrommel dreht sich: Name hinterlassen, und vielleicht liegt das Buch bald bei dir.',
		'Fünf Kommentare werden belohnt, einer davon mit einer Reise.',
		'Wer hat den schönsten Hund? Foto rein, Sieger wird ein Jahr lang gratis frisiert.',
		'Mitraten! Wie lang ist die Leiter? Ein Gutschein wartet auf den Klügsten.',
		'Signed copy in the hat. Drop your name and we’ll pull one out on Sunday.',
		'Guess what’s in the box! Right answer? Cake’s yours.',
	])('is told: %s', (text) => expect(told(text)).not.toEqual([]));

	test.each([
		'Gewinnspiel bis 30. Juni, Teilnahmebedingungen unter www.beispiel.de/gewinn',
		'Wir verlosen 3 Torten. Teilnahme bis 24.12., Bedingungen: https://beispiel.de/t',
		'Wir verlosen 3 Torten. Bis 24.12. mitmachen darf, wer über 18 ist; die Gewinner werden ausgelost.',
		'Die Verlosung ist beendet. Gewonnen hat Nr. 17.',
		'Platzgewinn durch Schiebetüren. So gewinnen Sie Wohnfläche.',
		'Sie sparen Heizkosten und gewinnen Wohnfläche.',
		'Wir haben eine neue Kollegin gewonnen.',
		'Quiz: Welches Holz ist das? Wer es errät, bekommt Applaus.',
		'Achtung, Fake: Das Gewinnspiel in unserem Namen ist nicht von uns.',
		'Die Lose für die Tombola der Feuerwehr gibt es bei uns an der Kasse.',
		'You win some, you lose some. Win-win for the drill.',
		'The winner of our draw was told today. Thanks to all who took part.',
		'Full terms and closing date 31 May in the link: win a hamper.',
		'A raffle licence from the council may be needed.',
		'Risse im Topf entstehen beim Trocknen.',
		'Mit etwas Glück scheint am Samstag die Sonne.',
		'Einer von euch hat seinen Schal liegen lassen.',
		'The lucky winner picked up her hamper yesterday.',
	])('is not told: %s', (text) => expect(told(text)).toEqual([]));

	test('the finding names the words, their place and the law', () => {
		const text = 'Endlich Mai. Wir verlosen zwei Karten.';
		const [finding] = told(text);
		expect(finding).toMatchObject({ severity: 'warn', excerpt: 'verlosen' });
		expect(text.slice(finding?.at?.start, finding?.at?.end)).toBe('verlosen');
		expect(finding?.source).toMatch(/DDG/);
	});
});
