import { area } from '#languages/words.ts';

/** What happened to a post on its way to an account. */
export const deliveries = area({
	draft: { de: 'Entwurf', en: 'Draft' },
	awaiting_approval: { de: 'Wartet auf Freigabe', en: 'Waiting for approval' },
	scheduled: { de: 'Geplant', en: 'Planned' },
	sending: { de: 'Wird gesendet', en: 'Being sent' },
	published: { de: 'Veröffentlicht', en: 'Published' },
	failed: { de: 'Nicht veröffentlicht', en: 'Not published' },
	by_hand: { de: 'Jetzt sind Sie dran', en: 'Your turn now' },
	unknown: { de: 'Ungewiss', en: 'Unclear' },
	withdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
	removing: { de: 'Wird gelöscht', en: 'Being deleted' },
	removed: { de: 'Gelöscht', en: 'Deleted' },

	scheduledFor: {
		de: ({ when }: { when: string }) => `Geplant für ${when}.`,
		en: ({ when }: { when: string }) => `Planned for ${when}.`,
	},
	sendingSoon: { de: 'Geht gleich hinaus.', en: 'About to go out.' },
	sendingNow: { de: 'Wird gerade gesendet.', en: 'Being sent right now.' },
	looking: {
		de: 'Wir sehen im Netzwerk nach, ob der Beitrag angekommen ist.',
		en: 'We are looking at the network whether the post has arrived.',
	},
	nextTry: {
		de: ({ when }: { when: string }) => `Wir versuchen es um ${when} wieder, Sie müssen nichts tun.`,
		en: ({ when }: { when: string }) => `We will try again at ${when}; you need not do anything.`,
	},
	nextLook: {
		de: ({ when }: { when: string }) => `Wir sehen um ${when} wieder nach, Sie müssen nichts tun.`,
		en: ({ when }: { when: string }) => `We will look again at ${when}; you need not do anything.`,
	},
	publishedAt: {
		de: ({ when }: { when: string }) => `Veröffentlicht am ${when}.`,
		en: ({ when }: { when: string }) => `Published on ${when}.`,
	},
	failedWhy: { de: 'Der Beitrag ist nicht erschienen.', en: 'The post has not appeared.' },
	unknownWhy: {
		de: 'Das Netzwerk hat nicht klar geantwortet. Wir wissen nicht, ob der Beitrag dort steht, und senden ihn deshalb nicht noch einmal von selbst.',
		en: 'The network did not answer clearly. We do not know whether the post is there, so we do not send it again by ourselves.',
	},
	byHandWhy: {
		de: 'Dorthin veröffentlichen Sie selbst. Text und Bilder liegen bereit.',
		en: 'You publish there yourself. Text and pictures are ready.',
	},
	postByHand: {
		de: ({ at }: { at: string }) => `Jetzt ${at} veröffentlichen`,
		en: ({ at }: { at: string }) => `Publish ${at} now`,
	},
	withdrawnWhy: {
		de: 'Geht nicht hinaus, bis Sie ihn wieder planen.',
		en: 'Will not go out until you plan it again.',
	},
	removingWhy: { de: 'Wird im Netzwerk gerade gelöscht.', en: 'Being deleted at the network.' },
	removedAt: {
		de: ({ when }: { when: string }) => `Im Netzwerk gelöscht am ${when}.`,
		en: ({ when }: { when: string }) => `Deleted at the network on ${when}.`,
	},

	open: {
		de: ({ at }: { at: string }) => `Beitrag ${at} ansehen`,
		en: ({ at }: { at: string }) => `See it ${at}`,
	},
	lookThere: {
		de: ({ at }: { at: string }) => `Selbst ${at} nachsehen`,
		en: ({ at }: { at: string }) => `Look ${at} yourself`,
	},
	isThere: { de: 'Es ist da', en: 'It is there' },
	isNotThere: { de: 'Es ist nicht da, noch einmal senden', en: 'It is not there, send again' },
	drop: { de: 'Nicht mehr senden', en: 'Do not send any more' },
	reconnect: { de: 'Konto neu verbinden', en: 'Reconnect the account' },
	moveTo: { de: 'Nur hier verschieben', en: 'Move only here' },
	detail: { de: 'Antwort des Netzwerks', en: 'Answer of the network' },
	move: { de: 'Verschieben', en: 'Move' },
	withdraw: { de: 'Zurückziehen', en: 'Withdraw' },
	planAgain: { de: 'Wieder planen', en: 'Plan again' },
	sendAgain: { de: 'Noch einmal senden', en: 'Send again' },
	removeThere: {
		de: ({ at }: { at: string }) => `Auch ${at} löschen`,
		en: ({ at }: { at: string }) => `Delete it ${at} too`,
	},
	reload: { de: 'Stand neu laden', en: 'Reload the state' },
});
