import { area } from '#languages/words.ts';

/** What the fit check weighs, by name. */
export const fitFactors = area({
	orders: { de: 'Auftragslage', en: 'Order book' },
	recruiting: { de: 'Nachwuchs und Personal', en: 'Apprentices and staff' },
	regulars: { de: 'Stammkunden', en: 'Regular customers' },
	reputation: { de: 'Guter Ruf', en: 'Good name' },
	visibility: { de: 'Sichtbarkeit der Arbeit', en: 'How visible the work is' },
	purchase: { de: 'Wie oft jemand kauft', en: 'How often somebody buys' },
	customers: { de: 'Wer bezahlt', en: 'Who pays' },
	radius: { de: 'Umkreis', en: 'Distance' },
	emergency: { de: 'Notfälle', en: 'Emergencies' },
	regulated: { de: 'Regeln für Ihre Werbung', en: 'Rules for your advertising' },
});

/** What each value does to the verdict. */
export const fitEffects = area({
	orders_wanted: {
		de: 'Sie brauchen Aufträge. Die meisten Kunden finden einen Handwerker über Empfehlung und Suche; Beiträge zeigen denen, die Sie schon gefunden haben, dass Sie es können.',
		en: 'You need orders. Most customers find a tradesperson by recommendation and search; posts show those who have already found you that you know your job.',
	},
	orders_welcome: {
		de: 'Aufträge sind willkommen. Die meisten Kunden kommen über Empfehlung und Suche; Beiträge bestätigen das, sie ersetzen es nicht.',
		en: 'Orders are welcome. Most customers come by recommendation and search; posts confirm that, they do not replace it.',
	},
	orders_enough: {
		de: 'Ihre Bücher sind voll. Mehr Anfragen machen Ihnen nur mehr Absagen.',
		en: 'Your books are full. More enquiries only mean more refusals.',
	},
	staff_scarce: {
		de: 'Junge Leute sehen sich Betriebe vorher im Netz an. Allein bringt das selten Bewerbungen: Praktika und Empfehlungen wirken stärker, Beiträge begleiten sie.',
		en: 'Young people look at firms online first. Alone that rarely brings applications: internships and recommendations do more, posts go along with them.',
	},
	staff_sought: {
		de: 'Wer sich bewirbt, sieht vorher nach, wie es bei Ihnen zugeht. Beiträge begleiten Praktika und Empfehlungen, sie ersetzen sie nicht.',
		en: 'Whoever applies looks first at what it is like at your place. Posts go along with internships and recommendations, they do not replace them.',
	},
	staff_there: {
		de: 'Auch hier hilft es, wenn Bewerber Ihren Alltag sehen.',
		en: 'Here, too, it helps if applicants see your everyday work.',
	},
	regulars_often: {
		de: 'Wer ohnehin oft kommt, den erinnert ein Beitrag an Sie, solange Sie nicht nur werben.',
		en: 'A post reminds those who come often anyway, as long as you do not only advertise.',
	},
	regulars_sometimes: {
		de: 'Ein paar Mal im Jahr können Sie Stammkunden damit erinnern.',
		en: 'A few times a year it can remind your regulars.',
	},
	regulars_rarely: {
		de: 'So selten, wie man Sie braucht, gibt es wenige Stammkunden, die mitlesen.',
		en: 'As rarely as you are needed, few regulars will read along.',
	},
	reputation_wanted: {
		de: 'Für den Ruf zählen vor allem Bewertungen und ob Sie darauf antworten; Beiträge runden das Bild ab.',
		en: 'For your name, reviews and whether you answer them count most; posts complete the picture.',
	},
	visible: {
		de: 'Ein Foto sagt hier mehr als jeder Text.',
		en: 'Here a photo says more than any text.',
	},
	partly_visible: {
		de: 'Mit einem Satz dazu versteht es jeder.',
		en: 'With a sentence beside it everyone understands.',
	},
	hidden_work: {
		de: 'Das lässt sich schwer in einem Bild zeigen.',
		en: 'That is hard to show in one picture.',
	},
	bought_often: {
		de: 'Wer Ihnen folgt, kann bald wiederkommen.',
		en: 'Whoever follows you can soon come again.',
	},
	bought_sometimes: {
		de: 'Bis zum nächsten Kauf bleibt man mit ein paar Beiträgen in Erinnerung.',
		en: 'A few posts keep you in mind until the next purchase.',
	},
	bought_rarely: {
		de: 'Kaum jemand folgt jahrelang einem Betrieb; wichtiger ist, gefunden zu werden, wenn es so weit ist.',
		en: 'Hardly anyone follows a firm for years; it matters more to be found when the time has come.',
	},
	bought_once: {
		de: 'Niemand folgt Ihnen bis dahin. Gefunden werden geht vor.',
		en: 'Nobody follows you until then. Being found comes first.',
	},
	customers_private: {
		de: 'Privatleute sind in den Netzwerken, je jünger, desto mehr.',
		en: 'Private people are on the networks, the younger the more.',
	},
	customers_business: {
		de: 'Betriebe und Einkäufer entscheiden nicht nach Beiträgen, sondern nach Referenzen, Messen und Gesprächen.',
		en: 'Firms and buyers decide by references, trade fairs and talks, not by posts.',
	},
	customers_public: {
		de: 'Die öffentliche Hand vergibt nach Ausschreibung, nicht nach Beiträgen.',
		en: 'Public bodies award by tender, not by posts.',
	},
	radius_near: {
		de: 'Ihre Kunden wohnen nah; örtliche Einträge und Bewertungen erreichen sie.',
		en: 'Your customers live near; local entries and reviews reach them.',
	},
	radius_region: {
		de: 'In der Region kennt man sich; das hilft, wenn Leute weitersagen.',
		en: 'In the region people know each other; that helps when they pass it on.',
	},
	radius_far: {
		de: 'Über Land verteilt erreicht ein Beitrag vor allem Leute, die nie Kunden werden.',
		en: 'Spread over the country, a post mostly reaches people who will never be customers.',
	},
	radius_world: {
		de: 'Ihre Käufer sitzen in aller Welt; ein Netzwerk für Nachbarn nützt da nichts.',
		en: 'Your buyers are all over the world; a network for neighbours is no use there.',
	},
	emergency_call: {
		de: 'Im Notfall ruft man an, wen man zuerst findet: Telefon und Google-Eintrag gehen vor.',
		en: 'In an emergency people call whom they find first: telephone and Google entry come first.',
	},
	regulated_words: {
		de: 'Jeder Beitrag braucht dann mehr Vorsicht; ein falsches Wort kann teuer werden.',
		en: 'Every post then needs more care; one wrong word can be expensive.',
	},
});
