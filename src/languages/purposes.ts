import { area } from '#languages/words.ts';

/** What a post is for. */
export const purposes = area({
	purpose: { de: 'Wozu ist der Beitrag da?', en: 'What is the post for?' },
	give: { de: 'Geben', en: 'Give' },
	talk: { de: 'Reden', en: 'Talk' },
	promote: { de: 'Werben', en: 'Promote' },
	giveMeans: { de: 'nützt anderen', en: 'is of use to others' },
	talkMeans: { de: 'spricht mit anderen', en: 'talks with others' },
	promoteMeans: { de: 'verkauft etwas', en: 'sells something' },
	suggestion: { de: 'Vorschlag', en: 'Suggestion' },
	because: {
		de: ({ purpose, signs }: { purpose: string; signs: string }) => `Vorschlag: ${purpose}, wegen ${signs}.`,
		en: ({ purpose, signs }: { purpose: string; signs: string }) =>
			`Suggestion: ${purpose}, because of ${signs}.`,
	},
	quoted: {
		de: ({ sign }: { sign: string }) => `„${sign}“`,
		en: ({ sign }: { sign: string }) => `“${sign}”`,
	},
	noSign: {
		de: 'Vorschlag: Geben. Der Text zeigt Ihre Arbeit und wirbt nicht.',
		en: 'Suggestion: Give. The text shows your work and does not advertise.',
	},
	learns: {
		de: 'Sie haben anders gewählt; Gewerk merkt sich das für ähnliche Beiträge.',
		en: 'You chose otherwise; Gewerk will remember that for similar posts.',
	},
	unsure: { de: 'Sicher ist das nicht, Sie entscheiden.', en: 'This is not certain, you decide.' },
});
