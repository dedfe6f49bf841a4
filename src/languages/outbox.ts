import { area } from '#languages/words.ts';

/** Captures on their way from the device, and what became of them. */
export const outbox = area({
	title: { de: 'Unterwegs und geplant', en: 'On the way and planned' },
	waitingTitle: {
		de: ({ count }: { count: number }) => (count === 1 ? 'Eine Notiz wartet' : `${count} Notizen warten`),
		en: ({ count }: { count: number }) => (count === 1 ? 'One note waits' : `${count} notes wait`),
	},
	photos: {
		de: ({ count }: { count: number }) => (count === 1 ? 'Ein Foto' : `${count} Fotos`),
		en: ({ count }: { count: number }) => (count === 1 ? 'One photo' : `${count} photos`),
	},
	spoken: { de: 'Sprachnotiz', en: 'Spoken note' },
	preparing: {
		de: 'Gespeichert. Die Fotos werden vorbereitet.',
		en: 'Saved. The photos are being prepared.',
	},
	lookLater: {
		de: 'Gespeichert. Sobald Empfang ist, werden Gesichter gesucht, dann wird gesendet.',
		en: 'Saved. Once there is a signal, faces are looked for, then it is sent.',
	},
	waiting: {
		de: 'Gespeichert. Wird gesendet, sobald Empfang ist.',
		en: 'Saved. Will be sent once there is a signal.',
	},
	sending: {
		de: ({ percent }: { percent: number }) => `Wird gesendet, ${percent} %`,
		en: ({ percent }: { percent: number }) => `Sending, ${percent} %`,
	},
	again: {
		de: ({ time }: { time: string }) => `Gespeichert. Keine Verbindung; nächster Versuch um ${time}.`,
		en: ({ time }: { time: string }) => `Saved. No connection; next attempt at ${time}.`,
	},
	handingOver: { de: 'Wird übergeben …', en: 'Handing over …' },
	signIn: {
		de: 'Gespeichert. Bitte melden Sie sich an, dann geht es weiter.',
		en: 'Saved. Please sign in, then it continues.',
	},
	toSignIn: { de: 'Anmelden', en: 'Sign in' },
	otherFirm: {
		de: 'Gespeichert. Diese Notiz gehört zu einem anderen Betrieb und wartet, bis Sie dort angemeldet sind.',
		en: 'Saved. This note belongs to another firm and waits until you are signed in there.',
	},
	refused: {
		de: ({ message }: { message: string }) =>
			`${message} Die Notiz ist noch hier: Öffnen Sie sie, um sie zu ändern.`,
		en: ({ message }: { message: string }) => `${message} The note is still here: open it to change it.`,
	},
	fileLost: {
		de: 'Eine Datei dieser Notiz fehlt auf dem Gerät.',
		en: 'A file of this note is missing on the device.',
	},
	planned: {
		de: ({ when }: { when: string }) => `Geplant für ${when}`,
		en: ({ when }: { when: string }) => `Planned for ${when}`,
	},
	awaiting: {
		de: 'Angekommen. Der Beitrag wartet auf die Freigabe.',
		en: 'Arrived. The post waits for approval.',
	},
	draft: {
		de: 'Angekommen. Der Beitrag liegt als Entwurf bereit.',
		en: 'Arrived. The post is ready as a draft.',
	},
	undo: { de: 'Rückgängig', en: 'Undo' },
	undoneHere: { de: 'Die Notiz steht wieder oben.', en: 'The note is back above.' },
	notUndone: {
		de: 'Das ließ sich gerade nicht zurücknehmen. Öffnen Sie den Beitrag, dort geht es auch.',
		en: 'This could not be taken back just now. Open the post, it works there too.',
	},
	reopen: { de: 'Wieder öffnen', en: 'Open again' },
	show: { de: 'Ansehen', en: 'View' },
	sendNow: { de: 'Jetzt senden', en: 'Send now' },
	drop: { de: 'Löschen', en: 'Delete' },
	dropMeaning: {
		de: 'Die Notiz wird mit ihren Fotos von diesem Gerät gelöscht. Beim Betrieb ist sie noch nicht.',
		en: 'The note is deleted from this device with its photos. The firm does not have it yet.',
	},
	dropUncertain: {
		de: 'Die Notiz wird mit ihren Fotos von diesem Gerät gelöscht. Vielleicht ist sie schon beim Betrieb angekommen; dort bleibt sie dann.',
		en: 'The note is deleted from this device with its photos. It may have arrived at the firm already; there it stays.',
	},
	full: {
		de: 'Auf diesem Gerät ist kein Platz mehr für diese Notiz. Sie steht noch hier, solange die Seite offen ist. Mit Empfang können Sie sie sofort senden; sonst schaffen Sie Platz und tippen noch einmal auf „Fertig“.',
		en: 'This device has no room left for this note. It stays here while the page is open. With a signal you can send it at once; otherwise make room and tap “Done” again.',
	},
	notSentNow: {
		de: 'Das Senden ging nicht. Die Notiz steht noch oben; bitte versuchen Sie es mit Empfang noch einmal.',
		en: 'Sending did not work. The note is still above; please try again with a signal.',
	},
	signOutTitle: {
		de: ({ count }: { count: number }) =>
			count === 1 ? 'Eine Notiz ist noch nicht gesendet' : `${count} Notizen sind noch nicht gesendet`,
		en: ({ count }: { count: number }) =>
			count === 1 ? 'One note has not been sent yet' : `${count} notes have not been sent yet`,
	},
	signOutMeaning: {
		de: 'Wenn Sie sich abmelden, bleiben sie auf diesem Gerät und werden gesendet, sobald Sie sich hier wieder anmelden.',
		en: 'If you sign out, they stay on this device and are sent once you sign in here again.',
	},
	stay: { de: 'Angemeldet bleiben', en: 'Stay signed in' },
	signOutAnyway: { de: 'Trotzdem abmelden', en: 'Sign out anyway' },
});
