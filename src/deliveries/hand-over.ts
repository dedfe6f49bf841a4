import { openAccount } from '#accounts/open.ts';
import type { App } from '#app.ts';
import { writeHeld, type Claimed } from '#deliveries/claim.ts';
import type { Work } from '#deliveries/deliver.ts';
import { writeJournal } from '#deliveries/journal.ts';
import { nextPart } from '#deliveries/part.ts';
import type { PreparedPicture, Reason } from '#networks/network.ts';
import { tell } from '#notices/tell.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Hands a post over to the people of the firm, who publish it themselves: until one of them says that they have, nobody
 * knows whether it is there. The owners and whoever made it are told, each time anew.
 */
export async function handOver({ app }: Work, held: Claimed, reason: Reason): Promise<null> {
	const now = app.clock.now();
	await app.database.inFirm(held.firm_id, async (scope) => {
		await writeHeld(scope, held, {
			state: 'unknown',
			step: 'uncertain',
			// Nothing was tried at the network.
			attempts: 0,
			next_at: null,
			lease_until: null,
			reason: JSON.stringify(reason),
		});
		await writeJournal(scope, held.id, now, 'handed_over', { part: held.parts_done });
		await tellWhoPosts(scope, held, now);
	});
	return null;
}

async function tellWhoPosts(scope: FirmScope, held: Claimed, now: number): Promise<void> {
	const about = await scope.rows
		.selectFrom('deliveries')
		.innerJoin('accounts', 'accounts.id', 'deliveries.account_id')
		.innerJoin('posts', 'posts.id', 'deliveries.post_id')
		.select(['accounts.network', 'posts.person_id'])
		.where('deliveries.firm_id', '=', scope.firm)
		.where('deliveries.id', '=', held.id)
		.executeTakeFirstOrThrow();
	const notice = {
		kind: 'by_hand',
		subject: `${held.id}.${held.claim}`,
		details: { post: held.post_id, network: about.network },
	} as const;
	await tell(scope, { roles: ['owner'] }, notice, now);
	if (about.person_id !== null) await tell(scope, { persons: [about.person_id] }, notice, now);
}

/** The pictures of a delivery as they would be handed to its network; empty where the firm has no such delivery. */
export async function preparedPictures(
	app: App,
	firm: string,
	id: string,
): Promise<readonly PreparedPicture[]> {
	const row = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('deliveries')
			.selectAll()
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.executeTakeFirst(),
	);
	const opened = row === undefined ? null : await openAccount(app, firm, row.account_id);
	if (row === undefined || opened?.kind !== 'open') return [];
	return (await nextPart(app, row, opened)).pictures;
}
