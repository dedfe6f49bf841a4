import { area } from '#languages/words.ts';

/** The keys of the page, as the overlay that `?` opens lists them. */
export const keys = area({
	title: { de: 'Tasten', en: 'Keys' },
	close: { de: 'Schließen', en: 'Close' },
	everywhere: { de: 'Auf jeder Seite', en: 'On every page' },
	show: { de: 'Diese Übersicht', en: 'This list' },
	goTo: {
		de: ({ page }: { page: string }) => `Zu „${page}“`,
		en: ({ page }: { page: string }) => `Go to “${page}”`,
	},
	next: { de: 'Zum nächsten Knopf oder Feld', en: 'To the next button or field' },
	open: { de: 'Öffnen oder drücken', en: 'Open or press' },
	shut: { de: 'Schließen oder abbrechen', en: 'Close or let go' },
	week: { de: 'In der Woche, auf einem geplanten Beitrag', en: 'In the week, on a planned post' },
	day: { de: 'Einen Tag früher oder später', en: 'A day earlier or later' },
	quarter: { de: 'Eine Viertelstunde früher oder später', en: 'A quarter of an hour earlier or later' },
	hour: { de: 'Eine Stunde früher oder später', en: 'An hour earlier or later' },
	save: { de: 'Dort lassen', en: 'Leave it there' },
	letGo: { de: 'Zurück an den alten Platz', en: 'Back to where it was' },
	off: { de: 'Tasten mit einem Zeichen ausschalten', en: 'Switch off keys of a single character' },
	offHint: {
		de: 'Für dieses Gerät. Diese Übersicht finden Sie dann unten auf jeder Seite.',
		en: 'On this device. You then find this list at the foot of every page.',
	},
	enter: { de: 'Eingabe', en: 'Enter' },
	escape: { de: 'Esc', en: 'Esc' },
	tab: { de: 'Tab', en: 'Tab' },
	shift: { de: 'Umschalt', en: 'Shift' },
});
