import { area } from '#languages/words.ts';

/** What Gewerk answers to somebody who sent a note by e-mail or to the bot. */
export const noteAnswers = area({
	taken: {
		de: ({ pictures, recordings, text }: { pictures: number; recordings: number; text: boolean }) =>
			`Angekommen: ${listed(
				[
					pictures === 0 ? '' : pictures === 1 ? 'ein Foto' : `${pictures} Fotos`,
					recordings === 0 ? '' : recordings === 1 ? 'eine Aufnahme' : `${recordings} Aufnahmen`,
					text ? 'Ihr Text' : '',
				],
				'und',
			)}. Daraus ist ein Entwurf geworden. Gesendet ist noch nichts.`,
		en: ({ pictures, recordings, text }: { pictures: number; recordings: number; text: boolean }) =>
			`Arrived: ${listed(
				[
					pictures === 0 ? '' : pictures === 1 ? 'one photo' : `${pictures} photos`,
					recordings === 0 ? '' : recordings === 1 ? 'one recording' : `${recordings} recordings`,
					text ? 'your text' : '',
				],
				'and',
			)}. It has become a draft. Nothing has been sent yet.`,
	},
	look: {
		de: ({ address }: { address: string }) => `Ansehen und planen: ${address}`,
		en: ({ address }: { address: string }) => `Look at it and plan it: ${address}`,
	},
	understood: {
		de: ({ text }: { text: string }) => `Verstanden haben wir: „${text}“`,
		en: ({ text }: { text: string }) => `What we understood: “${text}”`,
	},
	left: { de: 'Nicht übernommen:', en: 'Not taken:' },
	file: { de: 'Datei', en: 'File' },
	not_a_recording: {
		de: 'Diese Aufnahme können wir nicht öffnen.',
		en: 'We cannot open this recording.',
	},
	recording_too_large: {
		de: 'Die Aufnahme ist größer als 10 MB. Bitte sprechen Sie kürzer.',
		en: 'The recording is larger than 10 MB. Please speak more briefly.',
	},
	withheld: {
		de: 'Der Server des Bots gibt diese Datei nicht heraus, meist weil sie zu groß ist. Schicken Sie sie kleiner, oder machen Sie die Notiz in Gewerk.',
		en: 'The bot’s server does not hand out this file, mostly because it is too large. Send a smaller one, or make the note in Gewerk.',
	},
	decoration: {
		de: 'kleine Bilder, die nach Unterschrift oder Logo aussehen',
		en: 'small pictures that look like a signature or logo',
	},
	nothing: {
		de: 'Wir haben weder ein Foto noch Text gefunden, deshalb ist kein Entwurf entstanden. Bitte schicken Sie ein Foto und einen Satz dazu.',
		en: 'We found neither a photo nor text, so there is no draft. Please send a photo and a sentence with it.',
	},
	letterTooLarge: {
		de: 'Ihre E-Mail ist größer als 60 MB. Wir haben sie nicht geöffnet, es ist kein Entwurf entstanden. Bitte schicken Sie die Fotos in mehreren E-Mails.',
		en: 'Your e-mail is larger than 60 MB. We have not opened it, and there is no draft. Please send the photos in several e-mails.',
	},
	failed: {
		de: ({ address }: { address: string }) =>
			`Diese Notiz konnten wir nicht verarbeiten, es ist kein Entwurf entstanden. Bitte machen Sie sie hier: ${address}`,
		en: ({ address }: { address: string }) =>
			`We could not process this note, and there is no draft. Please make it here: ${address}`,
	},
	answerTo: {
		de: ({ subject }: { subject: string }) => `Re: ${subject || 'Ihre Notiz'}`,
		en: ({ subject }: { subject: string }) => `Re: ${subject || 'your note'}`,
	},
	automatic: {
		de: ({ firm }: { firm: string }) =>
			`Gewerk hat dies von selbst geschrieben, weil Sie eine Notiz für „${firm}“ geschickt haben.`,
		en: ({ firm }: { firm: string }) => `Gewerk wrote this by itself, because you sent a note for “${firm}”.`,
	},
	chatUnknown: {
		de: 'Dieser Bot nimmt nur Notizen von Leuten an, die ihn in Gewerk mit sich verknüpft haben.',
		en: 'This bot takes notes only from people who have linked it with themselves in Gewerk.',
	},
	chatLinked: {
		de: ({ name, firm }: { name: string; firm: string }) =>
			`Verknüpft: ${name}, „${firm}“. Schicken Sie ein Foto mit einem Satz dazu. Es wird ein Entwurf, gesendet wird nichts von selbst.`,
		en: ({ name, firm }: { name: string; firm: string }) =>
			`Linked: ${name}, “${firm}”. Send a photo with a sentence. It becomes a draft, nothing is sent by itself.`,
	},
	chatCodeOver: {
		de: 'Dieser Code gilt nicht oder nicht mehr. Einen neuen bekommen Sie in Gewerk unter „Betrieb“, „Wege für Notizen“.',
		en: 'This code is not valid, or no longer. You get a new one in Gewerk under “Firm”, “Ways for notes”.',
	},
	chatHelp: {
		de: 'Schicken Sie ein Foto mit einem Satz dazu, oder sprechen Sie ihn. Es wird ein Entwurf, gesendet wird nichts von selbst.',
		en: 'Send a photo with a sentence, or speak it. It becomes a draft, nothing is sent by itself.',
	},
	chatOther: {
		de: 'Damit können wir nichts anfangen. Möglich sind Fotos, Text und Sprachnachrichten.',
		en: 'We cannot use this. Photos, text and voice messages work.',
	},
});

function listed(things: readonly string[], and: string): string {
	const named = things.filter((thing) => thing !== '');
	const last = named.at(-1) ?? '';
	return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} ${and} ${last}`;
}
