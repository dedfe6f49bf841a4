import { area } from '#languages/words.ts';

type At = { at: string };

/** What a person is told on their devices, by e-mail and in the list of notices. */
export const notices = area({
	approval_title: {
		de: ({ by }: { by: string }) => `${by} möchte etwas veröffentlichen`,
		en: ({ by }: { by: string }) => `${by} would like to publish something`,
	},
	approve: { de: 'Freigeben', en: 'Approve' },
	look: { de: 'Ansehen', en: 'Look' },
	approvedTitle: { de: 'Freigegeben', en: 'Approved' },
	approvedBody: {
		de: 'Der Beitrag geht hinaus wie geplant.',
		en: 'The post goes out as planned.',
	},
	failed_title: {
		de: ({ at }: At) => `Ein Beitrag ist ${at} nicht erschienen`,
		en: ({ at }: At) => `A post has not appeared ${at}`,
	},
	unknown_title: {
		de: ({ at }: At) => `Steht der Beitrag ${at}?`,
		en: ({ at }: At) => `Is the post ${at}?`,
	},
	unknownBody: {
		de: 'Das Netzwerk hat nicht klar geantwortet. Bitte sehen Sie nach; bis dahin wird nichts noch einmal gesendet.',
		en: 'The network did not answer clearly. Please have a look; until then nothing is sent again.',
	},
	by_hand_title: {
		de: ({ at }: At) => `Jetzt ${at} veröffentlichen`,
		en: ({ at }: At) => `Publish ${at} now`,
	},
	byHandBody: {
		de: 'Text und Bilder liegen bereit. Sie brauchen nur noch zu senden.',
		en: 'Text and pictures are ready. All that is left is to send them.',
	},
	answer_title: {
		de: ({ author }: { author: string }) => `${author} hat geantwortet`,
		en: ({ author }: { author: string }) => `${author} has answered`,
	},
	manyTitle: {
		de: ({ count }: { count: number }) => `${count} Dinge warten`,
		en: ({ count }: { count: number }) => `${count} things are waiting`,
	},
	andMore: {
		de: ({ count }: { count: number }) => `und ${count} mehr`,
		en: ({ count }: { count: number }) => `and ${count} more`,
	},
	trialTitle: { de: 'Die Probe ist angekommen', en: 'The test has arrived' },
	trialBody: {
		de: 'So meldet sich Gewerk auf diesem Gerät.',
		en: 'This is how Gewerk speaks up on this device.',
	},
	letterEnd: {
		de: ({ settings }: { settings: string }) =>
			`Sie bekommen diese E-Mail, weil Sie noch auf keinem Gerät Nachrichten eingeschaltet haben. Einschalten, Ruhezeit und Auswahl: ${settings}`,
		en: ({ settings }: { settings: string }) =>
			`You get this e-mail because you have not switched notices on on any device yet. Switching on, quiet hours and choice: ${settings}`,
	},
	deviceName: {
		de: ({ browser, system }: { browser: string; system: string }) => `${browser} auf ${system}`,
		en: ({ browser, system }: { browser: string; system: string }) => `${browser} on ${system}`,
	},
	someBrowser: { de: 'Browser', en: 'Browser' },
	someSystem: { de: 'unbekanntem Gerät', en: 'an unknown device' },
});
