import { area } from '#languages/words.ts';

/** The verdict in a sentence. */
export const fitVerdicts = area({
	no: {
		de: 'Nein. Sie brauchen zurzeit kein Social Media.',
		en: 'No. You need no social media at present.',
	},
	findable_only: {
		de: 'Gefunden werden reicht. Mehr lohnt sich für Sie zurzeit nicht.',
		en: 'Being found is enough. More does not pay for you at present.',
	},
	supplement: {
		de: 'Ja, als Ergänzung. Ein wenig jede Woche, mehr nicht.',
		en: 'Yes, as a supplement. A little every week, no more.',
	},
	core: {
		de: 'Ja. Zeigen Sie Ihre Arbeit, sie wirbt für Sie.',
		en: 'Yes. Show your work, it advertises for you.',
	},
});

/** What kept the verdict from being higher. */
export const fitLimits = area({
	no_time: {
		de: 'Niemand hat Zeit dafür. Ein Konto, auf dem nichts geschieht, schadet mehr als keines.',
		en: 'Nobody has time for it. An account on which nothing happens does more harm than none.',
	},
	little_time: {
		de: 'Mit mehr Zeit wäre mehr möglich; für das, was Sie haben, ist das die ehrliche Antwort.',
		en: 'With more time more would be possible; for what you have, this is the honest answer.',
	},
	full_book: {
		de: 'Solange die Bücher voll sind, ist mehr nicht nötig.',
		en: 'As long as the books are full, more is not needed.',
	},
	public_customers: {
		de: 'Öffentliche Auftraggeber lesen keine Beiträge.',
		en: 'Public customers do not read posts.',
	},
});

interface First {
	network: string;
}
const plain =
	(text: string): ((first: First) => string) =>
	() =>
		text;

/** First steps; `network` is the first one chosen. */
export const fitSteps = area({
	claim_google: {
		de: plain(
			'Holen Sie sich Ihren Google-Eintrag: anmelden, Betrieb suchen, „Inhaber dieses Unternehmens?“ antippen.',
		),
		en: plain('Take over your Google entry: sign in, search for your firm, tap “Own this business?”.'),
	},
	make_google: {
		de: plain('Legen Sie einen Google-Eintrag an: Öffnungszeiten, Telefon, fünf Fotos Ihrer Arbeit.'),
		en: plain('Create a Google entry: opening hours, telephone, five photos of your work.'),
	},
	answer_reviews: {
		de: plain('Beantworten Sie jede Bewertung, die guten wie die schlechten.'),
		en: plain('Answer every review, the good ones and the bad ones.'),
	},
	ask_reviews: {
		de: plain('Bitten Sie jeden Kunden beim Abschied um eine ehrliche Bewertung, ohne Gegenleistung.'),
		en: plain('Ask every customer for an honest review when you say goodbye, with nothing in return.'),
	},
	make_site: {
		de: plain('Eine Seite im Netz mit Leistungen, Telefon, Impressum und Datenschutz. Eine einzige genügt.'),
		en: plain(
			'One page on the web with services, telephone, Impressum and privacy notice. A single one is enough.',
		),
	},
	leave_profile: {
		de: plain(
			'Werben Sie nicht länger über Ihr persönliches Profil. Richten Sie eine Seite für den Betrieb ein.',
		),
		en: plain('Stop advertising from your personal profile. Set up a Page for the firm.'),
	},
	end_profile: {
		de: plain('Werben Sie nicht länger über Ihr persönliches Profil; es ist für Privates da.'),
		en: plain('Stop advertising from your personal profile; it is for your private life.'),
	},
	open_first: {
		de: ({ network }: First) =>
			`Richten Sie ein Konto bei ${network} ein, in der richtigen Art und mit Impressum.`,
		en: ({ network }: First) => `Open an account at ${network}, of the right kind and with an Impressum.`,
	},
	set_up_first: {
		de: ({ network }: First) =>
			`Prüfen Sie Ihr Konto bei ${network}: Impressum, Bild, Kontakt, Anmeldung in zwei Schritten.`,
		en: ({ network }: First) =>
			`Check your account at ${network}: Impressum, picture, contact, two-step sign-in.`,
	},
	first_post: {
		de: plain(
			'Zeigen Sie diese Woche eine fertige Arbeit: ein Foto, ein Satz. Vier Wochen lang werben Sie nicht.',
		),
		en: plain('Show one finished job this week: one photo, one sentence. Do not advertise for four weeks.'),
	},
	collect_pictures: {
		de: plain('Machen Sie von jedem fertigen Auftrag ein Foto, auch wenn Sie es noch nicht brauchen.'),
		en: plain('Take a photo of every finished job, even if you do not need it yet.'),
	},
	offer_internships: {
		de: plain('Bieten Sie Praktika an und zeigen Sie, wie so eine Woche bei Ihnen aussieht.'),
		en: plain('Offer internships, and show what such a week at your place is like.'),
	},
	pick_somebody: {
		de: plain(
			'Fragen Sie, wer im Betrieb oder in der Familie eine Viertelstunde in der Woche übernimmt. Findet sich niemand, lassen Sie es.',
		),
		en: plain(
			'Ask who in the firm or family will take on a quarter of an hour a week. If nobody will, leave it.',
		),
	},
	keep_entry: {
		de: plain('Halten Sie Öffnungszeiten, Telefon und Anschrift überall aktuell. Das genügt.'),
		en: plain('Keep opening hours, telephone and address up to date everywhere. That is enough.'),
	},
	use_saved_time: {
		de: plain('Stecken Sie die gesparte Zeit in Rückrufe und Angebote.'),
		en: plain('Put the time you save into calling back and writing offers.'),
	},
	check_again: {
		de: plain('Machen Sie diesen Check in einem halben Jahr noch einmal.'),
		en: plain('Do this check again in half a year.'),
	},
});

/** What to count. */
export const fitMeasures = area({
	source_asked: {
		de: 'Fragen Sie jeden neuen Kunden, wie er Sie gefunden hat, und machen Sie einen Strich.',
		en: 'Ask every new customer how they found you, and make a tally mark.',
	},
	enquiries: {
		de: 'Anfragen im Monat, und woher sie kamen.',
		en: 'Enquiries a month, and where they came from.',
	},
	calls_from_google: {
		de: 'Anrufe und Routen, die Google in Ihrem Eintrag zählt.',
		en: 'Calls and routes that Google counts in your entry.',
	},
	applications: {
		de: 'Bewerbungen und Praktika, und wer den Betrieb vorher im Netz gesehen hatte.',
		en: 'Applications and internships, and who had seen the firm online before.',
	},
	reviews: {
		de: 'Neue Bewertungen im Monat und wie viele beantwortet sind.',
		en: 'New reviews a month, and how many are answered.',
	},
	return_visits: { de: 'Stammkunden, die einen Beitrag erwähnen.', en: 'Regulars who mention a post.' },
	minutes_spent: { de: 'Minuten, die es wirklich gekostet hat.', en: 'Minutes it really took.' },
});

/** When to stop. */
export const fitStops = area({
	no: {
		de: 'Fangen Sie erst an, wenn sich Auftragslage oder Ziel ändern.',
		en: 'Begin only when the order book or the goal changes.',
	},
	findable_only: {
		de: 'Der Eintrag bleibt. Alles darüber hinaus lassen Sie, wenn nach einem halben Jahr niemand darüber kam.',
		en: 'The entry stays. Leave everything beyond it if nobody came that way after half a year.',
	},
	supplement: {
		de: 'Kam in einem halben Jahr keine Anfrage und keine Bewerbung darüber, hören Sie auf und behalten nur den Eintrag.',
		en: 'If no enquiry and no application came that way in half a year, stop and keep only the entry.',
	},
	core: {
		de: 'Kostet es nach einem halben Jahr mehr Zeit, als die Anfragen wert sind, gehen Sie zurück auf ein Netzwerk.',
		en: 'If after half a year it takes more time than the enquiries are worth, go back to one network.',
	},
});

/** Why a network, or why not. */
export const fitPlaces = area({
	google_local: {
		de: 'Hier suchen Leute aus der Nähe und lesen Bewertungen. Das kommt vor jedem Netzwerk.',
		en: 'Here people nearby search and read reviews. It comes before any network.',
	},
	google_far: {
		de: 'Auch ferne Kunden sehen hier nach, ob es Sie gibt und was andere sagen.',
		en: 'Distant customers, too, look here whether you exist and what others say.',
	},
	site_keep: {
		de: 'Ihre Website bleibt der Ort, der Ihnen gehört.',
		en: 'Your website remains the place that is yours.',
	},
	site_make: {
		de: 'Wer Sie empfohlen bekommt oder sucht, sieht hier nach. Sie gehört Ihnen, auch wenn ein Netzwerk zumacht.',
		en: 'Whoever is told of you or searches looks here. It is yours even if a network closes.',
	},
	only_found: {
		de: 'Mehr als gefunden werden lohnt sich für Sie zurzeit nicht.',
		en: 'More than being found does not pay for you at present.',
	},
	instagram_recruiting: {
		de: 'Junge Leute sind hier. Zeigen Sie den Alltag im Betrieb, echt und ohne Tänze.',
		en: 'Young people are here. Show everyday work in the firm, real and without dances.',
	},
	instagram_pictures: {
		de: 'Das meistgenutzte Bildernetzwerk im Land; Ihre Arbeit lässt sich zeigen.',
		en: 'The most used picture network in the country; your work can be shown.',
	},
	nothing_to_show: {
		de: 'Ihre Arbeit lässt sich schwer in Bildern zeigen.',
		en: 'Your work is hard to show in pictures.',
	},
	customers_not_there: { de: 'Ihre Kunden suchen dort nicht.', en: 'Your customers do not look there.' },
	facebook_local: {
		de: 'Knapp ein Drittel der Leute im Land ist jede Woche hier; für Jugendliche zählt es nicht. Nur mit einer Seite, nicht mit dem persönlichen Profil.',
		en: 'Nearly a third of the people in the country are here every week; it does not matter to the young. Only with a Page, not with your personal profile.',
	},
	linkedin_person: {
		de: 'Einkäufer und Fachleute sehen Menschen, nicht Firmen: ein gepflegtes Profil des Inhabers.',
		en: 'Buyers and experts look at people, not firms: a well-kept profile of the owner.',
	},
	linkedin_company: {
		de: 'Dazu eine schlichte Unternehmensseite, auf die Ihr Profil verweist.',
		en: 'Beside it a plain company page that your profile points to.',
	},
	person_first: {
		de: 'Das Profil des Inhabers genügt zunächst.',
		en: 'The owner’s profile is enough for now.',
	},
	nebenan_near: {
		de: 'Hier fragen Nachbarn nach Handwerkern. Nur mit Gewerbeprofil erlaubt.',
		en: 'Here neighbours ask for tradespeople. Allowed only with a business profile.',
	},
	not_near: {
		de: 'Lohnt sich nur, wenn Ihre Kunden im selben Ort wohnen.',
		en: 'Pays only if your customers live in the same town.',
	},
	newsletter_regulars: {
		de: 'Wer wiederkommt, liest gern einmal im Monat von Ihnen, wenn er zugestimmt hat.',
		en: 'Whoever comes back likes to hear from you once a month, if they agreed to it.',
	},
	too_rare: {
		de: 'Dafür kaufen Ihre Kunden zu selten bei Ihnen.',
		en: 'Your customers buy from you too rarely for that.',
	},
	whatsapp_daily: {
		de: 'Tagesangebot und Öffnungszeiten für Leute, die jeden Tag vorbeikommen; von Hand.',
		en: 'Offer of the day and opening hours for people who pass every day; by hand.',
	},
	by_hand: {
		de: 'Nur von Hand und nur für tägliche Kundschaft.',
		en: 'Only by hand, and only for daily customers.',
	},
	tiktok_recruiting: {
		de: 'Die meisten Lehrlinge nutzen es. Nur, wenn jemand im Betrieb gern kurze Filme macht; von Hand.',
		en: 'Most apprentices use it. Only if somebody in the firm likes making short films; by hand.',
	},
	tiktok_effort: {
		de: 'Braucht jede Woche Filme; dafür reicht die Zeit nicht oder das Ziel passt nicht.',
		en: 'Needs films every week; there is not the time for it, or the goal does not fit.',
	},
	youtube_howto: {
		de: 'Gute Erklärfilme werden jahrelang gefunden, kosten aber Stunden.',
		en: 'Good explanatory films are found for years, but take hours.',
	},
	youtube_effort: { de: 'Ein guter Film kostet Stunden.', en: 'A good film takes hours.' },
	pinterest_search: {
		de: 'Wer einrichtet und umbaut, sammelt hier Bilder, auch von weit her.',
		en: 'People who furnish and rebuild collect pictures here, from far away too.',
	},
	pinterest_far: {
		de: 'Wer hier Bilder sammelt, wohnt selten in Ihrer Nähe.',
		en: 'People who collect pictures here seldom live near you.',
	},
	x_not: {
		de: 'Kostet je Beitrag Geld, wenn ein Programm sendet, und erreicht im Land weniger Leute als Instagram oder Facebook.',
		en: 'Costs money for each post sent by a program, and reaches fewer people in the country than Instagram or Facebook.',
	},
	xing_not: {
		de: 'Programme können dort nicht mehr veröffentlichen; es ist heute eine Stellenbörse.',
		en: 'Programs can no longer publish there; today it is a job market.',
	},
	small_reach: {
		de: 'Im Land zu wenig genutzt, um Kunden zu finden.',
		en: 'Too little used in the country to find customers.',
	},
	not_needed: { de: 'Zurzeit nicht nötig.', en: 'Not needed at present.' },
	no_time_left: {
		de: 'Würde passen. Aber lieber wenige richtig als viele halb.',
		en: 'Would fit. But better a few done properly than many by halves.',
	},
});

interface Assumed {
	value: string;
}

/** What was assumed where nothing was answered. */
export const fitAssumptions = area({
	customers: {
		de: ({ value }: Assumed) => `Kunden: ${value}`,
		en: ({ value }: Assumed) => `Customers: ${value}`,
	},
	goals: { de: ({ value }: Assumed) => `Ziel: ${value}`, en: ({ value }: Assumed) => `Goal: ${value}` },
	order_book: {
		de: ({ value }: Assumed) => `Auftragslage: ${value}`,
		en: ({ value }: Assumed) => `Order book: ${value}`,
	},
	radius: {
		de: ({ value }: Assumed) => `Umkreis: ${value}`,
		en: ({ value }: Assumed) => `Distance: ${value}`,
	},
	who: {
		de: ({ value }: Assumed) => `Wer es macht: ${value}`,
		en: ({ value }: Assumed) => `Who does it: ${value}`,
	},
	minutes_per_week: {
		de: ({ value }: Assumed) => `${value} Minuten in der Woche`,
		en: ({ value }: Assumed) => `${value} minutes a week`,
	},
	website: {
		de: ({ value }: Assumed) => `Website: ${value}`,
		en: ({ value }: Assumed) => `Website: ${value}`,
	},
	google_profile: {
		de: ({ value }: Assumed) => `Google-Eintrag: ${value}`,
		en: ({ value }: Assumed) => `Google entry: ${value}`,
	},
	regulated: {
		de: ({ value }: Assumed) => `Besondere Werberegeln: ${value}`,
		en: ({ value }: Assumed) => `Special advertising rules: ${value}`,
	},
	accounts: {
		de: ({ value }: Assumed) => `Konten: ${value}`,
		en: ({ value }: Assumed) => `Accounts: ${value}`,
	},
});

/** Possible answers. */
export const fitOptions = area({
	yes: { de: 'ja', en: 'yes' },
	no: { de: 'nein', en: 'no' },
	private: { de: 'Privatleute', en: 'private people' },
	business: { de: 'Betriebe und Firmen', en: 'businesses' },
	public: { de: 'Öffentliche Hand', en: 'public bodies' },
	orders: { de: 'Aufträge', en: 'orders' },
	recruiting: { de: 'Mitarbeiter und Auszubildende', en: 'staff and apprentices' },
	regulars: { de: 'Stammkunden halten', en: 'keeping regulars' },
	reputation: { de: 'guter Ruf', en: 'a good name' },
	empty: { de: 'zu wenig zu tun', en: 'too little to do' },
	some: { de: 'ausreichend', en: 'enough' },
	full: { de: 'voll, auf Monate', en: 'full for months' },
	street: { de: 'die Straße, das Viertel', en: 'the street, the quarter' },
	town: { de: 'der Ort', en: 'the town' },
	region: { de: 'die Region', en: 'the region' },
	country: { de: 'das ganze Land', en: 'the whole country' },
	world: { de: 'die ganze Welt', en: 'the whole world' },
	owner: { de: 'ich selbst', en: 'I myself' },
	employee: { de: 'jemand aus dem Betrieb', en: 'somebody in the firm' },
	family: { de: 'jemand aus der Familie', en: 'somebody in the family' },
	nobody: { de: 'niemand', en: 'nobody' },
	none: { de: 'keiner', en: 'none' },
	unclaimed: { de: 'vorhanden, aber nicht übernommen', en: 'there, but not claimed' },
	claimed: { de: 'übernommen', en: 'claimed' },
	reviewed: { de: 'übernommen, mit Bewertungen', en: 'claimed, with reviews' },
});

/** Said with every answer. */
export const fitResult = area({
	caveat: {
		de: 'Ob Social Media einem bestimmten Gewerk Umsatz bringt, hat bisher keine Studie gezeigt, die wir kennen. Diese Antwort wägt ab, was bekannt ist; wo nichts bekannt ist, steht „Urteil“.',
		en: 'No study that we know of has shown whether social media brings revenue to a particular trade. This answer weighs what is known; where nothing is known it says “judgement”.',
	},
});
