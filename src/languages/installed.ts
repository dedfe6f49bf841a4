import { area } from '#languages/words.ts';

/** Gewerk as an app on the home screen. */
export const installed = area({
	description: {
		de: 'Ein Foto und ein Satz von der Baustelle werden der richtige Beitrag.',
		en: 'One photo and one sentence from the building site become the right post.',
	},
	photo: { de: 'Foto', en: 'Photo' },
	week: { de: 'Woche', en: 'Week' },
	answers: { de: 'Antworten', en: 'Answers' },
});
