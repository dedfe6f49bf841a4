import { area } from '#languages/words.ts';

interface Trade {
	trade: string;
}
interface Minutes {
	minutes: number;
}
interface Why {
	reason: string;
}

/** The questions of the fit check, and what surrounds them. */
export const fit = area({
	title: { de: 'Eignungscheck: Lohnt es sich?', en: 'Fit check: is it worth it?' },
	intro: {
		de: 'Acht Fragen, zwei Minuten. Danach wissen Sie, ob sich Social Media für Ihren Betrieb lohnt, und wenn ja, wie wenig genügt. „Nein“ ist eine mögliche Antwort.',
		en: 'Eight questions, two minutes. Then you know whether social media pays for your firm, and if so, how little is enough. “No” is a possible answer.',
	},
	private: {
		de: 'Ihre Antworten stehen nur in der Adresse dieser Seite. Gespeichert wird nichts.',
		en: 'Your answers are only in the address of this page. Nothing is stored.',
	},
	step: {
		de: ({ number, of }: { number: number; of: number }) => `Frage ${number} von ${of}`,
		en: ({ number, of }: { number: number; of: number }) => `Question ${number} of ${of}`,
	},
	next: { de: 'Weiter', en: 'Next' },
	toResult: { de: 'Zum Ergebnis', en: 'To the result' },
	back: { de: 'Zurück', en: 'Back' },
	skip: { de: 'Überspringen', en: 'Skip' },
	resultNow: { de: 'Gleich zum Ergebnis', en: 'Straight to the result' },
	chosen: { de: 'gewählt', en: 'chosen' },
	usualHere: { de: 'üblich in Ihrem Gewerk', en: 'usual in your trade' },

	askTrade: { de: 'Was machen Sie?', en: 'What do you do?' },
	askCustomers: { de: 'Wer bezahlt Ihre Rechnungen?', en: 'Who pays your invoices?' },
	askGoals: { de: 'Was möchten Sie erreichen?', en: 'What would you like to achieve?' },
	askBook: { de: 'Wie voll sind Ihre Bücher?', en: 'How full are your books?' },
	askRadius: { de: 'Woher kommen Ihre Kunden?', en: 'Where do your customers come from?' },
	askTime: { de: 'Wer würde es machen, und wie lange?', en: 'Who would do it, and for how long?' },
	askPresence: { de: 'Was gibt es schon?', en: 'What is there already?' },
	askRegulated: {
		de: 'Sagen Sie etwas über Gesundheit, Lebensmittel oder Geld?',
		en: 'Do you say anything about health, food or money?',
	},
	severalPossible: { de: 'Mehrere sind möglich.', en: 'You may choose several.' },
	usualCustomers: {
		de: ({ reason }: Why) => `Mehrere sind möglich. ${reason}`,
		en: ({ reason }: Why) => `You may choose several. ${reason}`,
	},
	regulatedWhat: {
		de: ({ reason }: Why) =>
			`Für Aussagen über Heilung und Wirkung, Medizinprodukte, Lebensmittel, Geld und manche Berufe gelten eigene Werberegeln. ${reason}`,
		en: ({ reason }: Why) =>
			`Claims about healing and effects, medical devices, food, money and some professions have advertising rules of their own. ${reason}`,
	},
	who: { de: 'Wer?', en: 'Who?' },
	howLong: { de: 'Wie lange in der Woche?', en: 'How long each week?' },
	website: { de: 'Eine Website?', en: 'A website?' },
	google: { de: 'Ein Eintrag bei Google?', en: 'An entry on Google?' },
	accounts: { de: 'Konten für den Betrieb?', en: 'Accounts for the firm?' },
	moreAccounts: { de: 'Weitere Netzwerke', en: 'More networks' },

	minutes: {
		de: ({ minutes }: Minutes) =>
			minutes === 0
				? 'Keine Zeit'
				: minutes < 60 || minutes % 60 !== 0
					? `${minutes} Minuten`
					: minutes === 60
						? '1 Stunde'
						: `${minutes / 60} Stunden`,
		en: ({ minutes }: Minutes) =>
			minutes === 0
				? 'No time'
				: minutes < 60 || minutes % 60 !== 0
					? `${minutes} minutes`
					: minutes === 60
						? '1 hour'
						: `${minutes / 60} hours`,
	},
});

/** Answers as one reads them on a big button. */
export const fitChoices = area({
	private: { de: 'Privatleute', en: 'Private people' },
	business: { de: 'Betriebe und Firmen', en: 'Businesses' },
	public: { de: 'Öffentliche Hand', en: 'Public bodies' },
	orders: { de: 'Aufträge bekommen', en: 'Get orders' },
	recruiting: { de: 'Mitarbeiter und Auszubildende finden', en: 'Find staff and apprentices' },
	regulars: { de: 'Stammkunden halten', en: 'Keep regular customers' },
	reputation: { de: 'Einen guten Ruf zeigen', en: 'Show a good name' },
	empty: { de: 'Zu wenig zu tun', en: 'Too little to do' },
	some: { de: 'Es reicht, mehr darf kommen', en: 'Enough, more may come' },
	full: { de: 'Voll, auf Monate', en: 'Full for months' },
	street: { de: 'Aus der Straße, dem Viertel', en: 'From the street, the quarter' },
	town: { de: 'Aus dem Ort', en: 'From the town' },
	region: { de: 'Aus der Region', en: 'From the region' },
	country: { de: 'Aus dem ganzen Land', en: 'From the whole country' },
	world: { de: 'Aus aller Welt', en: 'From all over the world' },
	owner: { de: 'Ich selbst', en: 'I myself' },
	employee: { de: 'Jemand aus dem Betrieb', en: 'Somebody in the firm' },
	family: { de: 'Jemand aus der Familie', en: 'Somebody in the family' },
	nobody: { de: 'Niemand', en: 'Nobody' },
	none: { de: 'Nein', en: 'No' },
	unclaimed: { de: 'Ja, aber nicht von uns', en: 'Yes, but not made by us' },
	claimed: { de: 'Ja, von uns gepflegt', en: 'Yes, kept by us' },
	reviewed: { de: 'Ja, mit Bewertungen', en: 'Yes, with reviews' },
	yes: { de: 'Ja', en: 'Yes' },
	no: { de: 'Nein', en: 'No' },
});

/** Kinds of account, said where a network has several. */
export const fitKinds = area({
	profile: { de: 'persönliches Profil', en: 'personal profile' },
	page: { de: 'Seite', en: 'Page' },
	group: { de: 'Gruppe', en: 'group' },
	professional: { de: 'Profil für Betriebe', en: 'business profile' },
	company: { de: 'Unternehmensseite', en: 'company page' },
	channel: { de: 'Kanal', en: 'channel' },
	site: { de: 'Website', en: 'Website' },
	list: { de: 'Verteiler', en: 'mailing list' },
});

/** What the answers are called beside the result. */
export const fitLabels = area({
	trade: { de: 'Gewerk', en: 'Trade' },
	customers: { de: 'Kunden', en: 'Customers' },
	goals: { de: 'Ziel', en: 'Goal' },
	order_book: { de: 'Bücher', en: 'Order book' },
	radius: { de: 'Umkreis', en: 'Distance' },
	who: { de: 'Wer', en: 'Who' },
	minutes_per_week: { de: 'Zeit in der Woche', en: 'Time a week' },
	website: { de: 'Website', en: 'Website' },
	google_profile: { de: 'Google-Eintrag', en: 'Google entry' },
	accounts: { de: 'Konten', en: 'Accounts' },
	regulated: { de: 'Besondere Werberegeln', en: 'Special advertising rules' },
});

/** The letter that is the result. */
export const fitLetter = area({
	head: {
		de: ({ trade }: Trade) => `Eignungscheck für: ${trade}`,
		en: ({ trade }: Trade) => `Fit check for: ${trade}`,
	},
	takes: {
		de: ({ minutes }: Minutes) =>
			minutes === 0
				? 'Planen Sie dafür keine Zeit ein.'
				: `Rechnen Sie mit ${minutes} Minuten in der Woche, Fotos und Antworten eingeschlossen.`,
		en: ({ minutes }: Minutes) =>
			minutes === 0
				? 'Set aside no time for it.'
				: `Reckon with ${minutes} minutes a week, photos and answers included.`,
	},
	resultIs: { de: 'Ergebnis', en: 'Result' },
	weekly: {
		de: ({ minutes }: Minutes) => `${minutes} Minuten in der Woche`,
		en: ({ minutes }: Minutes) => `${minutes} minutes a week`,
	},
	where: { de: 'Wo man Sie finden soll', en: 'Where people should find you' },
	nowhere: {
		de: 'In keinem Netzwerk. Wer Sie empfohlen bekommt, findet Sie auch so.',
		en: 'On no network. Whoever is told of you finds you anyway.',
	},
	whereNot: { de: 'Wo Sie nicht sein müssen', en: 'Where you need not be' },
	steps: { de: 'Die ersten drei Schritte', en: 'The first three steps' },
	measure: { de: 'Was Sie zählen', en: 'What to count' },
	stop: { de: 'Wann Sie aufhören', en: 'When to stop' },
	stopNot: { de: 'Wann Sie neu fragen', en: 'When to ask again' },
	why: { de: 'Warum', en: 'Why' },
	for: { de: 'spricht dafür', en: 'speaks for it' },
	against: { de: 'spricht dagegen', en: 'speaks against it' },
	neutral: { de: 'ändert nichts', en: 'changes nothing' },
	judgement: { de: 'Urteil', en: 'Judgement' },
	judgementMeans: {
		de: 'Dazu kennen wir keine Untersuchung. So sehen wir es.',
		en: 'We know of no study on this. This is how we see it.',
	},
	basis: {
		de: ({ count }: { count: number }) => (count === 1 ? 'Beleg' : `${count} Belege`),
		en: ({ count }: { count: number }) => (count === 1 ? 'Evidence' : `${count} pieces of evidence`),
	},
	weights: {
		de: 'Wie schwer die Gründe wiegen, ist überall unser Urteil: Keine Untersuchung wägt sie.',
		en: 'How much the reasons weigh is our judgement throughout: no study weighs them.',
	},
	unknown: { de: 'Was niemand weiß', en: 'What nobody knows' },
	assumed: { de: 'Was wir angenommen haben', en: 'What we assumed' },
	assumedWhy: {
		de: 'Dazu haben Sie nichts gesagt. Wir haben angenommen:',
		en: 'You said nothing about this. We assumed:',
	},
	noAnswer: { de: 'angenommen', en: 'assumed' },
	noAccounts: { de: 'keine', en: 'none' },

	study: { de: 'Umfrage oder Untersuchung', en: 'survey or study' },
	vendor: { de: 'Zahl eines Anbieters', en: 'figure of a vendor' },
	official: { de: 'amtliche Zahl', en: 'official figure' },
	standard: { de: 'Norm', en: 'standard' },
	practice: { de: 'Erfahrung', en: 'experience' },
	fact: { de: 'Regel oder Auskunft', en: 'rule or statement' },
	world: { de: 'weltweit', en: 'worldwide' },
	asked: {
		de: ({ count }: { count: string }) => `${count} Befragte (n)`,
		en: ({ count }: { count: string }) => `${count} people asked (n)`,
	},
	askedUnknown: { de: 'Zahl der Befragten unbekannt', en: 'number of people asked unknown' },
	asOf: {
		de: ({ date }: { date: string }) => `Stand ${date}`,
		en: ({ date }: { date: string }) => `as of ${date}`,
	},
	weakness: { de: 'Schwäche', en: 'Weakness' },
	weak: { de: 'Schwache Quelle, bitte selbst prüfen.', en: 'Weak source, please check for yourself.' },

	answers: { de: 'Ihre Antworten', en: 'Your answers' },
	changeHere: {
		de: 'Ändern Sie eine Antwort, und das Ergebnis ändert sich sofort.',
		en: 'Change an answer and the result changes at once.',
	},
	change: { de: 'ändern', en: 'change' },
	reckon: { de: 'Neu rechnen', en: 'Work it out again' },
	startAgain: { de: 'Von vorn beginnen', en: 'Start again' },
	copy: { de: 'Link kopieren', en: 'Copy link' },
	copied: { de: 'Link kopiert', en: 'Link copied' },
	copyFailed: {
		de: 'Der Browser erlaubt das Kopieren nicht. Nehmen Sie den Link aus der Adresszeile.',
		en: 'The browser does not allow copying. Take the link from the address bar.',
	},
	share: { de: 'Teilen', en: 'Share' },
	pdf: { de: 'Als PDF, eine Seite', en: 'As a PDF, one page' },
	print: { de: 'Drucken', en: 'Print' },
	pass: { de: 'Weitergeben', en: 'Pass it on' },
	shareNote: {
		de: 'Im Link stehen Ihre Antworten, sonst nichts. Gespeichert ist hier nichts.',
		en: 'The link holds your answers and nothing else. Nothing is stored here.',
	},
	start: { de: 'Damit anfangen', en: 'Start with this' },
	startMeans: {
		de: ({ minutes }: Minutes) =>
			`Gewerk behält diese Antworten für Ihren Betrieb und plant mit ${minutes} Minuten in der Woche.`,
		en: ({ minutes }: Minutes) =>
			`Gewerk keeps these answers for your firm and plans with ${minutes} minutes a week.`,
	},
	keep: { de: 'Ergebnis behalten', en: 'Keep the result' },
	keepMeans: {
		de: 'Gewerk behält diese Antworten für Ihren Betrieb. Sonst ändert sich nichts.',
		en: 'Gewerk keeps these answers for your firm. Nothing else changes.',
	},
	keptOn: {
		de: ({ date }: { date: string }) => `Das sind Ihre Antworten vom ${date}.`,
		en: ({ date }: { date: string }) => `These are your answers of ${date}.`,
	},
	onlyOwner: {
		de: 'Damit anfangen kann nur der Inhaber des Betriebs. Schicken Sie ihm den Link.',
		en: 'Only the owner of the firm can start with this. Send them the link.',
	},
	setUpMeans: {
		de: 'Sie richten Ihren Betrieb ein; Gewerk und Zeit sind schon eingetragen.',
		en: 'You set up your firm; trade and time are filled in already.',
	},
	page: {
		de: ({ page, pages }: { page: number; pages: number }) => `Seite ${page} von ${pages}`,
		en: ({ page, pages }: { page: number; pages: number }) => `Page ${page} of ${pages}`,
	},
	printedOn: {
		de: ({ date, address }: { date: string; address: string }) => `Gewerk, ${date}. Nachrechnen: ${address}`,
		en: ({ date, address }: { date: string; address: string }) =>
			`Gewerk, ${date}. Work it out again: ${address}`,
	},
	sources: {
		de: ({ list }: { list: string }) => `Quellen: ${list}.`,
		en: ({ list }: { list: string }) => `Sources: ${list}.`,
	},
});
