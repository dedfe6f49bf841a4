import type { Counter } from '#advice/count.ts';
import type { CheckedPicture, CheckedPost, Finding } from '#advice/guard/rule.ts';
import { severities } from '#advice/guard/rule.ts';
import { rules } from '#advice/guard/rules.ts';
import type { Limits } from '#advice/limits.ts';
import { limitsOf, networkKnowledge } from '#advice/networks.ts';
import { suggestPurpose, type Purpose } from '#advice/purpose.ts';
import { segmentsOf } from '#advice/segments.ts';
import { findTrade } from '#advice/trades.ts';
import { findings } from '#languages/findings.ts';
import { wordsOf, type Language } from '#languages/words.ts';

/** What is known of a post; what is left out is not known and not judged. */
export interface PostToCheck {
	readonly text: string;
	/** The text split into what goes out one after the other, where it was. */
	readonly parts?: readonly string[] | undefined;
	readonly network: string;
	readonly kind: string;
	/** Limits of the very account, where its server has told them; else those of the knowledge files hold. */
	readonly limits?: Limits | undefined;
	readonly trade?: string | undefined;
	readonly language?: Language | undefined;
	readonly purpose?: Purpose | undefined;
	readonly media?: readonly CheckedPicture[] | undefined;
	readonly account?: CheckedAccount | undefined;
	readonly history?: readonly EarlierPost[] | undefined;
}

interface CheckedAccount {
	readonly age_days?: number | undefined;
	readonly impressum?: boolean | undefined;
	readonly token_expires_in_days?: number | undefined;
}

interface EarlierPost {
	readonly text: string;
	readonly purpose: Purpose;
	readonly days_ago: number;
	readonly network?: string | undefined;
}

export interface CheckAnswer {
	readonly purpose: Purpose;
	/** 1 where the author chose it. */
	readonly purpose_confidence: number;
	readonly findings: Finding[];
}

/**
 * Everything the guard has to say about a post, the stops first.
 * @throws RangeError for a network that nobody knows
 */
export function guard(post: PostToCheck, count: Counter): CheckAnswer {
	const checked = prepare(post, count);
	const suggestion = suggestPurpose(post.text);
	return {
		purpose: post.purpose ?? suggestion.purpose,
		purpose_confidence: post.purpose ? 1 : suggestion.confidence,
		findings: rules
			.flatMap((rule) => rule(checked))
			.sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity)),
	};
}

function prepare(post: PostToCheck, count: Counter): CheckedPost {
	const network = networkKnowledge(post.network);
	if (!network) throw new RangeError(`No network is called ${post.network}`);
	const language = post.language ?? 'de';
	const parts = post.parts ?? [post.text];
	return {
		parts,
		segments: parts.flatMap(segmentsOf),
		media: post.media ?? [],
		network,
		limits: post.limits ?? limitsOf(post.network),
		trade: post.trade === undefined ? null : findTrade(post.trade),
		language,
		words: wordsOf(findings, language),
		count,
	};
}
