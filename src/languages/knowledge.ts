import { area } from '#languages/words.ts';

interface Count {
	count: number;
}

/** The pages of the knowledge: what Gewerk's advice rests on. */
export const knowledge = area({
	title: { de: 'Wissen', en: 'Knowledge' },
	lead: {
		de: 'Worauf Gewerk seine Hinweise stützt: Regeln der Netzwerke, Gesetze, Untersuchungen. Zu jeder Angabe stehen Quelle, Datum und wie sicher sie ist.',
		en: 'What the advice of Gewerk rests on: rules of the networks, laws, studies. Every statement comes with its source, its date and how sure it is.',
	},
	sections: { de: 'Bereiche', en: 'Sections' },
	networks: { de: 'Netzwerke', en: 'Networks' },
	networksWhat: {
		de: 'Wer dort wie veröffentlichen darf, Grenzen, Kosten, und was Ärger macht.',
		en: 'Who may publish there and how, limits, costs, and what makes trouble.',
	},
	law: { de: 'Recht', en: 'Law' },
	lawWhat: {
		de: 'Die Regeln in einfachen Sätzen, und was sie für einen Beitrag bedeuten.',
		en: 'The rules in plain sentences, and what they mean for a post.',
	},
	evidence: { de: 'Belege', en: 'Evidence' },
	evidenceWhat: {
		de: 'Was untersucht wurde, an wie vielen, und was es nicht zeigt.',
		en: 'What was studied, on how many, and what it does not show.',
	},
	trades: { de: 'Gewerke', en: 'Trades' },
	tradesWhat: {
		de: 'Wie wir jedes Gewerk einschätzen, und Ideen für die Jahreszeit.',
		en: 'How we judge each trade, and ideas for the season.',
	},
	house: { de: 'Hausregeln', en: 'House rules' },
	houseWhat: {
		de: 'Zahlen, für die es keine Quelle gibt und über die wir entschieden haben.',
		en: 'Numbers that no source settles and that we decided on.',
	},
	statements: {
		de: ({ count }: Count) => (count === 1 ? '1 Angabe' : `${count} Angaben`),
		en: ({ count }: Count) => (count === 1 ? '1 statement' : `${count} statements`),
	},
	judgements: {
		de: ({ count }: Count) => (count === 1 ? '1 Urteil' : `${count} Urteile`),
		en: ({ count }: Count) => (count === 1 ? '1 judgement' : `${count} judgements`),
	},
	tradesCount: {
		de: ({ count }: Count) => (count === 1 ? '1 Gewerk' : `${count} Gewerke`),
		en: ({ count }: Count) => (count === 1 ? '1 trade' : `${count} trades`),
	},
	toCheck: {
		de: ({ count }: Count) => `${count} zu prüfen`,
		en: ({ count }: Count) => `${count} to check`,
	},

	sure: { de: 'Wie sicher ist das?', en: 'How sure is this?' },
	H: { de: 'im Original gelesen', en: 'read in the original' },
	M: { de: 'aus zweiter Hand, mit Datum', en: 'at second hand, with a date' },
	L: { de: 'schwach, bitte prüfen', en: 'weak, please check' },
	judgement: { de: 'Urteil', en: 'Judgement' },
	judgementMeans: {
		de: 'Dazu gibt es keine Quelle. So sehen wir es.',
		en: 'There is no source for it. This is how we see it.',
	},
	fresh: { de: 'Wie alt ist das?', en: 'How old is this?' },
	freshMeans: {
		de: ({ networks, law }: { networks: number; law: number }) =>
			`Netzwerke ändern ihre Regeln oft: Nach ${networks} Monaten steht eine Angabe hier zur Prüfung. Beim Recht sind es ${law} Monate. Was gemessen wurde, bleibt gemessen; nach fünf Jahren heißt es alt.`,
		en: ({ networks, law }: { networks: number; law: number }) =>
			`Networks often change their rules: after ${networks} months a statement is up for checking here. For the law it is ${law} months. What was measured stays measured; after five years it is called old.`,
	},
	noneStale: {
		de: 'Heute ist keine Angabe über ihr Datum hinaus.',
		en: 'Today no statement is past its date.',
	},
	someStale: {
		de: ({ count, of }: { count: number; of: number }) =>
			`Heute ${count === 1 ? 'ist 1' : `sind ${count}`} von ${of} Angaben über ihr Datum hinaus.`,
		en: ({ count, of }: { count: number; of: number }) =>
			`Today ${count} of ${of} statements ${count === 1 ? 'is' : 'are'} past ${count === 1 ? 'its' : 'their'} date.`,
	},
	whichStale: { de: 'Welche das sind', en: 'Which they are' },

	search: { de: 'Wissen durchsuchen', en: 'Search the knowledge' },
	find: { de: 'Suchen', en: 'Search' },
	found: {
		de: ({ query, count }: { query: string; count: number }) =>
			count === 0
				? `Zu „${query}“ wissen wir nichts.`
				: count === 1
					? `1 Treffer für „${query}“`
					: `${count} Treffer für „${query}“`,
		en: ({ query, count }: { query: string; count: number }) =>
			count === 0
				? `We know nothing about “${query}”.`
				: count === 1
					? `1 match for “${query}”`
					: `${count} matches for “${query}”`,
	},
	searchOtherwise: {
		de: 'Versuchen Sie ein kürzeres Wort, zum Beispiel „Impressum“, „Preis“ oder „Hashtag“.',
		en: 'Try a shorter word, for example “price”, “hashtag” or “review”.',
	},
	furtherMatches: {
		de: ({ count }: Count) => `Und ${count} weitere. Ein Wort mehr macht die Liste kürzer.`,
		en: ({ count }: Count) => `And ${count} more. One more word makes the list shorter.`,
	},
	allKnowledge: { de: 'Zum ganzen Wissen', en: 'To all the knowledge' },

	source: {
		de: ({ day }: { day: string }) => `Stand ${day}`,
		en: ({ day }: { day: string }) => `as of ${day}`,
	},
	judgedOn: {
		de: ({ day }: { day: string }) => `Urteil, Stand ${day}`,
		en: ({ day }: { day: string }) => `Judgement, as of ${day}`,
	},
	note: { de: 'Anmerkung (auf Englisch)', en: 'Note' },
	stale: {
		de: ({ months }: { months: number }) => `Stand älter als ${months} Monate, bitte prüfen`,
		en: ({ months }: { months: number }) => `Older than ${months} months, please check`,
	},
	ended: {
		de: ({ day }: { day: string }) => `Galt bis ${day}, gilt nicht mehr`,
		en: ({ day }: { day: string }) => `In force until ${day}, no longer`,
	},
	old: {
		de: ({ year, years }: { year: number; years: number }) => `Von ${year}, älter als ${years} Jahre`,
		en: ({ year, years }: { year: number; years: number }) => `From ${year}, more than ${years} years old`,
	},

	contents: { de: 'Inhalt', en: 'Contents' },
	networkTitle: {
		de: ({ network }: { network: string }) => `${network}: was wir wissen`,
		en: ({ network }: { network: string }) => `${network}: what we know`,
	},
	postingUnknown: {
		de: 'Ob ein Programm hier veröffentlichen darf, wissen wir nicht.',
		en: 'We do not know whether a program may publish here.',
	},
	kinds: { de: 'Arten von Konten', en: 'Kinds of account' },
	posting: { de: 'Wer darf wie veröffentlichen', en: 'Who may publish, and how' },
	access: { de: 'Zugang für Programme', en: 'Access for programs' },
	limits: { de: 'Grenzen', en: 'Limits' },
	pace: { de: 'Wie oft', en: 'How often' },
	cost: { de: 'Kosten', en: 'Costs' },
	links: { de: 'Webadressen', en: 'Web addresses' },
	answers: { de: 'Antworten und Nachrichten', en: 'Replies and messages' },
	trouble: { de: 'Was Ärger macht', en: 'What makes trouble' },
	tips: { de: 'Tipps zum Schreiben', en: 'Tips for writing' },

	noLegalAdvice: {
		de: 'Das ist keine Rechtsberatung. Es sind Regeln in einfachen Worten, damit Sie wissen, wonach Sie fragen. Im Zweifel hilft Ihre Handwerkskammer oder ein Anwalt.',
		en: 'This is no legal advice. These are rules in plain words, so that you know what to ask. When in doubt, your chamber of crafts or a lawyer will help.',
	},
	forPost: { de: 'Für einen Beitrag', en: 'For a post' },
	inForceFrom: {
		de: ({ day }: { day: string }) => `Gilt seit ${day}`,
		en: ({ day }: { day: string }) => `In force since ${day}`,
	},
	comingFrom: {
		de: ({ day }: { day: string }) => `Gilt erst ab ${day}`,
		en: ({ day }: { day: string }) => `In force only from ${day}`,
	},
	inForceTo: {
		de: ({ day }: { day: string }) => `Gilt bis ${day}`,
		en: ({ day }: { day: string }) => `In force until ${day}`,
	},

	open: {
		de: 'Ob sich Social Media für ein bestimmtes Gewerk in Umsatz auszahlt, hat keine Studie gezeigt.',
		en: 'No study has shown whether social media pays off in revenue for a particular trade.',
	},
	howToRead: {
		de: 'Bei jedem Beleg steht, wie er entstand, wann, wo und an wie vielen (n: Menschen, Betriebe oder Beiträge). Die Zahl eines Anbieters kommt von jemandem, der verkauft, was sie empfiehlt.',
		en: 'Each piece of evidence tells how it came about, when, where and on how many (n: people, firms or posts). The figure of a vendor comes from somebody who sells what it recommends.',
	},
	study: { de: 'Umfrage oder Untersuchung', en: 'Survey or study' },
	vendor: { de: 'Zahl eines Anbieters', en: 'Figure of a vendor' },
	official: { de: 'Amtliche Zahl', en: 'Official figure' },
	standard: { de: 'Norm', en: 'Standard' },
	practice: { de: 'Erfahrung', en: 'Experience' },
	world: { de: 'weltweit', en: 'worldwide' },
	sample: {
		de: ({ n }: { n: string }) => `n = ${n}`,
		en: ({ n }: { n: string }) => `n = ${n}`,
	},
	sampleUnknown: { de: 'n nicht genannt', en: 'n not told' },
	weakness: { de: 'Was es nicht zeigt', en: 'What it does not show' },

	tradesLead: {
		de: 'Die 145 Gewerbe der Handwerksordnung und Betriebe daneben, nach Gewerbegruppen.',
		en: 'The 145 trades of the German Crafts Code and businesses beside them, by trade group.',
	},
	searchTrade: { de: 'Gewerk suchen', en: 'Search a trade' },
	tradesFound: {
		de: ({ query, count }: { query: string; count: number }) =>
			count === 0
				? `Zu „${query}“ kennen wir kein Gewerk.`
				: count === 1
					? `1 Gewerk für „${query}“`
					: `${count} Gewerke für „${query}“`,
		en: ({ query, count }: { query: string; count: number }) =>
			count === 0
				? `We know no trade for “${query}”.`
				: count === 1
					? `1 trade for “${query}”`
					: `${count} trades for “${query}”`,
	},
	allTrades: { de: 'Alle Gewerke', en: 'All trades' },
	groupsFrom: { de: 'Zu welcher Gruppe ein Gewerk gehört', en: 'To which group a trade belongs' },
	bauhauptgewerbe: { de: 'Bauhauptgewerbe', en: 'Main construction trades' },
	ausbaugewerbe: { de: 'Ausbaugewerbe', en: 'Finishing trades' },
	'gewerblicher-bedarf': {
		de: 'Handwerke für den gewerblichen Bedarf',
		en: 'Crafts for commercial needs',
	},
	kraftfahrzeuggewerbe: { de: 'Kraftfahrzeuggewerbe', en: 'Motor vehicle trades' },
	lebensmittelgewerbe: { de: 'Lebensmittelgewerbe', en: 'Food trades' },
	gesundheitsgewerbe: { de: 'Gesundheitsgewerbe', en: 'Health trades' },
	'privater-bedarf': { de: 'Handwerke für den privaten Bedarf', en: 'Crafts for private needs' },
	noGroup: { de: 'Außerhalb der Handwerksordnung', en: 'Outside the Crafts Code' },
	annexA: { de: 'Zulassungspflichtiges Handwerk.', en: 'A craft that needs a licence.' },
	annexB1: { de: 'Zulassungsfreies Handwerk.', en: 'A craft that needs no licence.' },
	annexB2: { de: 'Handwerksähnliches Gewerbe.', en: 'A trade similar to a craft.' },
	annexNone: { de: 'Kein Gewerbe der Handwerksordnung.', en: 'No trade of the Crafts Code.' },
	numbered: {
		de: ({ source, number }: { source: string; number: number }) => `${source}, Nummer ${number}`,
		en: ({ source, number }: { source: string; number: number }) => `${source}, number ${number}`,
	},
	alsoCalled: {
		de: ({ names }: { names: string }) => `Auch: ${names}.`,
		en: ({ names }: { names: string }) => `Also: ${names}.`,
	},
	attributes: { de: 'Wie wir das Gewerk einschätzen', en: 'How we judge the trade' },
	attributesMean: {
		de: 'Alles hier ist unser Urteil, keine Quelle sagt es. Der Eignungscheck beginnt damit; Ihre Antworten gehen vor.',
		en: 'All of this is our judgement, no source says it. The fit check starts from it; your answers come first.',
	},
	toFit: { de: 'Zum Eignungscheck', en: 'To the fit check' },
	customers: { de: 'Wer bezahlt', en: 'Who pays' },
	visibility: { de: 'Sieht man die Güte auf einem Bild?', en: 'Does a picture show the quality?' },
	purchase: { de: 'Wie oft jemand kauft', en: 'How often somebody buys' },
	radius: { de: 'Woher Kunden kommen', en: 'Where customers come from' },
	regulated: { de: 'Besondere Werberegeln', en: 'Special advertising rules' },
	emergency: { de: 'Rufen Menschen im Notfall an?', en: 'Do people call in an emergency?' },
	recruiting: { de: 'Wie schwer Personal zu finden ist', en: 'How hard staff is to find' },
	ideas: { de: 'Ideen, die jetzt passen', en: 'Ideas that fit now' },
	ideasMean: {
		de: ({ day }: { day: string }) =>
			`Am ${day}, die eigenen des Gewerks zuerst. Auch sie sind Urteil, kein Beleg.`,
		en: ({ day }: { day: string }) =>
			`On ${day}, those of the trade first. They too are judgement, not evidence.`,
	},
	fitsOccasion: {
		de: ({ name }: { name: string }) => `Passt jetzt: ${name}`,
		en: ({ name }: { name: string }) => `Fits now: ${name}`,
	},
	minutes: {
		de: ({ minutes }: { minutes: number }) => `etwa ${minutes} Minuten`,
		en: ({ minutes }: { minutes: number }) => `about ${minutes} minutes`,
	},

	houseLead: {
		de: 'Für diese Zahlen gibt es keine Quelle, die sie festlegt. Jemand musste entscheiden; so haben wir entschieden.',
		en: 'No source settles these numbers. Somebody had to decide; this is how we decided.',
	},
	rests: { de: 'Was dafür oder dagegen spricht', en: 'What speaks for it or against it' },
	restsOnNothing: {
		de: 'Keine Untersuchung liegt dem zugrunde.',
		en: 'It rests on no study.',
	},
});
