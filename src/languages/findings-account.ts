import { area } from '#languages/words.ts';

interface There {
	network: string;
}

/** What the guard says about the account that a post is for. */
export const accountFindings = area({
	profileForBusiness: {
		de: ({ network, kind }: There & { kind: string }) =>
			`Das ist ein persönliches Profil. Für den Betrieb sieht ${network} ${kind} vor; ein Profil, das wirbt, kann gesperrt werden. Richten Sie das ein und posten Sie dort.`,
		en: ({ network, kind }: There & { kind: string }) =>
			`This is a personal profile. For a firm ${network} provides ${kind}; a profile that advertises can be closed. Set that up and post there.`,
	},
	page: { de: 'eine Seite', en: 'a Page' },
	professional: { de: 'ein Gewerbeprofil', en: 'a business profile' },
	company: { de: 'eine Unternehmensseite', en: 'a company page' },
	group: { de: 'eine Gruppe', en: 'a group' },
	channel: { de: 'einen Kanal', en: 'a channel' },
	site: { de: 'eine Website', en: 'a website' },
	list: { de: 'einen Verteiler', en: 'a mailing list' },
	profile: { de: 'ein Profil', en: 'a profile' },
	showTheWay: { de: 'Den Weg zeigen', en: 'Show me the way' },
	noImpressum: {
		de: ({ network }: There) =>
			`Auf diesem Konto bei ${network} fehlt das Impressum. Ohne kann jeder Beitrag abgemahnt werden. Setzen Sie einen Link mit dem Namen „Impressum“ ins Profil.`,
		en: ({ network }: There) =>
			`This account at ${network} has no Impressum (imprint). Without it any post can bring a warning letter. Put a link called “Impressum” into the profile.`,
	},
	warmingUp: {
		de: ({ network, age, left }: There & { age: number; left: number }) =>
			`Das Konto bei ${network} ist ${age === 1 ? 'einen Tag' : `${age} Tage`} alt. Wer so früh wirbt, wird leicht für Spam gehalten. Geben und reden Sie noch ${left === 1 ? 'einen Tag' : `${left} Tage`}, dann werben Sie.`,
		en: ({ network, age, left }: There & { age: number; left: number }) =>
			`The account at ${network} is ${age === 1 ? 'one day' : `${age} days`} old. Advertising this early is easily taken for spam. Give and talk for another ${left === 1 ? 'day' : `${left} days`}, then advertise.`,
	},
	tokenExpired: {
		de: ({ network }: There) =>
			`Die Anmeldung bei ${network} ist abgelaufen, der Beitrag würde nicht ankommen. Melden Sie das Konto neu an.`,
		en: ({ network }: There) =>
			`The sign-in at ${network} has run out, the post would not arrive. Sign the account in again.`,
	},
	tokenExpiring: {
		de: ({ network, days }: There & { days: number }) =>
			`Die Anmeldung bei ${network} läuft in ${days === 1 ? 'einem Tag' : `${days} Tagen`} ab. Melden Sie das Konto vorher neu an, sonst bleiben spätere Beiträge liegen.`,
		en: ({ network, days }: There & { days: number }) =>
			`The sign-in at ${network} runs out in ${days === 1 ? 'one day' : `${days} days`}. Sign the account in again before that, or later posts will be stuck.`,
	},
	signInAgain: { de: 'Neu anmelden', en: 'Sign in again' },
});
