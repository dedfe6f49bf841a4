import type { SetUpItemName } from '#advice/set-up/items.ts';
import type { Language } from '#languages/words.ts';

/** What the check of an account's set-up says about one thing. */
export interface SetUpItemTexts {
	readonly title: string;
	/** Asked so that “yes” means that it is in order. */
	readonly question: string;
	readonly good: string;
	readonly bad: string;
	/** What it is good for, in our words; the law or the network speaks beside it. */
	readonly why: string;
	/** True on every network: what to look for, never the name of a menu. */
	readonly steps: readonly string[];
}

/** The texts about one item of the check. */
export function setUpItemTexts(item: SetUpItemName, language: Language): SetUpItemTexts {
	return texts[item][language];
}

const texts: Record<SetUpItemName, Record<Language, SetUpItemTexts>> = {
	kind: {
		de: {
			title: 'Die richtige Art von Konto',
			question: 'Ist das ein Konto des Betriebs und nicht Ihr persönliches?',
			good: 'Die Art des Kontos passt zu einem Betrieb.',
			bad: 'Ein persönliches Profil ist hier nicht für den Betrieb gedacht.',
			why: 'Ein Konto des Betriebs bleibt, wenn ein Mensch geht, und vermischt nichts Privates.',
			steps: [
				'Sehen Sie nach, welche Arten von Konten das Netzwerk anbietet. Die Anleitung nennt sie.',
				'Legen Sie für den Betrieb ein Konto der richtigen Art an, oder wandeln Sie das alte um, wo das Netzwerk es erlaubt.',
				'Verbinden Sie das neue Konto mit Gewerk und trennen Sie das alte.',
			],
		},
		en: {
			title: 'The right kind of account',
			question: 'Is this an account of the firm and not your personal one?',
			good: 'The kind of account suits a firm.',
			bad: 'A personal profile is not meant for a firm here.',
			why: 'An account of the firm stays when a person leaves, and mixes in nothing private.',
			steps: [
				'Look which kinds of account the network offers. The guide names them.',
				'Create an account of the right kind for the firm, or convert the old one where the network allows it.',
				'Connect the new account to Gewerk and disconnect the old one.',
			],
		},
	},
	impressum: {
		de: {
			title: 'Impressum',
			question: 'Steht im Profil ein Link, der „Impressum“ heißt und ohne „Mehr“ zu sehen ist?',
			good: 'Im Profil ist ein Link zum Impressum zu finden.',
			bad: 'Im Profil ist kein Link zum Impressum zu finden.',
			why: 'Ohne Impressum kann schon der erste Beitrag abgemahnt werden.',
			steps: [
				'Öffnen Sie Ihr Profil zum Bearbeiten.',
				'Suchen Sie das Feld für Ihre Website oder einen Link, sonst die Beschreibung.',
				'Tragen Sie „Impressum:“ und dahinter die volle Adresse der Seite ein, mit https:// davor.',
				'Speichern Sie und sehen Sie das Profil auf dem Telefon an: Der Link muss gleich zu sehen sein.',
			],
		},
		en: {
			title: 'Impressum (legal notice)',
			question: 'Is there a link in the profile that is called “Impressum” and can be seen without “more”?',
			good: 'A link to the Impressum can be found in the profile.',
			bad: 'No link to the Impressum can be found in the profile.',
			why: 'Without an Impressum the very first post can bring a warning letter.',
			steps: [
				'Open your profile for editing.',
				'Look for the field for your website or a link, otherwise use the description.',
				'Enter “Impressum:” and after it the full address of the page, beginning with https://.',
				'Save and look at the profile on a phone: the link must be visible at once.',
			],
		},
	},
	'impressum-page': {
		de: {
			title: 'Das Impressum nennt dieses Profil',
			question: 'Steht auf der verlinkten Seite, dass das Impressum auch für dieses Profil gilt?',
			good: 'Die verlinkte Seite gilt auch für dieses Profil.',
			bad: 'Die verlinkte Seite nennt dieses Profil nicht.',
			why: 'Der Link allein genügt nicht: Die Seite dahinter muss sagen, wofür sie gilt.',
			steps: [
				'Öffnen Sie das Impressum Ihrer Website zum Bearbeiten.',
				'Schreiben Sie dazu: „Dieses Impressum gilt auch für unsere Profile“, und nennen Sie jedes mit seiner Adresse.',
				'Klicken Sie im Profil auf den Link und sehen Sie nach, ob er dorthin führt.',
			],
		},
		en: {
			title: 'The Impressum names this profile',
			question: 'Does the linked page say that the Impressum also covers this profile?',
			good: 'The linked page also covers this profile.',
			bad: 'The linked page does not name this profile.',
			why: 'The link alone is not enough: the page behind it must say what it covers.',
			steps: [
				'Open the Impressum of your website for editing.',
				'Add: “Dieses Impressum gilt auch für unsere Profile”, and name each of them with its address.',
				'Follow the link in the profile and see whether it leads there.',
			],
		},
	},
	privacy: {
		de: {
			title: 'Datenschutzerklärung',
			question: 'Ist im Profil Ihre Datenschutzerklärung verlinkt, und nennt sie diese Seite?',
			good: 'Die Datenschutzerklärung ist verlinkt und nennt diese Seite.',
			bad: 'Die Datenschutzerklärung ist nicht verlinkt oder nennt diese Seite nicht.',
			why: 'Für die Daten der Besucher sind Sie zusammen mit dem Netzwerk verantwortlich.',
			steps: [
				'Ergänzen Sie Ihre Datenschutzerklärung um einen Abschnitt zu dieser Seite und zur Vereinbarung mit dem Netzwerk.',
				'Verlinken Sie die Erklärung im Profil, neben dem Impressum.',
				'Lassen Sie den Text prüfen, zum Beispiel von Ihrer Kammer, Innung oder einem Anwalt.',
			],
		},
		en: {
			title: 'Privacy notice',
			question: 'Is your privacy notice linked in the profile, and does it name this page?',
			good: 'The privacy notice is linked and names this page.',
			bad: 'The privacy notice is not linked or does not name this page.',
			why: 'You are responsible for the visitors’ data together with the network.',
			steps: [
				'Add a section on this page and on the agreement with the network to your privacy notice.',
				'Link the notice in the profile, next to the Impressum.',
				'Have the text checked, for example by your chamber, guild or a lawyer.',
			],
		},
	},
	'sign-in': {
		de: {
			title: 'Anmeldung',
			question: 'Gilt die Anmeldung bei diesem Netzwerk noch länger als eine Woche?',
			good: 'Die Anmeldung gilt noch länger als eine Woche.',
			bad: 'Die Anmeldung läuft bald ab oder ist abgelaufen.',
			why: 'Läuft sie ab, kommen geplante Beiträge nicht mehr an.',
			steps: [
				'Öffnen Sie in Gewerk „Konten“ und dann „Konto verbinden“.',
				'Wählen Sie dasselbe Netzwerk und melden Sie sich mit demselben Konto an.',
				'Drücken Sie hier auf „Neu prüfen“. Geplante Beiträge bleiben stehen.',
			],
		},
		en: {
			title: 'Sign-in',
			question: 'Does the sign-in at this network hold for more than a week?',
			good: 'The sign-in holds for more than a week.',
			bad: 'The sign-in ends soon or has ended.',
			why: 'When it ends, planned posts no longer arrive.',
			steps: [
				'In Gewerk open “Accounts” and then “Connect an account”.',
				'Choose the same network and sign in with the same account.',
				'Press “Check again” here. Planned posts stay as they are.',
			],
		},
	},
	'two-factor': {
		de: {
			title: 'Anmeldung mit zwei Schritten',
			question: 'Braucht es für die Anmeldung außer dem Passwort noch einen zweiten Schritt?',
			good: 'Die Anmeldung braucht zwei Schritte.',
			bad: 'Wer das Passwort kennt, kann sich anmelden.',
			why: 'Wird ein Konto übernommen, schreibt ein Fremder im Namen Ihres Betriebs.',
			steps: [
				'Öffnen Sie beim Netzwerk die Einstellungen des Kontos und suchen Sie nach Sicherheit oder Anmeldung.',
				'Schalten Sie den zweiten Schritt ein. Ein Code aus einer App oder ein Passkey ist sicherer als eine SMS.',
				'Drucken Sie die Ersatzcodes aus und legen Sie sie zu den Papieren des Betriebs.',
				'Bietet das Netzwerk keinen zweiten Schritt an, nehmen Sie ein langes Passwort, das Sie sonst nirgends verwenden, und lassen Sie den Punkt so.',
			],
		},
		en: {
			title: 'Sign-in with two steps',
			question: 'Does signing in take a second step besides the password?',
			good: 'Signing in takes two steps.',
			bad: 'Whoever knows the password can sign in.',
			why: 'If an account is taken over, a stranger writes in the name of your firm.',
			steps: [
				'Open the settings of the account at the network and look for security or sign-in.',
				'Switch on the second step. A code from an app or a passkey is safer than a text message.',
				'Print the spare codes and put them with the papers of the firm.',
				'If the network offers no second step, use a long password that you use nowhere else, and leave this point as it is.',
			],
		},
	},
	'second-person': {
		de: {
			title: 'Noch jemand kommt hinein',
			question: 'Kommt außer Ihnen noch jemand im Betrieb an dieses Konto?',
			good: 'Mehr als ein Mensch kommt an das Konto.',
			bad: 'Nur ein Mensch kommt an das Konto.',
			why: 'Wird jemand krank oder geht, ist das Konto sonst verloren.',
			steps: [
				'Sehen Sie nach, ob das Netzwerk mehrere Verwalter kennt. Dann tragen Sie eine zweite Person ein, mit ihrem eigenen Zugang.',
				'Kennt es nur ein Passwort, dann legen Sie den Zugang verschlossen zu den Papieren des Betriebs und sagen Sie einer zweiten Person, wo.',
				'Hinterlegen Sie eine E-Mail-Adresse des Betriebs und keine private.',
				'Geht jemand, dann nehmen Sie ihm den Zugang am selben Tag.',
			],
		},
		en: {
			title: 'Somebody else can get in',
			question: 'Does anybody in the firm besides you have access to this account?',
			good: 'More than one person has access to the account.',
			bad: 'Only one person has access to the account.',
			why: 'If that person falls ill or leaves, the account is lost.',
			steps: [
				'See whether the network knows several administrators. If so, enter a second person, with an access of their own.',
				'If it knows only a password, put the access under seal with the papers of the firm and tell a second person where.',
				'Register an e-mail address of the firm and not a private one.',
				'If somebody leaves, take their access away the same day.',
			],
		},
	},
	name: {
		de: {
			title: 'Name',
			question: 'Trägt das Profil den Namen Ihres Betriebs?',
			good: 'Das Profil trägt einen Namen.',
			bad: 'Das Profil trägt keinen Namen.',
			why: 'Man sucht Sie unter dem Namen, der am Wagen und auf der Rechnung steht.',
			steps: [
				'Öffnen Sie Ihr Profil zum Bearbeiten.',
				'Tragen Sie den Namen ein, wie er am Wagen steht, wenn Platz ist mit dem Ort.',
				'Speichern Sie und drücken Sie hier auf „Neu prüfen“.',
			],
		},
		en: {
			title: 'Name',
			question: 'Does the profile bear the name of your firm?',
			good: 'The profile bears a name.',
			bad: 'The profile bears no name.',
			why: 'People look for you under the name on the van and on the invoice.',
			steps: [
				'Open your profile for editing.',
				'Enter the name as it stands on the van, with the place if there is room.',
				'Save, and press “Check again” here.',
			],
		},
	},
	description: {
		de: {
			title: 'Beschreibung',
			question: 'Steht im Profil, was Sie machen und wo?',
			good: 'Das Profil hat eine Beschreibung.',
			bad: 'Das Profil hat keine Beschreibung.',
			why: 'Wer Sie nicht kennt, will in einem Satz wissen, ob Sie der Richtige sind.',
			steps: [
				'Öffnen Sie Ihr Profil zum Bearbeiten.',
				'Schreiben Sie einen Satz: welches Gewerk, welcher Ort, wofür man Sie ruft.',
				'Lassen Sie Platz für den Link zum Impressum.',
				'Speichern Sie und drücken Sie hier auf „Neu prüfen“.',
			],
		},
		en: {
			title: 'Description',
			question: 'Does the profile say what you do and where?',
			good: 'The profile has a description.',
			bad: 'The profile has no description.',
			why: 'Whoever does not know you wants to learn in one sentence whether you are the right one.',
			steps: [
				'Open your profile for editing.',
				'Write one sentence: which trade, which place, what people call you for.',
				'Leave room for the link to the Impressum.',
				'Save, and press “Check again” here.',
			],
		},
	},
	picture: {
		de: {
			title: 'Profilbild',
			question: 'Hat das Profil ein Bild, an dem man den Betrieb erkennt?',
			good: 'Das Profil hat ein Bild.',
			bad: 'Das Profil hat kein Bild.',
			why: 'Neben jedem Beitrag steht dieses Bild. Ein leeres sieht nach einem verlassenen Konto aus.',
			steps: [
				'Nehmen Sie das Zeichen vom Wagen oder ein Gesicht aus dem Betrieb. Wer gezeigt wird, muss einverstanden sein.',
				'Schneiden Sie es quadratisch. Es muss auch klein auf dem Telefon zu erkennen sein.',
				'Laden Sie es im Profil hoch und drücken Sie hier auf „Neu prüfen“.',
			],
		},
		en: {
			title: 'Profile picture',
			question: 'Does the profile have a picture by which one knows the firm?',
			good: 'The profile has a picture.',
			bad: 'The profile has no picture.',
			why: 'This picture stands beside every post. An empty one looks like a deserted account.',
			steps: [
				'Take the sign from the van or a face from the firm. Whoever is shown must agree.',
				'Crop it to a square. It must be recognisable even small on a phone.',
				'Upload it in the profile and press “Check again” here.',
			],
		},
	},
	contact: {
		de: {
			title: 'Ein Weg zu Ihnen',
			question: 'Stehen im Profil Ihre Website, eine Telefonnummer oder eine E-Mail-Adresse?',
			good: 'Im Profil steht ein Weg zu Ihnen.',
			bad: 'Im Profil ist kein Weg zu Ihnen zu finden.',
			why: 'Wer einen Auftrag hat, soll nicht suchen müssen.',
			steps: [
				'Öffnen Sie Ihr Profil zum Bearbeiten.',
				'Tragen Sie Ihre Website mit https:// ein, oder eine Telefonnummer, an die tagsüber jemand geht.',
				'Probieren Sie den Link auf dem Telefon aus.',
			],
		},
		en: {
			title: 'A way to reach you',
			question: 'Does the profile give your website, a telephone number or an e-mail address?',
			good: 'The profile gives a way to reach you.',
			bad: 'No way to reach you can be found in the profile.',
			why: 'Whoever has a job for you should not have to search.',
			steps: [
				'Open your profile for editing.',
				'Enter your website with https://, or a telephone number that somebody answers during the day.',
				'Try the link on a phone.',
			],
		},
	},
	bot: {
		de: {
			title: 'Kennzeichen für Programme',
			question: 'Hat jeden Beitrag auf diesem Konto ein Mensch geschrieben, auch wenn Gewerk ihn sendet?',
			good: 'Beiträge kommen von Menschen, oder das Konto ist als automatisch gekennzeichnet.',
			bad: 'Ein Programm schreibt hier, und das Konto ist nicht als automatisch gekennzeichnet.',
			why: 'Wer selbst schreibt und nur zur geplanten Zeit senden lässt, braucht nach unserem Urteil kein Kennzeichen.',
			steps: [
				'Öffnen Sie die Einstellungen Ihres Profils und suchen Sie nach einem Kennzeichen für automatische Konten, oft „Bot“ genannt.',
				'Schalten Sie es ein und drücken Sie hier auf „Neu prüfen“.',
				'Oder schreiben Sie die Beiträge wieder selbst: Dann antworten Sie hier mit „Ja“.',
			],
		},
		en: {
			title: 'Label for programs',
			question: 'Was every post on this account written by a person, even if Gewerk sends it?',
			good: 'Posts come from people, or the account is labelled as automated.',
			bad: 'A program writes here, and the account is not labelled as automated.',
			why: 'Whoever writes themselves and only has posts sent at the planned time needs no label, in our judgement.',
			steps: [
				'Open the settings of your profile and look for a label for automated accounts, often called “bot”.',
				'Switch it on and press “Check again” here.',
				'Or write the posts yourself again: then answer “Yes” here.',
			],
		},
	},
};
