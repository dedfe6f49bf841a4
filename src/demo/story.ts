import type { PastPost } from '#demo/told.ts';

/** Two months of posts, oldest first. None of it has happened. */
export const history: readonly PastPost[] = [
	{
		daysAgo: 61,
		time: '07:10',
		purpose: 'give',
		text: 'Halbzeit in der Beispielgasse: Links liegt die neue Deckung, rechts sieht man noch, was vorher oben war. Das Gerüst bleibt stehen, bis auch die andere Hälfte zu ist.',
		picture: {
			scene: 'halfNewRoof',
			seed: 3,
			alt: 'Zeichnung: ein Haus mit Gerüst und Leiter, das Dach links mit neuen roten Ziegeln, rechts alt und bemoost.',
		},
		likedBy: ['gisela', 'familie', 'otto'],
	},
	{
		daysAgo: 58,
		time: '16:40',
		purpose: 'talk',
		text: 'Frage an die Nachbarschaft: Woran merken Sie zuerst, dass am Dach etwas nicht stimmt? Am Geräusch, am Fleck an der Decke, oder erst, wenn der Ziegel im Garten liegt?',
		answers: [
			{
				who: 'gisela',
				after: 2,
				text: 'Bei mir am Klappern. Sobald Wind kommt, klappert es über dem Schlafzimmer.',
				reply: {
					after: 1,
					text: 'Das ist meistens ein Ziegel, der nicht mehr fest liegt. Wir kommen diese Woche sowieso durch Ihre Straße und schauen hinauf.',
				},
			},
			{ who: 'otto', after: 4, text: 'Früher hat das der Hund gemerkt, lange vor uns.' },
		],
	},
	{
		daysAgo: 55,
		time: '06:50',
		purpose: 'give',
		text: 'Moos auf dem Dach sieht alt aus, ist aber nicht überall schlimm. Wir nehmen es dort weg, wo es das Wasser staut: an den unteren Kanten der Ziegel und in der Rinne. Und zwar mit der Bürste von Hand.',
		picture: {
			scene: 'mossyRoof',
			seed: 5,
			alt: 'Zeichnung: rote Ziegel mit runden Enden, an den unteren Kanten sitzt Moos, darauf liegen eine Handbürste und ein Zollstock.',
		},
		likedBy: ['ayse', 'gisela'],
		answers: [
			{
				who: 'ayse',
				after: 5,
				text: 'Muss man das jedes Jahr machen?',
				reply: {
					after: 2,
					text: 'Nein. Hinschauen ja, bürsten nur, wo sich etwas staut. Auf der Nordseite und unter Bäumen öfter als auf der Südseite.',
				},
			},
		],
	},
	{
		daysAgo: 52,
		time: '09:20',
		purpose: 'give',
		text: 'Nach dem Wind der letzten Nacht: Ein Ziegel ist herausgerutscht, man sieht die Latten. Vom Gehweg aus fällt so etwas kaum auf. Gehen Sie einmal ums Haus, und schauen Sie auch von der anderen Straßenseite. Bitte nicht selbst hinaufsteigen.',
		picture: {
			scene: 'afterTheStorm',
			seed: 1,
			alt: 'Zeichnung: ein Dach bei Wind, ein Ziegel ist aus seinem Platz gerutscht, in der Lücke sind zwei Latten zu sehen.',
		},
		likedBy: ['otto', 'familie', 'ayse', 'gisela'],
	},
	{
		daysAgo: 48,
		time: '15:55',
		purpose: 'talk',
		text: 'Mia Beispiel hat heute ihre erste Rinne selbst gebaut: zugeschnitten, gerundet, Endstück angelötet. Wir haben Wasser hineingelassen, sie ist dicht. Was war Ihr erstes eigenes Stück in der Lehre?',
		picture: {
			scene: 'firstGutter',
			seed: 2,
			alt: 'Zeichnung: eine Auszubildende sitzt an der Werkbank und hält eine halbrunde Dachrinne in den Händen, hinter ihr hängt Werkzeug.',
		},
		likedBy: ['otto', 'tom', 'gisela', 'familie'],
		answers: [
			{
				who: 'otto',
				after: 3,
				text: 'Ein Hocker. Er wackelt bis heute, aber er steht noch in der Garage.',
				reply: { after: 14, text: 'Wackeln zählt, solange er trägt. Mia lässt grüßen.' },
			},
			{ who: 'tom', after: 20, text: 'Darf man bei euch auch mal einen Tag zuschauen?' },
		],
	},
	{
		daysAgo: 45,
		time: '07:05',
		purpose: 'give',
		text: 'Schiefer schneiden wir von Hand: anreißen, an der Linie entlang schlagen, und der Rücken bekommt seinen Bogen. Jeder Stein wird ein wenig anders. Auf dem Dach sieht man genau das, und so soll es sein.',
		picture: {
			scene: 'slateCutting',
			seed: 2,
			alt: 'Zeichnung: Schieferplatten mit rundem Rücken auf einer Werkbank, daneben Schieferhammer, Zollstock und abgeschlagene Splitter.',
		},
		likedBy: ['gisela', 'otto'],
	},
	{
		daysAgo: 41,
		time: '11:30',
		purpose: 'promote',
		text: 'In den nächsten Wochen haben wir noch Termine für eine Durchsicht frei: Ziegel, Anschlüsse, Rinnen. Danach bekommen Sie Fotos von allem, was uns aufgefallen ist. Schreiben Sie uns hier oder rufen Sie in der Werkstatt an.',
		picture: {
			scene: 'atTheEaves',
			seed: 1,
			alt: 'Zeichnung: ein Dachdecker mit gelbem Helm steht auf der Leiter an der Traufe und arbeitet an der Rinne.',
		},
		answers: [
			{
				who: 'familie',
				after: 6,
				text: 'Wir hätten gern einen Termin, am liebsten nachmittags.',
				reply: { after: 13, text: 'Gern. Wir rufen Sie morgen an und machen etwas aus.' },
			},
		],
	},
	{
		daysAgo: 38,
		time: '06:45',
		purpose: 'give',
		text: 'Am Schornstein kommt der Regen am liebsten herein. Darum das Blech: an den Seiten hochgeführt, vorne als Schürze über die Ziegel gelegt. Wenn Sie innen neben dem Schornstein einen Fleck sehen, schauen wir hier zuerst.',
		picture: {
			scene: 'chimney',
			seed: 4,
			alt: 'Zeichnung: ein gemauerter Schornstein auf einem Ziegeldach, ringsum ein Anschluss aus Blech mit einer Schürze an der Vorderseite.',
		},
		likedBy: ['ayse'],
	},
	{
		daysAgo: 35,
		time: '17:15',
		purpose: 'talk',
		text: 'Danke an die Familie Beispiel in der Beispielgasse: jeden Morgen Kaffee ans Gerüst, und am letzten Tag Kuchen. So arbeitet man gern.',
		likedBy: ['familie', 'gisela'],
		answers: [
			{
				who: 'familie',
				after: 2,
				text: 'Danke euch. Seitdem schlafen wir bei Regen wieder durch.',
				reply: { after: 1, text: 'Genau dafür machen wir es.' },
			},
		],
	},
	{
		daysAgo: 31,
		time: '07:20',
		purpose: 'give',
		text: 'Das alles lag in einer einzigen Rinne. Laub hält das Wasser fest, dann läuft es vorne über die Kante und an der Wand herunter. Wenn es bei Regen an einer Stelle plätschert, wo es nicht soll, ist die Rinne meistens dort voll.',
		picture: {
			scene: 'fullGutter',
			seed: 1,
			alt: 'Zeichnung: eine Dachrinne unter roten Ziegeln, bis oben voll mit buntem Laub, einzelne Blätter fallen herunter.',
		},
		likedBy: ['otto', 'gisela', 'ayse'],
	},
	{
		daysAgo: 28,
		time: '12:05',
		purpose: 'talk',
		text: 'Rot oder Anthrazit: Was passt besser zu einem Haus mit hellem Putz? Eine Bauherrin kann sich nicht entscheiden, und sie liest hier mit.',
		answers: [
			{
				who: 'gisela',
				after: 1,
				text: 'Rot. In unserer Straße sind alle rot, und das sieht von oben so schön aus.',
			},
			{ who: 'tom', after: 3, text: 'Anthrazit, eindeutig.' },
			{
				who: 'ayse',
				after: 7,
				text: 'Die Bauherrin bin ich. Ich schwanke jetzt noch mehr als vorher.',
				reply: {
					after: 12,
					text: 'Dann legen wir Ihnen von beiden ein paar Ziegel aufs Gerüst, und Sie schauen morgens und abends hinauf.',
				},
			},
		],
		likedBy: ['ayse', 'otto'],
	},
	{
		daysAgo: 25,
		time: '08:40',
		purpose: 'give',
		text: 'Regen ist die beste Zeit, um ein Flachdach anzuschauen. Hier steht Wasser um den Ablauf, also prüfen wir zuerst, ob das Sieb frei ist. Die Nähte daneben sind dicht.',
		picture: {
			scene: 'flatRoof',
			seed: 6,
			alt: 'Zeichnung: ein graues Flachdach bei Regen, um den Ablauf steht eine Pfütze, rechts liegt ein Zollstock.',
		},
		likedBy: ['otto'],
	},
	{
		daysAgo: 21,
		time: '10:00',
		purpose: 'promote',
		text: 'Wir suchen Verstärkung für Steildach und Schiefer (m/w/d), gern mit Gesellenbrief. Feste Kolonne, eigener Werkzeugschrank, und im Winter wird in der Werkstatt vorgearbeitet. Schreiben Sie uns hier oder kommen Sie vorbei.',
		likedBy: ['tom'],
	},
	{
		daysAgo: 18,
		time: '07:00',
		purpose: 'give',
		text: 'Ein Bild vom letzten Winter: Der Schneefang hält oben, was sonst auf den Weg rutscht. Angebracht haben wir ihn im Sommer davor. Bei trockenem Dach geht das leichter als bei Frost.',
		picture: {
			scene: 'snowGuard',
			seed: 3,
			alt: 'Zeichnung: viel Schnee auf einem Schieferdach, ein Gitter mit gelben Haltern hält ihn über der Dachrinne fest.',
		},
		likedBy: ['gisela', 'familie'],
	},
	{
		daysAgo: 14,
		time: '16:20',
		purpose: 'give',
		text: 'So stellen wir die Leiter an die Traufe: Sie steht unten fest und ragt oben über die Rinne hinaus, und es bleibt immer jemand in der Nähe. Wer seine Rinne selbst sauber macht, sollte es auch so halten.',
		picture: {
			scene: 'atTheEaves',
			seed: 8,
			alt: 'Zeichnung: ein Dachdecker auf einer Leiter, die über die Dachrinne hinausragt; beide Hände sind an der Rinne.',
		},
		likedBy: ['otto', 'ayse'],
	},
	{
		daysAgo: 11,
		time: '17:30',
		purpose: 'talk',
		text: 'Rätsel zum Feierabend: Welches Werkzeug hat auf der einen Seite eine Spitze und hängt bei uns fast jedem am Gürtel?',
		answers: [
			{
				who: 'otto',
				after: 1,
				text: 'Der Schieferhammer. Das war leicht.',
				reply: { after: 1, text: 'Richtig. Für Sie denken wir uns nächstes Mal etwas Schwereres aus.' },
			},
			{ who: 'gisela', after: 2, text: 'Ich hätte auf den Korkenzieher getippt.' },
		],
		likedBy: ['gisela', 'tom'],
	},
	{
		daysAgo: 8,
		time: '06:55',
		purpose: 'give',
		text: 'Wenn es durchs Dach tropft: Eimer darunter, Möbel zur Seite, und ein Foto von der Stelle. Das Wasser läuft oft ein Stück am Balken entlang, bevor es tropft. Mit dem Foto finden wir schneller, wo es wirklich hereinkommt.',
		likedBy: ['familie', 'otto', 'ayse'],
	},
	{
		daysAgo: 5,
		time: '11:45',
		purpose: 'promote',
		text: 'Seit diesem Monat bauen wir auch Dachfenster ein und tauschen alte aus. Wer im Dachzimmer mehr Licht möchte: Schreiben Sie uns, wir kommen zum Ausmessen vorbei.',
		picture: {
			scene: 'roofWindow',
			seed: 1,
			alt: 'Zeichnung: ein Dachfenster mit hellem Holzrahmen zwischen roten Ziegeln, hinter der Scheibe steht eine Pflanze.',
		},
		answers: [
			{
				who: 'gisela',
				after: 22,
				text: 'Unser Fenster klemmt seit Jahren. Kann man so eines noch richten, oder muss es neu?',
			},
		],
	},
	{
		daysAgo: 2,
		time: '16:10',
		purpose: 'talk',
		text: 'Zwei Tage Regen, und in der Beispielgasse ist alles trocken geblieben. Wie sieht es bei Ihnen aus?',
		picture: {
			scene: 'finishedRoof',
			seed: 4,
			alt: 'Zeichnung: ein helles Haus mit ganz neu gedecktem roten Dach im Regen, davor eine Pfütze.',
		},
		likedBy: ['familie'],
		answers: [
			{ who: 'familie', after: 2, text: 'Trocken. Wir haben extra nachgesehen.' },
			{
				who: 'ayse',
				after: 5,
				text: 'Bei mir tropft es am Schornstein. Können Sie sich das einmal ansehen?',
			},
		],
	},
];
