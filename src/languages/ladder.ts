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
		de: 'Der Beitrag kommt auf den nächsten freien guten Platz. Danach können Sie ihn noch zurücknehmen.',
		en: 'The post takes the next good free place. You can still take it back afterwards.',
	},
	doneHintPlain: {
		de: 'Noch wird nichts veröffentlicht. Als Nächstes sehen Sie den Beitrag.',
		en: 'Nothing is published yet. Next you will see the post.',
	},
	gallery: { de: 'Aus der Galerie', en: 'From the gallery' },
	speak: { de: 'Sprechen', en: 'Speak' },
	nothingYet: {
		de: 'Ein Foto oder ein Satz fehlt noch.',
		en: 'A photo or a sentence is still missing.',
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
