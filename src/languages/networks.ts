import { byHandTexts } from '#languages/networks-by-hand.ts';
import type { Language } from '#languages/words.ts';

/** What the interface says about one network: what it is, and how to connect an account of it. */
export interface NetworkTexts {
	/** The name people know, where it is not what the network calls itself. */
	readonly title?: string;
	/** Where something is that is there, where it is not simply “on” and the name. */
	readonly at?: string;
	/** What the network is, in a sentence. */
	readonly about: string;
	readonly server?: { readonly label: string; readonly hint: string };
	/** The fields of the credentials by their names. */
	readonly fields: Record<string, { readonly label: string; readonly hint?: string }>;
	/** What to do at the network before filling in the fields. */
	readonly steps: readonly string[];
	/** Where at the network those steps begin. */
	readonly page?: string;
	/** What happens when one signs in at the network itself. */
	readonly signIn?: string;
}

/** The texts about a network by its plain name; null for one that has none. */
export function networkTexts(name: string, language: Language): NetworkTexts | null {
	return texts[name]?.[language] ?? byHandTexts(name, language);
}

/** A network's name, and the words for being there: “Bluesky” and “auf Bluesky”. */
export interface NetworkNaming {
	readonly title: string;
	readonly at: string;
}

/** How to speak of a network; `own` is what it calls itself. */
export function nameNetwork(name: string, own: string, language: Language): NetworkNaming {
	const { title = own, at } = networkTexts(name, language) ?? {};
	return { title, at: at ?? (language === 'de' ? `auf ${title}` : `on ${title}`) };
}

// How to get an app password: bsky.app, settings, as of 2026-02. How to get a token: docs.joinmastodon.org, as
// of 2026-04.
const texts: Record<string, Record<Language, NetworkTexts>> = {
	practice: {
		de: {
			title: 'Übungsnetz',
			at: 'im Übungsnetz',
			about: 'In Gewerk eingebaut, zum Ausprobieren. Es ist für jeden neuen Betrieb schon verbunden.',
			fields: {},
			steps: [],
		},
		en: {
			title: 'Practice network',
			at: 'on the practice network',
			about: 'Built into Gewerk, for trying things out. It is connected for every new firm from the start.',
			fields: {},
			steps: [],
		},
	},
	mastodon: {
		de: {
			about: 'Viele Server, ein Netz: ohne Werbung, ohne Konzern. Ihr Konto liegt auf einem davon.',
			server: {
				label: 'Adresse Ihres Servers',
				hint: 'Sie steht in Ihrem Namen hinter dem zweiten @, bei @dachkuehn@mastodon.social also mastodon.social.',
			},
			signIn:
				'Sie melden sich bei Ihrem Server an und erlauben Gewerk dort, für Sie zu senden. Ihr Passwort sieht Gewerk nicht.',
			steps: [
				'Öffnen Sie Ihren Server im Browser, dann „Einstellungen“ und „Entwicklung“.',
				'Wählen Sie „Neue Anwendung“ und nennen Sie sie Gewerk.',
				'Lassen Sie die Rechte „read“ und „write“ angekreuzt und speichern Sie.',
				'Öffnen Sie die Anwendung wieder und kopieren Sie das Zugriffstoken.',
			],
			fields: {
				access_token: { label: 'Zugriffstoken', hint: 'Eine lange Reihe von Buchstaben und Ziffern.' },
			},
		},
		en: {
			about: 'Many servers, one network: no advertising, no corporation. Your account is on one of them.',
			server: {
				label: 'Address of your server',
				hint: 'It stands in your name after the second @: for @dachkuehn@mastodon.social it is mastodon.social.',
			},
			signIn:
				'You sign in at your server and allow Gewerk there to post for you. Gewerk does not see your password.',
			steps: [
				'Open your server in the browser, then “Preferences” and “Development”.',
				'Choose “New application” and call it Gewerk.',
				'Leave the scopes “read” and “write” ticked and submit.',
				'Open the application again and copy your access token.',
			],
			fields: { access_token: { label: 'Access token', hint: 'A long row of letters and digits.' } },
		},
	},
	bluesky: {
		de: {
			about: 'Kurze Beiträge, offenes Netz. Die meisten Konten liegen bei bsky.social.',
			server: {
				label: 'Server',
				hint: 'Lassen Sie bsky.social stehen, wenn Sie nichts anderes wissen.',
			},
			signIn:
				'Sie melden sich bei Bluesky an und erlauben Gewerk dort, für Sie zu senden. Nach spätestens zwei Wochen müssen Sie das wiederholen; mit einem App-Passwort nicht.',
			steps: [
				'Öffnen Sie in Bluesky „Einstellungen“, dann „Privatsphäre und Sicherheit“ und „App-Passwörter“.',
				'Wählen Sie „App-Passwort hinzufügen“ und nennen Sie es Gewerk.',
				'Kopieren Sie das Passwort: Bluesky zeigt es nur einmal.',
			],
			page: 'https://bsky.app/settings/app-passwords',
			fields: {
				identifier: { label: 'Ihr Name bei Bluesky', hint: 'Zum Beispiel dachkuehn.bsky.social' },
				password: {
					label: 'App-Passwort',
					hint: 'Nicht Ihr eigentliches Passwort. Es sieht aus wie xxxx-xxxx-xxxx-xxxx.',
				},
			},
		},
		en: {
			about: 'Short posts, open network. Most accounts are at bsky.social.',
			server: { label: 'Server', hint: 'Leave bsky.social unless you know of another.' },
			signIn:
				'You sign in at Bluesky and allow Gewerk there to post for you. After two weeks at most you must repeat this; with an app password you need not.',
			steps: [
				'In Bluesky open “Settings”, then “Privacy and security” and “App passwords”.',
				'Choose “Add App Password” and call it Gewerk.',
				'Copy the password: Bluesky shows it only once.',
			],
			page: 'https://bsky.app/settings/app-passwords',
			fields: {
				identifier: { label: 'Your name at Bluesky', hint: 'For example dachkuehn.bsky.social' },
				password: {
					label: 'App password',
					hint: 'Not your real password. It looks like xxxx-xxxx-xxxx-xxxx.',
				},
			},
		},
	},
};
