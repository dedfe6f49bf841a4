import { area } from '#languages/words.ts';

/** The questions about a firm, at set-up and in its settings. */
export const firmDetails = area({
	name: { de: 'Name des Betriebs', en: 'Name of the firm' },
	trade: { de: 'Gewerk', en: 'Trade' },
	tradeHint: {
		de: 'Tippen Sie, was Sie machen: Dachdecker, Anstreicher, Bäcker, Café …',
		en: 'Type what you do: roofer, painter, baker, café …',
	},
	tradeChoices: { de: 'Passende Gewerke', en: 'Matching trades' },
	tradeWhich: { de: 'Welches davon sind Sie?', en: 'Which of these are you?' },
	tradesFound: {
		de: ({ count }: { count: number }) =>
			count === 0
				? 'Kein Gewerk gefunden'
				: count === 1
					? 'Ein Gewerk gefunden'
					: `${count} Gewerke gefunden`,
		en: ({ count }: { count: number }) =>
			count === 0 ? 'No trade found' : count === 1 ? 'One trade found' : `${count} trades found`,
	},
	place: { de: 'Ort', en: 'Town' },
	land: { de: 'Bundesland', en: 'German state' },
	landHint: {
		de: 'Damit Feiertage in Ihrer Woche stehen.',
		en: 'So that public holidays show in your week.',
	},
	landElsewhere: { de: 'Außerhalb Deutschlands', en: 'Outside Germany' },
	timeZone: { de: 'Zeitzone', en: 'Time zone' },
	minutes: { de: 'Wie viel Zeit in der Woche?', en: 'How much time a week?' },
	minutesHint: {
		de: 'Für alles zusammen: Fotos, Sätze, Antworten.',
		en: 'For everything together: photos, sentences, answers.',
	},
	minutesChoice: {
		de: ({ minutes }: { minutes: number }) =>
			minutes < 60 ? `${minutes} Minuten` : minutes === 60 ? '1 Stunde' : `${minutes / 60} Stunden`,
		en: ({ minutes }: { minutes: number }) =>
			minutes < 60 ? `${minutes} minutes` : minutes === 60 ? '1 hour' : `${minutes / 60} hours`,
	},
	firm_name_missing: {
		de: 'Bitte tragen Sie den Namen des Betriebs ein.',
		en: 'Please enter the name of the firm.',
	},
	firm_name_long: {
		de: 'Der Name darf höchstens 120 Zeichen haben.',
		en: 'The name may have at most 120 characters.',
	},
	place_long: {
		de: 'Der Ort darf höchstens 120 Zeichen haben.',
		en: 'The town may have at most 120 characters.',
	},
	trade_missing: { de: 'Bitte tragen Sie Ihr Gewerk ein.', en: 'Please enter your trade.' },
	trade_unknown: {
		de: 'Dazu finden wir kein Gewerk. Versuchen Sie ein anderes Wort, zum Beispiel das von der Handwerksrolle.',
		en: 'We find no trade for this. Try another word, such as the one in your trade register entry.',
	},
	trade_several: {
		de: 'Das passt auf mehrere Gewerke. Bitte wählen Sie eines.',
		en: 'Several trades match. Please choose one.',
	},
	land_unknown: { de: 'Bitte wählen Sie ein Bundesland.', en: 'Please choose a state.' },
	time_zone_unknown: {
		de: 'Diese Zeitzone gibt es nicht. Bitte wählen Sie eine andere.',
		en: 'There is no such time zone. Please choose another.',
	},
	minutes_wrong: { de: 'Bitte wählen Sie eine Zeit.', en: 'Please choose a time.' },
});
