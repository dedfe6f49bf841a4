import { area } from '#languages/words.ts';

/** What a person says about a picture: who is in it, where it was taken, whether it is a photo at all. */
export const pictureFacts = area({
	title: { de: 'Wer und was ist zu sehen?', en: 'Who and what does it show?' },
	who: { de: 'Wer ist zu erkennen?', en: 'Who can be recognised?' },
	nobody: { de: 'Niemand', en: 'Nobody' },
	self: { de: 'Nur ich selbst', en: 'Only myself' },
	agreed: { de: 'Leute, die zugestimmt haben', en: 'People who have agreed' },
	not_asked: { de: 'Leute, die nicht gefragt wurden', en: 'People who were not asked' },
	untold: { de: 'noch nicht gesagt', en: 'not said yet' },
	agreedShort: {
		de: ({ names }: { names: string }) => `zu erkennen: ${names}`,
		en: ({ names }: { names: string }) => `recognisable: ${names}`,
	},
	nobodyShort: { de: 'niemand zu erkennen', en: 'nobody recognisable' },
	selfShort: { de: 'nur ich selbst', en: 'only myself' },
	unrecordedShort: { de: 'zugestimmt, noch nicht eingetragen', en: 'agreed, not entered yet' },
	notAskedShort: { de: 'Leute ohne Einwilligung', en: 'people without consent' },
	homeShort: { de: 'Wohnung', en: 'home' },
	machineShort: { de: 'von einer KI', en: 'made by AI' },
	whichConsents: { de: 'Wer hat zugestimmt?', en: 'Who has agreed?' },
	filter: { de: 'Namen suchen', en: 'Search names' },
	none: {
		de: 'Noch ist niemand eingetragen.',
		en: 'Nobody is entered yet.',
	},
	enter: { de: 'Einwilligung eintragen', en: 'Enter a consent' },
	home: { de: 'Zeigt das Innere einer Wohnung', en: 'Shows the inside of a home' },
	machine: { de: 'Von einer KI gemacht', en: 'Made by an AI' },
	mark: { de: 'Unser Zeichen in die Ecke', en: 'Our mark in the corner' },
	markShort: { de: 'mit Zeichen', en: 'with the mark' },
	markLeftOut: {
		de: ({ at }: { at: string }) => `Ohne Ihr Zeichen: ${at} ist es nicht erlaubt.`,
		en: ({ at }: { at: string }) => `Without your mark: it is not allowed ${at}.`,
	},
	consentRevoked: { de: 'zurückgenommen', en: 'taken back' },
	consentEnded: { de: 'abgelaufen', en: 'ended' },
	consentSpoken: { de: 'nur mündlich', en: 'only spoken' },
	consentUntil: {
		de: ({ day }: { day: string }) => `bis ${day}`,
		en: ({ day }: { day: string }) => `until ${day}`,
	},
	notPictures: { de: 'gilt nicht für Bilder', en: 'does not cover pictures' },
});
