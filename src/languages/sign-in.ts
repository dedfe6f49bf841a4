import { area } from '#languages/words.ts';

/** Signing in, and passkeys wherever they are offered. */
export const signIn = area({
	title: { de: 'Anmelden', en: 'Sign in' },
	noFirm: {
		de: ({ name }: { name: string }) =>
			`${name}, Sie gehören zurzeit zu keinem Betrieb. Bitten Sie einen Inhaber um eine Einladung und öffnen Sie deren Link.`,
		en: ({ name }: { name: string }) =>
			`${name}, you belong to no firm at the moment. Ask an owner for an invitation and open its link.`,
	},
	email: { de: 'E-Mail', en: 'E-mail' },
	password: { de: 'Passwort', en: 'Password' },
	withPassword: { de: 'Anmelden', en: 'Sign in' },
	or: { de: 'Ohne Passwort', en: 'Without a password' },
	sendCode: { de: 'Code per E-Mail schicken', en: 'E-mail me a code' },
	withPasskey: { de: 'Mit Passkey anmelden', en: 'Sign in with a passkey' },
	codeTitle: { de: 'Code eingeben', en: 'Enter the code' },
	codeSent: {
		de: ({ email, minutes }: { email: string; minutes: number }) =>
			`Wenn ${email} hier bekannt ist, ist ein Code dorthin unterwegs. Er gilt ${minutes} Minuten. Sehen Sie auch im Spam-Ordner nach.`,
		en: ({ email, minutes }: { email: string; minutes: number }) =>
			`If ${email} is known here, a code is on its way there. It is valid for ${minutes} minutes. Look into the spam folder too.`,
	},
	code: { de: 'Code mit sechs Ziffern', en: 'Six-digit code' },
	withCode: { de: 'Anmelden', en: 'Sign in' },
	anotherWay: { de: 'Anders anmelden', en: 'Sign in another way' },
	wrong_password: {
		de: 'E-Mail und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
		en: 'E-mail and password do not match. Check both and try again.',
	},
	wrong_code: {
		de: 'Das ist nicht der Code aus der letzten E-Mail. Prüfen Sie die Ziffern.',
		en: 'This is not the code from the latest e-mail. Check the digits.',
	},
	code_expired: {
		de: 'Dieser Code gilt nicht mehr. Lassen Sie sich einen neuen schicken.',
		en: 'This code is no longer valid. Have a new one sent.',
	},
	no_mail: {
		de: 'Gewerk kann hier keine E-Mails verschicken. Melden Sie sich mit dem Passwort an.',
		en: 'Gewerk cannot send e-mail here. Sign in with your password.',
	},
	email_missing: {
		de: 'Tragen Sie zuerst Ihre E-Mail ein, damit wir wissen, wohin der Code soll.',
		en: 'Enter your e-mail first, so that we know where to send the code.',
	},
	too_many_attempts: {
		de: ({ minutes }: { minutes: number }) =>
			`Das waren zu viele Versuche. Zum Schutz geht es erst in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} weiter.`,
		en: ({ minutes }: { minutes: number }) =>
			`Too many attempts. For protection you can go on in ${minutes === 1 ? 'one minute' : `${minutes} minutes`}.`,
	},
	passkey_refused: {
		de: 'Dieser Passkey ist hier nicht bekannt. Melden Sie sich mit dem Passwort an; unter „Betrieb“ können Sie einen neuen anlegen.',
		en: 'This passkey is not known here. Sign in with your password; under “Firm” you can create a new one.',
	},
	passkey_cancelled: {
		de: 'Auf dem Gerät wurde nichts bestätigt. Sie können es noch einmal versuchen.',
		en: 'Nothing was confirmed on the device. You can try again.',
	},
	passkey_known: {
		de: 'Dieses Gerät hat für Sie schon einen Passkey.',
		en: 'This device already has a passkey for you.',
	},
	passkey_failed: {
		de: 'Das hat nicht geklappt: Gewerk war nicht zu erreichen oder hat die Antwort des Geräts nicht angenommen. Versuchen Sie es noch einmal.',
		en: 'This did not work: Gewerk could not be reached or did not accept the answer of the device. Try again.',
	},
	addPasskey: { de: 'Passkey anlegen', en: 'Create a passkey' },
	codeSubject: {
		de: ({ code }: { code: string }) => `${code} ist Ihr Code für Gewerk`,
		en: ({ code }: { code: string }) => `${code} is your code for Gewerk`,
	},
	codeLetter: {
		de: ({ name, code, minutes }: { name: string; code: string; minutes: number }) =>
			`Guten Tag ${name},\n\nIhr Code zum Anmelden bei Gewerk ist:\n\n${code}\n\nEr gilt ${minutes} Minuten und nur einmal. Wenn Sie sich nicht anmelden wollten, müssen Sie nichts tun. Geben Sie den Code niemandem weiter.\n`,
		en: ({ name, code, minutes }: { name: string; code: string; minutes: number }) =>
			`Hello ${name},\n\nyour code to sign in to Gewerk is:\n\n${code}\n\nIt is valid for ${minutes} minutes and only once. If you did not want to sign in, you need not do anything. Do not pass the code on.\n`,
	},
});
