import { area } from '#languages/words.ts';

/** Whence the guard knows what it says, where it is no source from outside. */
export const guardFindings = area({
	houseRule: {
		de: ({ rule }: { rule: string }) => `Hausregel von Gewerk, nach Urteil: ${rule}`,
		en: ({ rule }: { rule: string }) => `House rule of Gewerk, by judgement: ${rule}`,
	},
});
