import { area } from '#languages/words.ts';

/** What frames every page. Plain strings only: the server picks the language and the page carries no others. */
export const layout = area({
	skip: { de: 'Zum Inhalt', en: 'Skip to content' },
	home: { de: 'Gewerk, Start', en: 'Gewerk, start' },
	pages: { de: 'Seiten', en: 'Pages' },
	start: { de: 'Start', en: 'Start' },
	ladder: { de: 'Notiz', en: 'Note' },
	week: { de: 'Woche', en: 'Week' },
	answers: { de: 'Antworten', en: 'Answers' },
	posts: { de: 'Beiträge', en: 'Posts' },
	accounts: { de: 'Konten', en: 'Accounts' },
	firm: { de: 'Betrieb', en: 'Firm' },
	fit: { de: 'Eignungscheck', en: 'Fit check' },
	knowledge: { de: 'Wissen', en: 'Knowledge' },
	keys: { de: 'Tasten', en: 'Keys' },
	description: {
		de: 'Social Media für kleine Betriebe: ehrlicher Rat, aus einem Foto und einem Satz der richtige Beitrag, zur richtigen Zeit genau einmal veröffentlicht.',
		en: 'Social media for small firms: honest advice, the right post from one photo and one sentence, published exactly once at the right time.',
	},
	more: { de: 'Mehr', en: 'More' },
	otherLanguage: { de: 'English', en: 'Deutsch' },
	save: { de: 'Speichern', en: 'Save' },
	signIn: { de: 'Anmelden', en: 'Sign in' },
	signOut: { de: 'Abmelden', en: 'Sign out' },
	demo: {
		de: 'Dieser Betrieb ist erfunden, mit allem, was hier steht. Probieren Sie aus, was Sie mögen: Nach außen geht nichts.',
		en: 'This firm is made up, with everything you see here. Try whatever you like: nothing leaves this program.',
	},
	setUpOwn: { de: 'Eigenen Betrieb einrichten', en: 'Set up your own firm' },
	notFound: { de: 'Diese Seite gibt es nicht', en: 'This page does not exist' },
	notFoundMeaning: {
		de: 'Vielleicht wurde sie gelöscht, oder die Adresse ist nicht vollständig.',
		en: 'It may have been deleted, or the address is incomplete.',
	},
	notAllowed: { de: 'Das geht mit dieser Anmeldung nicht', en: 'Your sign-in does not allow this' },
	notAllowedMeaning: {
		de: 'Nur der Inhaber des Betriebs kann das. Fragen Sie dort nach.',
		en: 'Only the owner of the firm can do this. Please ask them.',
	},
	tooMuch: { de: 'Das war zu groß', en: 'That was too big' },
	tooMuchMeaning: {
		de: 'Das Gesendete ist größer, als Gewerk annimmt. Gehen Sie zurück und schicken Sie weniger oder kleinere Fotos.',
		en: 'What was sent is larger than Gewerk accepts. Go back and send fewer or smaller photos.',
	},
	failed: { de: 'Hier ist etwas schiefgegangen', en: 'Something went wrong here' },
	failedMeaning: {
		de: 'Der Fehler liegt bei Gewerk, nicht bei Ihnen. Was schon gespeichert war, ist noch da. Laden Sie die Seite neu; bleibt der Fehler, steht er im Protokoll des Programms.',
		en: 'The fault is ours, not yours. What was saved before is still there. Reload the page; if the error stays, it is in the log of the program.',
	},
	toStart: { de: 'Zur Startseite', en: 'To the start page' },
});
