import { area } from '#languages/words.ts';

interface TooMuch {
	network: string;
	used: string;
	max: string;
}
interface PictureTooMuch extends TooMuch {
	picture: number;
}

/** What the guard says about the form of a post. */
export const findings = area({
	tooLong: {
		de: ({ network, used, max, over }: TooMuch & { over: string }) =>
			`Der Text ist um ${over} Zeichen zu lang: ${network} nimmt ${max}, es sind ${used}. Kürzen Sie ihn.`,
		en: ({ network, used, max, over }: TooMuch & { over: string }) =>
			`The text is too long by ${over}: ${network} takes ${max} characters, this has ${used}. Shorten it.`,
	},
	tooLongForOne: {
		de: ({ network, used, max, over }: TooMuch & { over: string }) =>
			`Der Text ist um ${over} Zeichen zu lang: ${network} nimmt ${max}, es sind ${used}. Kürzen Sie ihn oder teilen Sie ihn auf mehrere Beiträge auf.`,
		en: ({ network, used, max, over }: TooMuch & { over: string }) =>
			`The text is too long by ${over}: ${network} takes ${max} characters, this has ${used}. Shorten it or split it into several posts.`,
	},
	tooManyBytes: {
		de: ({ network, used, max }: TooMuch) =>
			`Der Text braucht ${used} Bytes, ${network} nimmt ${max}. Emojis brauchen viele: Lassen Sie einige weg.`,
		en: ({ network, used, max }: TooMuch) =>
			`The text takes ${used} bytes, ${network} accepts ${max}. Emoji take many: leave some out.`,
	},
	tooManyPictures: {
		de: ({ network, used, max }: TooMuch) =>
			`${network} nimmt höchstens ${max} Bilder an einem Beitrag, es sind ${used}. Lassen Sie welche weg.`,
		en: ({ network, used, max }: TooMuch) =>
			`${network} takes at most ${max} pictures with a post, there are ${used}. Leave some out.`,
	},
	pictureNeeded: {
		de: ({ network }: { network: string }) =>
			`${network} nimmt keinen Beitrag ohne Bild oder Video. Fügen Sie eines hinzu.`,
		en: ({ network }: { network: string }) => `${network} takes no post without a picture or video. Add one.`,
	},
	pictureTooHeavy: {
		de: ({ picture, network, used, max }: PictureTooMuch) =>
			`Bild ${picture} hat ${used}, ${network} nimmt höchstens ${max}. Gewerk verkleinert es vor dem Senden; von Hand müssten Sie es selbst tun.`,
		en: ({ picture, network, used, max }: PictureTooMuch) =>
			`Picture ${picture} has ${used}, ${network} takes at most ${max}. Gewerk makes it smaller before sending; by hand you would have to do so yourself.`,
	},
	pictureTooLarge: {
		de: ({ picture, network, used, max }: PictureTooMuch) =>
			`Bild ${picture} hat ${used} Bildpunkte, ${network} nimmt höchstens ${max}. Gewerk verkleinert es vor dem Senden; von Hand müssten Sie es selbst tun.`,
		en: ({ picture, network, used, max }: PictureTooMuch) =>
			`Picture ${picture} has ${used} pixels, ${network} takes at most ${max}. Gewerk makes it smaller before sending; by hand you would have to do so yourself.`,
	},
	pictureFormat: {
		de: ({
			picture,
			network,
			format,
			taken,
		}: {
			picture: number;
			network: string;
			format: string;
			taken: string;
		}) =>
			`Bild ${picture} hat das Format ${format}, ${network} nimmt ${taken}. Gewerk wandelt es vor dem Senden um; von Hand müssten Sie es selbst tun.`,
		en: ({
			picture,
			network,
			format,
			taken,
		}: {
			picture: number;
			network: string;
			format: string;
			taken: string;
		}) =>
			`Picture ${picture} is a ${format} file, ${network} takes ${taken}. Gewerk converts it before sending; by hand you would have to do so yourself.`,
	},
	pictureTooNarrow: {
		de: ({ picture, network }: { picture: number; network: string }) =>
			`Bild ${picture} ist für ${network} zu hoch und schmal: Oben und unten wird etwas abgeschnitten. Nehmen Sie einen breiteren Ausschnitt.`,
		en: ({ picture, network }: { picture: number; network: string }) =>
			`Picture ${picture} is too tall and narrow for ${network}: some of the top and bottom will be cut off. Take a wider section.`,
	},
	pictureTooWide: {
		de: ({ picture, network }: { picture: number; network: string }) =>
			`Bild ${picture} ist für ${network} zu breit: Links und rechts wird etwas abgeschnitten. Nehmen Sie einen höheren Ausschnitt.`,
		en: ({ picture, network }: { picture: number; network: string }) =>
			`Picture ${picture} is too wide for ${network}: some of the left and right will be cut off. Take a taller section.`,
	},
	altMissing: {
		de: ({ picture }: { picture: number }) =>
			`Bild ${picture} hat keine Beschreibung. Wer nicht sieht, erfährt nicht, was darauf ist. Ein Satz genügt.`,
		en: ({ picture }: { picture: number }) =>
			`Picture ${picture} has no description. Who cannot see will not know what it shows. One sentence is enough.`,
	},
	altTooLong: {
		de: ({ picture, network, used, max }: PictureTooMuch) =>
			`Die Beschreibung von Bild ${picture} hat ${used} Zeichen, ${network} nimmt ${max}. Kürzen Sie sie.`,
		en: ({ picture, network, used, max }: PictureTooMuch) =>
			`The description of picture ${picture} has ${used} characters, ${network} takes ${max}. Shorten it.`,
	},
	linkNotClickable: {
		de: ({ network }: { network: string }) =>
			`Auf ${network} lässt sich eine Webadresse im Text nicht antippen. Verweisen Sie auf den Link in Ihrem Profil.`,
		en: ({ network }: { network: string }) =>
			`On ${network} a web address in the text cannot be tapped. Point to the link in your profile instead.`,
	},
	tooManyHashtags: {
		de: ({ network, used, max }: TooMuch) =>
			`${network} lässt höchstens ${max} Schlagwörter (#) zu, es sind ${used}. Behalten Sie die treffendsten.`,
		en: ({ network, used, max }: TooMuch) =>
			`${network} allows at most ${max} hashtags, there are ${used}. Keep those that fit best.`,
	},
	pictureExcerpt: {
		de: ({ picture }: { picture: number }) => `Bild ${picture}`,
		en: ({ picture }: { picture: number }) => `Picture ${picture}`,
	},
	toldByServer: { de: 'Angabe des Servers selbst', en: 'told by the server itself' },
});
