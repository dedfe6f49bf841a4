import * as v from 'valibot';
import type { NoticeKind } from '#notices/tell.ts';

const Text = v.string();

const Approval = v.object({ post: Text, excerpt: Text, by: Text, link: v.nullish(Text, null) });
const Failed = v.object({
	post: Text,
	network: Text,
	/** A reason's code. */
	reason: Text,
	/** `look`: nobody knows whether it is there; `mend`: it surely is not. */
	asks: v.optional(v.picklist(['look', 'mend']), 'mend'),
});
const ByHand = v.object({ post: Text, network: Text });
const Answer = v.object({ conversation: Text, author: Text, excerpt: Text });

/** What is known of the thing a person is told of. */
export type Told =
	| ({ readonly kind: 'approval' } & v.InferOutput<typeof Approval>)
	| ({ readonly kind: 'failed'; readonly delivery: string; readonly claim: string } & v.InferOutput<
			typeof Failed
	  >)
	| ({ readonly kind: 'by_hand'; readonly delivery: string; readonly claim: string } & v.InferOutput<
			typeof ByHand
	  >)
	| ({ readonly kind: 'answer' } & v.InferOutput<typeof Answer>);

/** A notice as it was written down. */
export interface Written {
	readonly kind: NoticeKind;
	readonly subject: string;
	readonly details: string;
}

/** What a notice is about; null when it was written without what its kind needs. */
export function readTold(notice: Written): Told | null {
	try {
		return read(notice);
	} catch (error) {
		if (error instanceof v.ValiError || error instanceof SyntaxError) return null;
		throw error;
	}
}

function read({ kind, subject, details }: Written): Told {
	const written: unknown = JSON.parse(details);
	// A mark after the id tells one time from another.
	const [delivery = '', claim = ''] = subject.split('.');
	switch (kind) {
		case 'approval':
			return { kind, ...v.parse(Approval, written) };
		case 'failed':
			return { kind, delivery, claim, ...v.parse(Failed, written) };
		case 'by_hand':
			return { kind, delivery, claim, ...v.parse(ByHand, written) };
		case 'answer':
			return { kind, ...v.parse(Answer, written) };
	}
}
