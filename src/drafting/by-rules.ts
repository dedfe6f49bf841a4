import { draftsFor, type Draft } from '#advice/drafting/draft.ts';
import type { TextLimits } from '#advice/limits.ts';
import type { Subject } from '#drafting/subject.ts';
import type { Language } from '#languages/words.ts';

/** What a text may be like while no account is there to limit it. */
const anything: TextLimits = {
	unit: 'graphemes',
	max: Number.POSITIVE_INFINITY,
	maxBytes: null,
	perUrl: null,
	mentionsWithoutServer: false,
	textOnly: true,
	linksClickable: true,
	maxHashtags: null,
	threads: false,
};

/**
 * Ways to put it into words by rules alone, the best first; none where the text stands well as it is. None says
 * anything that the guard would stop or warn of and did not before.
 */
export function draftByRules(subject: Subject, language: Language): Draft[] {
	const { text, purpose, network, firm, hasPicture, idea } = subject;
	const before = seriousRules(subject, text);
	return draftsFor({
		sentence: text,
		purpose,
		language,
		network,
		limits: tightestLimits(subject),
		firm,
		hasPicture,
		idea,
	})
		.filter((draft) => draft.text !== text.trim())
		.filter((draft) => [...seriousRules(subject, draft.text)].every((rule) => before.has(rule)));
}

function tightestLimits({ readers }: Subject): TextLimits {
	return readers
		.map(({ limits }) => limits.text)
		.reduce((tightest, limits) => (limits.max < tightest.max ? limits : tightest), anything);
}

function seriousRules(subject: Subject, text: string): Set<string> {
	return new Set(
		subject
			.judge(text)
			.filter(({ severity }) => severity !== 'hint')
			.map(({ rule }) => rule),
	);
}
