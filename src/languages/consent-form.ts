import { area } from '#languages/words.ts';

interface InFirm {
	firm: string;
}

/** The blank on which somebody agrees to be shown, as it goes on paper. */
export const consentForm = area({
	title: {
		de: 'Einwilligung: Bilder in sozialen Netzwerken',
		en: 'Consent: pictures on social networks',
	},
	titleStaff: {
		de: 'Einwilligung von Mitarbeitern: Bilder in sozialen Netzwerken',
		en: 'Consent of staff: pictures on social networks',
	},
	who: { de: 'Vor- und Nachname', en: 'First and last name' },
	born: { de: 'Bei Kindern: Namen der Eltern', en: 'For children: names of the parents' },
	purposeTitle: { de: 'Wofür', en: 'What for' },
	purpose: {
		de: ({ firm }: InFirm) =>
			`${firm} zeigt in sozialen Netzwerken die eigene Arbeit und die Menschen dabei. Dafür sollen Bilder veröffentlicht werden, auf denen ich zu erkennen bin.`,
		en: ({ firm }: InFirm) =>
			`${firm} shows its work and the people in it on social networks. For this, pictures in which I can be recognised are to be published.`,
	},
	agreeTitle: { de: 'Ich bin einverstanden mit (bitte ankreuzen)', en: 'I agree to (please tick)' },
	pictures: { de: 'Bildern, auf denen ich zu erkennen bin', en: 'pictures in which I can be recognised' },
	name: { de: 'meinem Namen dazu', en: 'my name beside them' },
	home: { de: 'Bildern aus meiner Wohnung', en: 'pictures from inside my home' },
	video: { de: 'Videos, in denen ich zu sehen bin', en: 'videos in which I can be seen' },
	whereTitle: { de: 'Wo sie erscheinen dürfen', en: 'Where they may appear' },
	elsewhere: {
		de: 'außerdem: ____________________________________',
		en: 'also: ____________________________________',
	},
	freeTitle: { de: 'Freiwillig', en: 'Voluntary' },
	free: {
		de: 'Ich muss nicht zustimmen. Ein Nein hat für mich keine Folgen.',
		en: 'I do not have to agree. A no has no consequences for me.',
	},
	freeStaff: {
		de: 'Ich muss nicht zustimmen. Weder ein Nein noch ein späterer Widerruf hat Folgen für mein Arbeitsverhältnis (§ 26 Abs. 2 BDSG).',
		en: 'I do not have to agree. Neither a no nor taking it back later has consequences for my employment (§ 26 (2) BDSG).',
	},
	revokeTitle: { de: 'Jederzeit zu widerrufen', en: 'Can be taken back at any time' },
	revoke: {
		de: ({ firm }: InFirm) =>
			`Ich kann die Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen, ganz oder zum Teil. Eine Nachricht an ${firm} genügt. Der Betrieb löscht die Bilder dann aus seinen Konten und verwendet sie nicht mehr.`,
		en: ({ firm }: InFirm) =>
			`I can take this consent back at any time with effect for the future, wholly or in part. A message to ${firm} is enough. The firm then deletes the pictures from its accounts and uses them no more.`,
	},
	until: {
		de: 'Gilt   [  ] bis auf Widerruf   [  ] bis zum ____________________',
		en: 'Valid   [  ] until taken back   [  ] until ____________________',
	},
	signature: {
		de: 'Ort, Datum, Unterschrift: ______________________________________________________',
		en: 'Place, date, signature: ______________________________________________________',
	},
	parents: {
		de: 'Bei Kindern, Unterschrift der Eltern: ____________________________________________',
		en: 'For children, signature of the parents: __________________________________________',
	},
	restsOn: {
		de: ({ laws }: { laws: string }) => `Grundlage: ${laws}.`,
		en: ({ laws }: { laws: string }) => `Rests on: ${laws}.`,
	},
	law: {
		de: ({ paragraph, day }: { paragraph: string; day: string }) => `${paragraph} (Stand ${day})`,
		en: ({ paragraph, day }: { paragraph: string; day: string }) => `${paragraph} (as of ${day})`,
	},
	noLegalAdvice: {
		de: 'Dieses Blatt ist keine Rechtsberatung. Im Zweifel fragen Sie eine Anwältin, einen Anwalt oder die Kammer. Eine Ausfertigung bekommt, wer unterschreibt.',
		en: 'This sheet is no legal advice. In case of doubt ask a lawyer or the chamber. Whoever signs gets a copy.',
	},
	pageOf: {
		de: ({ page, pages }: { page: number; pages: number }) => `Seite ${page} von ${pages}`,
		en: ({ page, pages }: { page: number; pages: number }) => `Page ${page} of ${pages}`,
	},
	file: { de: 'einwilligung', en: 'consent' },
	fileStaff: { de: 'einwilligung-mitarbeiter', en: 'consent-staff' },
});
