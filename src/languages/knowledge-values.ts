import type { AccountKind } from '#advice/account-kinds.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import { kindTexts } from '#languages/guides.ts';
import type { Language } from '#languages/words.ts';

type Limits = NetworkKnowledge['limits'];
type Values<Of, Prefix extends string> = {
	readonly [Key in keyof Of & string as `${Prefix}.${Key}`]: NonNullable<Of[Key]> extends {
		value: infer Value;
	}
		? Value
		: never;
};

/** Every value that is known of a network, by the end of its id: `limits.text.max`. */
export type NetworkValues = Values<Limits['text'], 'limits.text'> &
	Values<Limits['pictures'], 'limits.pictures'> &
	Values<NetworkKnowledge['rules'] & Pick<NetworkKnowledge, 'posting'>, 'rules'>;

/** A value of a network as a sentence. */
export function sayNetworkValue<Key extends keyof NetworkValues>(
	key: Key,
	value: NetworkValues[Key],
	language: Language,
): string {
	return sentences[language][key](value);
}

type Sentences = { readonly [Key in keyof NetworkValues]: (value: NetworkValues[Key]) => string };

const numberDe = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
const numberEn = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const de = (value: number) => numberDe.format(value);
const en = (value: number) => numberEn.format(value);
const aMillion = 1_000_000;

const sentences: Record<Language, Sentences> = {
	de: {
		'limits.text.unit': (unit) =>
			({
				graphemes: 'Gezählt wird jedes Zeichen, wie man es sieht; ein Emoji ist eines.',
				characters: 'Gezählt wird jedes Schriftzeichen; manche Emoji bestehen aus mehreren.',
				weighted: 'Zeichen wiegen verschieden: lateinische Buchstaben eins, Emoji und viele andere zwei.',
			})[unit],
		'limits.text.max': (most) => `Text höchstens ${de(most)} Zeichen.`,
		'limits.text.maxWithPictures': (most) => `Text unter einem Bild höchstens ${de(most)} Zeichen.`,
		'limits.text.maxBytes': (most) =>
			most === null
				? 'Für den Text gilt keine Grenze in Bytes.'
				: `Text höchstens ${de(most)} Bytes; Umlaute und Emoji haben mehr als eines.`,
		'limits.text.perUrl': (length) =>
			length === null
				? 'Eine Webadresse zählt in voller Länge.'
				: `Eine Webadresse zählt immer ${de(length)} Zeichen.`,
		'limits.text.mentionsWithoutServer': (without) =>
			without
				? 'Bei Erwähnungen zählt der Server hinter dem zweiten @ nicht mit.'
				: 'Erwähnungen zählen in voller Länge.',
		'limits.text.textOnly': (possible) =>
			possible ? 'Ein Beitrag ohne Bild ist möglich.' : 'Ein Beitrag nur mit Text ist nicht möglich.',
		'limits.text.linksClickable': (clickable) =>
			clickable
				? 'Eine Webadresse im Text lässt sich antippen.'
				: 'Eine Webadresse im Text lässt sich nicht antippen.',
		'limits.text.maxHashtags': (most) =>
			most === null
				? 'Für die Zahl der Hashtags gilt keine Grenze.'
				: most === 1
					? 'Höchstens ein Hashtag.'
					: `Höchstens ${de(most)} Hashtags.`,
		'limits.text.threads': (possible) =>
			possible
				? 'Ein langer Text kann als Folge mehrerer Beiträge erscheinen.'
				: 'Mehrere Beiträge lassen sich nicht zu einer Folge verbinden.',
		'limits.pictures.max': (most) => (most === 1 ? 'Höchstens ein Bild.' : `Höchstens ${de(most)} Bilder.`),
		'limits.pictures.maxBytes': (most) => `Ein Bild höchstens ${de(most / aMillion)} MB.`,
		'limits.pictures.maxSide': (most) =>
			most === null
				? 'Für die einzelne Seite eines Bildes gilt keine Grenze.'
				: `Ein Bild höchstens ${de(most)} Pixel breit und hoch.`,
		'limits.pictures.maxPixels': (most) =>
			most === null
				? 'Für die Pixel eines Bildes gilt keine Grenze.'
				: `Ein Bild höchstens ${de(most / aMillion)} Millionen Pixel, Breite mal Höhe.`,
		'limits.pictures.mimes': (mimes) => `Bilder als ${mimes.map(formatName).join(', ')}.`,
		'limits.pictures.maxAlt': (most) =>
			most === null
				? 'Für die Beschreibung eines Bildes gilt keine Grenze.'
				: `Beschreibung eines Bildes höchstens ${de(most)} Zeichen.`,
		'limits.pictures.altRequired': (required) =>
			required
				? 'Eine Beschreibung des Bildes ist Pflicht.'
				: 'Eine Beschreibung des Bildes ist nicht vorgeschrieben.',
		'limits.pictures.ratio': (ratio) =>
			ratio === null
				? 'Jedes Seitenverhältnis ist möglich.'
				: `Breite geteilt durch Höhe zwischen ${de(ratio.min)} und ${de(ratio.max)}.`,
		'rules.posting': (way) =>
			({
				built_in: 'In Gewerk eingebaut.',
				free: 'Ein Programm darf hier für Sie veröffentlichen, ohne dass es etwas kostet.',
				paid: 'Ein Programm darf hier für Sie veröffentlichen; das kostet Geld.',
				review: 'Ein Programm darf hier erst veröffentlichen, wenn das Netzwerk es geprüft hat.',
				by_hand: 'Hier veröffentlichen Sie von Hand; für kleine Betriebe führt kein Programm hinein.',
			})[way],
		'rules.businessKinds': (kinds) => `Für den Betrieb ist erlaubt: ${kindNames(kinds, 'de')}.`,
		'rules.maxPostsPerDay': (most) => `Höchstens ${de(most)} Beiträge in 24 Stunden.`,
		'rules.maxLinkPostsPerMonth': (most) => `Höchstens ${de(most)} Beiträge mit Webadresse in 30 Tagen.`,
		'rules.maxAdsPerHalfYear': (most) =>
			`Von einem Konto, das nicht für Betriebe ist, höchstens ${de(most)} Beiträge mit Werbung in sechs Monaten.`,
		'rules.maxMentions': (most) => `Höchstens ${de(most)} Erwähnungen.`,
		'rules.noRepeats': (forbidden) =>
			forbidden
				? 'Ein Konto darf denselben Text nicht zweimal veröffentlichen.'
				: 'Ein Konto darf denselben Text mehrmals veröffentlichen.',
		'rules.noCopiesAcrossAccounts': (forbidden) =>
			forbidden
				? 'Mehrere Konten dürfen nicht denselben Text veröffentlichen.'
				: 'Mehrere Konten dürfen denselben Text veröffentlichen.',
		'rules.noUnaskedMentions': (forbidden) =>
			forbidden
				? 'Erwähnt werden darf nur, wer darum gebeten hat.'
				: 'Erwähnt werden darf, auch wer nicht darum gebeten hat.',
		'rules.noBait': (forbidden) =>
			forbidden
				? 'Likes, Teilen, Folgen oder das Markieren von Freunden darf man nicht verlangen, um zu gewinnen oder gesehen zu werden.'
				: 'Likes, Teilen, Folgen oder das Markieren von Freunden darf man verlangen.',
		'rules.cost': ({ post, withLink }) =>
			`Ein Beitrag kostet ${de(post)} US-Cent, einer mit Webadresse ${de(withLink)} US-Cent.`,
		'rules.noMarks': (forbidden) =>
			forbidden
				? 'Ein Logo oder Zeichen des Betriebs im Bild ist nicht erlaubt.'
				: 'Ein Logo oder Zeichen des Betriebs im Bild ist erlaubt.',
		'rules.labelsAi': (labels) =>
			labels
				? 'Bilder, die eine Maschine gemacht hat, sind dort zu kennzeichnen.'
				: 'Bilder, die eine Maschine gemacht hat, brauchen dort keine Kennzeichnung.',
	},
	en: {
		'limits.text.unit': (unit) =>
			({
				graphemes: 'Every sign counts as one sees it; an emoji is one.',
				characters: 'Every character counts; some emoji are made of several.',
				weighted: 'Characters weigh differently: Latin letters one, emoji and many others two.',
			})[unit],
		'limits.text.max': (most) => `Text of at most ${en(most)} characters.`,
		'limits.text.maxWithPictures': (most) => `Text beside a picture of at most ${en(most)} characters.`,
		'limits.text.maxBytes': (most) =>
			most === null
				? 'There is no limit of the text in bytes.'
				: `Text of at most ${en(most)} bytes; umlauts and emoji have more than one.`,
		'limits.text.perUrl': (length) =>
			length === null
				? 'A web address counts in full.'
				: `A web address always counts ${en(length)} characters.`,
		'limits.text.mentionsWithoutServer': (without) =>
			without ? 'The server after the second @ of a mention does not count.' : 'Mentions count in full.',
		'limits.text.textOnly': (possible) =>
			possible ? 'A post without a picture is possible.' : 'A post with text alone is not possible.',
		'limits.text.linksClickable': (clickable) =>
			clickable ? 'A web address in the text can be tapped.' : 'A web address in the text cannot be tapped.',
		'limits.text.maxHashtags': (most) =>
			most === null
				? 'There is no limit on hashtags.'
				: most === 1
					? 'At most one hashtag.'
					: `At most ${en(most)} hashtags.`,
		'limits.text.threads': (possible) =>
			possible
				? 'A long text may go out as several posts that follow each other.'
				: 'Several posts cannot be joined to follow each other.',
		'limits.pictures.max': (most) => (most === 1 ? 'At most one picture.' : `At most ${en(most)} pictures.`),
		'limits.pictures.maxBytes': (most) => `A picture of at most ${en(most / aMillion)} MB.`,
		'limits.pictures.maxSide': (most) =>
			most === null
				? 'There is no limit on a single side of a picture.'
				: `A picture of at most ${en(most)} pixels in width and height.`,
		'limits.pictures.maxPixels': (most) =>
			most === null
				? 'There is no limit on the pixels of a picture.'
				: `A picture of at most ${en(most / aMillion)} million pixels, width times height.`,
		'limits.pictures.mimes': (mimes) => `Pictures as ${mimes.map(formatName).join(', ')}.`,
		'limits.pictures.maxAlt': (most) =>
			most === null
				? 'There is no limit on the description of a picture.'
				: `Description of a picture of at most ${en(most)} characters.`,
		'limits.pictures.altRequired': (required) =>
			required
				? 'A description of the picture is required.'
				: 'A description of the picture is not required.',
		'limits.pictures.ratio': (ratio) =>
			ratio === null
				? 'Any shape of picture is possible.'
				: `Width divided by height between ${en(ratio.min)} and ${en(ratio.max)}.`,
		'rules.posting': (way) =>
			({
				built_in: 'Built into Gewerk.',
				free: 'A program may publish here for you, at no cost.',
				paid: 'A program may publish here for you; that costs money.',
				review: 'A program may publish here only once the network has reviewed it.',
				by_hand: 'Here you publish by hand; no program leads in for small firms.',
			})[way],
		'rules.businessKinds': (kinds) => `Allowed for the firm: ${kindNames(kinds, 'en')}.`,
		'rules.maxPostsPerDay': (most) => `At most ${en(most)} posts in 24 hours.`,
		'rules.maxLinkPostsPerMonth': (most) => `At most ${en(most)} posts with a web address in 30 days.`,
		'rules.maxAdsPerHalfYear': (most) =>
			`At most ${en(most)} advertising posts in six months from an account that is not one for business.`,
		'rules.maxMentions': (most) => `At most ${en(most)} mentions.`,
		'rules.noRepeats': (forbidden) =>
			forbidden
				? 'An account may not publish the same text twice.'
				: 'An account may publish the same text several times.',
		'rules.noCopiesAcrossAccounts': (forbidden) =>
			forbidden
				? 'Several accounts may not publish the same text.'
				: 'Several accounts may publish the same text.',
		'rules.noUnaskedMentions': (forbidden) =>
			forbidden
				? 'Only those may be mentioned who asked for it.'
				: 'Those too may be mentioned who did not ask for it.',
		'rules.noBait': (forbidden) =>
			forbidden
				? 'Likes, shares, follows or the tagging of friends may not be asked for as a way to win or to be seen.'
				: 'Likes, shares, follows or the tagging of friends may be asked for.',
		'rules.cost': ({ post, withLink }) =>
			`A post costs ${en(post)} US cents, one with a web address ${en(withLink)} US cents.`,
		'rules.noMarks': (forbidden) =>
			forbidden
				? 'A logo or mark of the firm in the picture is not allowed.'
				: 'A logo or mark of the firm in the picture is allowed.',
		'rules.labelsAi': (labels) =>
			labels
				? 'Pictures made by a machine are to be labelled there.'
				: 'Pictures made by a machine need no label there.',
	},
};

const formatNames: Record<string, string> = {
	'image/jpeg': 'JPEG',
	'image/png': 'PNG',
	'image/webp': 'WebP',
	'image/gif': 'GIF',
	'image/avif': 'AVIF',
	'image/heic': 'HEIC',
	'image/heif': 'HEIF',
};

function formatName(mime: string): string {
	return formatNames[mime] ?? mime;
}

function kindNames(kinds: readonly AccountKind[], language: Language): string {
	return kinds.map((kind) => kindTexts(kind, language).name).join(', ');
}
