import { area } from '#languages/words.ts';

/** The first visit: what Gewerk does, a look around, the own firm. */
export const setup = area({
	title: { de: 'Gewerk einrichten', en: 'Set up Gewerk' },
	heading: { de: 'Ein Foto, ein Satz, ein Beitrag', en: 'One photo, one sentence, one post' },
	what: {
		de: 'Sie machen auf der Baustelle ein Foto und sagen einen Satz dazu. Gewerk macht daraus den Beitrag für jedes Ihrer Konten und schickt ihn genau einmal ab: gleich oder zu der Zeit, die Sie wählen.',
		en: 'On the building site you take a photo and say one sentence. Gewerk turns it into the post for each of your accounts and sends it exactly once: now or at the time you choose.',
	},
	safe: {
		de: 'Zum Ausprobieren ist ein Übungsnetz eingebaut. Ihre eigenen Konten verbinden Sie, wenn Sie so weit sind.',
		en: 'A practice network is built in for trying things out. You connect your own accounts when you are ready.',
	},
	demo: { de: 'Erst einmal umsehen', en: 'Look around first' },
	demoHint: {
		de: 'Öffnet einen erfundenen Dachdeckerbetrieb mit zwei Monaten Geschichte. Sie brauchen dafür kein Konto.',
		en: 'Opens a made-up roofing firm with two months of history. You need no account for it.',
	},
	own: { de: 'Ihr Betrieb in drei Minuten', en: 'Your firm in three minutes' },
	you: { de: 'Sie', en: 'You' },
	firm: { de: 'Ihr Betrieb', en: 'Your firm' },
	personName: { de: 'Ihr Name', en: 'Your name' },
	email: { de: 'E-Mail', en: 'E-mail' },
	emailHint: { de: 'Damit melden Sie sich an.', en: 'You sign in with it.' },
	password: { de: 'Passwort', en: 'Password' },
	passwordHint: {
		de: 'Mindestens 8 Zeichen. Ein ganzer Satz ist gut.',
		en: 'At least 8 characters. A whole sentence is good.',
	},
	passwordAgain: {
		de: 'Nur das Passwort müssen Sie noch einmal eintippen.',
		en: 'Only the password must be typed again.',
	},
	create: { de: 'Betrieb einrichten', en: 'Set up the firm' },
	haveAccount: { de: 'Sie sind schon eingerichtet?', en: 'Already set up?' },
	refused: { de: 'Es fehlt noch etwas', en: 'Something is missing' },
	refusedMeaning: {
		de: 'Was Sie eingetragen haben, ist noch da. Unten steht bei jeder Frage, was nicht passt.',
		en: 'What you entered is still there. Below, each question says what does not fit.',
	},
	email_invalid: {
		de: 'Das ist keine vollständige E-Mail-Adresse.',
		en: 'This is not a complete e-mail address.',
	},
	email_taken: {
		de: 'Mit dieser E-Mail ist schon jemand eingerichtet. Melden Sie sich damit an.',
		en: 'Somebody is already set up with this e-mail. Sign in with it.',
	},
	password_short: {
		de: 'Das Passwort braucht mindestens 8 Zeichen.',
		en: 'The password needs at least 8 characters.',
	},
	password_long: {
		de: 'Das Passwort darf höchstens 200 Zeichen haben.',
		en: 'The password may have at most 200 characters.',
	},
	password_is_email: {
		de: 'Bitte nehmen Sie als Passwort nicht Ihre E-Mail.',
		en: 'Please do not use your e-mail as the password.',
	},
	not_first: {
		de: 'Diese Einrichtung von Gewerk gehört schon jemandem. Bitten Sie ihn, Ihren Betrieb anzulegen.',
		en: 'This installation of Gewerk already belongs to someone. Ask them to create your firm.',
	},
	passkeyTitle: { de: 'Ohne Passwort anmelden', en: 'Sign in without a password' },
	passkeyWhat: {
		de: 'Mit einem Passkey öffnet Ihr Fingerabdruck, Ihr Gesicht oder die PIN des Geräts auch Gewerk. Das Passwort bleibt gültig.',
		en: 'With a passkey your fingerprint, your face or the PIN of the device also opens Gewerk. The password stays valid.',
	},
	passkeyLater: { de: 'Jetzt nicht', en: 'Not now' },
});
