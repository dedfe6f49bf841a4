import type { DeliveryState } from '#deliveries/delivery.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * What comes of it when somebody plans: an owner decides, others plan, and in a firm that wants it so what an
 * employee plans waits until an owner has said yes.
 */
export type Say = 'decides' | 'plans' | 'waits';

/** Who is acting: a person, or the firm itself where nobody is named, as with a program that has a token. */
export interface Acting {
	readonly personId?: string | undefined;
}

/** How much the word of a person counts in this firm. Somebody who is no member waits wherever anybody does. */
export async function sayOf(scope: FirmScope, { personId }: Acting): Promise<Say> {
	if (personId === undefined) return 'plans';
	const row = await scope.rows
		.selectFrom('firms')
		.leftJoin('members', (join) =>
			join.onRef('members.firm_id', '=', 'firms.id').on('members.person_id', '=', personId),
		)
		.select(['firms.approval', 'members.role'])
		.where('firms.id', '=', scope.firm)
		.executeTakeFirst();
	if (row?.role === 'owner') return 'decides';
	return row?.approval === 'employees' && row.role !== 'adviser' ? 'waits' : 'plans';
}

/** How a delivery stands after being planned by somebody; what waits for an owner, only an owner lets go. */
export function plannedState(say: Say, state: DeliveryState): 'scheduled' | 'awaiting_approval' {
	if (say === 'waits') return 'awaiting_approval';
	return say === 'plans' && state === 'awaiting_approval' ? 'awaiting_approval' : 'scheduled';
}

/** The columns of a delivery that is planned for `at` (UTC): while it waits, no worker has a time to take it. */
export function plannedFor(state: 'scheduled' | 'awaiting_approval', at: number) {
	return { state, due_at: at, next_at: state === 'scheduled' ? at : null };
}
