import { area } from '#languages/words.ts';

/** Gewerk as an app on the home screen. */
export const installed = area({
	description: {
		de: 'Ein Foto und ein Satz von der Baustelle werden der richtige Beitrag.',
		en: 'One photo and one sentence from the building site become the right post.',
	},
	photo: { de: 'Foto', en: 'Photo' },
	week: { de: 'Woche', en: 'Week' },
	answers: { de: 'Antworten', en: 'Answers' },
	title: { de: 'Gewerk auf dem Telefon', en: 'Gewerk on the phone' },
	meaning: {
		de: 'Vom Startbildschirm aus öffnet Gewerk gleich die Notiz. Das geht auch ohne Empfang: Gesendet wird, sobald wieder Netz da ist.',
		en: 'From the home screen Gewerk opens the note at once. This works without a signal, too: it is sent once the network is back.',
	},
	install: { de: 'Auf den Startbildschirm', en: 'Add to home screen' },
	apple: {
		de: 'Tippen Sie in Safari auf „Teilen“ und dann auf „Zum Home-Bildschirm“.',
		en: 'In Safari tap “Share” and then “Add to Home Screen”.',
	},
	menu: {
		de: 'Im Menü Ihres Browsers heißt das „App installieren“ oder „Zum Startbildschirm hinzufügen“.',
		en: 'In the menu of your browser it is called “Install app” or “Add to home screen”.',
	},
	isInstalled: {
		de: 'Auf diesem Gerät ist Gewerk auf dem Startbildschirm.',
		en: 'On this device Gewerk is on the home screen.',
	},
	insecure: {
		de: 'Diese Adresse beginnt mit http. Ein Telefon richtet Gewerk nur unter einer Adresse ein, die mit https beginnt, und nur dort geht die Notiz ohne Empfang. Fragen Sie die Person, die Gewerk bei Ihnen betreibt.',
		en: 'This address begins with http. A phone installs Gewerk only from an address that begins with https, and only there the note works without a signal. Please ask the person who runs Gewerk for you.',
	},
});
