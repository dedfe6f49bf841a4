import type { Claimed } from '#deliveries/claim.ts';
import type { Reason } from '#networks/network.ts';
import { tell } from '#notices/tell.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Writes down that the owners and whoever made the post are to be told that it did not appear, or that somebody must
 * look whether it did. `held` is the row as it was just written: a delivery that is sent again has another claim, and
 * when it fails again they are told again.
 */
export async function tellOfTrouble(
	scope: FirmScope,
	held: Claimed,
	reason: Reason,
	now: number,
): Promise<void> {
	const about = await scope.rows
		.selectFrom('deliveries')
		.innerJoin('accounts', 'accounts.id', 'deliveries.account_id')
		.innerJoin('posts', 'posts.id', 'deliveries.post_id')
		.select(['accounts.network', 'posts.person_id'])
		.where('deliveries.firm_id', '=', scope.firm)
		.where('deliveries.id', '=', held.id)
		.executeTakeFirstOrThrow();
	const notice = {
		kind: 'failed',
		subject: `${held.id}.${held.claim}`,
		details: {
			post: held.post_id,
			network: about.network,
			reason: reason.code,
			asks: held.state === 'unknown' ? 'look' : 'mend',
		},
	} as const;
	await tell(scope, { roles: ['owner'] }, notice, now);
	if (about.person_id !== null) await tell(scope, { persons: [about.person_id] }, notice, now);
}
