import { area } from '#languages/words.ts';

/** The pages of the practice network. */
export const practice = area({
	name: { de: 'Übungsnetz', en: 'Practice network' },
	notice: {
		de: 'Übungsnetz: Was hier steht, erscheint in keinem echten Netzwerk.',
		en: 'Practice network: nothing here appears on a real network.',
	},
	skip: { de: 'Zum Inhalt', en: 'Skip to content' },
	allPosts: { de: 'Alle Beiträge', en: 'All posts' },
	postsTagged: {
		de: ({ tag }: { tag: string }) => `Beiträge zu #${tag}`,
		en: ({ tag }: { tag: string }) => `Posts about #${tag}`,
	},
	postBy: {
		de: ({ name }: { name: string }) => `Beitrag von ${name}`,
		en: ({ name }: { name: string }) => `Post by ${name}`,
	},
	answerTo: {
		de: 'Antwort im Gespräch',
		en: 'Reply in a conversation',
	},
	answers: {
		de: ({ count }: { count: number }) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
		en: ({ count }: { count: number }) => (count === 1 ? '1 reply' : `${count} replies`),
	},
	favourites: {
		de: ({ count }: { count: number }) => (count === 1 ? '1 Mal favorisiert' : `${count} Mal favorisiert`),
		en: ({ count }: { count: number }) => (count === 1 ? '1 favourite' : `${count} favourites`),
	},
	posts: {
		de: ({ count }: { count: number }) => (count === 1 ? '1 Beitrag' : `${count} Beiträge`),
		en: ({ count }: { count: number }) => (count === 1 ? '1 post' : `${count} posts`),
	},
	followers: {
		de: ({ count }: { count: number }) =>
			count === 0 ? 'noch folgt niemand' : count === 1 ? '1 folgt' : `${count} folgen`,
		en: ({ count }: { count: number }) => (count === 1 ? '1 follower' : `${count} followers`),
	},
	edited: { de: 'bearbeitet', en: 'edited' },
	unlisted: { de: 'nicht gelistet', en: 'unlisted' },
	showPictures: { de: 'Bilder zeigen', en: 'Show pictures' },
	noDescription: { de: 'Bild ohne Beschreibung', en: 'Picture without description' },
	byProgram: { de: 'wird von einem Programm geführt', en: 'run by a program' },
	older: { de: 'Ältere Beiträge', en: 'Older posts' },
	newest: { de: 'Neueste Beiträge', en: 'Newest posts' },
	emptyAll: {
		de: 'Noch hat hier niemand etwas gesagt. Der erste Beitrag Ihres Betriebs steht dann an dieser Stelle.',
		en: 'Nobody has said anything yet. The first post of your firm will stand here.',
	},
	emptyHere: { de: 'Hier ist noch nichts.', en: 'Nothing here yet.' },
	notFoundTitle: { de: 'Das gibt es hier nicht', en: 'This is not here' },
	notFound: {
		de: 'Der Beitrag oder das Konto wurde gelöscht, ist nicht öffentlich, oder die Adresse stimmt nicht.',
		en: 'The post or the account was deleted, is not public, or the address is wrong.',
	},
	failedTitle: { de: 'Das hat nicht geklappt', en: 'This did not work' },
	failed: {
		de: 'Das Übungsnetz konnte die Seite nicht zeigen. Bitte laden Sie sie in einer Minute neu.',
		en: 'The practice network could not show the page. Please reload it in a minute.',
	},
	consentTitle: {
		de: ({ app }: { app: string }) => `„${app}“ mit dem Übungsnetz verbinden`,
		en: ({ app }: { app: string }) => `Connect “${app}” to the practice network`,
	},
	mayRead: {
		de: 'Die App will mit Ihrem Übungskonto lesen. Schreiben kann sie nicht.',
		en: 'The app wants to read with your practice account. It cannot write.',
	},
	mayWrite: {
		de: 'Die App will mit Ihrem Übungskonto lesen und schreiben.',
		en: 'The app wants to read and write with your practice account.',
	},
	newAccount: { de: 'Mit einem neuen Übungskonto', en: 'With a new practice account' },
	existingAccount: { de: 'Mit einem vorhandenen Übungskonto', en: 'With an existing practice account' },
	displayName: { de: 'Name, wie andere ihn sehen', en: 'Name as others see it' },
	username: { de: 'Kontoname', en: 'Username' },
	usernameHint: {
		de: 'Kleine Buchstaben a bis z, Ziffern und Unterstriche, höchstens 30 Zeichen',
		en: 'Small letters a to z, digits and underscores, at most 30 characters',
	},
	password: { de: 'Passwort', en: 'Password' },
	passwordHint: { de: 'Mindestens 8 Zeichen', en: 'At least 8 characters' },
	passwordOrKey: {
		de: 'Passwort oder Zugangsschlüssel des Kontos',
		en: 'Password or access token of the account',
	},
	create: { de: 'Konto anlegen und verbinden', en: 'Create account and connect' },
	connect: { de: 'Verbinden', en: 'Connect' },
	deny: { de: 'Nicht verbinden', en: 'Do not connect' },
	codeTitle: { de: 'Ihr Code', en: 'Your code' },
	codeHint: {
		de: 'Kopieren Sie diesen Code in die App. Er gilt 10 Minuten und nur einmal.',
		en: 'Copy this code into the app. It is valid for 10 minutes and only once.',
	},
	refusedTitle: { de: 'Die App kann sich so nicht verbinden', en: 'The app cannot connect like this' },
	refused: {
		de: ({ problem }: { problem: string }) =>
			`Die Anfrage der App ist nicht in Ordnung (${problem}). Bitte beginnen Sie in der App von vorn.`,
		en: ({ problem }: { problem: string }) =>
			`The app's request is not in order (${problem}). Please start again in the app.`,
	},
	name_missing: { de: 'Bitte geben Sie einen Namen ein.', en: 'Please enter a name.' },
	username_invalid: {
		de: 'Der Kontoname darf nur kleine Buchstaben a bis z, Ziffern und Unterstriche enthalten.',
		en: 'The username may only contain small letters a to z, digits and underscores.',
	},
	username_taken: {
		de: 'Diesen Kontonamen gibt es schon. Bitte wählen Sie einen anderen.',
		en: 'This username is taken. Please choose another.',
	},
	password_short: {
		de: 'Das Passwort braucht mindestens 8 Zeichen.',
		en: 'The password needs at least 8 characters.',
	},
	wrong_secret: {
		de: 'Kontoname und Passwort passen nicht zusammen.',
		en: 'Username and password do not match.',
	},
	too_many_tries: {
		de: 'Zu viele Fehlversuche für dieses Konto. Bitte warten Sie 15 Minuten.',
		en: 'Too many failed tries for this account. Please wait 15 minutes.',
	},
});
