import { latin } from '#advice/guard/reading.ts';
import type { Fix } from '#advice/guard/fix.ts';
import * as green from '#advice/guard/law/green-words.ts';
import { aboutTheLaw, asked, indirectly, negated, saidByOthers } from '#advice/guard/law/not-meant.ts';
import { lawProvenance } from '#advice/guard/law/law-finding.ts';
import type { Found, Reading } from '#advice/guard/reading.ts';
import type { CheckedPost } from '#advice/guard/rule.ts';
import { textRule } from '#advice/guard/text-rule.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

/** General environmental claims, which need proof since 27 September 2026 (directive 2024/825). */
export const greenClaim = textRule({
	rule: 'law.green-claim',
	severity: 'stop',
	source: (post) => lawProvenance(post, 'advertising.green-claims'),
	message: 'greenClaim',
	reading: readings(),
	fix: leaveOut,
});

function readings(): Reading[] {
	const notMeant = [
		aboutTheLaw,
		saidByOthers,
		asked,
		indirectly(green.claim),
		negated(green.claim),
		green.someoneElse,
		green.asATopic,
		green.otherNames,
	];
	const onlyWith = [green.mentioned];
	const unlessAnywhere = [green.doubted];
	return [
		// No detail saves a climate-neutral firm: what is offset may not be called neutral.
		{ signs: [green.climateNeutral, green.offset], onlyWith, unless: notMeant, unlessAnywhere },
		{
			signs: [green.ownSeal],
			onlyWith: [green.mentioned, green.ours],
			unless: [...notMeant, green.knownSeal],
			unlessAnywhere,
		},
		{
			signs: [green.vague, green.goodForTheEarth],
			onlyWith,
			unless: [...notMeant, ...green.concrete],
			unlessAnywhere,
		},
		{
			signs: [green.sustainable],
			onlyWith,
			unless: [...notMeant, ...green.concrete, green.lasting],
			unlessAnywhere,
		},
		{
			signs: [green.greenNotColor],
			onlyWith,
			unless: [...notMeant, ...green.concrete, green.color],
			unlessAnywhere,
		},
	];
}

/** An adjective before its noun can be left out; one after `very` or beside another cannot. */
function leaveOut({ at, excerpt }: Found, post: CheckedPost): Fix | undefined {
	const text = post.parts[at.part] ?? '';
	const [adjective = ''] = /^\S+/.exec(excerpt) ?? [];
	const end = at.start + adjective.length;
	const before = text.slice(Math.max(0, at.start - longestWord), at.start);
	const after = text.slice(end, end + longestWord);
	if (!isGermanAttribute(adjective, after) && !isEnglishAttribute(before, after)) return undefined;
	if (belongsToMore.test(before)) return undefined;
	return {
		kind: 'replace',
		label: wordsOf(lawFindings, post.language).without({ words: adjective }),
		at: { part: at.part, start: at.start, end: end + 1 },
		with: '',
	};
}

const longestWord = 40;

function isGermanAttribute(adjective: string, after: string): boolean {
	return (
		/(?:lich|ig|isch|end|bar|recht|neutral|positiv|frei|arm|grün)e[nrsm]?$/iu.test(adjective) &&
		/^ \p{Lu}\p{Ll}/u.test(after)
	);
}

function isEnglishAttribute(before: string, after: string): boolean {
	return englishDeterminer.test(before) && englishNoun.test(after);
}

const englishDeterminer = latin(
	/(?<!\p{L})(?:our|the|these|those|your|my|their|all|with|of|in|from|for) $/iu,
);
const englishNoun = latin(
	/^ (?!(?:and|or|than|to|for|but|in|on|at|with|because|so|as|enough|by|from|way)(?!\p{L}))\p{Ll}{3,}/u,
);
const belongsToMore = latin(
	/(?:(?<!\p{L})(?:und|oder|and|or|sehr|besonders|wirklich|extrem|super|total|voll|absolut|durch|so|ganz|richtig|rein|möglichst|äußerst|noch|viel|truly|really|very|most|more|fully|an?)|[,&%+-]) $/iu,
);
