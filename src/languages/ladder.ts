import { area } from '#languages/words.ts';

/** The page for the building site: photo, sentence, done. */
export const ladder = area({
	title: { de: 'Auf der Leiter', en: 'On the ladder' },
	addPicture: { de: 'Foto', en: 'Photo' },
	addAnother: { de: 'Noch ein Foto', en: 'Another photo' },
	sentence: { de: 'Ein Satz dazu', en: 'One sentence' },
	sentenceExample: { de: 'Was haben Sie heute gemacht?', en: 'What did you do today?' },
	show: { de: 'Das zeigen Sie', en: 'What to show' },
	exampleHint: {
		de: 'Der Satz ist ein Beispiel. Schreiben Sie hin, wie es bei Ihnen war.',
		en: 'The sentence is an example. Write how it was with you.',
	},
	done: { de: 'Fertig', en: 'Done' },
	doneHint: {
		de: 'Noch wird nichts veröffentlicht. Als Nächstes sehen Sie den Beitrag.',
		en: 'Nothing is published yet. Next you will see the post.',
	},
	alt: {
		de: 'Was ist zu sehen? (für Menschen, die nicht sehen)',
		en: 'What does it show? (for people who cannot see)',
	},
	remove: { de: 'Foto entfernen', en: 'Remove photo' },
	retry: { de: 'Noch einmal hochladen', en: 'Upload again' },
	waiting: { de: 'wartet', en: 'waiting' },
	uploading: { de: 'wird hochgeladen', en: 'uploading' },
	preparing: { de: 'wird vorbereitet', en: 'being prepared' },
	noSignal: {
		de: 'Keine Verbindung. Das Foto ist noch da.',
		en: 'No connection. The photo is still here.',
	},
	notSent: {
		de: 'Keine Verbindung. Nichts ist verloren: Tippen Sie auf „Fertig“, sobald Sie wieder Netz haben.',
		en: 'No connection. Nothing is lost: tap “Done” once you have a signal again.',
	},
	stillUploading: {
		de: 'Die Fotos werden noch hochgeladen. Danach geht es von selbst weiter.',
		en: 'The photos are still uploading. It continues by itself afterwards.',
	},
	nothingYet: {
		de: 'Ein Foto oder ein Satz fehlt noch.',
		en: 'A photo or a sentence is still missing.',
	},
	someRefused: {
		de: 'Ein Foto konnte nicht angenommen werden. Entfernen Sie es oder laden Sie es noch einmal hoch.',
		en: 'A photo could not be accepted. Remove it or upload it again.',
	},
	notKept: {
		de: 'Das ließ sich nicht aufheben, weil sich inzwischen etwas geändert hat. Bitte tippen Sie noch einmal auf „Fertig“.',
		en: 'This could not be kept because something has changed meanwhile. Please tap “Done” again.',
	},
	noAccount: {
		de: 'Es ist kein Konto verbunden. Der Beitrag wird trotzdem aufgehoben.',
		en: 'No account is connected. The post is kept all the same.',
	},
});
