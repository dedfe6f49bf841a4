import { area } from '#languages/words.ts';

/** The firm's accounts on the networks. */
export const accounts = area({
	title: { de: 'Konten', en: 'Accounts' },
	what: { de: 'Hierhin kann Gewerk für Sie senden.', en: 'Gewerk can post here for you.' },
	connected: { de: 'Verbunden', en: 'Connected' },
	needs_reconnect: { de: 'Muss neu verbunden werden', en: 'Needs reconnecting' },
	disconnected: { de: 'Getrennt', en: 'Disconnected' },
	waiting: {
		de: 'Bis dahin wird über dieses Konto nichts gesendet.',
		en: 'Until then nothing is sent through this account.',
	},
	youAre: {
		de: ({ name }: { name: string }) => `Sie sind dort ${name}`,
		en: ({ name }: { name: string }) => `There you are ${name}`,
	},
	open: { de: 'Dort ansehen', en: 'See it there' },
	reconnect: { de: 'Neu verbinden', en: 'Reconnect' },
	disconnect: { de: 'Trennen', en: 'Disconnect' },
	disconnectMeaning: {
		de: 'Gewerk vergisst den Zugang. Was noch an dieses Konto gehen sollte, wird zurückgezogen. Veröffentlichtes bleibt im Netzwerk stehen.',
		en: 'Gewerk forgets the access. What was still to go to this account is withdrawn. What is published stays on the network.',
	},
	disconnectNow: {
		de: ({ handle }: { handle: string }) => `${handle} trennen`,
		en: ({ handle }: { handle: string }) => `Disconnect ${handle}`,
	},
	justConnected: {
		de: ({ handle, network }: { handle: string; network: string }) =>
			`${handle} auf ${network} ist verbunden. Beiträge können dorthin gehen.`,
		en: ({ handle, network }: { handle: string; network: string }) =>
			`${handle} on ${network} is connected. Posts can go there.`,
	},
	justDisconnected: { de: 'Das Konto ist getrennt.', en: 'The account is disconnected.' },
	none: { de: 'Noch ist kein Konto verbunden.', en: 'No account is connected yet.' },
	connectAnother: { de: 'Konto verbinden', en: 'Connect an account' },
	choose: { de: 'Welches Netzwerk?', en: 'Which network?' },
	connectTo: {
		de: ({ network }: { network: string }) => `${network} verbinden`,
		en: ({ network }: { network: string }) => `Connect ${network}`,
	},
	recommended: { de: 'Empfohlen', en: 'Recommended' },
	otherWay: { de: 'Anderer Weg', en: 'Another way' },
	waySignIn: { de: 'Beim Netzwerk anmelden', en: 'Sign in at the network' },
	wayCredentials: { de: 'Mit eigenem Zugang', en: 'With an access of your own' },
	openPage: {
		de: ({ network }: { network: string }) => `Die Seite bei ${network} öffnen`,
		en: ({ network }: { network: string }) => `Open the page at ${network}`,
	},
	wayByHand: { de: 'Sie veröffentlichen selbst', en: 'You publish yourself' },
	whyByHand: { de: 'Warum von Hand?', en: 'Why by hand?' },
	whichKind: { de: 'Was ist es?', en: 'What is it?' },
	add: { de: 'Konto eintragen', en: 'Enter the account' },
	byHand: { de: 'von Hand', en: 'by hand' },
	check: { de: 'Prüfen und verbinden', en: 'Check and connect' },
	checking: { de: 'Gewerk fragt nach …', en: 'Gewerk is asking …' },
	begin: { de: 'Weiter', en: 'Continue' },
	goThere: {
		de: ({ host }: { host: string }) => `Weiter bei ${host}`,
		en: ({ host }: { host: string }) => `Continue at ${host}`,
	},
	goThereWhat: {
		de: 'Dort melden Sie sich an und erlauben den Zugang. Danach kommen Sie von selbst hierher zurück.',
		en: 'There you sign in and allow the access. After that you come back here by yourself.',
	},
	sealed: {
		de: 'Gewerk verwahrt den Zugang verschlüsselt.',
		en: 'Gewerk keeps the access encrypted.',
	},
	notConnected: { de: 'Nicht verbunden', en: 'Not connected' },
	answered: {
		de: ({ detail }: { detail: string }) => `Antwort des Servers: ${detail}`,
		en: ({ detail }: { detail: string }) => `Answer of the server: ${detail}`,
	},
	expired: {
		de: 'Diese Anmeldung gilt nicht mehr: Sie wurde schon benutzt oder hat zu lange gedauert.',
		en: 'This sign-in is no longer valid: it was used already or took too long.',
	},
	again: { de: 'Von vorn beginnen', en: 'Start again' },
	missing: { de: 'Bitte ausfüllen.', en: 'Please fill this in.' },
	notInDemo: {
		de: 'Ein eigenes Konto verbinden Sie, sobald Sie Ihren Betrieb eingerichtet haben. Dieser hier ist nur erfunden.',
		en: 'You can connect an account of your own once you have set up your firm. This one is only made up.',
	},
	onlyOwner: {
		de: 'Konten verbinden und trennen kann nur der Inhaber.',
		en: 'Only the owner can connect and disconnect accounts.',
	},
});
