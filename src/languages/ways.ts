import { area } from '#languages/words.ts';

/** The page about the ways by which notes come in besides the ladder page. */
export const ways = area({
	title: { de: 'Wege für Notizen', en: 'Ways for notes' },
	lead: {
		de: 'Ein Foto und ein Satz von der Baustelle kommen auch als E-Mail oder Nachricht an. Es wird immer erst ein Entwurf. Gesendet wird nichts von selbst.',
		en: 'A photo and a sentence from the building site also arrive by e-mail or message. They always become a draft first. Nothing is sent by itself.',
	},
	demoOff: {
		de: 'In diesem erfundenen Betrieb ist beides ausgeschaltet. In Ihrem eigenen richten Sie es hier ein.',
		en: 'In this made-up firm both are switched off. In your own firm you set them up here.',
	},
	back: { de: 'Zurück zum Betrieb', en: 'Back to the firm' },

	mail: { de: 'Per E-Mail', en: 'By e-mail' },
	mailWhat: {
		de: 'Der Betrieb bekommt eine eigene Adresse. Fotos hängen Sie an, der Satz steht im Betreff oder im Text.',
		en: 'The firm gets an address of its own. Attach the photos and put the sentence into the subject or the text.',
	},
	mailOperator: {
		de: 'Diese Installation hat noch kein Postfach dafür. Wer sie betreibt, trägt es als IMAP_URL ein und startet neu. Danach legen Sie hier die Adresse an.',
		en: 'This installation has no mailbox for this yet. Whoever runs it enters one as IMAP_URL and restarts. Then you create the address here.',
	},
	mailNotYet: {
		de: 'Für diesen Betrieb gibt es noch keine Adresse. Anlegen kann sie der Inhaber.',
		en: 'There is no address for this firm yet. The owner can create it.',
	},
	createAddress: { de: 'Adresse anlegen', en: 'Create address' },
	address: { de: 'Adresse für Notizen', en: 'Address for notes' },
	copy: { de: 'Kopieren', en: 'Copy' },
	copied: { de: 'Die Adresse ist kopiert.', en: 'The address is copied.' },
	copyFailed: {
		de: 'Kopieren ging nicht. Halten Sie den Finger auf die Adresse und wählen Sie „Kopieren“.',
		en: 'Copying did not work. Keep your finger on the address and choose “Copy”.',
	},
	write: { de: 'E-Mail schreiben', en: 'Write an e-mail' },
	contact: { de: 'In die Kontakte', en: 'Add to contacts' },
	contactName: {
		de: ({ firm }: { firm: string }) => `Notiz ${firm}`,
		en: ({ firm }: { firm: string }) => `Note ${firm}`,
	},
	onlyFrom: {
		de: ({ email }: { email: string }) =>
			`Das geht nur von ${email} aus, der Adresse, mit der Sie sich hier anmelden. E-Mails von anderen werden nicht angenommen und nicht beantwortet.`,
		en: ({ email }: { email: string }) =>
			`This works only from ${email}, the address with which you sign in here. E-mails from others are neither taken nor answered.`,
	},
	answers: {
		de: 'Nach jeder Notiz bekommen Sie eine Antwort mit dem Link zum Entwurf.',
		en: 'After each note you get an answer with the link to the draft.',
	},
	noAnswers: {
		de: 'Antworten gibt es nicht, weil diese Installation keine E-Mails verschickt (SMTP_URL). Den Entwurf finden Sie unter „Beiträge“.',
		en: 'There are no answers, because this installation sends no e-mail (SMTP_URL). You find the draft under “Posts”.',
	},
	mailLast: {
		de: ({ at }: { at: string }) => `Die letzte Notiz kam am ${at}.`,
		en: ({ at }: { at: string }) => `The last note came on ${at}.`,
	},
	mailNone: { de: 'Noch keine Notiz ist so gekommen.', en: 'No note has come this way yet.' },
	mailTrouble: { de: 'E-Mails kommen gerade nicht an', en: 'E-mails are not arriving right now' },
	sign_in: {
		de: ({ at }: { at: string }) =>
			`Seit ${at} lässt der Mailserver Gewerk nicht mehr in das Postfach. Was Sie schicken, bleibt dort liegen und geht nicht verloren. Wer die Installation betreibt, prüft Name und Passwort in IMAP_URL.`,
		en: ({ at }: { at: string }) =>
			`Since ${at} the mail server has not let Gewerk into the mailbox. What you send stays there and is not lost. Whoever runs the installation checks name and password in IMAP_URL.`,
	},
	mailUnreachable: {
		de: ({ at }: { at: string }) =>
			`Seit ${at} ist der Mailserver nicht zu erreichen. Was Sie schicken, bleibt dort liegen. Gewerk versucht es von selbst wieder, Sie müssen nichts tun.`,
		en: ({ at }: { at: string }) =>
			`The mail server has been out of reach since ${at}. What you send stays there. Gewerk tries again by itself, you need not do anything.`,
	},
	refusedTitle: { de: 'Eine E-Mail wurde nicht angenommen', en: 'An e-mail was not taken' },
	stranger: {
		de: ({ from, at }: { from: string; at: string }) =>
			`Sie kam am ${at} von ${from || 'unbekannt'}. Diese Adresse gehört zu niemandem im Betrieb. Schicken Sie Notizen von der Adresse, mit der Sie sich hier anmelden.`,
		en: ({ from, at }: { from: string; at: string }) =>
			`It came on ${at} from ${from || 'somebody unknown'}. This address belongs to nobody in the firm. Send notes from the address with which you sign in here.`,
	},
	forged: {
		de: ({ from, at }: { from: string; at: string }) =>
			`Sie kam am ${at} und nennt ${from} als Absender. Der Mailserver sagt, dass sie nicht von dort kommt. Waren Sie es doch, schicken Sie sie mit Ihrem gewohnten Mailprogramm.`,
		en: ({ from, at }: { from: string; at: string }) =>
			`It came on ${at} and names ${from} as its sender. The mail server says that it does not come from there. If it was you after all, send it with your usual mail program.`,
	},
	automatic: {
		de: ({ from, at }: { from: string; at: string }) =>
			`Sie kam am ${at} von ${from} und wurde von einem Programm geschrieben, zum Beispiel als Abwesenheitsnotiz. Sie müssen nichts tun.`,
		en: ({ from, at }: { from: string; at: string }) =>
			`It came on ${at} from ${from} and was written by a program, such as an out-of-office reply. You need not do anything.`,
	},
	renew: { de: 'Neue Adresse', en: 'New address' },
	renewMeaning: {
		de: 'Die jetzige Adresse gilt dann sofort nicht mehr. Alle im Betrieb müssen die neue in ihre Kontakte nehmen.',
		en: 'The current address stops working at once. Everybody in the firm has to put the new one into their contacts.',
	},
	renewNow: { de: 'Adresse erneuern', en: 'Renew the address' },
	renewed: { de: 'Ab jetzt gilt diese Adresse.', en: 'This address is valid from now on.' },

	chat: { de: 'Per Telegram', en: 'By Telegram' },
	chatWhat: {
		de: 'Sie schicken Foto und Satz, oder eine Sprachnachricht, an einen Bot, der nur zu Ihrem Betrieb gehört.',
		en: 'You send photo and sentence, or a voice message, to a bot that belongs to your firm alone.',
	},
	chatPrivacy: {
		de: 'Was Sie dem Bot schicken, liegt auch auf den Servern von Telegram.',
		en: 'What you send to the bot is also kept on Telegram’s servers.',
	},
	chatNotYet: {
		de: 'Für diesen Betrieb gibt es noch keinen Bot. Einrichten kann ihn der Inhaber.',
		en: 'There is no bot for this firm yet. The owner can set it up.',
	},
	stepBotFather: {
		de: 'Öffnen Sie Telegram und schreiben Sie an @BotFather: /newbot',
		en: 'Open Telegram and write to @BotFather: /newbot',
	},
	stepName: {
		de: 'Geben Sie dem Bot einen Namen, zum Beispiel den Ihres Betriebs.',
		en: 'Give the bot a name, such as that of your firm.',
	},
	stepToken: {
		de: 'BotFather schickt Ihnen einen Schlüssel. Fügen Sie ihn hier ein.',
		en: 'BotFather sends you a token. Paste it here.',
	},
	token: { de: 'Schlüssel des Bots', en: 'Token of the bot' },
	tokenHint: {
		de: 'Er sieht so aus: 123456789:AA… Gewerk bewahrt ihn verschlossen auf.',
		en: 'It looks like this: 123456789:AA… Gewerk keeps it sealed.',
	},
	ownServer: { de: 'Eigener Bot-Server', en: 'Own bot server' },
	server: { de: 'Adresse des Bot-Servers', en: 'Address of the bot server' },
	serverHint: {
		de: 'Leer lassen, außer Sie betreiben selbst einen Server für Bots.',
		en: 'Leave empty, unless you run a server for bots yourself.',
	},
	connect: { de: 'Bot einrichten', en: 'Set up the bot' },
	exchange: { de: 'Anderer Schlüssel', en: 'Another token' },
	exchangeNow: { de: 'Schlüssel ersetzen', en: 'Replace the token' },
	botRefused: { de: 'Der Schlüssel gilt noch nicht', en: 'The token is not in use yet' },
	not_a_token: {
		de: 'Das ist kein Schlüssel eines Bots. Kopieren Sie ihn vollständig aus der Nachricht von BotFather.',
		en: 'This is not a bot’s token. Copy all of it from BotFather’s message.',
	},
	not_an_address: {
		de: 'Das ist keine Adresse eines Servers. Sie beginnt mit https:// oder bleibt leer.',
		en: 'This is not a server’s address. It begins with https:// or stays empty.',
	},
	revoked: {
		de: 'Telegram kennt diesen Schlüssel nicht. Holen Sie sich bei BotFather mit /token den gültigen.',
		en: 'Telegram does not know this token. Get the valid one from BotFather with /token.',
	},
	taken: {
		de: 'Diesen Bot benutzt schon ein anderer Betrieb hier. Legen Sie bei BotFather einen eigenen an.',
		en: 'Another firm here already uses this bot. Create one of your own with BotFather.',
	},
	unreachable: {
		de: 'Der Server des Bots ist gerade nicht zu erreichen. Versuchen Sie es in ein paar Minuten noch einmal.',
		en: 'The bot’s server cannot be reached right now. Try again in a few minutes.',
	},
	botConnected: { de: 'Der Bot ist eingerichtet.', en: 'The bot is set up.' },
	botName: {
		de: ({ name }: { name: string }) => `Der Bot heißt @${name}.`,
		en: ({ name }: { name: string }) => `The bot is called @${name}.`,
	},
	botTrouble: { de: 'Nachrichten kommen gerade nicht an', en: 'Messages are not arriving right now' },
	botRevoked: {
		de: ({ at }: { at: string }) =>
			`Seit ${at} nimmt Telegram den Schlüssel des Bots nicht mehr an. Der Inhaber holt bei BotFather mit /token den gültigen und trägt ihn hier ein.`,
		en: ({ at }: { at: string }) =>
			`Since ${at} Telegram has not accepted the bot’s token. The owner gets the valid one from BotFather with /token and enters it here.`,
	},
	botConflict: {
		de: ({ at }: { at: string }) =>
			`Seit ${at} holt ein anderes Programm die Nachrichten dieses Bots ab. Schalten Sie es dort aus, oder legen Sie für Gewerk einen eigenen Bot an.`,
		en: ({ at }: { at: string }) =>
			`Since ${at} another program has been fetching this bot’s messages. Switch it off there, or create a bot for Gewerk alone.`,
	},
	botUnreachable: {
		de: ({ at }: { at: string }) =>
			`Seit ${at} ist der Server des Bots nicht zu erreichen. Gewerk versucht es von selbst wieder, Sie müssen nichts tun.`,
		en: ({ at }: { at: string }) =>
			`The bot’s server has been out of reach since ${at}. Gewerk tries again by itself, you need not do anything.`,
	},
	disconnect: { de: 'Bot abschalten', en: 'Switch the bot off' },
	disconnectMeaning: {
		de: 'Gewerk vergisst den Schlüssel und wer mit dem Bot verknüpft ist. Entwürfe bleiben. Den Bot selbst löschen Sie bei BotFather.',
		en: 'Gewerk forgets the token and who is linked with the bot. Drafts stay. You delete the bot itself with BotFather.',
	},
	disconnectNow: { de: 'Abschalten und vergessen', en: 'Switch off and forget' },
	disconnected: { de: 'Der Bot ist abgeschaltet.', en: 'The bot is switched off.' },
	mine: { de: 'Ihr Telegram', en: 'Your Telegram' },
	mineLinked: {
		de: 'Ihr Telegram ist mit Ihnen verknüpft. Schicken Sie dem Bot ein Foto mit einem Satz.',
		en: 'Your Telegram is linked with you. Send the bot a photo with a sentence.',
	},
	mineNot: {
		de: 'Damit der Bot weiß, dass Sie es sind, verknüpfen Sie ihn einmal mit sich.',
		en: 'So that the bot knows it is you, link it with yourself once.',
	},
	link: { de: 'Mit mir verknüpfen', en: 'Link with me' },
	linkAgain: { de: 'Anderes Telegram verknüpfen', en: 'Link another Telegram' },
	linkReady: { de: 'Noch ein Schritt', en: 'One more step' },
	linkOpen: { de: 'Telegram öffnen', en: 'Open Telegram' },
	linkHow: {
		de: ({ minutes }: { minutes: number }) =>
			`Tippen Sie dort auf „Starten“. Auf einem anderen Gerät schicken Sie dem Bot diesen Code. Er gilt einmal, ${minutes} Minuten lang.`,
		en: ({ minutes }: { minutes: number }) =>
			`Tap “Start” there. On another device, send this code to the bot. It is valid once, for ${minutes} minutes.`,
	},
	unlink: { de: 'Verknüpfung lösen', en: 'Unlink' },
	unlinkMeaning: {
		de: 'Der Bot nimmt von Ihnen dann nichts mehr an. Entwürfe bleiben.',
		en: 'The bot then takes nothing more from you. Drafts stay.',
	},
	unlinkNow: { de: 'Lösen', en: 'Unlink now' },
	unlinked: { de: 'Ihr Telegram ist nicht mehr verknüpft.', en: 'Your Telegram is no longer linked.' },
	linkedMembers: {
		de: ({ names }: { names: string }) => `Verknüpft sind: ${names}.`,
		en: ({ names }: { names: string }) => `Linked are: ${names}.`,
	},
});
