import { area } from '#languages/words.ts';

/** The start page. */
export const start = area({
	title: { de: 'Heute', en: 'Today' },
	nextThing: { de: 'Als Nächstes', en: 'Next' },
	unknownTitle: {
		de: ({ network }: { network: string }) => `Steht der Beitrag auf ${network}?`,
		en: ({ network }: { network: string }) => `Is the post on ${network}?`,
	},
	unknownWhat: {
		de: 'Das Netzwerk hat nicht klar geantwortet. Bitte sehen Sie nach.',
		en: 'The network did not answer clearly. Please have a look.',
	},
	failedTitle: {
		de: ({ network }: { network: string }) => `Auf ${network} ist ein Beitrag nicht erschienen`,
		en: ({ network }: { network: string }) => `A post has not appeared on ${network}`,
	},
	lookAtPost: { de: 'Beitrag ansehen', en: 'Look at the post' },
	byHandTitle: {
		de: ({ network }: { network: string }) => `Jetzt sind Sie dran: ${network}`,
		en: ({ network }: { network: string }) => `Your turn now: ${network}`,
	},
	byHandNow: { de: 'Von Hand veröffentlichen', en: 'Publish by hand' },
	waitsTitle: {
		de: ({ who, long }: { who: string; long: string }) => `${who} wartet seit ${long}`,
		en: ({ who, long }: { who: string; long: string }) => `${who} has been waiting for ${long}`,
	},
	readAndAnswer: { de: 'Lesen und antworten', en: 'Read and answer' },
	approveTitle: {
		de: ({ by }: { by: string | null }) =>
			by === null ? 'Ein Beitrag wartet auf Ihr Ja' : `Ein Beitrag von ${by} wartet auf Ihr Ja`,
		en: ({ by }: { by: string | null }) =>
			by === null ? 'A post waits for your yes' : `A post by ${by} waits for your yes`,
	},
	decide: { de: 'Ansehen und entscheiden', en: 'Look and decide' },
	declinedTitle: {
		de: ({ by }: { by: string | null }) =>
			by === null ? 'Ein Beitrag wurde nicht freigegeben' : `${by} hat einen Beitrag nicht freigegeben`,
		en: ({ by }: { by: string | null }) =>
			by === null ? 'A post was not approved' : `${by} did not approve a post`,
	},
	declinedWhat: {
		de: 'Er ist wieder ein Entwurf. Ändern Sie ihn oder verwerfen Sie ihn.',
		en: 'It is a draft again. Change it or discard it.',
	},
	declinedNote: {
		de: ({ note }: { note: string }) => `„${note}“`,
		en: ({ note }: { note: string }) => `“${note}”`,
	},
	draftTitle: { de: 'Ein Entwurf wartet auf Sie', en: 'A draft is waiting for you' },
	finishDraft: { de: 'Entwurf fertig machen', en: 'Finish the draft' },
	emptyDayTitle: {
		de: ({ day }: { day: string }) => `${day} ist leer`,
		en: ({ day }: { day: string }) => `${day} is empty`,
	},
	emptyDayWhat: {
		de: 'Ein Foto von der Baustelle und ein Satz reichen.',
		en: 'A photo from the site and one sentence are enough.',
	},
	takePicture: { de: 'Foto und Satz', en: 'Photo and sentence' },
	allPlannedTitle: { de: 'Die nächsten Tage sind geplant', en: 'The next days are planned' },
	allPlannedWhat: { de: 'Sie müssen nichts tun.', en: 'You need not do anything.' },
	week: { de: 'Diese Woche', en: 'This week' },
	openWeek: { de: 'Woche öffnen', en: 'Open the week' },
	mix: { de: 'Die Mischung', en: 'The mix' },
	openMix: { de: 'Mischung ansehen', en: 'Look at the mix' },
	takeIdea: { de: 'Diese Idee nehmen', en: 'Take this idea' },
	emptyTitle: { de: 'Der erste Beitrag', en: 'The first post' },
	emptyWhat: {
		de: 'Machen Sie ein Foto von dem, was Sie gerade tun, und schreiben Sie einen Satz dazu. Veröffentlicht wird erst, wenn Sie es sagen, und zum Üben nur im Übungsnetz.',
		en: 'Take a photo of what you are doing and write one sentence. Nothing is published before you say so, and for practice only on the practice network.',
	},
	ladderPicture: { de: 'Eine Leiter an einem Dach', en: 'A ladder against a roof' },
});
