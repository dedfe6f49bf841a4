import * as best from '#advice/guard/law/best-words.ts';
import { inEnglish } from '#advice/guard/law/in-english.ts';
import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { aboutTheLaw, asked } from '#advice/guard/law/not-meant.ts';
import * as rivals from '#advice/guard/law/rival-words.ts';
import * as down from '#advice/guard/law/run-down-words.ts';
import { isBad } from '#advice/guard/law/rivals.ts';
import type { Reading } from '#advice/guard/reading.ts';
import { textRule } from '#advice/guard/text-rule.ts';

/** Comparing with competitors to one's own advantage, or running them down (UWG, section 6). */
export const comparison = textRule({
	rule: 'law.comparison',
	severity: 'warn',
	source: (post) => lawProvenance(post, 'advertising.comparison'),
	message: 'comparison',
	reading: readings(),
});

function readings(): Reading[] {
	const unless = [...rivals.notAgainstFirms, aboutTheLaw, asked];
	const unlessAnywhere = [rivals.sport];
	const [badly, redone] = down.redone;
	return [
		{
			signs: [
				...rivals.unlikeOthers,
				...best.nobodyBetter,
				...down.runDown,
				down.versusUs,
				down.nextDoor,
				...rivals.named,
				down.disgrace,
			],
			unless,
			unlessAnywhere,
		},
		{
			signs: [...rivals.unlikeOthersEnglish, ...best.nobodyBetterEnglish, ...down.runDownEnglish],
			onlyWith: [inEnglish],
			unless,
			unlessAnywhere,
		},
		{ signs: rivals.betterThanOthers, onlyWith: [rivals.than], unless, unlessAnywhere },
		{
			signs: best.bestOfAllEnglish,
			onlyWith: [inEnglish],
			unless,
			unlessAnywhere: [rivals.sport, rivals.awarded],
		},
		{ signs: best.bestOfAll, unless, unlessAnywhere: [rivals.sport, rivals.awarded] },
		{ signs: [...down.elsewhere, down.quoted], onlyWith: [down.here], unless, unlessAnywhere },
		{
			signs: [down.otherFirmsNamed],
			onlyWith: [down.mentioned, down.us],
			unless,
			unlessAnywhere: [...unlessAnywhere, down.alike],
		},
		{ signs: [down.othersFirst], onlyWith: [down.us], unless, unlessAnywhere },
		{ signs: [down.askedAfter], onlyWith: [down.askedAfter, down.us, isBad], unless, unlessAnywhere },
		{ signs: [down.theirs], onlyWith: [down.ours], unless, unlessAnywhere },
		{ signs: [down.namedRivals], unless: [...unless, down.amongFriends], unlessAnywhere },
		{ signs: [badly], onlyWith: [badly, redone], unless, unlessAnywhere },
	];
}
