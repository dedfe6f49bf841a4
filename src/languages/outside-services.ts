import { area } from '#languages/words.ts';

/** Services outside the installation that an owner may switch on. */
export const services = area({
	title: { de: 'Dienste', en: 'Services' },
	intro: {
		de: 'Gewerk kommt ohne fremde Dienste aus. Hier schalten Sie welche ein, wenn Sie möchten: beim Anbieter Ihrer Wahl oder auf einem eigenen Rechner. Ohne Ihr Zutun geht nichts hinaus.',
		en: 'Gewerk works without outside services. Here you can switch some on if you like: with a provider of your choice or on a computer of your own. Nothing leaves unless you do this.',
	},
	back: { de: 'Zum Betrieb', en: 'To the firm' },

	drafting: { de: 'Entwürfe mit KI', en: 'Drafts with AI' },
	draftingWhat: {
		de: 'Ein Sprachmodell macht aus Ihrem Satz einen Entwurf. Sie lesen ihn und übernehmen ihn oder nicht. Kein Entwurf geht von selbst hinaus.',
		en: 'A language model turns your sentence into a draft. You read it and use it or not. No draft goes out by itself.',
	},
	draftingLeaves: {
		de: 'Was hinausgeht, und nur wenn jemand „Mit KI entwerfen“ drückt: der Satz, wie er im Textfeld steht, das Gewerk, der Ort des Betriebs und die Regeln für den Text. Keine Bilder, keine Kunden, keine anderen Beiträge. Steht im Satz ein Name, geht er mit.',
		en: 'What leaves, and only when somebody presses “Draft with AI”: the sentence as it stands in the text field, the trade, the firm’s place and the rules for the text. No pictures, no customers, no other posts. If the sentence has a name in it, the name goes along.',
	},
	draftingRules: {
		de: 'Ohne Modell hilft „Formulieren helfen“ trotzdem: nach festen Regeln, auf diesem Server.',
		en: 'Without a model “Help with the words” helps all the same: by fixed rules, on this server.',
	},
	draftingLocal: {
		de: 'Ein Modell auf dem eigenen Rechner: Mit Ollama ist die Adresse http://localhost:11434/v1, einen Schlüssel braucht es nicht. Läuft auch Gewerk dort, verlässt kein Satz Ihr Haus.',
		en: 'A model on your own computer: with Ollama the address is http://localhost:11434/v1 and no key is needed. If Gewerk runs there too, no sentence leaves your house.',
	},
	transcription: { de: 'Gesprochenes aufschreiben', en: 'Writing down what was said' },
	transcriptionWhat: {
		de: 'Ein Dienst schreibt auf, was Sie auf der Baustelle ins Telefon gesprochen haben.',
		en: 'A service writes down what you said into the phone on site.',
	},
	transcriptionLeaves: {
		de: 'Was hinausgeht: die Aufnahme, sobald sie bei Gewerk angekommen ist. Stimmen von Kunden im Hintergrund gehen mit. Fragen Sie vorher, oder nehmen Sie einen Dienst auf eigenem Rechner.',
		en: 'What leaves: the recording, as soon as it has reached Gewerk. Customers’ voices in the background go along. Ask them first, or use a service on a computer of your own.',
	},
	transcriptionRules: {
		de: 'Ohne Dienst bleibt die Aufnahme bei der Notiz, und Sie schreiben den Satz selbst.',
		en: 'Without a service the recording stays with the capture and you write the sentence yourself.',
	},
	law: { de: 'Muss man das dazuschreiben?', en: 'Does one have to say so?' },
	source: {
		de: ({ source, date }: { source: string; date: string }) => `Quelle: ${source}. Stand ${date}.`,
		en: ({ source, date }: { source: string; date: string }) => `Source: ${source}. As of ${date}.`,
	},

	isOff: { de: 'Ausgeschaltet', en: 'Switched off' },
	isOn: {
		de: ({ model, server }: { model: string; server: string }) => `Eingeschaltet: ${model} bei ${server}`,
		en: ({ model, server }: { model: string; server: string }) => `Switched on: ${model} at ${server}`,
	},
	address: { de: 'Adresse der Schnittstelle', en: 'Address of the interface' },
	addressHint: {
		de: 'Sie endet meist auf /v1. Der Dienst muss die Schnittstelle von OpenAI sprechen; das tun die meisten.',
		en: 'It usually ends in /v1. The service must speak the interface of OpenAI; most do.',
	},
	model: { de: 'Modell', en: 'Model' },
	modelHint: {
		de: 'Der Name, wie der Anbieter ihn schreibt.',
		en: 'The name as the provider writes it.',
	},
	key: { de: 'Schlüssel', en: 'Key' },
	keyHint: {
		de: 'Vom Anbieter; leer lassen, wo keiner nötig ist. Er wird verschlossen aufgehoben und nie wieder angezeigt.',
		en: 'From the provider; leave it empty where none is needed. It is kept sealed and never shown again.',
	},
	keyKept: {
		de: 'Ein Schlüssel ist aufgehoben. Leer lassen, um ihn zu behalten. Für einen anderen Server geben Sie einen neuen ein.',
		en: 'A key is kept. Leave this empty to keep it. For another server enter a new one.',
	},
	check: { de: 'Prüfen', en: 'Check' },
	checkHint: {
		de: '„Prüfen“ fragt den Dienst einmal wirklich und speichert nichts. Beim Anbieter kann das etwas kosten.',
		en: '“Check” really asks the service once and saves nothing. With a provider this may cost something.',
	},
	checking: { de: 'Der Dienst wird gefragt', en: 'Asking the service' },
	switchOn: { de: 'Speichern und einschalten', en: 'Save and switch on' },
	saved: { de: 'Gespeichert und eingeschaltet.', en: 'Saved and switched on.' },
	works: {
		de: ({ said }: { said: string }) => `Der Dienst antwortet: „${said}“`,
		en: ({ said }: { said: string }) => `The service answers: “${said}”`,
	},
	listens: {
		de: 'Der Dienst hört zu: Er hat eine Sekunde Stille angenommen.',
		en: 'The service listens: it took one second of silence.',
	},
	fails: { de: 'Der Dienst geht so nicht', en: 'The service does not work like this' },
	notSavedYet: {
		de: 'Noch ist nichts gespeichert.',
		en: 'Nothing is saved yet.',
	},
	modelsThere: {
		de: ({ models }: { models: string }) => `Dort gibt es: ${models}`,
		en: ({ models }: { models: string }) => `There are: ${models}`,
	},
	switchOff: { de: 'Ausschalten', en: 'Switch off' },
	switchOffMeaning: {
		de: 'Gewerk fragt diesen Dienst dann nicht mehr und vergisst seinen Schlüssel. Ihre Beiträge bleiben.',
		en: 'Gewerk then no longer asks this service and forgets its key. Your posts stay.',
	},
	switchOffNow: { de: 'Ausschalten und Schlüssel vergessen', en: 'Switch off and forget the key' },
	switchedOff: {
		de: 'Ausgeschaltet. Der Schlüssel ist vergessen.',
		en: 'Switched off. The key is forgotten.',
	},

	address_missing: {
		de: 'Bitte geben Sie die Adresse ein, zum Beispiel http://localhost:11434/v1.',
		en: 'Please enter the address, for example http://localhost:11434/v1.',
	},
	address_wrong: {
		de: 'Das ist keine Adresse, die Gewerk fragen kann. Sie beginnt mit https:// und enthält keinen Schlüssel.',
		en: 'This is no address that Gewerk can ask. It begins with https:// and has no key in it.',
	},
	address_not_secure: {
		de: 'Außerhalb Ihres eigenen Netzes muss die Adresse mit https:// beginnen, sonst kann jeder unterwegs mitlesen.',
		en: 'Outside your own network the address must begin with https://, or anyone on the way can read along.',
	},
	model_missing: { de: 'Bitte nennen Sie das Modell.', en: 'Please name the model.' },
});
