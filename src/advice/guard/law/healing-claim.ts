import * as healing from '#advice/guard/law/healing-words.ts';
import { inEnglish } from '#advice/guard/law/in-english.ts';
import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import { aboutTheLaw, asked } from '#advice/guard/law/not-meant.ts';
import type { Reading } from '#advice/guard/reading.ts';
import { textRule } from '#advice/guard/text-rule.ts';

/** Promises that something heals, relieves or prevents illness (HWG). */
export const healingClaim = textRule({
	rule: 'law.healing-claim',
	severity: 'stop',
	source: (post) => lawProvenance(post, 'health.healing-claims'),
	message: 'healingClaim',
	reading: readings(),
});

function readings(): Reading[] {
	const unless = [...healing.harmless, aboutTheLaw, asked];
	const [before, after] = healing.beforeAndAfter;
	return [
		{
			signs: healing.healed,
			onlyWith: [healing.mentioned, healing.named],
			unless,
			unlessAnywhere: [healing.advice],
		},
		{ signs: [healing.promised], unless },
		{ signs: [healing.promisedEnglish], onlyWith: [inEnglish], unless },
		{ signs: [before], onlyWith: [before, after], unless },
		{ signs: [healing.answered], onlyWith: [/\?/u, healing.asked], unless },
	];
}
