import { area } from '#languages/words.ts';

interface Count {
	count: number;
}
interface Day {
	day: string;
}
interface At {
	at: string;
}

/** The register of who agreed to be shown. */
export const consents = area({
	title: { de: 'Einwilligungen', en: 'Consents' },
	what: {
		de: 'Wer auf einem Bild zu erkennen ist, muss vorher zustimmen. Tragen Sie hier ein, wer wann wozu Ja gesagt hat: Dann stoppt Gewerk nur, was ohne Einwilligung hinausginge, und findet jeden Beitrag wieder, wenn jemand sein Ja zurücknimmt.',
		en: 'Whoever can be recognised in a picture must agree beforehand. Enter here who said yes to what, and when: Gewerk then stops only what would go out without consent, and finds every post again if somebody takes back their yes.',
	},
	none: { de: 'Noch ist niemand eingetragen.', en: 'Nobody is entered yet.' },
	law: { de: 'Was das Gesetz verlangt', en: 'What the law requires' },
	lawSource: {
		de: ({ paragraph, day }: { paragraph: string; day: string }) => `${paragraph}, Stand ${day}.`,
		en: ({ paragraph, day }: { paragraph: string; day: string }) => `${paragraph}, as of ${day}.`,
	},
	lookUp: { de: 'Nachlesen', en: 'Look it up' },
	enter: { de: 'Einwilligung eintragen', en: 'Enter a consent' },
	search: { de: 'Nach Namen suchen', en: 'Search for a name' },
	find: { de: 'Suchen', en: 'Search' },
	showAll: { de: 'Alle zeigen', en: 'Show all' },
	foundNone: {
		de: ({ search }: { search: string }) => `Unter „${search}“ ist niemand eingetragen.`,
		en: ({ search }: { search: string }) => `Nobody is entered under “${search}”.`,
	},
	pictureCount: {
		de: ({ count }: Count) => (count === 0 ? 'noch kein Bild' : count === 1 ? 'ein Bild' : `${count} Bilder`),
		en: ({ count }: Count) =>
			count === 0 ? 'no picture yet' : count === 1 ? 'one picture' : `${count} pictures`,
	},
	valid: { de: 'Gültig', en: 'Valid' },
	ended: { de: 'Abgelaufen', en: 'Ended' },
	revoked: { de: 'Zurückgenommen', en: 'Taken back' },
	since: { de: ({ day }: Day) => `seit ${day}`, en: ({ day }: Day) => `since ${day}` },
	until: { de: ({ day }: Day) => `bis ${day}`, en: ({ day }: Day) => `until ${day}` },
	endedOn: { de: ({ day }: Day) => `am ${day}`, en: ({ day }: Day) => `on ${day}` },

	blanks: { de: 'Formulare zum Ausdrucken', en: 'Forms to print' },
	blanksWhat: {
		de: 'Ein Blatt mit Ihrem Betrieb und Ihren Konten, zum Unterschreiben. Es ist keine Rechtsberatung.',
		en: 'A sheet with your firm and your accounts, to be signed. It is no legal advice.',
	},
	blankStaff: { de: 'Für Mitarbeiter (PDF)', en: 'For staff (PDF)' },
	blankCustomer: { de: 'Für Kunden und andere (PDF)', en: 'For customers and others (PDF)' },
	otherLanguageBlank: { de: 'auf Englisch', en: 'in German' },

	newTitle: { de: 'Einwilligung eintragen', en: 'Enter a consent' },
	back: { de: 'Alle Einwilligungen', en: 'All consents' },
	backToPost: { de: 'Zurück zum Beitrag', en: 'Back to the post' },
	refused: { de: 'Noch nicht eingetragen', en: 'Not entered yet' },
	refusedMeaning: {
		de: 'Bei den Fragen steht, was fehlt. Was Sie eingetragen haben, ist noch da.',
		en: 'The questions say what is missing. What you entered is still there.',
	},
	forPicture: {
		de: 'Die Einwilligung wird gleich mit diesem Bild verbunden.',
		en: 'The consent will be linked to this picture at once.',
	},
	name: { de: 'Wer hat zugestimmt?', en: 'Who agreed?' },
	nameHint: { de: 'Vor- und Nachname', en: 'First and last name' },
	kind: { de: 'Wer ist das?', en: 'Who is that?' },
	staff: { de: 'Mitarbeiter oder Azubi', en: 'Staff or apprentice' },
	customer: { de: 'Kunde', en: 'Customer' },
	other: { de: 'Jemand anderes', en: 'Somebody else' },
	form: { de: 'Wie wurde zugestimmt?', en: 'How did they agree?' },
	written: { de: 'Schriftlich', en: 'In writing' },
	electronic: { de: 'Elektronisch (E-Mail, Nachricht)', en: 'Electronically (e-mail, message)' },
	spoken: { de: 'Mündlich', en: 'By word of mouth' },
	formHint: {
		de: 'Mitarbeiter müssen schriftlich oder elektronisch zustimmen (§ 26 Abs. 2 BDSG).',
		en: 'Staff must agree in writing or electronically (§ 26 (2) BDSG).',
	},
	covers: { de: 'Wozu?', en: 'To what?' },
	pictures: { de: 'Auf Bildern zu erkennen sein', en: 'To be recognisable in pictures' },
	coversName: { de: 'Mit Namen genannt werden', en: 'To be named' },
	home: { de: 'Das Innere der Wohnung zeigen', en: 'To show the inside of the home' },
	video: { de: 'In Videos zu sehen sein', en: 'To be seen in videos' },
	givenOn: { de: 'Seit wann?', en: 'Since when?' },
	endsOn: { de: 'Bis wann? (leer: ohne Ende)', en: 'Until when? (empty: no end)' },
	note: { de: 'Notiz', en: 'Note' },
	noteHint: {
		de: 'Zum Beispiel, wo das unterschriebene Blatt liegt',
		en: 'For example where the signed sheet is kept',
	},
	name_missing: { de: 'Bitte tragen Sie einen Namen ein.', en: 'Please enter a name.' },
	covers_nothing: {
		de: 'Bitte wählen Sie mindestens eines.',
		en: 'Please choose at least one.',
	},
	given_missing: { de: 'Bitte tragen Sie einen Tag ein.', en: 'Please enter a day.' },
	given_later: {
		de: 'Dieser Tag kommt erst noch. Tragen Sie ein, wann zugestimmt wurde.',
		en: 'This day is still to come. Enter when they agreed.',
	},
	ends_wrong: { de: 'Das ist kein Tag. Leer heißt: ohne Ende.', en: 'This is no day. Empty means: no end.' },
	ends_before: {
		de: 'Das Ende liegt vor dem Anfang.',
		en: 'The end lies before the beginning.',
	},

	added: { de: 'Eingetragen.', en: 'Entered.' },
	changed: { de: 'Geändert.', en: 'Changed.' },
	tooWeak: { de: 'Nur mündlich: Das reicht bei Mitarbeitern nicht', en: 'Only spoken: not enough for staff' },
	tooWeakMeaning: {
		de: 'Gewerk behält den Eintrag. Drucken Sie das Formular, lassen Sie es unterschreiben und ändern Sie dann hier die Form.',
		en: 'Gewerk keeps the entry. Print the form, have it signed, and then change the form here.',
	},
	onlySpoken: { de: 'nur mündlich', en: 'only spoken' },
	printStaffForm: { de: 'Formular drucken (PDF)', en: 'Print the form (PDF)' },
	change: { de: 'Eintrag ändern', en: 'Change the entry' },
	state: { de: 'Stand', en: 'State' },
	details: { de: 'Der Eintrag', en: 'The entry' },

	itsPictures: { de: 'Bilder', en: 'Pictures' },
	noPictures: {
		de: 'Noch kein Bild beruft sich auf diese Einwilligung. Auf der Seite eines Beitrags wählen Sie unter „Wer und was ist zu sehen?“, wer zugestimmt hat.',
		en: 'No picture rests on this consent yet. On the page of a post, choose under “Who and what does it show?” who has agreed.',
	},
	pictureOf: {
		de: ({ number }: { number: number }) => `Bild ${number}, ohne Beschreibung`,
		en: ({ number }: { number: number }) => `Picture ${number}, without a description`,
	},

	itsPosts: { de: 'Beiträge mit diesen Bildern', en: 'Posts with these pictures' },
	revokedPosts: {
		de: 'Diese Beiträge zeigen jemanden, der nicht mehr zustimmt',
		en: 'These posts show somebody who no longer agrees',
	},
	endedPosts: {
		de: 'Diese Beiträge berufen sich auf eine abgelaufene Einwilligung',
		en: 'These posts rest on a consent that has ended',
	},
	stillOut: {
		de: ({ published, planned }: { published: number; planned: number }) =>
			[
				published === 0
					? ''
					: published === 1
						? 'Einer ist noch zu sehen.'
						: `${published} sind noch zu sehen.`,
				planned === 0
					? ''
					: planned === 1
						? 'Einer ist geplant und geht hinaus, wenn Sie ihn nicht zurückziehen.'
						: `${planned} sind geplant und gehen hinaus, wenn Sie sie nicht zurückziehen.`,
			]
				.filter(Boolean)
				.join(' '),
		en: ({ published, planned }: { published: number; planned: number }) =>
			[
				published === 0 ? '' : published === 1 ? 'One can still be seen.' : `${published} can still be seen.`,
				planned === 0
					? ''
					: planned === 1
						? 'One is planned and will go out unless you withdraw it.'
						: `${planned} are planned and will go out unless you withdraw them.`,
			]
				.filter(Boolean)
				.join(' '),
	},
	nothingLeft: {
		de: 'Es ist nichts mehr zu tun: Kein Beitrag davon ist zu sehen oder geplant.',
		en: 'Nothing is left to do: none of the posts can be seen or is planned.',
	},
	underWay: {
		de: 'Es ist alles in die Wege geleitet. Was noch im Netzwerk steht, wird gerade gelöscht.',
		en: 'Everything is under way. What is still at the network is being deleted.',
	},
	noPosts: { de: 'Kein Beitrag zeigt diese Bilder.', en: 'No post shows these pictures.' },
	draftStays: {
		de: 'Der Entwurf geht nicht von selbst hinaus, und der Stopp hält ihn auf.',
		en: 'The draft does not go out by itself, and the stop holds it back.',
	},
	see: { de: 'Beitrag ansehen', en: 'See the post' },
	pictureOnly: { de: 'Nur ein Foto, ohne Text', en: 'A photo only, without text' },
	lookThere: {
		de: 'Das muss ein Mensch ansehen: Der Beitrag ist gerade unterwegs, oder das Netzwerk hat nicht klar geantwortet.',
		en: 'A person has to look at this: the post is on its way, or the network did not answer clearly.',
	},
	keptThere: {
		de: ({ at }: At) => `Das Netzwerk hat nicht gelöscht. Löschen Sie den Beitrag selbst ${at}.`,
		en: ({ at }: At) => `The network did not delete it. Delete the post ${at} yourself.`,
	},
	takeAllBack: { de: 'Alle zurückziehen und löschen', en: 'Withdraw and delete all' },
	takeAllBackMeaning: {
		de: ({ published, planned }: { published: number; planned: number }) =>
			[
				planned === 0
					? ''
					: planned === 1
						? 'Ein geplanter Beitrag geht nicht hinaus.'
						: `${planned} geplante Beiträge gehen nicht hinaus.`,
				published === 0
					? ''
					: published === 1
						? 'Ein veröffentlichter Beitrag verschwindet auch im Netzwerk, mit allen Antworten darunter. Das lässt sich nicht zurückholen.'
						: `${published} veröffentlichte Beiträge verschwinden auch in den Netzwerken, mit allen Antworten darunter. Das lässt sich nicht zurückholen.`,
				'Entwürfe bleiben.',
			]
				.filter(Boolean)
				.join(' '),
		en: ({ published, planned }: { published: number; planned: number }) =>
			[
				planned === 0
					? ''
					: planned === 1
						? 'One planned post does not go out.'
						: `${planned} planned posts do not go out.`,
				published === 0
					? ''
					: published === 1
						? 'One published post disappears at its network too, with all answers below it. This cannot be taken back.'
						: `${published} published posts disappear at their networks too, with all answers below them. This cannot be taken back.`,
				'Drafts stay.',
			]
				.filter(Boolean)
				.join(' '),
	},
	takeAllBackNow: { de: 'Ja, zurückziehen und löschen', en: 'Yes, withdraw and delete' },
	takenBack: {
		de: ({ withdrawn, removing, left }: { withdrawn: number; removing: number; left: number }) =>
			[
				withdrawn === 0 ? '' : `Zurückgezogen: ${withdrawn}.`,
				removing === 0 ? '' : `Wird im Netzwerk gelöscht: ${removing}.`,
				left === 0 ? '' : `Nicht zu fassen: ${left}. Bitte sehen Sie unten nach.`,
			]
				.filter(Boolean)
				.join(' '),
		en: ({ withdrawn, removing, left }: { withdrawn: number; removing: number; left: number }) =>
			[
				withdrawn === 0 ? '' : `Withdrawn: ${withdrawn}.`,
				removing === 0 ? '' : `Being deleted at the network: ${removing}.`,
				left === 0 ? '' : `Out of reach: ${left}. Please look below.`,
			]
				.filter(Boolean)
				.join(' '),
	},

	revoke: { de: 'Einwilligung zurücknehmen', en: 'Take the consent back' },
	revokeMeaning: {
		de: ({ name, posts }: { name: string; posts: number }) =>
			`${name} stimmt nicht mehr zu. Von jetzt an stoppt Gewerk jeden Beitrag mit diesen Bildern. ${
				posts === 0
					? 'Zu sehen oder geplant ist keiner.'
					: posts === 1
						? 'Ein Beitrag ist schon zu sehen oder geplant: Danach sehen Sie ihn und können ihn löschen.'
						: `${posts} Beiträge sind schon zu sehen oder geplant: Danach sehen Sie sie und können sie löschen.`
			}`,
		en: ({ name, posts }: { name: string; posts: number }) =>
			`${name} no longer agrees. From now on Gewerk stops every post with these pictures. ${
				posts === 0
					? 'None can be seen or is planned.'
					: posts === 1
						? 'One post can be seen already or is planned: you will see it next and can delete it.'
						: `${posts} posts can be seen already or are planned: you will see them next and can delete them.`
			}`,
	},
	revokeNow: { de: 'Ja, zurücknehmen', en: 'Yes, take it back' },
	revokedDone: { de: 'Einwilligung zurückgenommen.', en: 'Consent taken back.' },
	restored: { de: 'Die Einwilligung gilt wieder.', en: 'The consent holds again.' },
	tooLate: {
		de: 'Das lässt sich nicht mehr rückgängig machen. Stimmt die Person wieder zu, tragen Sie es neu ein.',
		en: 'This can no longer be undone. If the person agrees again, enter it anew.',
	},
	afterRevoking: {
		de: 'Stimmt die Person wieder zu, tragen Sie eine neue Einwilligung ein.',
		en: 'If the person agrees again, enter a new consent.',
	},
});
