import { area } from '#languages/words.ts';

/** The folding rule of the last ten posts. */
export const mixRule = area({
	says: {
		de: ({ give, talk, promote }: Counts) =>
			`Die letzten ${give + talk + promote} Beiträge: ${give} geben, ${talk} reden, ${promote} werben.`,
		en: ({ give, talk, promote }: Counts) =>
			`The last ${give + talk + promote} posts: ${give} give, ${talk} talk, ${promote} promote.`,
	},
	saysOne: {
		de: ({ purpose }: { purpose: string }) => `Der erste Beitrag: ${purpose}.`,
		en: ({ purpose }: { purpose: string }) => `The first post: ${purpose}.`,
	},
	allowed: {
		de: ({ promotes }: { promotes: number }) =>
			promotes === 0
				? 'Alle zehn Glieder sind zum Geben und Reden da, keines zum Werben.'
				: `Von zehn Gliedern sind ${10 - promotes} zum Geben und Reden da, ${promotes} zum Werben.`,
		en: ({ promotes }: { promotes: number }) =>
			promotes === 0
				? 'All ten links are for giving and talking, none for promoting.'
				: `Of ten links, ${10 - promotes} are for giving and talking, ${promotes} for promoting.`,
	},
	links: {
		de: 'Die letzten zehn Beiträge, der neueste rechts',
		en: 'The last ten posts, the newest on the right',
	},
	pictureOnly: { de: 'Nur ein Foto, ohne Text', en: 'A photo only, without text' },
});

interface Counts {
	give: number;
	talk: number;
	promote: number;
}
