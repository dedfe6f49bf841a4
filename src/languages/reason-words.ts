import { nextWhenConnecting, reasons } from '#languages/reasons.ts';
import { wordsOf, type Language } from '#languages/words.ts';
import type { Reason } from '#networks/network.ts';

/** A reason in plain words for someone who connects an account. */
export interface ReasonWords {
	/** What happened and what it means. */
	readonly what: string;
	/** The one next step. */
	readonly next: string;
	/** The server's own words, or null. */
	readonly detail: string | null;
}

/** Puts a reason into words. `network` is what the network is called. */
export function reasonWords(reason: Reason, network: string, language: Language): ReasonWords {
	return {
		what: wordsOf(reasons, language)[reason.code]({ network }),
		next: wordsOf(nextWhenConnecting, language)[reason.code],
		detail: reason.detail,
	};
}
