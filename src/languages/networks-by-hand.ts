import type { NetworkTexts } from '#languages/networks.ts';
import type { Language } from '#languages/words.ts';

interface ByHand {
	/** What the network is, in a sentence. */
	readonly about: string;
	/** An address as one sees it there, and what else one may type. */
	readonly hint: string;
}

/** The texts about a network to which people post themselves; null for any other. */
export function byHandTexts(name: string, language: Language): NetworkTexts | null {
	const own = texts[name]?.[language];
	if (own === undefined) return null;
	const { label, steps } = shared[language];
	return { about: own.about, steps, fields: { address: { label, hint: own.hint } } };
}

const shared: Record<Language, { readonly label: string; readonly steps: readonly string[] }> = {
	de: {
		label: 'Adresse oder Name',
		steps: [
			'Sie planen hier wie bei jedem anderen Konto.',
			'Ist es so weit, meldet sich Gewerk. Text und Bilder liegen bereit; Sie fügen sie ein und senden.',
			'Danach sagen Sie Gewerk mit einem Tipp, dass der Beitrag da ist.',
		],
	},
	en: {
		label: 'Address or name',
		steps: [
			'You plan here as for any other account.',
			'When it is time, Gewerk speaks up. Text and pictures are ready; you paste and send them.',
			'Then one tap tells Gewerk that the post is there.',
		],
	},
};

const texts: Record<string, Record<Language, ByHand>> = {
	facebook: {
		de: {
			about: 'Seite, Gruppe oder Profil. Für den Betrieb nehmen Sie die Seite.',
			hint: 'Zum Beispiel facebook.com/dachundfach, oder der Name der Seite oder Gruppe.',
		},
		en: {
			about: 'Page, group or profile. For the firm take the Page.',
			hint: 'For example facebook.com/dachundfach, or the name of the Page or group.',
		},
	},
	instagram: {
		de: {
			about: 'Bilder und kurze Texte.',
			hint: 'Zum Beispiel instagram.com/dachundfach, oder Ihr Name dort.',
		},
		en: {
			about: 'Pictures and short texts.',
			hint: 'For example instagram.com/dachundfach, or your name there.',
		},
	},
	'google-business': {
		de: {
			about: 'Ihr Eintrag in der Suche und auf der Karte von Google.',
			hint: 'Der Link zu Ihrem Eintrag, oder der Name, unter dem er zu finden ist.',
		},
		en: {
			about: 'Your entry in the search and on the map of Google.',
			hint: 'The link to your entry, or the name under which it is found.',
		},
	},
	nebenan: {
		de: {
			about: 'Die Nachbarschaft im Netz. Für den Betrieb nehmen Sie das Gewerbeprofil.',
			hint: 'Die Adresse Ihres Profils auf nebenan.de, oder sein Name.',
		},
		en: {
			about: 'The neighbourhood online. For the firm take the business profile (Gewerbeprofil).',
			hint: 'The address of your profile at nebenan.de, or its name.',
		},
	},
	whatsapp: {
		de: {
			about: 'Ein Kanal, den Ihre Kunden abonnieren.',
			hint: 'Der Link zu Ihrem Kanal, oder sein Name.',
		},
		en: { about: 'A channel that your customers follow.', hint: 'The link to your channel, or its name.' },
	},
	xing: {
		de: {
			about: 'Vor allem für Stellen und Arbeitgeber.',
			hint: 'Zum Beispiel xing.com/pages/dachundfach, oder der Name Ihrer Seite.',
		},
		en: {
			about: 'Above all for jobs and employers.',
			hint: 'For example xing.com/pages/dachundfach, or the name of your page.',
		},
	},
	linkedin: {
		de: {
			about: 'Für Geschäftskunden und Stellen.',
			hint: 'Zum Beispiel linkedin.com/company/dachundfach, oder der Name.',
		},
		en: {
			about: 'For business customers and jobs.',
			hint: 'For example linkedin.com/company/dachundfach, or the name.',
		},
	},
	tiktok: {
		de: {
			about: 'Kurze Videos und Bilder.',
			hint: 'Zum Beispiel tiktok.com/@dachundfach, oder Ihr Name dort.',
		},
		en: {
			about: 'Short videos and pictures.',
			hint: 'For example tiktok.com/@dachundfach, or your name there.',
		},
	},
};
