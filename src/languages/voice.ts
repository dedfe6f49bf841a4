import { area } from '#languages/words.ts';

/** Speaking instead of typing, and where the voice goes. */
export const voice = area({
	speak: { de: 'Einsprechen', en: 'Speak' },
	finish: { de: 'Fertig gesprochen', en: 'Done speaking' },
	opening: { de: 'Mikrofon wird geöffnet …', en: 'Opening the microphone …' },
	ending: { de: 'Einen Moment …', en: 'One moment …' },
	time: {
		de: ({ now, most }: { now: string; most: string }) => `${now} von ${most} min`,
		en: ({ now, most }: { now: string; most: string }) => `${now} of ${most} min`,
	},
	listening: { de: 'Hört zu', en: 'Listening' },
	recording: { de: 'Nimmt auf', en: 'Recording' },
	textThere: {
		de: 'Der Text steht da. Bitte lesen Sie ihn durch.',
		en: 'The text is there. Please read it through.',
	},
	recordingThere: { de: 'Die Aufnahme ist da.', en: 'The recording is there.' },
	onlyRecord: { de: 'Nur aufnehmen', en: 'Only record' },
	recordInstead: { de: 'Stattdessen aufnehmen', en: 'Record instead' },

	where: { de: 'Was geschieht mit meiner Stimme?', en: 'What happens to my voice?' },
	chooseFirst: {
		de: 'Wählen Sie zuerst aus, wie Ihr Satz zu Text wird.',
		en: 'First choose how your sentence becomes text.',
	},
	isSet: { de: 'So ist es auf diesem Gerät eingestellt', en: 'This is how it is set on this device' },
	onDeviceTitle: { de: 'Dieses Gerät schreibt mit', en: 'This device writes it down' },
	onDevice: {
		de: 'Ihre Stimme verlässt dieses Gerät nicht. Es geht auch ohne Netz.',
		en: 'Your voice does not leave this device. It works without a signal, too.',
	},
	toLoad: {
		de: 'Dafür lädt der Browser einmal ein Sprachpaket. Am besten im WLAN.',
		en: 'For this the browser loads a language pack once, best over Wi-Fi.',
	},
	chooseOnDevice: { de: 'Auf diesem Gerät schreiben lassen', en: 'Have this device write it down' },
	chooseLoad: { de: 'Sprachpaket laden', en: 'Load the language pack' },
	loadingLanguage: { de: 'Das Sprachpaket wird geladen …', en: 'Loading the language pack …' },
	browserTitle: {
		de: 'Der Hersteller Ihres Browsers schreibt mit',
		en: 'The maker of your browser writes it down',
	},
	browser: {
		de: 'Ihre Stimme geht dann beim Sprechen an den Hersteller Ihres Browsers. Was er damit macht, bestimmt er, nicht Gewerk. Das geht nur mit Netz.',
		en: 'Your voice then goes to the maker of your browser while you speak. What they do with it is up to them, not to Gewerk. It needs a connection.',
	},
	chooseBrowser: {
		de: 'Einverstanden, Stimme dorthin geben',
		en: 'I agree, send my voice there',
	},
	recordTitle: { de: 'Nur aufnehmen', en: 'Only record' },
	record: {
		de: 'Die Aufnahme kommt in Ihr Gewerk und bleibt dort, bis Sie sie löschen. Hat Ihr Betrieb einen Schreibdienst eingerichtet, schreibt er sie auf. Sonst tippen Sie sie später ab.',
		en: 'The recording goes to your Gewerk and stays there until you delete it. If your firm has set up a writing service, it writes it down. Otherwise you type it later.',
	},
	chooseRecord: { de: 'Ab jetzt nur aufnehmen', en: 'Only record from now on' },

	insecure: {
		de: 'Der Browser gibt das Mikrofon hier nicht frei, weil die Seite ohne https geöffnet ist. Tippen Sie den Satz. Wer Ihr Gewerk betreibt, kann https einrichten.',
		en: 'The browser does not open the microphone here because the page came without https. Type the sentence. Whoever runs your Gewerk can set up https.',
	},
	unsupported: {
		de: 'Dieser Browser kann nicht aufnehmen. Tippen Sie den Satz oder nehmen Sie einen neueren Browser.',
		en: 'This browser cannot record. Type the sentence or use a newer browser.',
	},
});

/** Why a spoken sentence did not arrive, and what to do. */
export const voiceProblems = area({
	refused: {
		de: 'Der Browser darf das Mikrofon nicht benutzen. Tippen Sie auf das Zeichen links neben der Adresse, erlauben Sie das Mikrofon und sprechen Sie noch einmal.',
		en: 'The browser may not use the microphone. Tap the sign to the left of the address, allow the microphone, and speak again.',
	},
	no_microphone: {
		de: 'An diesem Gerät ist kein Mikrofon. Schließen Sie eines an oder tippen Sie den Satz.',
		en: 'This device has no microphone. Plug one in or type the sentence.',
	},
	busy: {
		de: 'Das Mikrofon ist gerade belegt, etwa durch einen Anruf. Beenden Sie ihn und sprechen Sie noch einmal.',
		en: 'The microphone is in use, perhaps by a call. End it and speak again.',
	},
	no_connection: {
		de: 'Ohne Netz schreibt der Hersteller des Browsers nicht mit. Nehmen Sie den Satz auf, er geht so nicht verloren.',
		en: 'Without a connection the maker of the browser does not write it down. Record the sentence, so that it is not lost.',
	},
	no_dictation: {
		de: 'Der Browser schreibt gerade nicht mit. Nehmen Sie den Satz auf oder tippen Sie ihn.',
		en: 'The browser does not write it down right now. Record the sentence or type it.',
	},
	no_language: {
		de: 'Dieses Gerät kann Ihre Sprache noch nicht mitschreiben. Nehmen Sie den Satz auf oder laden Sie unten das Sprachpaket.',
		en: 'This device cannot write down your language yet. Record the sentence or load the language pack below.',
	},
	nothing_heard: {
		de: 'Es war nichts zu hören. Halten Sie das Gerät näher und sprechen Sie noch einmal.',
		en: 'Nothing could be heard. Hold the device closer and speak again.',
	},
	too_short: {
		de: 'Das war zu kurz. Drücken Sie einmal, sprechen Sie, und drücken Sie am Ende noch einmal.',
		en: 'That was too short. Press once, speak, and press again at the end.',
	},
	not_loaded: {
		de: 'Das Sprachpaket ließ sich nicht laden. Bis dahin wird aufgenommen. Versuchen Sie es später im WLAN noch einmal.',
		en: 'The language pack could not be loaded. Until then you can record. Try again later over Wi-Fi.',
	},
});
