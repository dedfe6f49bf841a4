import { area } from '#languages/words.ts';

type At = { at: string };
type Names = { who: string; long: string };

/** What customers say below the firm's posts, and what is still to be answered. */
export const answers = area({
	title: { de: 'Antworten', en: 'Answers' },
	show: { de: 'Anzeigen', en: 'Show' },
	open: { de: 'Offen', en: 'Open' },
	all: { de: 'Alle', en: 'All' },
	waitsOne: {
		de: ({ who, long }: Names) => `${who} wartet seit ${long}`,
		en: ({ who, long }: Names) => `${who} has been waiting for ${long}`,
	},
	waitMany: {
		de: ({ who, long, more }: Names & { more: number }) =>
			`${who} und ${more === 1 ? 'jemand anderes' : `${more} andere`} warten, am längsten seit ${long}`,
		en: ({ who, long, more }: Names & { more: number }) =>
			`${who} and ${more === 1 ? 'someone else' : `${more} others`} are waiting, the longest for ${long}`,
	},
	nobodyWaits: { de: 'Hier wartet niemand', en: 'Nobody is waiting here' },
	below: {
		de: ({ at }: At) => `Unter Ihrem Beitrag ${at}`,
		en: ({ at }: At) => `Below your post ${at}`,
	},
	pictureOnly: { de: 'Nur ein Foto', en: 'A photo only' },
	us: { de: 'Ihr Betrieb', en: 'Your firm' },
	waits: { de: 'wartet', en: 'is waiting' },
	answerAt: {
		de: ({ at }: At) => `${at.charAt(0).toUpperCase()}${at.slice(1)} antworten`,
		en: ({ at }: At) => `Answer ${at}`,
	},
	answerHow: {
		de: 'Sie antworten dort, mit dem Konto Ihres Betriebs. Gewerk sieht es und nimmt das Gespräch von der Liste.',
		en: 'You answer there, with your firm’s account. Gewerk sees it and takes the conversation off the list.',
	},
	dealt: { de: 'Erledigt', en: 'Done' },
	dealtWith: { de: 'Das Gespräch ist erledigt.', en: 'The conversation is done.' },
	openAgain: { de: 'Das Gespräch ist wieder offen.', en: 'The conversation is open again.' },
	gone: {
		de: 'Dieses Gespräch gibt es nicht mehr. Der Beitrag wurde wohl gelöscht.',
		en: 'This conversation no longer exists. The post has probably been deleted.',
	},
	earlier: {
		de: ({ count }: { count: number }) =>
			count === 1 ? '1 frühere Nachricht' : `${count} frühere Nachrichten`,
		en: ({ count }: { count: number }) => (count === 1 ? '1 earlier message' : `${count} earlier messages`),
	},
	lookAt: {
		de: ({ at }: At) => `${at.charAt(0).toUpperCase()}${at.slice(1)} ansehen`,
		en: ({ at }: At) => `Look ${at}`,
	},
	askNow: { de: 'Jetzt nachsehen', en: 'Look now' },
	asking: { de: 'Wird nachgesehen …', en: 'Looking …' },
	asked: {
		de: ({ time }: { time: string }) => `Nachgesehen um ${time}.`,
		en: ({ time }: { time: string }) => `Looked at ${time}.`,
	},
	older: { de: 'Ältere', en: 'Older' },
	newest: { de: 'Neueste', en: 'Newest' },
	noneOpen: { de: 'Niemand wartet auf Sie', en: 'Nobody is waiting for you' },
	none: { de: 'Noch hat niemand geantwortet', en: 'Nobody has answered yet' },
	noneWhat: {
		de: 'Antwortet jemand unter einem Ihrer Beiträge, steht es ein paar Minuten später hier.',
		en: 'When somebody answers below one of your posts, it stands here a few minutes later.',
	},
	byHandWhat: {
		de: 'Was Sie von Hand veröffentlichen, beobachten Sie bitte dort selbst.',
		en: 'What you publish by hand, please watch there yourself.',
	},
	counterPicture: { de: 'Eine Ladentheke mit Klingel', en: 'A shop counter with a bell' },
});
