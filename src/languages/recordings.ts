import { area } from '#languages/words.ts';

/** What was said for a post, and how it becomes text. */
export const recordings = area({
	title: { de: 'Sprachnotizen', en: 'Spoken notes' },
	note: {
		de: ({ number, all, time }: { number: number; all: number; time: string }) =>
			all === 1 ? `Sprachnotiz, ${time} min` : `Sprachnotiz ${number} von ${all}, ${time} min`,
		en: ({ number, all, time }: { number: number; all: number; time: string }) =>
			all === 1 ? `Spoken note, ${time} min` : `Spoken note ${number} of ${all}, ${time} min`,
	},
	beingWritten: { de: 'Wird geschrieben …', en: 'Being written down …' },
	triedAgain: {
		de: 'Wir versuchen es von selbst noch einmal, Sie müssen nichts tun.',
		en: 'We will try again by ourselves, you need not do anything.',
	},
	pleaseType: {
		de: 'Bitte anhören und abtippen.',
		en: 'Please listen and type it.',
	},
	pleaseCheck: {
		de: 'Der Text ist aus Ihrer Sprachnotiz geschrieben. Bitte prüfen.',
		en: 'The text was written from your spoken note. Please check it.',
	},
	take: { de: 'Übernehmen', en: 'Use this text' },
	writeAgain: { de: 'Noch einmal schreiben lassen', en: 'Have it written down again' },
	remove: { de: 'Löschen', en: 'Delete' },
	removeMeaning: {
		de: 'Die Aufnahme und was aus ihr geschrieben wurde sind dann weg. Der Text des Beitrags bleibt.',
		en: 'The recording and what was written from it will be gone. The text of the post stays.',
	},
	removeNow: { de: 'Aufnahme endgültig löschen', en: 'Delete the recording for good' },
	sending: { de: 'Die Aufnahme wird gesendet …', en: 'Sending the recording …' },
	notSent: {
		de: 'Keine Verbindung. Die Aufnahme ist noch da, solange Sie diese Seite offen lassen.',
		en: 'No connection. The recording is still here as long as you keep this page open.',
	},
	signedOut: {
		de: 'Sie sind nicht mehr angemeldet. Melden Sie sich in einem zweiten Fenster an und senden Sie die Aufnahme dann noch einmal.',
		en: 'You are no longer signed in. Sign in in a second window, then send the recording again.',
	},
	notTaken: {
		de: 'Gewerk konnte die Aufnahme nicht annehmen. Senden Sie sie noch einmal oder tippen Sie den Satz.',
		en: 'Gewerk could not take the recording. Send it again or type the sentence.',
	},
	sendAgain: { de: 'Noch einmal senden', en: 'Send again' },
});

/** Why no machine could write a recording down, and what to do. */
export const transcriptionFaults = area({
	unreachable: {
		de: 'Der Schreibdienst ist nicht zu erreichen.',
		en: 'The writing service cannot be reached.',
	},
	busy: {
		de: 'Der Schreibdienst nimmt gerade nichts an.',
		en: 'The writing service takes nothing right now.',
	},
	private_address: {
		de: 'Der Schreibdienst steht im eigenen Netz. Wer Ihr Gewerk betreibt, muss das mit GEWERK_ALLOW_PRIVATE_ADDRESSES=1 erlauben.',
		en: 'The writing service is in your own network. Whoever runs your Gewerk must allow that with GEWERK_ALLOW_PRIVATE_ADDRESSES=1.',
	},
	key_refused: {
		de: 'Der Schreibdienst nimmt den Schlüssel nicht an. Prüfen Sie ihn unter „Dienste“.',
		en: 'The writing service does not accept the key. Check it under “Services”.',
	},
	no_such_service: {
		de: 'Unter der Adresse des Schreibdienstes schreibt niemand mit. Prüfen Sie sie unter „Dienste“.',
		en: 'Nothing writes at the address of the writing service. Check it under “Services”.',
	},
	refused: {
		de: 'Der Schreibdienst hat die Aufnahme abgelehnt.',
		en: 'The writing service has turned the recording down.',
	},
	not_understood: {
		de: 'Der Schreibdienst hat etwas geantwortet, das wir nicht verstehen. Prüfen Sie seine Adresse unter „Dienste“.',
		en: 'The writing service answered something we do not understand. Check its address under “Services”.',
	},
	nothing_heard: {
		de: 'In der Aufnahme war kein Wort zu hören.',
		en: 'No word could be heard in the recording.',
	},
	broken: {
		de: 'Die Aufnahme ließ sich nicht öffnen.',
		en: 'The recording could not be opened.',
	},
	said: {
		de: ({ said }: { said: string }) => `Er sagt: „${said}“`,
		en: ({ said }: { said: string }) => `It says: “${said}”`,
	},
});
