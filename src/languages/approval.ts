import { area } from '#languages/words.ts';

/** Approval on the page of a post: what waits, for whom, and what was decided. */
export const approval = area({
	waitsFor: {
		de: ({ owners }: { owners: string }) => `Wartet auf Freigabe von ${owners}`,
		en: ({ owners }: { owners: string }) => `Waiting for approval by ${owners}`,
	},
	waitsForYou: {
		de: ({ by }: { by: string | null }) =>
			by === null ? 'Ein Beitrag wartet auf Ihr Ja' : `${by} bittet um Ihr Ja`,
		en: ({ by }: { by: string | null }) =>
			by === null ? 'A post waits for your yes' : `${by} asks for your yes`,
	},
	nothingGoes: {
		de: 'Bis dahin geht nichts hinaus.',
		en: 'Until then nothing goes out.',
	},
	changeFirst: {
		de: 'Was Sie hier ändern, gilt mit, wenn Sie freigeben.',
		en: 'What you change here counts when you approve.',
	},
	wishedAt: {
		de: ({ when }: { when: string }) => `Gewünscht: ${when}.`,
		en: ({ when }: { when: string }) => `Wished for: ${when}.`,
	},
	wishedNow: { de: 'Gewünscht: sofort.', en: 'Wished for: at once.' },
	wishPassed: {
		de: ({ when, slot }: { when: string; slot: string }) =>
			`Gewünscht war ${when}; das ist vorbei. Der nächste freie Platz ist ${slot}.`,
		en: ({ when, slot }: { when: string; slot: string }) =>
			`It was wished for ${when}; that has passed. The next free place is ${slot}.`,
	},
	goesAfterYes: {
		de: 'Geht erst hinaus, wenn ein Inhaber Ja gesagt hat.',
		en: 'Goes out only after an owner has said yes.',
	},
	when: { de: 'Wann soll er hinaus?', en: 'When should it go out?' },
	approve: { de: 'Freigeben', en: 'Approve' },
	approveNow: { de: 'Freigeben und jetzt senden', en: 'Approve and send now' },
	decline: { de: 'Ablehnen', en: 'Decline' },
	declineMeaning: {
		de: 'Der Beitrag wird wieder ein Entwurf. Wer ihn geschrieben hat, sieht Ihre Notiz.',
		en: 'The post becomes a draft again. Whoever wrote it sees your note.',
	},
	note: { de: 'Was soll anders werden?', en: 'What should be different?' },
	declineDo: { de: 'Ablehnen und zurückgeben', en: 'Decline and give it back' },

	askPlan: { de: 'Freigabe erbitten', en: 'Ask for approval' },
	askNow: { de: 'Sofort nach Freigabe senden', en: 'Send right after approval' },
	askWhy: {
		de: ({ owners }: { owners: string }) => `In diesem Betrieb gibt ${owners} Beiträge frei.`,
		en: ({ owners }: { owners: string }) => `In this firm ${owners} approves posts.`,
	},
	askAgainWhy: {
		de: 'Wenn Sie hier etwas ändern, wartet der Beitrag wieder auf Freigabe.',
		en: 'If you change anything here, the post waits for approval again.',
	},
	askedFor: {
		de: ({ when }: { when: string }) => `Wartet auf Freigabe, gewünscht für ${when}.`,
		en: ({ when }: { when: string }) => `Waiting for approval, wished for ${when}.`,
	},
	askedNow: {
		de: 'Wartet auf Freigabe und geht dann gleich hinaus.',
		en: 'Waiting for approval; after that it goes out at once.',
	},
	approvedFor: {
		de: ({ when }: { when: string }) => `Freigegeben. Geht hinaus: ${when}.`,
		en: ({ when }: { when: string }) => `Approved. Goes out: ${when}.`,
	},
	approvedNow: {
		de: 'Freigegeben. Der Beitrag geht hinaus.',
		en: 'Approved. The post is going out.',
	},
	declinedDone: {
		de: 'Abgelehnt. Der Beitrag ist wieder ein Entwurf.',
		en: 'Declined. The post is a draft again.',
	},
	declinedTitle: {
		de: ({ by }: { by: string }) => `${by} hat den Beitrag nicht freigegeben`,
		en: ({ by }: { by: string }) => `${by} did not approve the post`,
	},
	declinedNext: {
		de: 'Ändern Sie ihn und bitten Sie noch einmal um Freigabe, oder verwerfen Sie ihn.',
		en: 'Change it and ask for approval again, or discard it.',
	},

	history: { de: 'Verlauf der Freigabe', en: 'History of the approval' },
	asked: {
		de: ({ by, when }: { by: string; when: string }) => `${when}: ${by} hat um Freigabe gebeten.`,
		en: ({ by, when }: { by: string; when: string }) => `${when}: ${by} asked for approval.`,
	},
	approved: {
		de: ({ by, when }: { by: string; when: string }) => `${when}: ${by} hat freigegeben.`,
		en: ({ by, when }: { by: string; when: string }) => `${when}: ${by} approved.`,
	},
	declined: {
		de: ({ by, when }: { by: string; when: string }) => `${when}: ${by} hat abgelehnt.`,
		en: ({ by, when }: { by: string; when: string }) => `${when}: ${by} declined.`,
	},
	withdrawn: {
		de: ({ by, when }: { by: string; when: string }) => `${when}: ${by} hat die Bitte zurückgezogen.`,
		en: ({ by, when }: { by: string; when: string }) => `${when}: ${by} took the request back.`,
	},
	noted: {
		de: ({ note }: { note: string }) => `„${note}“`,
		en: ({ note }: { note: string }) => `“${note}”`,
	},
	somebody: { de: 'Jemand', en: 'Somebody' },
	anOwner: { de: 'einem Inhaber', en: 'an owner' },
	links: { de: 'Links zum Freigeben ohne Anmelden', en: 'Links to approve without signing in' },
	linkOf: {
		de: ({ name, until }: { name: string; until: string }) => `an ${name}, gilt bis ${until}`,
		en: ({ name, until }: { name: string; until: string }) => `to ${name}, valid until ${until}`,
	},
	revoke: { de: 'Widerrufen', en: 'Revoke' },
	revokeMeaning: {
		de: 'Mit diesem Link kann danach niemand mehr freigeben. Der Beitrag wartet weiter.',
		en: 'After this nobody can approve with this link. The post goes on waiting.',
	},
	revokeDo: { de: 'Link widerrufen', en: 'Revoke the link' },
	revoked: { de: 'Der Link gilt nicht mehr.', en: 'The link is no longer valid.' },
});

/** The page that a link opens for an owner who need not be signed in. */
export const approvalLink = area({
	title: { de: 'Beitrag freigeben', en: 'Approve a post' },
	asks: {
		de: ({ by, firm }: { by: string; firm: string }) => `${by} bittet für „${firm}“ um Ihr Ja`,
		en: ({ by, firm }: { by: string; firm: string }) => `${by} asks for your yes for “${firm}”`,
	},
	looksSo: { de: 'So wird er aussehen', en: 'How it will look' },
	goesNow: { de: 'Er geht hinaus, sobald Sie freigeben.', en: 'It goes out as soon as you approve.' },
	goesAt: {
		de: ({ when }: { when: string }) => `Er geht hinaus: ${when}.`,
		en: ({ when }: { when: string }) => `It goes out: ${when}.`,
	},
	byNow: { de: 'sofort', en: 'at once' },
	byAt: {
		de: ({ when }: { when: string }) => `für ${when}`,
		en: ({ when }: { when: string }) => `for ${when}`,
	},
	edit: { de: 'Ändern', en: 'Change' },
	editWhat: {
		de: 'Was Sie hier schreiben, geht hinaus, wenn Sie freigeben.',
		en: 'What you write here goes out when you approve.',
	},
	text: { de: 'Text', en: 'Text' },
	textFor: {
		de: ({ account }: { account: string }) => `Text für ${account}`,
		en: ({ account }: { account: string }) => `Text for ${account}`,
	},
	stopped: {
		de: 'Ein Stopp steht im Weg. Ändern Sie den Text hier, oder entscheiden Sie auf der Seite des Beitrags anders, mit einer Begründung.',
		en: 'A stop is in the way. Change the text here, or decide otherwise on the page of the post, with a reason.',
	},
	toPost: { de: 'Zum Beitrag (mit Anmelden)', en: 'To the post (with sign-in)' },
	validUntil: {
		de: ({ name, until }: { name: string; until: string }) =>
			`Dieser Link ist für ${name} und gilt bis ${until}. Geben Sie ihn nicht weiter.`,
		en: ({ name, until }: { name: string; until: string }) =>
			`This link is for ${name} and valid until ${until}. Do not pass it on.`,
	},
	closedTitle: {
		de: 'Mit diesem Link lässt sich nichts entscheiden',
		en: 'Nothing can be decided with this link',
	},
	approvedTitle: { de: 'Freigegeben', en: 'Approved' },
	approvedAt: {
		de: ({ when }: { when: string }) => `Der Beitrag geht hinaus: ${when}.`,
		en: ({ when }: { when: string }) => `The post goes out: ${when}.`,
	},
	approvedNow: { de: 'Der Beitrag geht hinaus.', en: 'The post is going out.' },
	approvedOut: { de: 'Der Beitrag ist veröffentlicht.', en: 'The post is published.' },
	takeBack: { de: 'Doch noch nicht', en: 'Not yet after all' },
	takeBackWhat: {
		de: 'Solange er nicht unterwegs ist, können Sie Ihr Ja eine Viertelstunde lang zurücknehmen.',
		en: 'As long as it is not on its way, you can take your yes back for a quarter of an hour.',
	},
	declinedTitle: { de: 'Abgelehnt', en: 'Declined' },
	declinedWhat: {
		de: 'Der Beitrag ist wieder ein Entwurf. Wer ihn geschrieben hat, sieht Ihre Notiz.',
		en: 'The post is a draft again. Whoever wrote it sees your note.',
	},
	unknown: {
		de: 'Diesen Link gibt es nicht. Vielleicht fehlt ein Stück davon. Öffnen Sie ihn noch einmal ganz, oder melden Sie sich an; wartende Beiträge stehen auf der Startseite.',
		en: 'There is no such link. Perhaps a piece of it is missing. Open the whole link again, or sign in; what waits is on the start page.',
	},
	expired: {
		de: 'Seine drei Tage sind um. Der Beitrag wartet noch. Melden Sie sich an und entscheiden Sie dort.',
		en: 'Its three days are over. The post is still waiting. Sign in and decide there.',
	},
	revoked: {
		de: 'Er wurde widerrufen oder durch einen neueren ersetzt. Wartet der Beitrag noch, sehen Sie ihn nach dem Anmelden.',
		en: 'It was revoked, or a newer one stands in for it. If the post is still waiting, you see it after signing in.',
	},
	changed: {
		de: 'Der Beitrag wurde geändert, seit dieser Link verschickt wurde. Er wartet noch, geht aber so, wie Sie ihn gesehen haben, nicht hinaus. Melden Sie sich an, oder nehmen Sie den neueren Link.',
		en: 'The post was changed after this link was sent. It is still waiting, but will not go out the way you saw it. Sign in, or take the newer link.',
	},
	approved: {
		de: 'Über diesen Beitrag ist schon entschieden: Er ist freigegeben.',
		en: 'This post is decided already: it is approved.',
	},
	declined: {
		de: 'Über diesen Beitrag ist schon entschieden: Er wurde abgelehnt und ist wieder ein Entwurf.',
		en: 'This post is decided already: it was declined and is a draft again.',
	},
	withdrawn: {
		de: 'Der Beitrag wurde zurückgezogen. Es ist nichts mehr zu entscheiden.',
		en: 'The post was withdrawn. There is nothing to decide any more.',
	},
	tooMany: {
		de: 'Von Ihrer Adresse kamen zu viele falsche Links. Versuchen Sie es in einer Viertelstunde noch einmal.',
		en: 'Too many wrong links came from your address. Try again in a quarter of an hour.',
	},
	signIn: { de: 'Anmelden', en: 'Sign in' },
});
