import type { Counter } from '#advice/count.ts';
import type {
	CheckedAccount,
	CheckedPicture,
	CheckedPost,
	EarlierPost,
	Finding,
} from '#advice/guard/rule.ts';
import { severities } from '#advice/guard/rule.ts';
import { rules } from '#advice/guard/rules.ts';
import { houseRule } from '#advice/house-rules.ts';
import type { Limits } from '#advice/limits.ts';
import { limitsOf, networkKnowledge } from '#advice/networks.ts';
import { suggestPurpose, type Learned, type Purpose } from '#advice/purpose.ts';
import { segmentsOf } from '#advice/segments.ts';
import { sentencesOf } from '#advice/sentences.ts';
import { plainWords } from '#advice/similarity.ts';
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
	/** Other accounts of the same network that get the same text. */
	readonly copies?: number | undefined;
	/** Share of advertising that the firm allows itself, in per cent; left out: the house rule. */
	readonly promoteShare?: number | undefined;
	/** Whether the firm has said that a master leads its work. */
	readonly hasMaster?: boolean | null | undefined;
	/** The day it goes out, YYYY-MM-DD. */
	readonly day?: string | undefined;
	/** What the firm's corrections have taught about its purposes. */
	readonly learned?: Learned | undefined;
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
	const suggestion = suggestPurpose(post.text, post.learned);
	const purpose = post.purpose ?? suggestion.purpose;
	const sure = post.purpose !== undefined || isPlain(post.text, suggestion.confidence);
	const checked = prepare(post, { purpose, sure }, count);
	return {
		purpose,
		purpose_confidence: post.purpose ? 1 : suggestion.confidence,
		findings: withoutRepeats(rules.flatMap((rule) => rule(checked)).map(settled)).sort(
			(one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
		),
	};
}

/** Whether a suggestion may stop a post: a few words, or a toss-up, may not. */
function isPlain(text: string, confidence: number): boolean {
	return confidence >= 0.6 && plainWords(text).length >= 4;
}

/**
 * A post with everything that the rules judge it by.
 * @throws RangeError for a network that nobody knows
 */
export function prepare(
	post: PostToCheck,
	{ purpose, sure }: { readonly purpose: Purpose; readonly sure: boolean },
	count: Counter,
): CheckedPost {
	const network = networkKnowledge(post.network);
	if (!network) throw new RangeError(`No network is called ${post.network}`);
	const language = post.language ?? 'de';
	const parts = post.parts ?? [post.text];
	return {
		parts,
		segments: parts.flatMap(segmentsOf),
		sentences: parts.flatMap((text, part) => sentencesOf(text).map((sentence) => ({ ...sentence, part }))),
		media: post.media ?? [],
		network,
		kind: post.kind,
		limits: post.limits ?? limitsOf(post.network),
		trade: post.trade === undefined ? null : findTrade(post.trade),
		purpose,
		purposeSure: sure,
		account: post.account ?? {},
		history: post.history ?? [],
		copies: post.copies ?? 0,
		promoteShare: post.promoteShare ?? houseRule('promote-share'),
		hasMaster: post.hasMaster ?? null,
		day: post.day ?? null,
		language,
		words: wordsOf(findings, language),
		count,
	};
}

/** A stop that no rule opens to the owner is one that nobody can override: what a network refuses, it refuses. */
function settled(finding: Finding): Finding {
	return finding.severity === 'stop' ? { overridable: false, ...finding } : finding;
}

/** The same words twice in a text are told once. */
function withoutRepeats(found: readonly Finding[]): Finding[] {
	const seen = new Set<string>();
	return found.filter(({ rule, excerpt = '' }) => {
		const name = `${rule} ${excerpt}`;
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}
