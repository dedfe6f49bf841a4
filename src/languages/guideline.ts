import { area } from '#languages/words.ts';

/** The page on which a firm makes its staff guideline. */
export const guideline = area({
	title: { de: 'Regeln für Mitarbeiter', en: 'Rules for staff' },
	what: {
		de: 'Ein paar Antworten, und Sie haben auf zwei Seiten, wie sich alle im Betrieb in den Netzwerken verhalten. Zum Ausdrucken und Aushängen.',
		en: 'A few answers, and you have on two pages how everybody in the firm behaves on the networks. To print and put up.',
	},
	yourAnswers: { de: 'Ihre Antworten', en: 'Your answers' },
	saved: { de: 'Gespeichert. Die Regeln sind auf dem neuen Stand.', en: 'Saved. The rules are up to date.' },
	refused: { de: 'Noch nicht gespeichert', en: 'Not saved yet' },
	refusedMeaning: {
		de: 'Bei den Fragen steht, was nicht passt. Was Sie eingetragen haben, ist noch da.',
		en: 'The questions say what does not fit. What you entered is still there.',
	},
	onlyOwner: {
		de: 'Die Regeln legt der Inhaber fest.',
		en: 'The owner sets the rules.',
	},
	none: {
		de: 'Der Inhaber hat noch keine Regeln festgelegt. Fragen Sie ihn, bevor Sie für den Betrieb posten.',
		en: 'The owner has not set any rules yet. Ask before you post for the firm.',
	},
	toStart: { de: 'Zur Startseite', en: 'To the start page' },
	theRules: { de: 'Die fertigen Regeln', en: 'The finished rules' },
	proposal: {
		de: 'Noch ein Vorschlag. Nach dem Speichern gilt er als Ihre Fassung, und Sie können ihn drucken.',
		en: 'Still a proposal. Once saved it is your version, and you can print it.',
	},
	version: {
		de: ({ day }: { day: string }) => `Fassung vom ${day}`,
		en: ({ day }: { day: string }) => `Version of ${day}`,
	},
	asPdf: { de: 'Als PDF', en: 'As PDF' },
	documentLanguage: { de: 'Sprache der Regeln', en: 'Language of the rules' },

	posting: { de: 'Wer darf für den Betrieb posten?', en: 'Who may post for the firm?' },
	postingOwner: {
		de: 'Alle schreiben, die Leitung gibt frei',
		en: 'Everybody writes, the management approves',
	},
	postingNamed: { de: 'Nur bestimmte Personen', en: 'Only certain people' },
	postingEveryone: { de: 'Alle', en: 'Everybody' },
	named: { de: 'Welche Personen?', en: 'Which people?' },
	namedHint: {
		de: 'Nur wenn bestimmte Personen posten. Namen, durch Komma getrennt.',
		en: 'Only where certain people post. Names, separated by commas.',
	},
	namedMissing: {
		de: 'Bitte nennen Sie, wer posten darf, oder wählen Sie oben etwas anderes.',
		en: 'Please say who may post, or choose something else above.',
	},
	tooLong: {
		de: ({ most }: { most: number }) => `Bitte höchstens ${most} Zeichen.`,
		en: ({ most }: { most: number }) => `At most ${most} characters, please.`,
	},
	accounts: { de: 'Welche Konten gehören dem Betrieb?', en: 'Which accounts belong to the firm?' },
	accountsHint: {
		de: 'Zum Beispiel: die Seite bei Mastodon und das Profil bei Bluesky. Leer heißt: alle.',
		en: 'For example: the page on Mastodon and the profile on Bluesky. Empty means: all of them.',
	},
	mentions: {
		de: 'Dürfen Mitarbeiter auf ihren privaten Profilen von der Arbeit erzählen?',
		en: 'May staff talk about work on their private profiles?',
	},
	mentionsFree: { de: 'Ja', en: 'Yes' },
	mentionsAsk: { de: 'Ja, Bilder nur nach Rückfrage', en: 'Yes, pictures only after asking' },
	mentionsNot: { de: 'Lieber nicht', en: 'Rather not' },
	phoneQuestion: { de: 'Handy während der Arbeit?', en: 'Phone during work?' },
	phoneBreaksChoice: { de: 'Nur in den Pausen', en: 'In breaks only' },
	phoneUsefulChoice: { de: 'Wenn es der Arbeit nützt', en: 'When it is of use to the work' },
	phoneNeverChoice: { de: 'Gar nicht', en: 'Not at all' },
	photosQuestion: { de: 'Fotos bei Kunden?', en: 'Photos at customers’ places?' },
	photosConsent: {
		de: 'Nur mit schriftlicher Zustimmung',
		en: 'Only with written consent',
	},
	photosWork: { de: 'Nur die Arbeit selbst, nach Rückfrage', en: 'Only the work itself, after asking' },
	photosNotInHomes: { de: 'Nie in Wohnungen', en: 'Never in homes' },
	facesQuestion: { de: 'Menschen auf Bildern?', en: 'People in pictures?' },
	facesHint: {
		de: 'Ohne Einwilligung geht es nie.',
		en: 'It is never allowed without consent.',
	},
	facesConsentChoice: { de: 'Ja, mit Einwilligung', en: 'Yes, with consent' },
	facesNobody: { de: 'Nein, niemand ist zu erkennen', en: 'No, nobody can be recognised' },
	answersBy: { de: 'Wer antwortet Kunden?', en: 'Who answers customers?' },
	answersByHint: {
		de: 'Ein Name oder mehrere. Leer heißt: wer posten darf.',
		en: 'One name or several. Empty means: whoever may post.',
	},
	answersHours: { de: 'Innerhalb von wie vielen Stunden?', en: 'Within how many hours?' },
	answersHoursHint: { de: 'An Arbeitstagen gezählt.', en: 'Counted on working days.' },
	hoursWrong: {
		de: ({ most }: { most: number }) => `Bitte eine ganze Zahl von 1 bis ${most}.`,
		en: ({ most }: { most: number }) => `A whole number from 1 to ${most}, please.`,
	},
	complaints: { de: 'Was tun bei Beschwerden?', en: 'What to do about complaints?' },
	complaintsThank: {
		de: 'Kurz bedanken, Anruf anbieten, weitergeben',
		en: 'Thank briefly, offer a call, hand over',
	},
	complaintsHandOver: { de: 'Nichts antworten, weitergeben', en: 'Answer nothing, hand over' },
	secrets: { de: 'Was bleibt im Betrieb?', en: 'What stays inside the firm?' },
	secretsPrices: { de: 'Preise und Angebote', en: 'Prices and quotations' },
	secretsCustomers: { de: 'Daten von Kunden', en: 'Customers’ data' },
	secretsOthers: { de: 'Geheimnisse anderer Betriebe', en: 'Other firms’ secrets' },
	secretsInternal: {
		de: 'Internes: Streit, Krankheit, Zahlen',
		en: 'Internal matters: disputes, illness, figures',
	},
	music: { de: 'Musik und Ton in Videos?', en: 'Music and sound in videos?' },
	musicOwnChoice: { de: 'Nur eigener Ton', en: 'Own sound only' },
	musicLicenceChoice: { de: 'Auch Musik mit Lizenz für Betriebe', en: 'Also music licensed for businesses' },
	advertisingQuestion: {
		de: 'Beiträge über Hersteller und andere Betriebe?',
		en: 'Posts about manufacturers and other firms?',
	},
	advertisingLabelled: { de: 'Ja, gekennzeichnet', en: 'Yes, labelled' },
	advertisingNone: { de: 'Nein, wir werben nur für uns', en: 'No, we advertise for ourselves only' },
	leavingQuestion: {
		de: 'Jemand geht: Was geschieht mit den Bildern?',
		en: 'Somebody leaves: what happens to the pictures?',
	},
	leavingOnRequest: { de: 'Herausnehmen auf Wunsch', en: 'Take down on request' },
	leavingAlways: { de: 'Immer herausnehmen', en: 'Always take down' },
	worksCouncil: { de: 'Wir haben einen Betriebsrat', en: 'We have a works council' },
	contact: { de: 'Wen fragt man, wenn man unsicher ist?', en: 'Whom does one ask when in doubt?' },
	contactHint: {
		de: 'Name und am besten eine Telefonnummer. Leer heißt: die Leitung.',
		en: 'A name and best of all a phone number. Empty means: the management.',
	},
});

/** The guideline itself, as the staff read it. */
export const guidelineRules = area({
	title: { de: 'Regeln für soziale Netzwerke', en: 'Rules for social networks' },
	intro: {
		de: ({ firm }: { firm: string }) =>
			`Diese Regeln gelten für alle, die bei ${firm} arbeiten, auch für Auszubildende und Aushilfen. Sie sollen Ihnen sagen, was geht, und Ihnen Ärger ersparen.`,
		en: ({ firm }: { firm: string }) =>
			`These rules are for everybody who works at ${firm}, apprentices and temporary staff included. They tell you what you can do and keep trouble away from you.`,
	},

	speaking: { de: 'Wer für den Betrieb spricht', en: 'Who speaks for the firm' },
	allAccounts: {
		de: 'Die Regeln gelten für alle Konten des Betriebs in allen Netzwerken.',
		en: 'The rules hold for all accounts of the firm on all networks.',
	},
	theseAccounts: {
		de: ({ accounts }: { accounts: string }) => `Diese Konten gehören dem Betrieb: ${accounts}.`,
		en: ({ accounts }: { accounts: string }) => `These accounts belong to the firm: ${accounts}.`,
	},
	ownerApproves: {
		de: 'Schreiben dürfen alle. Hinaus geht ein Beitrag erst, wenn die Leitung ihn freigegeben hat.',
		en: 'Everybody may write. A post goes out only once the management has approved it.',
	},
	onlyNamed: {
		de: ({ names }: { names: string }) => `Für den Betrieb veröffentlichen nur: ${names}.`,
		en: ({ names }: { names: string }) => `Only these people publish for the firm: ${names}.`,
	},
	everyonePosts: {
		de: 'Für den Betrieb veröffentlichen dürfen alle. Wer unsicher ist, fragt vorher.',
		en: 'Everybody may publish for the firm. If you are unsure, ask first.',
	},
	ownerAnswers: {
		de: 'Verstößt ein Beitrag gegen das Wettbewerbsrecht, trifft das auch die Inhaber, selbst wenn jemand anders ihn geschrieben hat',
		en: 'If a post breaks competition law, the owners answer for it too, even if somebody else wrote it',
	},

	ownProfiles: { de: 'Ihre eigenen Profile', en: 'Your own profiles' },
	notInOurName: {
		de: 'Auf Ihren privaten Profilen sprechen Sie für sich, nicht für den Betrieb. Niemand muss dort für den Betrieb werben.',
		en: 'On your private profiles you speak for yourself, not for the firm. Nobody has to advertise for the firm there.',
	},
	mentionFree: {
		de: 'Dass Sie hier arbeiten und was Sie tun, dürfen Sie dort erzählen.',
		en: 'You may say there that you work here and what you do.',
	},
	mentionAsk: {
		de: 'Dass Sie hier arbeiten, dürfen Sie dort sagen. Wollen Sie Bilder von der Arbeit zeigen, fragen Sie vorher.',
		en: 'You may say there that you work here. If you want to show pictures of the work, ask first.',
	},
	mentionNot: {
		de: 'Bitte zeigen Sie dort keine Bilder und Geschichten von der Arbeit.',
		en: 'Please show no pictures or stories from work there.',
	},
	sayYouWorkHere: {
		de: 'Empfehlen Sie dort unsere Arbeit, dann schreiben Sie dazu, dass Sie hier arbeiten',
		en: 'If you recommend our work there, add that you work here',
	},

	phone: { de: 'Handy und Arbeitszeit', en: 'Phone and working time' },
	phoneBreaks: { de: 'Das Handy benutzen Sie nur in den Pausen.', en: 'Use your phone in breaks only.' },
	phoneUseful: {
		de: 'Während der Arbeit benutzen Sie das Handy, wenn es der Arbeit nützt: für ein Foto, eine Absprache, eine Anleitung. Privates hat Zeit bis zur Pause.',
		en: 'During work use your phone when it is of use to the work: for a photo, an arrangement, a manual. Private matters can wait for the break.',
	},
	phoneNever: {
		de: 'Während der Arbeit bleibt das Handy weg. Fotos für den Betrieb machen Sie, wenn die Arbeit getan ist.',
		en: 'During work the phone stays away. Take photos for the firm when the work is done.',
	},
	safetyFirst: {
		de: 'Sicherheit geht vor: kein Handy auf der Leiter, an laufenden Maschinen und am Steuer.',
		en: 'Safety comes first: no phone on the ladder, at running machines or at the wheel.',
	},
	workingTime: {
		de: 'Was Sie für den Betrieb posten und beantworten, ist Arbeitszeit. Nach Feierabend wird es nicht erwartet',
		en: 'What you post and answer for the firm is working time. After hours nobody expects it',
	},

	photos: { de: 'Fotos bei der Arbeit', en: 'Photos at work' },
	homeConsent: {
		de: 'Bei Kunden fotografieren Sie nur, wenn der Kunde vorher schriftlich zugestimmt hat.',
		en: 'At a customer’s place take photos only if the customer has agreed in writing beforehand.',
	},
	onlyTheWork: {
		de: 'Fotografieren Sie nur die Arbeit selbst: Werkstück, Material, Werkzeug. Bei Kunden fragen Sie vorher.',
		en: 'Photograph only the work itself: the piece, the material, the tools. At a customer’s place ask first.',
	},
	homePrivate: {
		de: 'Aus Wohnungen zeigen wir keine Menschen, keine privaten Dinge, keinen Namen und keine Adresse',
		en: 'From homes we show no people, no private things, no name and no address',
	},
	notInHomes: {
		de: 'In Wohnungen von Kunden wird nicht fotografiert. Bilder machen Sie in der Werkstatt und im Freien',
		en: 'No photos are taken in customers’ homes. Take pictures in the workshop and outdoors',
	},
	lookBehind: {
		de: 'Sehen Sie vor dem Senden auf den Hintergrund: keine Kennzeichen, Namensschilder, Bildschirme, Pläne, Nachbarn.',
		en: 'Before sending, look at the background: no number plates, name plates, screens, plans, neighbours.',
	},

	people: { de: 'Menschen auf Bildern', en: 'People in pictures' },
	facesConsent: {
		de: 'Wer zu erkennen ist, muss vorher eingewilligt haben. Wer fotografiert, fragt; der Betrieb hebt das Ja auf',
		en: 'Whoever can be recognised must have consented beforehand. Whoever takes the photo asks; the firm keeps the yes',
	},
	children: {
		de: 'Kinder zeigen wir nur, wenn die Eltern schriftlich zugestimmt haben.',
		en: 'We show children only if their parents have agreed in writing.',
	},
	staffConsent: {
		de: 'Auch Sie werden nur gezeigt, wenn Sie freiwillig schriftlich oder elektronisch eingewilligt haben. Der Betrieb sagt Ihnen vorher, wofür das Bild ist und dass Sie widerrufen können',
		en: 'You too are shown only if you have consented voluntarily, in writing or electronically. The firm tells you beforehand what the picture is for and that you can take your consent back',
	},
	mayRefuse: { de: 'Ein Nein hat keine Folgen.', en: 'A no has no consequences.' },
	nobodyShown: {
		de: 'Auf unseren Bildern ist niemand zu erkennen, weder Kunden noch Kollegen. Menschen dürfen nur mit ihrer Einwilligung gezeigt werden',
		en: 'Nobody can be recognised in our pictures, neither customers nor colleagues. People may be shown only with their consent',
	},

	customers: { de: 'Antworten und Beschwerden', en: 'Answers and complaints' },
	withinHours: {
		de: ({ hours }: { hours: number }) =>
			hours === 1
				? 'an Arbeitstagen innerhalb einer Stunde'
				: `an Arbeitstagen innerhalb von ${hours} Stunden`,
		en: ({ hours }: { hours: number }) =>
			hours === 1 ? 'within one hour on working days' : `within ${hours} hours on working days`,
	},
	answersAny: {
		de: ({ within }: { within: string }) =>
			`Fragen und Kommentare beantwortet, wer für den Betrieb veröffentlichen darf, und zwar ${within}.`,
		en: ({ within }: { within: string }) =>
			`Questions and comments are answered ${within} by those who may publish for the firm.`,
	},
	answersBy: {
		de: ({ names, within }: { names: string; within: string }) =>
			`Fragen und Kommentare werden ${within} beantwortet. Zuständig: ${names}.`,
		en: ({ names, within }: { names: string; within: string }) =>
			`Questions and comments are answered ${within}. In charge: ${names}.`,
	},
	complaintHandOver: {
		de: 'Auf Beschwerden antworten Sie nicht selbst. Geben Sie sie noch am selben Tag weiter.',
		en: 'Do not answer complaints yourself. Hand them over on the same day.',
	},
	complaintThank: {
		de: 'Auf eine Beschwerde antworten Sie kurz: Dank für den Hinweis und das Angebot, anzurufen. Sagen Sie nichts zu, und geben Sie sie noch am selben Tag weiter.',
		en: 'Answer a complaint briefly: thanks for the word and the offer to call. Promise nothing, and hand it over on the same day.',
	},
	noQuarrel: {
		de: 'Streiten Sie nicht, und löschen Sie keine Kritik. Beleidigungen und Drohungen halten Sie als Bild fest und melden sie.',
		en: 'Do not quarrel, and delete no criticism. Keep a picture of insults and threats and report them.',
	},
	noUnasked: {
		de: 'Schreiben Sie in den Netzwerken niemanden ungefragt mit Werbung an. Werbung per E-Mail bekommt nur, wer vorher zugestimmt hat',
		en: 'On the networks, do not write to anybody with advertising unasked. Only those who agreed beforehand get advertising by e-mail',
	},

	inside: { de: 'Was im Betrieb bleibt', en: 'What stays inside the firm' },
	secretPrices: {
		de: 'Preise, Angebote und Kalkulationen einzelner Aufträge.',
		en: 'Prices, quotations and calculations of single jobs.',
	},
	secretCustomers: {
		de: 'Namen, Adressen und Nummern von Kunden, und was Sie bei ihnen gesehen oder gehört haben.',
		en: 'Customers’ names, addresses and numbers, and what you saw or heard at their places.',
	},
	secretOthers: {
		de: 'Pläne, Maschinen und Verfahren von Kunden, Lieferanten und anderen Betrieben.',
		en: 'Plans, machines and methods of customers, suppliers and other firms.',
	},
	secretInternal: {
		de: 'Streit, Krankheit, Kündigungen und Zahlen aus dem Betrieb.',
		en: 'Disputes, illness, dismissals and figures of the firm.',
	},

	others: { de: 'Musik und fremde Bilder', en: 'Music and other people’s pictures' },
	musicOwn: {
		de: 'In Videos kommt nur eigener Ton: die Baustelle, die Werkstatt, Ihre Stimme. Die Musikbibliothek in Reels und Storys ist für Betriebe nicht lizenziert',
		en: 'Videos carry our own sound only: the site, the workshop, your voice. The music library in reels and stories is not licensed for businesses',
	},
	musicLicence: {
		de: 'Musik nehmen Sie nur, wenn der Betrieb eine Lizenz für geschäftliche Nutzung hat; fragen Sie vorher. Die Musikbibliothek in Reels und Storys ist für Betriebe nicht lizenziert',
		en: 'Use music only if the firm has a licence for business use; ask first. The music library in reels and stories is not licensed for businesses',
	},
	pictures: {
		de: 'Jedes fremde Foto braucht die Erlaubnis dessen, der es gemacht hat, auch von Kunden, Kollegen und Herstellern. Bilder aus der Suche im Netz nehmen Sie nicht',
		en: 'Every photo by somebody else needs the permission of whoever took it, customers, colleagues and manufacturers included. Do not use pictures from a web search',
	},

	advertising: { de: 'Werbung und Bewertungen', en: 'Advertising and reviews' },
	openly: {
		de: 'Werbung ist als Werbung zu erkennen und kommt unter dem Namen des Betriebs',
		en: 'Advertising can be recognised as advertising and comes under the name of the firm',
	},
	noneForOthers: {
		de: 'Für Hersteller und andere Betriebe werben wir nicht und nehmen nichts dafür an. Bei solchen Beiträgen wird eine Gegenleistung vermutet',
		en: 'We do not advertise for manufacturers or other firms and accept nothing for it. With such posts, something in return is presumed',
	},
	labelled: {
		de: 'Haben wir von einem Hersteller oder Partner Geld, Ware oder Rabatt bekommen, steht am Anfang des Beitrags „Werbung“ oder „Anzeige“',
		en: 'If a manufacturer or partner gave us money, goods or a discount, the post begins with “Werbung” or “Anzeige”',
	},
	onlyProven: {
		de: 'Über Qualität, Preise, Abschlüsse und Auszeichnungen schreiben Sie nur, was wir belegen können',
		en: 'About quality, prices, qualifications and awards write only what we can prove',
	},
	noFakeReviews: {
		de: 'Bewerten Sie weder uns noch andere, als wären Sie Kunde. Bewertungen und Likes kaufen wir nicht',
		en: 'Review neither us nor others as if you were a customer. We buy no reviews and no likes',
	},
	noHealing: {
		de: 'Versprechen Sie nicht, dass etwas heilt, lindert oder sicher hilft. Zu Medizinprodukten sagen Sie nichts, was über ihre Zweckbestimmung hinausgeht',
		en: 'Do not promise that something heals, relieves or certainly helps. Say nothing about medical devices beyond their intended purpose',
	},

	leaving: { de: 'Wenn jemand geht', en: 'When somebody leaves' },
	access: {
		de: 'Am letzten Arbeitstag enden alle Zugänge, und der Betrieb ändert die Passwörter.',
		en: 'All access ends on the last working day, and the firm changes the passwords.',
	},
	accountsStay: {
		de: 'Die Konten des Betriebs bleiben im Betrieb. In Ihren eigenen Profilen ändern Sie, wo Sie arbeiten.',
		en: 'The firm’s accounts stay with the firm. On your own profiles, change where you work.',
	},
	picturesOnRequest: {
		de: 'Bilder, auf denen Sie zu erkennen sind, nimmt der Betrieb heraus, wenn Sie darum bitten.',
		en: 'The firm takes down pictures in which you can be recognised if you ask for it.',
	},
	picturesAlways: {
		de: 'Bilder, auf denen Sie zu erkennen sind, nimmt der Betrieb von sich aus heraus.',
		en: 'The firm takes down pictures in which you can be recognised of its own accord.',
	},

	council: { de: 'Betriebsrat', en: 'Works council' },
	councilSay: {
		de: 'Bei Regeln für das Verhalten im Betrieb und bei Technik, die überwachen kann, bestimmt der Betriebsrat mit. Diese Regeln gelten erst, wenn er zugestimmt hat',
		en: 'The works council has a say in rules for conduct in the firm and in technology that can monitor staff. These rules hold only once it has agreed',
	},

	questions: { de: 'Fragen und Fehler', en: 'Questions and mistakes' },
	ask: {
		de: ({ contact }: { contact: string }) => `Wer unsicher ist, fragt vorher: ${contact}.`,
		en: ({ contact }: { contact: string }) => `If you are unsure, ask first: ${contact}.`,
	},
	askTheFirm: {
		de: 'Wer unsicher ist, fragt vorher die Leitung.',
		en: 'If you are unsure, ask the management first.',
	},
	mistakes: {
		de: 'Ist etwas schiefgegangen, sagen Sie es gleich. Dann ist es leichter zu beheben.',
		en: 'If something went wrong, say so at once. Then it is easier to put right.',
	},

	noLegalAdvice: {
		de: 'Diese Regeln sind keine Rechtsberatung. Im Zweifel fragen Sie eine Anwältin, einen Anwalt oder die Kammer.',
		en: 'These rules are no legal advice. In case of doubt ask a lawyer or the chamber.',
	},
	asOfMeans: {
		de: '„Stand“ sagt, von wann der Wortlaut ist. Wo kein Paragraf steht, ist es eine Regel des Betriebs.',
		en: '“As of” says from when the wording is. Where no law is named, it is a rule of the firm.',
	},
	asOf: {
		de: ({ paragraph, day }: { paragraph: string; day: string }) => `${paragraph}, Stand ${day}`,
		en: ({ paragraph, day }: { paragraph: string; day: string }) => `${paragraph}, as of ${day}`,
	},
	reported: {
		de: ({ dated }: { dated: string }) => `${dated}, nach Fachberichten`,
		en: ({ dated }: { dated: string }) => `${dated}, from trade reports`,
	},
	versionOf: {
		de: ({ day }: { day: string }) => `Fassung vom ${day}.`,
		en: ({ day }: { day: string }) => `Version of ${day}.`,
	},
	signature: {
		de: 'Gelesen (Datum, Name, Unterschrift): ____________________________________________',
		en: 'Read (date, name, signature): ____________________________________________',
	},
	pageOf: {
		de: ({ page, pages }: { page: number; pages: number }) => `Seite ${page} von ${pages}`,
		en: ({ page, pages }: { page: number; pages: number }) => `Page ${page} of ${pages}`,
	},
});
