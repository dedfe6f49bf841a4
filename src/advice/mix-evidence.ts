import { finding, type Evidence } from '#advice/evidence.ts';

/** What a finding says about the rule that little should advertise. */
export type Side = 'for' | 'against' | 'both';

/**
 * What is known about the share of advertising, for the rule and against it. On which side a finding stands is
 * judgement: dull reactions to bare offers speak for the rule, the clicks that offers bring against it.
 */
export const mixEvidence: readonly { readonly side: Side; readonly id: string; readonly found: Evidence }[] =
	(
		[
			['for', 'content.too-much-promotion'],
			['both', 'content.lee-2018'],
			['against', 'house.eighty-twenty'],
		] as const
	).map(([side, id]) => ({ side, id, found: finding(id) }));
