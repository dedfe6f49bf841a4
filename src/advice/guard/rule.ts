import type { Counter } from '#advice/count.ts';
import type { Fix, Place } from '#advice/guard/fix.ts';
import type { NetworkKnowledge } from '#advice/knowledge-schema.ts';
import type { Limits } from '#advice/limits.ts';
import type { Purpose } from '#advice/purpose.ts';
import type { Segment } from '#advice/segments.ts';
import type { Stretch } from '#advice/sentences.ts';
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
	/** Where that stands in the text. */
	readonly at?: Place;
	/** What one tap does about it. */
	readonly fix?: Fix;
	/** Of a stop: whether the owner may send the post all the same, with a reason that is kept. */
	readonly overridable?: boolean;
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
	/** The sentences of each part. */
	readonly sentences: readonly (Stretch & { readonly part: number })[];
	readonly media: readonly CheckedPicture[];
	readonly network: NetworkKnowledge;
	/** The kind of account: profile, page … */
	readonly kind: string;
	readonly limits: Limits;
	readonly trade: Trade | null;
	/** What the author chose, else what the text suggests. */
	readonly purpose: Purpose;
	/** Whether the purpose was chosen or is plain; a guess must not stop anybody. */
	readonly purposeSure: boolean;
	readonly account: CheckedAccount;
	/** Earlier posts and those planned before this one, of all accounts. */
	readonly history: readonly EarlierPost[];
	/** Other accounts of the same network that get the same text. */
	readonly copies: number;
	/** Share of advertising that the firm allows itself, in per cent. */
	readonly promoteShare: number;
	/** Whether the firm has said that a master leads its work; null where nobody was asked. */
	readonly hasMaster: boolean | null;
	/** The day it goes out (YYYY-MM-DD), where it is known; without it every law counts as in force. */
	readonly day: string | null;
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
	/** How many people can be recognised. */
	readonly faces?: number | undefined;
	/** Whether all of them agreed to be shown. */
	readonly consented?: boolean | undefined;
	/** Whether they agreed to be named too; left out: as they agreed to be shown. */
	readonly name_consented?: boolean | undefined;
	/** Whether it shows the inside of somebody's home. */
	readonly home?: boolean | undefined;
	/** Whether whoever lives there agreed to that; left out: as the people in it agreed. */
	readonly home_consented?: boolean | undefined;
	/** Whether a machine made it. */
	readonly machine_made?: boolean | undefined;
}

export interface CheckedAccount {
	readonly age_days?: number | undefined;
	readonly impressum?: boolean | undefined;
	readonly token_expires_in_days?: number | undefined;
}

export interface EarlierPost {
	/** Which post it is, where one went to several networks; those of one post count once in the mix. */
	readonly post?: string | undefined;
	readonly text: string;
	readonly purpose: Purpose;
	readonly days_ago: number;
	readonly network?: string | undefined;
}

export type Rule = (post: CheckedPost) => Finding[];
