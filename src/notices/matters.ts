import type { Told } from '#notices/details.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Whether something still waits for a person: what has been mended, decided, sent or answered since it was written
 * down is nothing to be told of any more.
 */
export async function stillMatters(scope: FirmScope, told: Told): Promise<boolean> {
	switch (told.kind) {
		case 'failed': {
			const delivery = await findDelivery(scope, told.delivery);
			// Sent again and failed again since, it is another notice's.
			const same = told.claim === '' || told.claim === String(delivery?.claim);
			return same && (delivery?.state === 'failed' || delivery?.state === 'unknown');
		}
		case 'by_hand':
			return isStillTheirs(await findDelivery(scope, told.delivery), told.claim);
		case 'approval':
			return waitsForApproval(scope, told.post);
		case 'answer':
			return isOpen(scope, told.conversation);
	}
}

/** Put off and asked for again since, it is another notice's. */
function isStillTheirs(
	delivery: { readonly state: string; readonly claim: number } | undefined,
	claim: string,
): boolean {
	return delivery?.state === 'unknown' && (claim === '' || claim === String(delivery.claim));
}

async function findDelivery({ firm, rows }: FirmScope, id: string) {
	return rows
		.selectFrom('deliveries')
		.select(['state', 'claim'])
		.where('firm_id', '=', firm)
		.where('id', '=', id)
		.executeTakeFirst();
}

async function waitsForApproval({ firm, rows }: FirmScope, post: string): Promise<boolean> {
	const waiting = await rows
		.selectFrom('deliveries')
		.select('id')
		.where('firm_id', '=', firm)
		.where('post_id', '=', post)
		.where('state', '=', 'awaiting_approval')
		.executeTakeFirst();
	return waiting !== undefined;
}

async function isOpen({ firm, rows }: FirmScope, conversation: string): Promise<boolean> {
	const open = await rows
		.selectFrom('conversations')
		.select('id')
		.where('firm_id', '=', firm)
		.where('id', '=', conversation)
		.where('state', '=', 'open')
		.executeTakeFirst();
	return open !== undefined;
}
