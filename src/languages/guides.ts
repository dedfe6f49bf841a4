import type { AccountKind } from '#advice/account-kinds.ts';
import { area, type Language } from '#languages/words.ts';

/** The way to the right kind of account on one network. */
export interface Guide {
	readonly title: string;
	readonly lead: string;
	readonly steps: readonly GuideStep[];
	/** The facts that it rests on, without the name of the network; null for whatever is known of its accounts. */
	readonly facts: readonly string[] | null;
}

export interface GuideStep {
	readonly text: string;
	/** The fact of the network that says so, without its name; every other step is our advice. */
	readonly fact?: string;
}

/** The guide for a network; one that holds everywhere where there is none of its own. `at`: “auf Bluesky”. */
export function guideFor(network: string, at: string, language: Language): Guide {
	return own[network]?.[language] ?? general[language](at);
}

const own: Record<string, Record<Language, Guide>> = {
	facebook: {
		de: {
			title: 'Vom persönlichen Profil zur Seite',
			lead: 'Ein Profil ist für einen Menschen da, eine Seite für einen Betrieb. Ihr Profil dürfen Sie behalten.',
			steps: [
				{ text: 'Schreiben Sie im persönlichen Profil nichts mehr für den Betrieb.' },
				{
					text: 'Melden Sie sich mit Ihrem Profil an und legen Sie eine neue Seite an. Nehmen Sie den Namen, der am Wagen steht.',
					fact: 'kinds',
				},
				{
					text: 'Oder wandeln Sie das Profil in eine Seite um, wenn alle Freunde dort Kunden sind. Lesen Sie vorher nach, was dabei verloren geht, und sichern Sie Ihre Bilder.',
					fact: 'profile-business',
				},
				{
					text: 'Füllen Sie aus: Beschreibung, Bild, Telefon, Website. Verlinken Sie Impressum und Datenschutzerklärung.',
				},
				{
					text: 'Geben Sie einer zweiten Person im Betrieb Zugriff auf die Seite, und schalten Sie bei allen, die sie verwalten, die Anmeldung mit zwei Schritten ein.',
				},
				{
					text: 'Sagen Sie es Ihren Freunden in einem persönlichen Beitrag, und laden Sie die ein, die Kunden sind.',
				},
				{ text: 'Veröffentlichen Sie ab jetzt für den Betrieb nur noch auf der Seite.', fact: 'pages-only' },
			],
			facts: ['kinds', 'profile-business', 'friends', 'pages-only', 'groups', 'app'],
		},
		en: {
			title: 'From a personal profile to a Page',
			lead: 'A profile is for a person, a Page for a firm. You may keep your profile.',
			steps: [
				{ text: 'Stop writing for the firm in the personal profile.' },
				{
					text: 'Sign in with your profile and create a new Page. Take the name that stands on the van.',
					fact: 'kinds',
				},
				{
					text: 'Or convert the profile into a Page if all friends there are customers. Read beforehand what is lost in doing so, and save your pictures.',
					fact: 'profile-business',
				},
				{
					text: 'Fill in the description, picture, telephone and website. Link the Impressum and the privacy notice.',
				},
				{
					text: 'Give a second person in the firm access to the Page, and switch on signing in with two steps for everybody who manages it.',
				},
				{ text: 'Tell your friends in a personal post, and invite those who are customers.' },
				{ text: 'From now on publish for the firm on the Page only.', fact: 'pages-only' },
			],
			facts: ['kinds', 'profile-business', 'friends', 'pages-only', 'groups', 'app'],
		},
	},
	instagram: {
		de: {
			title: 'Vom persönlichen zum professionellen Konto',
			lead: 'Programme wie Gewerk erreichen dort nur professionelle Konten.',
			steps: [
				{
					text: 'Fragen Sie sich, wem das Konto gehört. Zeigt es Privates, dann legen Sie für den Betrieb ein neues an.',
				},
				{
					text: 'Öffnen Sie die Einstellungen des Kontos und suchen Sie danach, die Art des Kontos auf „professionell“ umzustellen.',
					fact: 'professional',
				},
				{ text: 'Haben Sie die Wahl, nehmen Sie das Geschäftskonto.', fact: 'stories' },
				{ text: 'Tragen Sie Name, Ort, Kontakt und einen Link zum Impressum ein.' },
				{
					text: 'Überlegen Sie, wie sich Programme anmelden sollen: über eine Facebook-Seite oder direkt.',
					fact: 'two-logins',
				},
				{
					text: 'Schalten Sie die Anmeldung mit zwei Schritten ein, und sorgen Sie dafür, dass eine zweite Person hineinkommt.',
				},
				{
					text: 'Achten Sie auf Musik: Was das Netzwerk anbietet, ist nicht für Betriebe freigegeben.',
					fact: 'music',
				},
			],
			facts: ['professional', 'stories', 'two-logins', 'own-only', 'token', 'music'],
		},
		en: {
			title: 'From a personal to a professional account',
			lead: 'Programs such as Gewerk reach professional accounts only there.',
			steps: [
				{
					text: 'Ask yourself whose account it is. If it shows private things, create a new one for the firm.',
				},
				{
					text: 'Open the settings of the account and look for changing the kind of account to “professional”.',
					fact: 'professional',
				},
				{ text: 'If you have the choice, take the business account.', fact: 'stories' },
				{ text: 'Enter the name, the place, a contact and a link to the Impressum.' },
				{
					text: 'Consider how programs are to sign in: through a Facebook Page or directly.',
					fact: 'two-logins',
				},
				{ text: 'Switch on signing in with two steps, and see to it that a second person can get in.' },
				{ text: 'Mind the music: what the network offers is not cleared for firms.', fact: 'music' },
			],
			facts: ['professional', 'stories', 'two-logins', 'own-only', 'token', 'music'],
		},
	},
	nebenan: {
		de: {
			title: 'Zum Gewerbeprofil',
			lead: 'Als Nachbar dürfen Sie dort nicht regelmäßig für den Betrieb werben. Dafür gibt es das Gewerbeprofil.',
			steps: [
				{ text: 'Werben Sie mit dem privaten Profil nicht mehr für den Betrieb.', fact: 'private' },
				{
					text: 'Suchen Sie auf der Website von nebenan.de nach dem Gewerbeprofil und legen Sie eines mit dem Namen Ihres Betriebs an.',
					fact: 'business',
				},
				{ text: 'Lassen Sie sich vorher zeigen, was es kostet. Uns ist kein Preis bekannt.' },
				{ text: 'Tragen Sie Anschrift, Telefon, Website und das Impressum ein.' },
				{
					text: 'Schreiben Sie ab jetzt über den Betrieb nur noch mit dem Gewerbeprofil, über Privates nur noch als Nachbar.',
					fact: 'blocked',
				},
			],
			facts: ['business', 'private', 'count', 'blocked'],
		},
		en: {
			title: 'To the business profile',
			lead: 'As a neighbour you may not regularly advertise for the firm there. The business profile (Gewerbeprofil) is for that.',
			steps: [
				{ text: 'Stop advertising for the firm with the private profile.', fact: 'private' },
				{
					text: 'Look for the business profile (Gewerbeprofil) on the website of nebenan.de and create one with the name of your firm.',
					fact: 'business',
				},
				{ text: 'Have them show you beforehand what it costs. We know of no price.' },
				{ text: 'Enter the address, telephone, website and the Impressum.' },
				{
					text: 'From now on write about the firm with the business profile only, and about private things only as a neighbour.',
					fact: 'blocked',
				},
			],
			facts: ['business', 'private', 'count', 'blocked'],
		},
	},
};

const general: Record<Language, (at: string) => Guide> = {
	de: (at) => ({
		title: `Das Konto des Betriebs ${at}`,
		lead: 'Diese Schritte gelten überall. Was wir von diesem Netzwerk wissen, steht darunter.',
		steps: [
			{ text: 'Legen Sie das Konto mit einer E-Mail-Adresse des Betriebs an und nicht mit Ihrer privaten.' },
			{ text: 'Gibt es mehrere Arten von Konten, nehmen Sie die für Betriebe.' },
			{ text: 'Nehmen Sie den Namen, der am Wagen steht, und ein Bild, an dem man den Betrieb erkennt.' },
			{ text: 'Schreiben Sie in einem Satz, was Sie machen und wo. Verlinken Sie Website und Impressum.' },
			{ text: 'Schalten Sie die Anmeldung mit zwei Schritten ein, wo es sie gibt.' },
			{ text: 'Sorgen Sie dafür, dass eine zweite Person im Betrieb hineinkommt.' },
		],
		facts: null,
	}),
	en: (at) => ({
		title: `The firm’s account ${at}`,
		lead: 'These steps hold everywhere. What we know of this network stands below.',
		steps: [
			{ text: 'Create the account with an e-mail address of the firm and not with your private one.' },
			{ text: 'If there are several kinds of account, take the one for firms.' },
			{ text: 'Take the name that stands on the van, and a picture by which one knows the firm.' },
			{ text: 'Say in one sentence what you do and where. Link the website and the Impressum.' },
			{ text: 'Switch on signing in with two steps where there is such a thing.' },
			{ text: 'See to it that a second person in the firm can get in.' },
		],
		facts: null,
	}),
};

/** What a kind of account is called, and whom it is for. */
export function kindTexts(
	kind: AccountKind,
	language: Language,
): { readonly name: string; readonly means: string } {
	return kinds[kind][language];
}

const kinds: Record<AccountKind, Record<Language, { name: string; means: string }>> = {
	profile: {
		de: { name: 'Profil', means: 'Ein Konto, wie es jeder Mensch anlegt.' },
		en: { name: 'Profile', means: 'An account as anybody creates it.' },
	},
	page: {
		de: { name: 'Seite', means: 'Gehört einem Betrieb und wird von einem oder mehreren Menschen verwaltet.' },
		en: { name: 'Page', means: 'Belongs to a firm and is managed by one or more people.' },
	},
	group: {
		de: { name: 'Gruppe', means: 'Ein Ort, an dem viele miteinander reden.' },
		en: { name: 'Group', means: 'A place where many talk with one another.' },
	},
	professional: {
		de: { name: 'Geschäftliches Profil', means: 'Ein Konto, das ausdrücklich für ein Geschäft da ist.' },
		en: { name: 'Business profile', means: 'An account that is expressly for a business.' },
	},
	company: {
		de: { name: 'Unternehmensprofil', means: 'Stellt den Betrieb vor, nicht einen Menschen.' },
		en: { name: 'Company profile', means: 'Presents the firm, not a person.' },
	},
	channel: {
		de: { name: 'Kanal', means: 'Einer sendet, viele lesen oder sehen zu.' },
		en: { name: 'Channel', means: 'One sends, many read or watch.' },
	},
	site: {
		de: { name: 'Website', means: 'Ihre eigenen Seiten im Netz.' },
		en: { name: 'Website', means: 'Your own pages on the web.' },
	},
	list: {
		de: { name: 'Verteiler', means: 'Adressen von Menschen, die Post von Ihnen wollen.' },
		en: { name: 'Mailing list', means: 'Addresses of people who want mail from you.' },
	},
};

/** The pages with the guides. */
export const guides = area({
	steps: { de: 'Schritt für Schritt', en: 'Step by step' },
	stepsAre: {
		de: 'Netzwerke benennen ihre Menüs oft um. Deshalb steht hier, wonach Sie suchen, und nicht, wo es heute liegt. Schritte ohne Quelle sind unser Rat.',
		en: 'Networks often rename their menus. So this says what to look for and not where it is today. Steps without a source are our advice.',
	},
	which: { de: 'Welche Art von Konto?', en: 'Which kind of account?' },
	forFirms: { de: 'für den Betrieb', en: 'for the firm' },
	notForFirms: { de: 'nicht für den Betrieb', en: 'not for the firm' },
	onlyOne: {
		de: 'Hier gibt es nur diese Art von Konto.',
		en: 'There is only this kind of account here.',
	},
	noRule: {
		de: 'Eine gesicherte Regel, welche davon ein Betrieb nehmen muss, kennen wir nicht.',
		en: 'We know of no confirmed rule on which of them a firm must use.',
	},
	known: { de: 'Was wir davon wissen', en: 'What we know of it' },
	source: {
		de: ({ source, day }: { source: string; day: string }) => `${source}, Stand ${day}`,
		en: ({ source, day }: { source: string; day: string }) => `${source}, as of ${day}`,
	},
	weak: { de: 'Bitte prüfen: schwache oder alte Quelle.', en: 'Please check: weak or old source.' },
	lookUp: { de: 'Nachsehen', en: 'Look it up' },
	connect: {
		de: ({ network }: { network: string }) => `${network} verbinden`,
		en: ({ network }: { network: string }) => `Connect ${network}`,
	},
	byHand: {
		de: 'Mit Gewerk verbinden lässt sich dieses Netzwerk noch nicht.',
		en: 'This network cannot be connected to Gewerk yet.',
	},
	back: { de: 'Alle Konten', en: 'All accounts' },
});
