import { area } from '#languages/words.ts';

/** The page on which one sees what one was told, and chooses how. */
export const noticesPage = area({
	title: { de: 'Nachrichten an Sie', en: 'Notices to you' },
	lately: { de: 'Was zuletzt war', en: 'What came up lately' },
	none: { de: 'Noch war nichts zu sagen', en: 'Nothing to say yet' },
	noneWhat: {
		de: 'Hier steht, was auf Sie wartet: ein Beitrag zur Freigabe, einer, der nicht erschienen ist, die Antwort eines Kunden.',
		en: 'This is where you see what waits for you: a post to approve, one that has not appeared, a customer’s answer.',
	},
	benchPicture: { de: 'Eine Werkbank, auf der ein Telefon liegt', en: 'A workbench with a phone on it' },
	sentAt: {
		de: ({ when }: { when: string }) => `gesagt ${when}`,
		en: ({ when }: { when: string }) => `told ${when}`,
	},
	waitsUntil: {
		de: ({ when }: { when: string }) => `wird gesagt ${when}`,
		en: ({ when }: { when: string }) => `will be told ${when}`,
	},
	onlyHere: { de: 'steht nur hier', en: 'stands only here' },
	settled: { de: 'erledigt', en: 'settled' },
	open: { de: 'wartet auf Sie', en: 'waits for you' },

	here: { de: 'Auf diesem Gerät', en: 'On this device' },
	hereWhat: {
		de: 'Gewerk meldet sich auf diesem Gerät, wenn etwas auf Sie wartet, auch wenn die Seite zu ist. Was Sie wissen wollen und wann Ruhe ist, bestimmen Sie unten.',
		en: 'Gewerk speaks up on this device when something waits for you, even when the page is closed. What you want to know and when to be quiet is for you to say below.',
	},
	hereAsks: {
		de: 'Ihr Browser fragt danach, ob Gewerk Benachrichtigungen schicken darf. Sagen Sie ja.',
		en: 'Your browser then asks whether Gewerk may send notifications. Say yes.',
	},
	herePrivate: {
		de: 'Die Nachricht läuft über den Dienst, den der Hersteller Ihres Browsers dafür betreibt. Ihr Text ist verschlüsselt, lesen kann ihn nur dieses Gerät. Dass und wann etwas kommt, sieht der Dienst.',
		en: 'The notice passes through the service that the maker of your browser runs for this. Its text is encrypted; only this device can read it. The service sees that something comes, and when.',
	},
	switchOn: { de: 'Auf diesem Gerät einschalten', en: 'Switch on for this device' },
	switchingOn: { de: 'Wird eingeschaltet …', en: 'Switching on …' },
	isOn: { de: 'Auf diesem Gerät eingeschaltet.', en: 'Switched on for this device.' },
	switchOff: { de: 'Hier ausschalten', en: 'Switch off here' },
	needsScript: {
		de: 'Zum Einschalten muss Ihr Browser Skripte zulassen. Alles andere auf dieser Seite geht auch ohne.',
		en: 'To switch this on, your browser must allow scripts. Everything else on this page works without.',
	},
	blocked: {
		de: 'Dieser Browser lässt von Gewerk keine Benachrichtigungen zu',
		en: 'This browser does not allow notifications from Gewerk',
	},
	blockedNext: {
		de: 'Tippen Sie links neben der Adresse auf das Zeichen, dann auf „Berechtigungen“ oder „Website-Einstellungen“, und erlauben Sie „Benachrichtigungen“. Haben Sie Gewerk als App abgelegt, steht das in den Einstellungen des Telefons bei dieser App. Laden Sie die Seite danach neu.',
		en: 'Tap the sign to the left of the address, then “Permissions” or “Site settings”, and allow “Notifications”. If you keep Gewerk as an app, this is in the phone’s settings for that app. Then reload the page.',
	},
	install_first: {
		de: 'Auf diesem Gerät erst nach dem Ablegen',
		en: 'On this device only once it is on the home screen',
	},
	install_firstNext: {
		de: 'iPhone und iPad zeigen Nachrichten nur von dem, was auf dem Home-Bildschirm liegt. Tippen Sie auf „Teilen“, dann auf „Zum Home-Bildschirm“. Öffnen Sie Gewerk von dort und kommen Sie hierher zurück.',
		en: 'iPhone and iPad show notices only from what is on the home screen. Tap “Share”, then “Add to Home Screen”. Open Gewerk from there and come back here.',
	},
	impossible: {
		de: 'Dieser Browser kann keine Nachrichten empfangen',
		en: 'This browser cannot receive notices',
	},
	impossibleNext: {
		de: 'Öffnen Sie diese Seite in einem anderen Browser, oder bringen Sie diesen auf den neuesten Stand.',
		en: 'Open this page in another browser, or update this one.',
	},
	insecure: { de: 'Diese Adresse ist nicht verschlüsselt', en: 'This address is not encrypted' },
	insecureNext: {
		de: 'Nachrichten auf Geräte gehen nur über eine Adresse mit https. Fragen Sie den, der Gewerk für Sie betreibt.',
		en: 'Notices to devices only work over an address with https. Ask whoever runs Gewerk for you.',
	},
	not_answered: {
		de: 'Sie haben die Frage des Browsers noch nicht beantwortet. Drücken Sie noch einmal und sagen Sie ja.',
		en: 'You have not answered the browser’s question yet. Press again and say yes.',
	},
	no_service: {
		de: 'Der Dienst, über den dieser Browser Nachrichten bekommt, antwortet nicht. Eingeschaltet ist noch nichts. Versuchen Sie es in ein paar Minuten noch einmal.',
		en: 'The service through which this browser gets notices does not answer. Nothing has been switched on yet. Try again in a few minutes.',
	},
	not_kept: {
		de: 'Gewerk hat dieses Gerät nicht aufgenommen. Eingeschaltet ist noch nichts. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
		en: 'Gewerk has not taken this device on. Nothing has been switched on yet. Reload the page and try again.',
	},
	demo: {
		de: 'Aus dem erfundenen Betrieb geht nichts nach außen, auch keine Nachricht auf Ihr Gerät. Im eigenen Betrieb schalten Sie sie hier ein.',
		en: 'Nothing leaves the made-up firm, no notice to your device either. In your own firm you switch them on here.',
	},

	devices: { de: 'Geräte, die sich melden', en: 'Devices that speak up' },
	devicesNone: { de: 'Noch keines.', en: 'None yet.' },
	letters: {
		de: 'Solange das so ist, kommt eine E-Mail, wenn etwas nicht erschienen ist oder auf Ihre Freigabe wartet.',
		en: 'While this is so, an e-mail comes when something has not appeared or waits for your approval.',
	},
	since: {
		de: ({ date }: { date: string }) => `seit ${date}`,
		en: ({ date }: { date: string }) => `since ${date}`,
	},
	thisOne: { de: 'dieses Gerät', en: 'this device' },
	remove: { de: 'Entfernen', en: 'Remove' },
	removeMeaning: {
		de: 'Auf diesem Gerät kommt dann nichts mehr an. Einschalten lässt es sich nur von dort aus wieder.',
		en: 'Nothing will arrive on this device any more. It can only be switched on again from there.',
	},
	removeDevice: { de: 'Gerät entfernen', en: 'Remove device' },
	trial: { de: 'Probe senden', en: 'Send a test' },
	trial_taken: {
		de: ({ device }: { device: string }) =>
			`Die Probe ist unterwegs: ${device}. Kommt binnen einer Minute nichts an, sehen Sie in den Einstellungen des Geräts nach, ob Benachrichtigungen erlaubt sind.`,
		en: ({ device }: { device: string }) =>
			`The test is on its way: ${device}. If nothing arrives within a minute, look in the settings of the device whether notifications are allowed.`,
	},
	trial_gone: {
		de: ({ device }: { device: string }) =>
			`${device} nimmt keine Nachrichten mehr an und steht nicht mehr in der Liste. Schalten Sie sie auf dem Gerät neu ein.`,
		en: ({ device }: { device: string }) =>
			`${device} takes no notices any more and is no longer in the list. Switch them on again on the device.`,
	},
	trial_later: {
		de: ({ device }: { device: string }) =>
			`Der Dienst für ${device} nimmt gerade nichts an. Was wartet, schickt Gewerk von selbst später; die Probe versuchen Sie bitte noch einmal.`,
		en: ({ device }: { device: string }) =>
			`The service for ${device} takes nothing at the moment. What waits is sent later by itself; please try the test again.`,
	},
	trial_refused: {
		de: ({ device }: { device: string }) =>
			`Der Dienst für ${device} hat die Probe abgelehnt. Schalten Sie die Nachrichten auf dem Gerät aus und wieder ein.`,
		en: ({ device }: { device: string }) =>
			`The service for ${device} refused the test. Switch notices off and on again on the device.`,
	},
	trial_often: {
		de: 'Das waren viele Proben in kurzer Zeit. Versuchen Sie es in einer Viertelstunde wieder.',
		en: 'Those were many tests in a short time. Try again in a quarter of an hour.',
	},

	choose: { de: 'Was und wann', en: 'What and when' },
	saved: { de: 'Gespeichert.', en: 'Saved.' },
	refused: { de: 'Noch nicht gespeichert', en: 'Not saved yet' },
	kinds: { de: 'Davon will ich wissen', en: 'I want to know of this' },
	approval: { de: 'Ein Beitrag wartet auf Freigabe', en: 'A post waits for approval' },
	failed: {
		de: 'Ein Beitrag ist nicht erschienen, oder es ist ungewiss',
		en: 'A post has not appeared, or it is unclear',
	},
	by_hand: { de: 'Ein Beitrag ist von Hand zu senden', en: 'A post is to be sent by hand' },
	answer: { de: 'Ein Kunde hat geantwortet', en: 'A customer has answered' },
	quiet: { de: 'Ruhezeit', en: 'Quiet hours' },
	quietOn: { de: 'In dieser Zeit nichts schicken', en: 'Send nothing during this time' },
	quietHint: {
		de: 'Was in der Ruhezeit aufkommt, kommt danach in einer einzigen Nachricht.',
		en: 'What comes up in the quiet hours comes afterwards in one single notice.',
	},
	from: { de: 'Von', en: 'From' },
	until: { de: 'Bis', en: 'Until' },
	quiet_missing: {
		de: 'Bitte tragen Sie Beginn und Ende der Ruhezeit ein, zum Beispiel 20:00 und 06:30.',
		en: 'Please enter when the quiet hours begin and end, for example 20:00 and 06:30.',
	},
	quiet_same: {
		de: 'Beginn und Ende sind gleich. Wählen Sie verschiedene Zeiten, oder nehmen Sie den Haken weg.',
		en: 'Beginning and end are the same. Choose different times, or untick the box.',
	},
	perDay: { de: 'Wie oft am Tag höchstens?', en: 'How often a day at most?' },
	perDayHint: {
		de: 'Was darüber hinausgeht, kommt am nächsten Morgen zusammen.',
		en: 'What goes beyond comes together the next morning.',
	},
	times: {
		de: ({ count }: { count: number }) => (count === 1 ? 'einmal' : `${count}-mal`),
		en: ({ count }: { count: number }) => (count === 1 ? 'once' : `${count} times`),
	},
	fromFirm: { de: 'Nachrichten auf Ihr Handy', en: 'Notices to your phone' },
	fromFirmWhat: {
		de: 'Wovon Sie hören wollen, wann Ruhe ist, auf welchen Geräten',
		en: 'What you want to hear of, when to be quiet, on which devices',
	},
});
