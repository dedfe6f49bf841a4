import type { Counter } from '#advice/count.ts';
import { prepare, type PostToCheck } from '#advice/guard/guard.ts';
import { cite } from '#advice/guard/provenance.ts';
import { rules } from '#advice/guard/rules.ts';
import type { ReadingRule } from '#advice/guard/text-rule.ts';
import { lawFiles, type LawRule } from '#advice/law.ts';

/**
 * The law that the guard reads such a post by, before a word of it is written: for whoever writes it. Only what
 * holds for its trade, account and day.
 * @throws RangeError for a network that nobody knows
 */
export function lawsFor(post: PostToCheck, count: Counter): LawRule[] {
	const purpose = post.purpose ?? 'give';
	const checked = prepare(post, { purpose, sure: true }, count);
	const sources = new Set(
		rules.flatMap((rule) => ('restsOn' in rule ? [(rule as ReadingRule).restsOn(checked)?.source] : [])),
	);
	return lawFiles
		.flatMap((file) => Object.values(file.rules))
		.filter((rule) => sources.has(cite({ ...rule, source: `${rule.paragraph}: ${rule.source}` }).source));
}
