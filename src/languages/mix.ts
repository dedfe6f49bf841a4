import { area } from '#languages/words.ts';

/** The page of the mix: what the firm says is for, and what to say this week. */
export const mix = area({
	title: { de: 'Die Mischung', en: 'The mix' },
	empty: {
		de: 'Noch zählt kein Beitrag. Sobald einer geplant oder erschienen ist, steht er hier als Glied.',
		en: 'No post counts yet. As soon as one is planned or out, it shows here as a link of the rule.',
	},
	takePicture: { de: 'Foto und Satz', en: 'Photo and sentence' },

	nextIs: {
		de: ({ purpose }: { purpose: string }) => `Als Nächstes: ${purpose}`,
		en: ({ purpose }: { purpose: string }) => `Next: ${purpose}`,
	},
	too_much_promotion: {
		de: ({ posts, promote, allowed }: Balance) =>
			`Von den letzten ${posts} Beiträgen werben ${promote}, ${allowed === 0 ? 'keiner soll' : `höchstens ${allowed} sollen`} es. Der nächste sollte anderen nützen.`,
		en: ({ posts, promote, allowed }: Balance) =>
			`Of the last ${posts} posts ${promote} promote, ${allowed === 0 ? 'none' : `at most ${allowed}`} should. The next one should be of use to others.`,
	},
	no_talk: {
		de: ({ posts, talk }: Balance) =>
			`Von den letzten ${posts} Beiträgen ${talk === 0 ? 'redet keiner' : talk === 1 ? 'redet nur einer' : `reden nur ${talk}`} mit anderen. Fragen Sie etwas.`,
		en: ({ posts, talk }: Balance) =>
			`Of the last ${posts} posts ${talk === 0 ? 'none talks' : talk === 1 ? 'only one talks' : `only ${talk} talk`} with others. Ask something.`,
	},
	may_promote: {
		de: () =>
			'Von den letzten vier Beiträgen wirbt keiner, und Ihr Anteil lässt es zu. Sie können etwas anbieten.',
		en: () => 'None of the last four posts promotes, and your share allows it. You can offer something.',
	},
	give_first: {
		de: () => 'Was anderen nützt, passt immer: Zeigen Sie etwas von Ihrer Arbeit.',
		en: () => 'What is of use to others always fits: show something of your work.',
	},

	month: { de: 'Die letzten 30 Tage und was geplant ist', en: 'The last 30 days and what is planned' },
	monthNone: {
		de: 'In den letzten 30 Tagen ist nichts erschienen, und geplant ist auch nichts.',
		en: 'Nothing went out in the last 30 days, and nothing is planned.',
	},
	shareOf: {
		de: ({ count, percent }: { count: number; percent: number }) =>
			`${count === 1 ? '1 Beitrag' : `${count} Beiträge`}, ${percent} %`,
		en: ({ count, percent }: { count: number; percent: number }) =>
			`${count === 1 ? '1 post' : `${count} posts`}, ${percent}%`,
	},

	counting: { de: 'Diese Beiträge zählen', en: 'These posts count' },
	countingWhat: {
		de: 'Passt der Zweck nicht, tippen Sie den richtigen an. Gewerk merkt sich das für ähnliche Beiträge.',
		en: 'If the purpose is wrong, tap the right one. Gewerk will remember that for similar posts.',
	},
	earlier: { de: 'Davor, in den letzten 30 Tagen', en: 'Before that, in the last 30 days' },
	pictureOnly: { de: 'Nur ein Foto, ohne Text', en: 'A photo only, without text' },
	plannedFor: {
		de: ({ when }: { when: string }) => `geplant für ${when}`,
		en: ({ when }: { when: string }) => `planned for ${when}`,
	},
	suggested: { de: 'Zweck vorgeschlagen', en: 'Purpose suggested' },
	purposeOf: {
		de: ({ post }: { post: string }) => `Zweck von: ${post}`,
		en: ({ post }: { post: string }) => `Purpose of: ${post}`,
	},
	corrected: {
		de: ({ purpose }: { purpose: string }) => `Der Zweck ist jetzt: ${purpose}.`,
		en: ({ purpose }: { purpose: string }) => `The purpose is now: ${purpose}.`,
	},
	putBack: { de: 'Rückgängig gemacht.', en: 'Undone.' },
	notCorrected: { de: 'Der Zweck ist nicht geändert', en: 'The purpose is not changed' },
	stopped: {
		de: 'Der Beitrag ist geplant, und mit diesem Zweck hält ihn ein Stopp auf. Er bleibt geplant, wie er war.',
		en: 'The post is planned, and with this purpose a stop would hold it up. It stays planned as it was.',
	},
	gone: { de: 'Diesen Beitrag gibt es nicht mehr.', en: 'This post no longer exists.' },
	openPost: { de: 'Beitrag öffnen', en: 'Open the post' },

	share: { de: 'Wie viel darf werben?', en: 'How much may promote?' },
	shareChoice: {
		de: ({ percent }: { percent: number }) => `${percent} %`,
		en: ({ percent }: { percent: number }) => `${percent}%`,
	},
	shareMeans: {
		de: ({ promotes }: { promotes: number }) => `${promotes} von 10`,
		en: ({ promotes }: { promotes: number }) => `${promotes} of 10`,
	},
	shareNow: {
		de: ({ percent }: { percent: number }) => `Ihr Anteil: ${percent} %.`,
		en: ({ percent }: { percent: number }) => `Your share: ${percent}%.`,
	},
	shareSaved: {
		de: ({ percent }: { percent: number }) => `Gespeichert: ${percent} % dürfen werben.`,
		en: ({ percent }: { percent: number }) => `Saved: ${percent}% may promote.`,
	},
	shareWrong: { de: 'Bitte wählen Sie einen Anteil.', en: 'Please choose a share.' },
	onlyOwner: { de: 'Das stellt der Inhaber ein.', en: 'The owner sets this.' },
	houseRule: {
		de: ({ text, date }: { text: string; date: string }) => `${text} Ein Urteil, Stand ${date}.`,
		en: ({ text, date }: { text: string; date: string }) => `${text} A judgement, as of ${date}.`,
	},
	evidence: { de: 'Was dafür spricht und was dagegen', en: 'What speaks for it and what against' },
	for: { de: 'Spricht dafür', en: 'Speaks for it' },
	against: { de: 'Spricht dagegen', en: 'Speaks against it' },
	both: { de: 'Spricht für beides', en: 'Speaks for both' },
	weakness: { de: 'Was es nicht zeigt', en: 'What it does not show' },
	study: { de: 'Untersuchung', en: 'Study' },
	vendor: { de: 'Zahl eines Anbieters', en: 'A vendor’s figure' },
	official: { de: 'Amtliche Angabe', en: 'Official figure' },
	standard: { de: 'Festlegung', en: 'A rule somebody set' },
	practice: { de: 'Erfahrung', en: 'Experience' },
	measured: {
		de: ({ count }: { count: string }) => `${count} befragt oder gemessen (n)`,
		en: ({ count }: { count: string }) => `${count} asked or measured (n)`,
	},
	world: { de: 'weltweit', en: 'worldwide' },

	plan: { de: 'Vorschlag für diese Woche', en: 'Proposal for this week' },
	spent: {
		de: ({ posts, minutes, all }: { posts: number; minutes: number; all: number }) =>
			`${posts === 1 ? 'Ein Beitrag' : `${posts} Beiträge`} dieser Woche: ${minutes} von ${all} Minuten.`,
		en: ({ posts, minutes, all }: { posts: number; minutes: number; all: number }) =>
			`${posts === 1 ? 'One post' : `${posts} posts`} this week: ${minutes} of ${all} minutes.`,
	},
	together: {
		de: ({ minutes, left }: { minutes: number; left: number }) =>
			`Die Vorschläge: zusammen ${minutes} von ${left} Minuten.`,
		en: ({ minutes, left }: { minutes: number; left: number }) =>
			`The proposals: ${minutes} of ${left} minutes together.`,
	},
	togetherLeft: {
		de: ({ minutes, left }: { minutes: number; left: number }) =>
			`Die Vorschläge: zusammen ${minutes} von ${left} Minuten, die noch frei sind.`,
		en: ({ minutes, left }: { minutes: number; left: number }) =>
			`The proposals: ${minutes} of the ${left} minutes that are still free, together.`,
	},
	minutes: {
		de: ({ minutes }: { minutes: number }) => `etwa ${minutes} Minuten`,
		en: ({ minutes }: { minutes: number }) => `about ${minutes} minutes`,
	},
	occasion: {
		de: ({ name }: { name: string }) => `Passt jetzt: ${name}`,
		en: ({ name }: { name: string }) => `Fits now: ${name}`,
	},
	example: { de: 'So könnte es klingen', en: 'How it could read' },
	quoted: {
		de: ({ text }: { text: string }) => `„${text}“`,
		en: ({ text }: { text: string }) => `“${text}”`,
	},
	take: { de: 'Diese Idee nehmen', en: 'Take this idea' },
	another: { de: 'Anderen Vorschlag', en: 'Another proposal' },
	allAgain: { de: 'Alle Vorschläge wieder zeigen', en: 'Show all proposals again' },
	noTime: { de: 'Sie haben keine Zeit eingeplant.', en: 'You have planned no time for it.' },
	noneLeft: {
		de: 'Für diese Woche ist die Zeit vergeben. Sie müssen nichts mehr tun.',
		en: 'The time for this week is taken. You need not do anything more.',
	},
	nothingFits: {
		de: ({ left }: { left: number }) => `Für die ${left} Minuten, die bleiben, gibt es keinen Vorschlag.`,
		en: ({ left }: { left: number }) => `There is no proposal for the ${left} minutes that are left.`,
	},
	changeTime: { de: 'Zeit ändern', en: 'Change the time' },
	timeSaved: {
		de: ({ minutes }: { minutes: string }) => `Gespeichert: ${minutes} in der Woche.`,
		en: ({ minutes }: { minutes: string }) => `Saved: ${minutes} a week.`,
	},
});

interface Balance {
	posts: number;
	promote: number;
	talk: number;
	allowed: number;
}
