import type { Finding } from '#advice/check.ts';
import type { Override } from '#posts/overridden.ts';

/** What a page lets people do about findings; without it they are only told. */
export interface FindingActs {
	/** Id of the form of the post. */
	readonly form: string;
	/** Whether the reader may decide otherwise: the owner. */
	readonly mayOverride: boolean;
	/** What was decided already about this finding, or null. */
	decided(finding: Finding): Override | null;
	/** Changes the text as the fix says. */
	fix(finding: Finding): void;
	/** Ways to give instead of advertising. */
	readonly rewrites: readonly { readonly text: string; readonly what: string | null }[];
	/** Puts a rewrite in place of the text. */
	rewrite(text: string): void;
}

/** Rules that a rewrite into a tip answers. */
export const answeredByTip: readonly string[] = ['balance.promotion-share', 'account.warming-up', 'pace.ads'];
