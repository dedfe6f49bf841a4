import type { Fix } from '#advice/guard/fix.ts';
import { read, type Found, type Reading } from '#advice/guard/reading.ts';
import type { CheckedPost, Finding, Rule } from '#advice/guard/rule.ts';
import { lawFindings } from '#languages/findings-law.ts';
import { wordsOf } from '#languages/words.ts';

/** Texts of the catalogue that speak about the words that were found. */
type AboutWords = {
	[Key in keyof typeof lawFindings]: (typeof lawFindings)[Key]['de'] extends (values: {
		words: string;
	}) => string
		? Key
		: never;
}[keyof typeof lawFindings];

interface TextRule {
	readonly rule: string;
	readonly severity: Finding['severity'];
	/** On what it rests; null where it does not hold for this post. */
	readonly source: (post: CheckedPost) => Pick<Finding, 'source' | 'as_of'> | null;
	readonly message: AboutWords;
	/** One, or several for what it takes more than one to say. */
	readonly reading: Reading | readonly Reading[];
	/** Whether the rule is for this post at all; left out: for every one. */
	readonly holdsFor?: (post: CheckedPost) => boolean;
	readonly fix?: (found: Found, post: CheckedPost) => Fix | undefined;
	/** Of a stop: whether the owner may decide otherwise; left out: yes. */
	readonly overridable?: boolean;
}

/** A rule that reads the text, and what it rests on for a post; null where it does not hold for it. */
export type ReadingRule = Rule & { readonly restsOn: TextRule['source'] };

/** Makes a rule of what it looks for in the text and of what it rests on. */
export function textRule(about: TextRule): ReadingRule {
	const { rule, severity, message, holdsFor, fix, overridable = true } = about;
	const readings = [about.reading].flat();
	const restsOn: TextRule['source'] = (post) => (holdsFor && !holdsFor(post) ? null : about.source(post));
	const judge: Rule = (post) => {
		const source = restsOn(post);
		if (source === null) return [];
		return read(post, ...readings).map((found) => {
			const mended = fix?.(found, post);
			return {
				rule,
				severity,
				message: wordsOf(lawFindings, post.language)[message]({ words: found.excerpt }),
				excerpt: found.excerpt,
				at: found.at,
				...(mended ? { fix: mended } : {}),
				...(severity === 'stop' ? { overridable } : {}),
				...source,
			};
		});
	};
	return Object.assign(judge, { restsOn });
}
