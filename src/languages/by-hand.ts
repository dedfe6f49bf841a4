import { area } from '#languages/words.ts';

type At = { at: string };
type Network = { network: string };

/** The page on which somebody publishes a post themselves. */
export const byHand = area({
	title: {
		de: ({ at }: At) => `Jetzt ${at} veröffentlichen`,
		en: ({ at }: At) => `Publish ${at} now`,
	},
	account: {
		de: ({ name }: { name: string }) => `Konto: ${name}`,
		en: ({ name }: { name: string }) => `Account: ${name}`,
	},
	text: { de: 'Der Text', en: 'The text' },
	piece: {
		de: ({ number, count }: { number: number; count: number }) => `Teil ${number} von ${count}`,
		en: ({ number, count }: { number: number; count: number }) => `Part ${number} of ${count}`,
	},
	copy: { de: 'Text kopieren', en: 'Copy the text' },
	copied: { de: 'Der Text ist kopiert.', en: 'The text is copied.' },
	selected: {
		de: 'Der Text ist markiert. Kopieren Sie ihn über das Menü.',
		en: 'The text is selected. Copy it from the menu.',
	},
	pictures: { de: 'Die Bilder', en: 'The pictures' },
	share: {
		de: ({ count }: { count: number }) => (count === 1 ? 'Bild teilen' : `${count} Bilder teilen`),
		en: ({ count }: { count: number }) => (count === 1 ? 'Share the picture' : `Share ${count} pictures`),
	},
	shareHint: {
		de: 'Manche Apps nehmen nur die Bilder. Der Text wird deshalb zugleich kopiert: Fügen Sie ihn dort ein.',
		en: 'Some apps take the pictures only. That is why the text is copied at the same time: paste it there.',
	},
	notShared: {
		de: 'Dieses Gerät hat die Bilder nicht weitergegeben. Laden Sie sie herunter und wählen Sie sie dort aus.',
		en: 'This device did not pass the pictures on. Download them and choose them there.',
	},
	download: {
		de: ({ number }: { number: number }) => `Bild ${number} herunterladen`,
		en: ({ number }: { number: number }) => `Download picture ${number}`,
	},
	described: {
		de: ({ alt }: { alt: string }) => `Beschreibung: ${alt}`,
		en: ({ alt }: { alt: string }) => `Description: ${alt}`,
	},
	openNetwork: {
		de: ({ network }: Network) => `${network} öffnen`,
		en: ({ network }: Network) => `Open ${network}`,
	},
	andThen: { de: 'Und?', en: 'And then?' },
	isThere: { de: 'Veröffentlicht', en: 'Published' },
	url: { de: 'Link zum Beitrag (wenn Sie mögen)', en: 'Link to the post (if you like)' },
	urlHint: {
		de: 'Damit finden Sie ihn später wieder.',
		en: 'It helps you find the post again later.',
	},
	wrongUrl: {
		de: 'Das ist kein Link. Er beginnt mit https://.',
		en: 'This is no link. It begins with https://.',
	},
	notYet: { de: 'Noch nicht', en: 'Not yet' },
	inAnHour: { de: 'In 1 Stunde wieder fragen', en: 'Ask again in 1 hour' },
	tomorrow: { de: 'Morgen früh wieder fragen', en: 'Ask again tomorrow morning' },
	drop: { de: 'Doch nicht', en: 'Not after all' },
	donePublished: { de: 'Der Beitrag gilt als veröffentlicht.', en: 'The post counts as published.' },
	doneLater: {
		de: ({ when }: { when: string }) => `Gewerk fragt wieder: ${when}.`,
		en: ({ when }: { when: string }) => `Gewerk will ask again: ${when}.`,
	},
	doneDrop: {
		de: 'Der Beitrag geht dorthin nicht hinaus.',
		en: 'The post does not go out there.',
	},
	againYours: { de: 'Der Beitrag wartet wieder auf Sie.', en: 'The post waits for you again.' },
	tooLate: {
		de: 'Das hat schon jemand anderes erledigt. Unten steht, wie es steht.',
		en: 'Somebody else has already dealt with this. Below you see how it stands.',
	},
	statePublished: {
		de: ({ when }: { when: string }) => `Veröffentlicht am ${when}.`,
		en: ({ when }: { when: string }) => `Published on ${when}.`,
	},
	stateWaits: {
		de: ({ when }: { when: string }) => `Gewerk meldet sich, wenn es so weit ist: ${when}.`,
		en: ({ when }: { when: string }) => `Gewerk speaks up when it is time: ${when}.`,
	},
	stateOther: {
		de: 'Hier ist gerade nichts zu tun.',
		en: 'There is nothing to do here right now.',
	},
	toPost: { de: 'Zum Beitrag', en: 'To the post' },
});
