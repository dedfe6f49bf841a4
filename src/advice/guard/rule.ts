import type { Counter } from '#advice/count.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import type { Limits } from '#advice/limits.ts';
import type { Segment } from '#advice/segments.ts';
import type { Trade } from '#advice/trades.ts';
import type { findings } from '#languages/findings.ts';
import type { Language, Words } from '#languages/words.ts';

export const severities = ['stop', 'warn', 'hint'] as const;

/** Something the guard has to say about a post. A stop keeps it from being sent, a warning and a hint do not. */
export interface Finding {
	/** `area.name`, such as `format.length`. */
	readonly rule: string;
	readonly severity: (typeof severities)[number];
	/** In the language asked for: what is wrong and the one next step. */
	readonly message: string;
	/** The part of the post that it is about. Together with the rule it is unique within an answer. */
	readonly excerpt?: string;
	/** Who says so, with an address to look it up where there is one. */
	readonly source: string;
	/** Of what date the source is: YYYY, YYYY-MM or YYYY-MM-DD. */
	readonly as_of: string;
}

/** A post with everything that the rules judge it by. */
export interface CheckedPost {
	/** What goes out one after the other; one text unless it was split. */
	readonly parts: readonly string[];
	/** What each part is made of. */
	readonly segments: readonly Segment[];
	readonly media: readonly CheckedPicture[];
	readonly network: NetworkKnowledge;
	readonly limits: Limits;
	readonly trade: Trade | null;
	readonly language: Language;
	readonly words: Words<typeof findings>;
	readonly count: Counter;
}

/** What is known of a picture; nothing is said about what is not known. */
export interface CheckedPicture {
	readonly mime?: string | undefined;
	readonly width?: number | undefined;
	readonly height?: number | undefined;
	readonly bytes?: number | undefined;
	readonly alt?: string | undefined;
}

export type Rule = (post: CheckedPost) => Finding[];
