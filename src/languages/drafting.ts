import { area } from '#languages/words.ts';

/** Help with the words of a post. */
export const draftWords = area({
	help: { de: 'Formulieren helfen', en: 'Help with the words' },
	helpFor: {
		de: ({ network }: { network: string }) => `Für ${network} formulieren`,
		en: ({ network }: { network: string }) => `Put it into words for ${network}`,
	},
	again: { de: 'Noch einmal vorschlagen', en: 'Suggest again' },
	asking: { de: 'Vorschläge werden gemacht', en: 'Making suggestions' },
	suggestions: { de: 'Vorschläge', en: 'Suggestions' },
	found: {
		de: ({ count }: { count: number }) => (count === 1 ? 'Ein Vorschlag' : `${count} Vorschläge`),
		en: ({ count }: { count: number }) => (count === 1 ? 'One suggestion' : `${count} suggestions`),
	},
	asItIs: {
		de: 'Der Text steht gut so da. Es gibt nichts zu glätten.',
		en: 'The text stands well as it is. There is nothing to smooth.',
	},
	nothingYet: {
		de: 'Schreiben Sie zuerst einen Satz: was Sie gemacht haben und was daran zählt.',
		en: 'First write one sentence: what you did and what counts about it.',
	},
	rulesOnly: {
		de: 'Nach festen Regeln aus Ihrem Satz gemacht. Es steht nichts über den Auftrag darin, was Sie nicht gesagt haben.',
		en: 'Made from your sentence by fixed rules. It says nothing about the job that you did not say.',
	},
	plain: { de: 'Geglättet', en: 'Smoothed' },
	short: { de: 'Kurz', en: 'Short' },
	advice: { de: 'Mit einem Rat dazu', en: 'With a piece of advice' },
	question: { de: 'Mit einer Frage', en: 'With a question' },
	offer: { de: 'Mit dem Wort, dass man fragen darf', en: 'With the word that one may ask' },
	model: { de: 'Mit KI entworfen, bitte prüfen', en: 'Drafted with AI, please check' },
	say_why: {
		de: 'Es hilft den Lesern, wenn Sie noch sagen, warum Sie es so machen.',
		en: 'It helps readers if you also say why you do it this way.',
	},
	say_how_to_reach: {
		de: 'Sagen Sie noch, wie man Sie erreicht.',
		en: 'Also say how to reach you.',
	},
	too_long: {
		de: 'Der Text ist für dieses Netzwerk zu lang. Kürzen oder teilen Sie ihn.',
		en: 'The text is too long for this network. Shorten or split it.',
	},
	take: { de: 'Übernehmen', en: 'Use this' },
	taken: { de: 'Der Text ist übernommen.', en: 'The text is in place.' },
	close: { de: 'Vorschläge schließen', en: 'Close the suggestions' },

	withModel: { de: 'Mit KI entwerfen', en: 'Draft with AI' },
	whatLeaves: {
		de: ({ model, server }: { model: string; server: string }) =>
			`Dafür gehen Ihr Satz, Ihr Gewerk und Ihr Ort an ${server} (Modell ${model}). Bilder und Kunden gehen nicht mit.`,
		en: ({ model, server }: { model: string; server: string }) =>
			`For this your sentence, your trade and your place go to ${server} (model ${model}). Pictures and customers do not.`,
	},
	writing: {
		de: 'Das Modell schreibt. Das kann bis zu zwei Minuten dauern.',
		en: 'The model is writing. This can take up to two minutes.',
	},
	checkIt: {
		de: 'Lesen Sie jeden Satz: Stimmt er, und würden Sie ihn so sagen? Erst „Übernehmen“ setzt ihn ein.',
		en: 'Read every sentence: is it true, and would you say it like that? Only “Use this” puts it in.',
	},
	notSaid: {
		de: ({ numbers }: { numbers: string }) => `Steht nicht in Ihrem Satz: ${numbers}. Stimmt das?`,
		en: ({ numbers }: { numbers: string }) => `Not in your sentence: ${numbers}. Is that right?`,
	},
	agencyWords: {
		de: ({ found }: { found: readonly string[] }) =>
			`Klingt nach Werbung: ${found.map((word) => `„${word}“`).join(', ')}`,
		en: ({ found }: { found: readonly string[] }) =>
			`Sounds like advertising: ${found.map((word) => `“${word}”`).join(', ')}`,
	},
	noConnection: {
		de: 'Keine Verbindung. Ihr Text bleibt, wie er ist. Versuchen Sie es noch einmal, wenn Sie wieder Empfang haben.',
		en: 'No connection. Your text stays as it is. Try again when you have reception.',
	},
	stopped: { de: 'Abgebrochen. Ihr Text ist unverändert.', en: 'Stopped. Your text is unchanged.' },
	gone: {
		de: 'Diesen Beitrag oder dieses Konto gibt es nicht mehr. Laden Sie die Seite neu.',
		en: 'This post or account no longer exists. Reload the page.',
	},
	signedOut: {
		de: 'Sie sind nicht mehr angemeldet. Ihr Text ist auf diesem Gerät aufgehoben. Melden Sie sich neu an.',
		en: 'You are no longer signed in. Your text is kept on this device. Sign in again.',
	},
	off: {
		de: 'Für Ihren Betrieb ist kein Modell eingerichtet. Der Inhaber kann es unter „Betrieb“, „Dienste“ tun.',
		en: 'No model is set up for your firm. The owner can do that under “Firm”, “Services”.',
	},
});
