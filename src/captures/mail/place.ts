import * as v from 'valibot';
import { kept } from '#captures/kept.ts';

/** Up to where the mailbox has been read. */
export const placeInMailbox = kept(
	'mailbox:place',
	v.object({
		validity: v.string(),
		uid: v.number(),
		/** How often the next letter could not be dealt with. */
		failures: v.number(),
	}),
);
export type PlaceInMailbox = { readonly validity: string; readonly uid: number; readonly failures: number };

/** Why the mailbox cannot be read, and since when (a UTC instant); nothing while it can. */
export const mailboxTrouble = kept(
	'mailbox:trouble',
	v.object({ problem: v.picklist(['sign_in', 'unreachable']), since: v.number() }),
);
