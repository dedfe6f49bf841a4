import { area } from '#languages/words.ts';

interface There {
	network: string;
}

/** “auf Bluesky”, “on Bluesky”. */
interface At {
	at: string;
}

/** The page on which one sees how an account is set up. */
export const setUp = area({
	titleOf: {
		de: ({ network }: There) => `Einrichtung: ${network}`,
		en: ({ network }: There) => `Set-up: ${network}`,
	},
	back: { de: 'Alle Konten', en: 'All accounts' },
	inOrder: {
		de: ({ done, total }: { done: number; total: number }) => `${done} von ${total} in Ordnung`,
		en: ({ done, total }: { done: number; total: number }) => `${done} of ${total} in order`,
	},
	ofAccount: {
		de: ({ done, total }: { done: number; total: number }) => `Einrichtung: ${done} von ${total} in Ordnung`,
		en: ({ done, total }: { done: number; total: number }) => `Set-up: ${done} of ${total} in order`,
	},
	heavy: { de: 'Etwas Wichtiges fehlt', en: 'Something important is missing' },
	openHere: {
		de: ({ count }: { count: number }) =>
			count === 1 ? 'Eine Frage ist offen.' : `${count} Fragen sind offen.`,
		en: ({ count }: { count: number }) =>
			count === 1 ? 'One question is open.' : `${count} questions are open.`,
	},
	nothingOpen: { de: 'Keine Frage ist offen.', en: 'No question is open.' },
	builtIn: {
		de: 'Dieses Konto gehört zum Übungsnetz: Kein Kunde sieht es, und fehlen darf hier alles. Sehen Sie sich an, worauf es bei einem echten Konto ankommt.',
		en: 'This account belongs to the practice network: no customer sees it, and anything may be missing here. Look at what matters for a real account.',
	},
	wrongKind: {
		de: 'Für den Betrieb ist das die falsche Art von Konto.',
		en: 'For a firm this is the wrong kind of account.',
	},
	wrongKindMeans: {
		de: ({ at }: At) =>
			`Gewerk hält Beiträge von hier an, bis Sie anders entscheiden. Die Anleitung zeigt den Weg zum richtigen Konto ${at}.`,
		en: ({ at }: At) =>
			`Gewerk stops posts from here until you decide otherwise. The guide shows the way to the right account ${at}.`,
	},
	toGuide: { de: 'Zur Anleitung', en: 'To the guide' },
	guideHere: {
		de: ({ at }: At) => `Welche Art von Konto ${at}?`,
		en: ({ at }: At) => `Which kind of account ${at}?`,
	},

	bad: { de: 'Nicht in Ordnung', en: 'Not in order' },
	unknown: { de: 'Noch offen', en: 'Still open' },
	good: { de: 'In Ordnung', en: 'In order' },
	ignored: { de: 'Bleibt so', en: 'Left as it is' },
	yes: { de: 'Ja', en: 'Yes' },
	no: { de: 'Nein', en: 'No' },
	leave: { de: 'Lassen wir so', en: 'Leave it so' },
	nowDone: { de: 'Ist in Ordnung', en: 'It is in order' },
	takeBack: { de: 'Antwort zurücknehmen', en: 'Take the answer back' },
	lookAgain: { de: 'Doch prüfen', en: 'Check it after all' },
	answeredYes: {
		de: ({ day }: { day: string }) => `Beantwortet am ${day}: Ja`,
		en: ({ day }: { day: string }) => `Answered on ${day}: yes`,
	},
	answeredNo: {
		de: ({ day }: { day: string }) => `Beantwortet am ${day}: Nein`,
		en: ({ day }: { day: string }) => `Answered on ${day}: no`,
	},
	leftOn: {
		de: ({ day }: { day: string }) => `So gelassen am ${day}`,
		en: ({ day }: { day: string }) => `Left as it is on ${day}`,
	},
	readOn: {
		de: ({ day }: { day: string }) => `Gelesen am ${day}`,
		en: ({ day }: { day: string }) => `Read on ${day}`,
	},
	byKind: { de: 'Folgt aus der Art des Kontos', en: 'Follows from the kind of account' },
	answerKept: { de: 'Antwort gemerkt.', en: 'Answer kept.' },
	answerTaken: { de: 'Antwort zurückgenommen.', en: 'Answer taken back.' },
	undo: { de: 'Rückgängig', en: 'Undo' },
	undone: { de: 'Alles wie vorher.', en: 'Everything as before.' },

	why: { de: 'Warum, und wie Sie es ändern', en: 'Why, and how to change it' },
	whyOnly: { de: 'Warum', en: 'Why' },
	how: { de: 'So geht es', en: 'How to do it' },
	judged: {
		de: ({ day }: { day: string }) => `Unser Urteil, Stand ${day}`,
		en: ({ day }: { day: string }) => `Our judgement, as of ${day}`,
	},

	whatWasRead: { de: 'Was Gewerk gelesen hat', en: 'What Gewerk has read' },
	readFrom: {
		de: ({ at, moment }: At & { moment: string }) => `Gelesen ${at}: ${moment}`,
		en: ({ at, moment }: At & { moment: string }) => `Read ${at}: ${moment}`,
	},
	neverRead: { de: 'Es wurde noch nichts gelesen.', en: 'Nothing has been read yet.' },
	checkAgain: { de: 'Neu prüfen', en: 'Check again' },
	checking: { de: 'Gewerk fragt nach …', en: 'Gewerk is asking …' },
	checked: { de: 'Neu gelesen.', en: 'Read again.' },
	notRead: { de: 'Diesmal nicht gelesen', en: 'Not read this time' },
	notReadMeans: {
		de: 'Was unten steht, ist der Stand von vorher.',
		en: 'What stands below is as it was before.',
	},
	tellsNothing: {
		de: ({ network }: There) => `${network} gibt darüber keine Auskunft. Hier zählen Ihre Antworten.`,
		en: ({ network }: There) => `${network} tells nothing about it. Your answers count here.`,
	},
	factName: { de: 'Name', en: 'Name' },
	factDescription: { de: 'Beschreibung', en: 'Description' },
	factLinks: { de: 'Links', en: 'Links' },
	factPicture: { de: 'Bild', en: 'Picture' },
	factCreated: { de: 'Angelegt', en: 'Created' },
	factPosts: { de: 'Beiträge', en: 'Posts' },
	factFollowers: { de: 'Folgen Ihnen', en: 'Following you' },
	factBot: { de: 'Als automatisch gekennzeichnet', en: 'Labelled as automated' },
	factSignIn: { de: 'Anmeldung gilt bis', en: 'Sign-in holds until' },
	none: { de: 'keine Angabe', en: 'nothing entered' },
	notTold: { de: 'sagt das Netzwerk nicht', en: 'the network does not tell' },
});
