import { area } from '#languages/words.ts';

/** The settings of the firm and of the person who is signed in. */
export const firm = area({
	title: { de: 'Betrieb', en: 'Firm' },
	ways: { de: 'Notizen per E-Mail und Telegram', en: 'Notes by e-mail and Telegram' },
	saved: { de: 'Gespeichert.', en: 'Saved.' },
	refused: { de: 'Noch nicht gespeichert', en: 'Not saved yet' },
	refusedMeaning: {
		de: 'Unten steht bei jeder Frage, was nicht passt. Was Sie eingetragen haben, ist noch da.',
		en: 'Below, each question says what does not fit. What you entered is still there.',
	},
	details: { de: 'Über den Betrieb', en: 'About the firm' },
	clientName: { de: 'Kurzname für Programme', en: 'Short name for programs' },
	onlyOwner: {
		de: 'Diese Angaben kann nur der Inhaber ändern.',
		en: 'Only the owner can change these.',
	},
	you: { de: 'Sie', en: 'You' },
	personName: { de: 'Ihr Name', en: 'Your name' },
	nameMissing: { de: 'Bitte tragen Sie Ihren Namen ein.', en: 'Please enter your name.' },
	language: { de: 'Sprache', en: 'Language' },
	password: { de: 'Passwort ändern', en: 'Change password' },
	passwordNow: { de: 'Jetziges Passwort', en: 'Current password' },
	passwordNew: { de: 'Neues Passwort', en: 'New password' },
	passwordHint: {
		de: 'Mindestens 8 Zeichen. Auf allen anderen Geräten müssen Sie sich danach neu anmelden.',
		en: 'At least 8 characters. On all other devices you will have to sign in again.',
	},
	passwordChanged: {
		de: 'Das neue Passwort gilt. Alle anderen Geräte sind abgemeldet.',
		en: 'The new password is in force. All other devices are signed out.',
	},
	passwordWrong: { de: 'Das ist nicht Ihr jetziges Passwort.', en: 'This is not your current password.' },
	change: { de: 'Ändern', en: 'Change' },
	passkeys: { de: 'Passkeys', en: 'Passkeys' },
	passkeysWhat: {
		de: 'Mit einem Passkey melden Sie sich mit Fingerabdruck, Gesicht oder Geräte-PIN an, ohne Passwort.',
		en: 'With a passkey you sign in by fingerprint, face or device PIN, without a password.',
	},
	passkeysNone: { de: 'Sie haben noch keinen Passkey.', en: 'You have no passkey yet.' },
	passkeysImpossible: {
		de: 'An dieser Adresse oder mit diesem Browser gehen Passkeys nicht. Sie brauchen https und einen Namen statt Zahlen, oder „localhost“.',
		en: 'Passkeys do not work at this address or with this browser. They need https and a name instead of numbers, or “localhost”.',
	},
	createdOn: {
		de: ({ date }: { date: string }) => `angelegt am ${date}`,
		en: ({ date }: { date: string }) => `created on ${date}`,
	},
	remove: { de: 'Entfernen', en: 'Remove' },
	passkeyRemoveMeaning: {
		de: 'Mit diesem Passkey kann sich danach niemand mehr anmelden.',
		en: 'After this nobody can sign in with this passkey.',
	},
	passkeyRemove: { de: 'Passkey entfernen', en: 'Remove passkey' },
	tokens: { de: 'Zugänge für Programme', en: 'Access for programs' },
	tokensWhat: {
		de: 'Ein Programm mit einem solchen Schlüssel arbeitet für diesen Betrieb, ohne Ihr Passwort zu kennen.',
		en: 'A program with such a key works for this firm without knowing your password.',
	},
	apiDescription: { de: 'Beschreibung der Schnittstelle', en: 'Description of the interface' },
	tokensNone: { de: 'Es gibt noch keinen Zugang.', en: 'There is no access yet.' },
	tokenName: { de: 'Wofür ist der Zugang?', en: 'What is the access for?' },
	tokenNameHint: { de: 'Zum Beispiel: Kassenprogramm', en: 'For example: till software' },
	tokenNameMissing: { de: 'Bitte geben Sie dem Zugang einen Namen.', en: 'Please give the access a name.' },
	tokenScope: { de: 'Was darf das Programm?', en: 'What may the program do?' },
	read: { de: 'Nur ansehen', en: 'Look only' },
	write: { de: 'Ansehen und senden', en: 'Look and send' },
	tokenCreate: { de: 'Zugang anlegen', en: 'Create access' },
	tokenSecret: { de: 'Der neue Schlüssel', en: 'The new key' },
	tokenSecretHint: {
		de: 'Er wird nur dieses eine Mal gezeigt. Tragen Sie ihn jetzt in das Programm ein.',
		en: 'It is shown this one time only. Enter it in the program now.',
	},
	tokenUsed: {
		de: ({ date }: { date: string }) => `zuletzt benutzt am ${date}`,
		en: ({ date }: { date: string }) => `last used on ${date}`,
	},
	tokenUnused: { de: 'noch nicht benutzt', en: 'not used yet' },
	revoke: { de: 'Widerrufen', en: 'Revoke' },
	revokeMeaning: {
		de: 'Programme mit diesem Schlüssel kommen sofort nicht mehr hinein.',
		en: 'Programs with this key are locked out at once.',
	},
	tokenRevoke: { de: 'Zugang widerrufen', en: 'Revoke access' },
	devices: { de: 'Andere Geräte', en: 'Other devices' },
	devicesWhat: {
		de: 'Handy verloren oder an einem fremden Rechner angemeldet? Hier melden Sie alle Geräte außer diesem ab.',
		en: 'Lost your phone, or signed in on somebody else’s computer? Sign out all devices except this one here.',
	},
	endOthers: { de: 'Überall sonst abmelden', en: 'Sign out everywhere else' },
	othersEnded: {
		de: ({ count }: { count: number }) =>
			count === 0
				? 'Sie waren nirgends sonst angemeldet.'
				: count === 1
					? 'Ein anderes Gerät ist abgemeldet.'
					: `${count} andere Geräte sind abgemeldet.`,
		en: ({ count }: { count: number }) =>
			count === 0
				? 'You were not signed in anywhere else.'
				: count === 1
					? 'One other device is signed out.'
					: `${count} other devices are signed out.`,
	},
	members: { de: 'Wer dazugehört', en: 'Who belongs to it' },
	manageMembers: { de: 'Einladen und verwalten', en: 'Invite and manage' },
	youAre: {
		de: ({ role }: { role: string }) => `Sie sind hier ${role}.`,
		en: ({ role }: { role: string }) => `You are ${role} here.`,
	},
	otherFirm: { de: 'Betrieb wechseln', en: 'Switch firm' },
	otherFirmWhat: {
		de: 'Sie gehören zu mehreren Betrieben. Sie arbeiten immer nur für einen.',
		en: 'You belong to several firms. You always work for one of them only.',
	},
	switchTo: { de: 'Hierhin wechseln', en: 'Switch to this one' },
	hereNow: { de: 'hier sind Sie gerade', en: 'you are here now' },
	owner: { de: 'Inhaber', en: 'owner' },
	employee: { de: 'Mitarbeiter', en: 'employee' },
	adviser: { de: 'Berater', en: 'adviser' },
});
