import type { Who } from '#ui/outbox/entry.ts';

/** What a page asks of the worker. */
export type ToWorker =
	| { readonly kind: 'send'; readonly force: boolean }
	/** A page is open and idle, with this person: time to tidy, to send, and to fetch what can wait. */
	| { readonly kind: 'settle'; readonly who: Who | null };
