import { area } from '#languages/words.ts';

/** One post: writing it, seeing its variants, sending it off. */
export const posts = area({
	title: { de: 'Beitrag', en: 'Post' },
	yours: { de: 'Bild und Satz', en: 'Picture and sentence' },
	sentence: { de: 'Text', en: 'Text' },
	picture: {
		de: ({ number, all }: { number: number; all: number }) => `Bild ${number} von ${all}`,
		en: ({ number, all }: { number: number; all: number }) => `Picture ${number} of ${all}`,
	},
	alt: {
		de: 'Was ist zu sehen? (für Menschen, die nicht sehen)',
		en: 'What does it show? (for people who cannot see)',
	},
	removePicture: { de: 'Bild weglassen', en: 'Leave this picture out' },
	accounts: { de: 'Wo soll er erscheinen?', en: 'Where should it appear?' },
	noAccounts: {
		de: 'Es ist noch kein Konto verbunden.',
		en: 'No account is connected yet.',
	},
	connect: { de: 'Konto verbinden', en: 'Connect an account' },
	needsReconnect: { de: 'muss neu verbunden werden', en: 'needs to be reconnected' },
	save: { de: 'Speichern', en: 'Save' },
	saving: { de: 'Wird gespeichert', en: 'Saving' },
	saved: { de: 'Gespeichert', en: 'Saved' },
	notSaved: {
		de: 'Keine Verbindung. Ihr Text ist auf diesem Gerät aufgehoben.',
		en: 'No connection. Your text is kept on this device.',
	},

	variants: { de: 'So wird es aussehen', en: 'How it will look' },
	noVariants: {
		de: 'Wählen Sie mindestens ein Konto, dann sehen Sie hier, wie der Beitrag dort aussieht.',
		en: 'Choose at least one account to see here how the post will look there.',
	},
	nothingToShow: { de: 'Noch kein Text und kein Bild', en: 'No text and no picture yet' },
	editHere: { de: 'Nur hier ändern', en: 'Change only here' },
	editedHere: { de: 'Hier eigens geändert', en: 'Changed only here' },
	likePost: { de: 'Wieder wie der Beitrag', en: 'Like the post again' },
	textFor: {
		de: ({ account }: { account: string }) => `Text für ${account}`,
		en: ({ account }: { account: string }) => `Text for ${account}`,
	},
	partFor: {
		de: ({ account, part, all }: { account: string; part: number; all: number }) =>
			`Teil ${part} von ${all} für ${account}`,
		en: ({ account, part, all }: { account: string; part: number; all: number }) =>
			`Part ${part} of ${all} for ${account}`,
	},
	part: {
		de: ({ part, all }: { part: number; all: number }) => `Teil ${part} von ${all}`,
		en: ({ part, all }: { part: number; all: number }) => `Part ${part} of ${all}`,
	},
	count: {
		de: ({ used, max, unit }: { used: string; max: string; unit: string }) => `${used} von ${max} ${unit}`,
		en: ({ used, max, unit }: { used: string; max: string; unit: string }) => `${used} of ${max} ${unit}`,
	},
	unitGraphemes: { de: 'Zeichen', en: 'characters' },
	unitCharacters: { de: 'Zeichen', en: 'characters' },
	unitWeighted: { de: 'gewichtete Zeichen', en: 'weighted characters' },
	unitBytes: { de: 'Bytes', en: 'bytes' },
	tooLong: {
		de: ({ over }: { over: number }) =>
			over === 1
				? 'Ein Zeichen zu lang. Es wird nichts abgeschnitten.'
				: `${over} Zeichen zu lang. Es wird nichts abgeschnitten.`,
		en: ({ over }: { over: number }) =>
			over === 1
				? 'One character too long. Nothing is cut off.'
				: `${over} characters too long. Nothing is cut off.`,
	},
	tooManyBytes: {
		de: 'Zu viele Bytes. Es wird nichts abgeschnitten.',
		en: 'Too many bytes. Nothing is cut off.',
	},
	split: {
		de: ({ count }: { count: number }) => `An einem Satz teilen (${count} Teile)`,
		en: ({ count }: { count: number }) => `Split at a sentence (${count} parts)`,
	},
	splitPreview: { de: 'So würde geteilt', en: 'How it would be split' },
	shorten: {
		de: 'Dieses Netzwerk kennt keine Fortsetzungen: Bitte kürzen Sie den Text hier.',
		en: 'This network has no follow-up posts: please shorten the text here.',
	},
	cropped: { de: 'Das Bild wird dort so beschnitten.', en: 'The picture is cropped like this there.' },
	picturesLeftOut: {
		de: ({ max }: { max: number }) => `Dort sind höchstens ${max} Bilder möglich.`,
		en: ({ max }: { max: number }) => `At most ${max} pictures are possible there.`,
	},

	findings: { de: 'Was auffällt', en: 'What stands out' },
	stop: { de: 'Stopp', en: 'Stop' },
	warn: { de: 'Warnung', en: 'Warning' },
	hint: { de: 'Tipp', en: 'Tip' },
	source: {
		de: ({ source, date }: { source: string; date: string }) => `Quelle: ${source}, Stand ${date}`,
		en: ({ source, date }: { source: string; date: string }) => `Source: ${source}, as of ${date}`,
	},

	when: { de: 'Wann?', en: 'When?' },
	sendNow: { de: 'Jetzt senden', en: 'Send now' },
	plan: { de: 'Planen', en: 'Plan' },
	day: { de: 'Tag', en: 'Day' },
	time: { de: 'Uhrzeit', en: 'Time' },
	suggestedSlot: {
		de: ({ when }: { when: string }) => `Nächster freier Platz: ${when}.`,
		en: ({ when }: { when: string }) => `Next free place: ${when}.`,
	},
	isHoliday: {
		de: ({ day, name }: { day: string; name: string }) => `${day} ist ein Feiertag: ${name}.`,
		en: ({ day, name }: { day: string; name: string }) => `${day} is a public holiday: ${name}.`,
	},
	timeZone: {
		de: ({ zone }: { zone: string }) => `Zeitzone ${zone}`,
		en: ({ zone }: { zone: string }) => `Time zone ${zone}`,
	},
	scheduledDone: {
		de: ({ when }: { when: string }) => `Geplant für ${when}.`,
		en: ({ when }: { when: string }) => `Planned for ${when}.`,
	},
	sentDone: { de: 'Der Beitrag geht hinaus.', en: 'The post is going out.' },
	movedDone: {
		de: ({ when }: { when: string }) => `Verschoben auf ${when}.`,
		en: ({ when }: { when: string }) => `Moved to ${when}.`,
	},
	withdrawnDone: { de: 'Zurückgezogen.', en: 'Withdrawn.' },
	undone: { de: 'Rückgängig gemacht.', en: 'Undone.' },
	removalDone: {
		de: 'Der Beitrag wird im Netzwerk gelöscht.',
		en: 'The post is being deleted at the network.',
	},

	removeTitle: {
		de: ({ at }: { at: string }) => `Beitrag ${at} löschen?`,
		en: ({ at }: { at: string }) => `Delete it ${at}?`,
	},
	removeWhat: {
		de: ({ at, handle }: { at: string; handle: string }) =>
			`Der Beitrag verschwindet von ${handle} ${at}, mit allen Antworten darunter. Das lässt sich nicht zurückholen.`,
		en: ({ at, handle }: { at: string; handle: string }) =>
			`The post disappears from ${handle} ${at}, with all answers below it. This cannot be taken back.`,
	},
	discard: { de: 'Entwurf verwerfen', en: 'Discard draft' },
	discardedDone: { de: 'Der Entwurf ist verworfen.', en: 'The draft is discarded.' },
	notDone: { de: 'So kann der Beitrag nicht hinaus:', en: 'The post cannot go out like this:' },
	typedKept: { de: 'Was Sie geschrieben haben, steht noch da.', en: 'What you have written is still there.' },
	lookUp: { de: 'Nachlesen', en: 'Look it up' },
	variantsThere: { de: 'So sieht es dort aus', en: 'How it looks there' },
	planAt: {
		de: ({ when }: { when: string }) => `für ${when}`,
		en: ({ when }: { when: string }) => `for ${when}`,
	},
	change: { de: 'Änderungen übernehmen', en: 'Apply the changes' },
});

/** Why a post cannot go out as it is, and what to do. `where` is the account it is about. */
export const postProblems = area({
	empty: {
		de: ({ where }: About) => `${where}Es fehlt noch ein Text oder ein Bild.`,
		en: ({ where }: About) => `${where}A text or a picture is still missing.`,
	},
	no_account: {
		de: () => 'Es ist kein Konto gewählt. Wählen Sie, wo der Beitrag erscheinen soll.',
		en: () => 'No account is chosen. Choose where the post should appear.',
	},
	unknown_account: {
		de: () => 'Ein gewähltes Konto gibt es nicht mehr. Bitte wählen Sie noch einmal.',
		en: () => 'A chosen account no longer exists. Please choose again.',
	},
	unknown_picture: {
		de: () => 'Ein Bild ist nicht mehr da. Bitte laden Sie es noch einmal hoch.',
		en: () => 'A picture is no longer there. Please upload it again.',
	},
	account_not_connected: {
		de: ({ where }: About) =>
			`${where}Das Konto ist nicht verbunden. Verbinden Sie es neu oder wählen Sie es ab.`,
		en: ({ where }: About) => `${where}The account is not connected. Reconnect it or leave it out.`,
	},
	too_long: {
		de: ({ where, used, max }: About) =>
			`${where}Der Text ist zu lang (${used} von ${max}). Kürzen Sie ihn oder teilen Sie ihn.`,
		en: ({ where, used, max }: About) =>
			`${where}The text is too long (${used} of ${max}). Shorten or split it.`,
	},
	thread_not_possible: {
		de: ({ where }: About) =>
			`${where}Dort sind keine geteilten Beiträge möglich. Bitte kürzen Sie den Text.`,
		en: ({ where }: About) => `${where}Split posts are not possible there. Please shorten the text.`,
	},
	too_many_pictures: {
		de: ({ where, used, max }: About) =>
			`${where}Es sind ${used} Bilder, dort sind höchstens ${max} möglich.`,
		en: ({ where, used, max }: About) =>
			`${where}There are ${used} pictures, at most ${max} are possible there.`,
	},
	picture_required: {
		de: ({ where }: About) => `${where}Dort braucht jeder Beitrag ein Bild.`,
		en: ({ where }: About) => `${where}Every post needs a picture there.`,
	},
	stopped: {
		de: ({ where }: About) =>
			`${where}Ein Stopp steht im Weg. Beheben Sie ihn, oder entscheiden Sie als Inhaber mit einer Begründung anders.`,
		en: ({ where }: About) =>
			`${where}A stop is in the way. Mend it, or decide otherwise as the owner, with a reason.`,
	},
	in_the_past: {
		de: () => 'Diese Zeit ist schon vorbei. Bitte wählen Sie eine spätere.',
		en: () => 'This time has already passed. Please choose a later one.',
	},
	no_time: {
		de: () => 'Bitte wählen Sie einen Tag und eine Uhrzeit.',
		en: () => 'Please choose a day and a time.',
	},
	no_reason: {
		de: () =>
			'Bitte schreiben Sie in einem Satz, warum Sie anders entscheiden. Das hilft Ihnen, wenn jemand nachfragt.',
		en: () => 'Please say in one sentence why you decide otherwise. It will help you if somebody asks.',
	},
	not_found: { de: () => 'Diesen Beitrag gibt es nicht mehr.', en: () => 'This post no longer exists.' },
	only_owner: {
		de: () => 'Freigeben und ablehnen kann nur ein Inhaber. Fragen Sie dort nach.',
		en: () => 'Only an owner can approve or decline. Please ask them.',
	},
	not_waiting: {
		de: () => 'Der Beitrag wartet nicht mehr auf Freigabe. Unten sehen Sie, was daraus geworden ist.',
		en: () => 'The post no longer waits for approval. Below you see what has become of it.',
	},
	changed_since: {
		de: () =>
			'Der Beitrag wurde geändert, während Sie ihn vor sich hatten. Sehen Sie ihn noch einmal an und entscheiden Sie dann.',
		en: () => 'The post was changed while you had it before you. Look at it again, then decide.',
	},
	too_late: {
		de: ({ where }: About) =>
			`${where}Der Beitrag ist schon unterwegs oder erschienen. Daran lässt sich nichts mehr ändern.`,
		en: ({ where }: About) => `${where}The post is already on its way or out. This can no longer be changed.`,
	},
});

type About = { where: string; used: number; max: number };

/** The list of posts. */
export const postList = area({
	title: { de: 'Was geschehen ist', en: 'What happened' },
	show: { de: 'Zeigen', en: 'Show' },
	all: { de: 'Alle', en: 'All' },
	attention: { de: 'Braucht Sie', en: 'Needs you' },
	drafts: { de: 'Entwürfe', en: 'Drafts' },
	planned: { de: 'Geplant', en: 'Planned' },
	published: { de: 'Veröffentlicht', en: 'Published' },
	older: { de: 'Ältere Beiträge', en: 'Older posts' },
	newest: { de: 'Zu den neuesten', en: 'To the newest' },
	pictureOnly: { de: 'Nur ein Foto, ohne Text', en: 'A photo only, without text' },
	noAccount: { de: 'Kein Konto gewählt', en: 'No account chosen' },
	emptyAll: { de: 'Noch kein Beitrag.', en: 'No post yet.' },
	emptyAttention: { de: 'Kein Beitrag braucht Sie.', en: 'No post needs you.' },
	emptyDrafts: { de: 'Kein Entwurf.', en: 'No draft.' },
	emptyPlanned: { de: 'Nichts ist geplant.', en: 'Nothing is planned.' },
	emptyPublished: { de: 'Noch nichts ist veröffentlicht.', en: 'Nothing has been published yet.' },
	newPost: { de: 'Neuer Beitrag', en: 'New post' },
});
