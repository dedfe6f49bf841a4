import type { Database, FirmScope, Rows } from '#schema/database.ts';
import type { DeliveryRow } from '#deliveries/delivery.ts';

/** A delivery this worker holds: what it writes counts as long as nobody has claimed it since. */
export type Claimed = DeliveryRow;

/**
 * Takes due deliveries, oldest first, each under a lease until `now + lease`. Of all workers on the database
 * exactly one gets each: on PostgreSQL rows locked by others are skipped, on SQLite writers take turns.
 */
export async function claimDue(
	database: Database,
	options: { now: number; lease: number; limit: number },
): Promise<Claimed[]> {
	return database.everywhere(async (rows) =>
		claimIn(rows, await dueIds(database, rows, options), options.now + options.lease),
	);
}

/**
 * Takes these deliveries inside a transaction that is open already, so that whoever plans one can be who sends
 * it. The caller sees to it that nobody else holds them.
 */
export async function claimIn(rows: Rows, ids: readonly string[], leaseUntil: number): Promise<Claimed[]> {
	if (ids.length === 0) return [];
	return rows
		.updateTable('deliveries')
		.set((row) => ({
			claim: row('claim', '+', 1),
			lease_until: leaseUntil,
			state: row
				.case()
				.when('state', '=', 'scheduled')
				.then('sending' as const)
				.else(row.ref('state'))
				.end(),
		}))
		.where('id', 'in', ids)
		.returningAll()
		.execute();
}

async function dueIds(
	database: Database,
	rows: Rows,
	options: { now: number; limit: number },
): Promise<string[]> {
	const query = rows
		.selectFrom('deliveries')
		.select('id')
		.where('next_at', 'is not', null)
		.where('next_at', '<=', options.now)
		// It has no time to be taken at; said here too, so that no mistake elsewhere can ever send it.
		.where('state', '!=', 'awaiting_approval')
		.where((row) => row.or([row('lease_until', 'is', null), row('lease_until', '<', options.now)]))
		.orderBy('next_at')
		.limit(options.limit);
	const found = await (database.kind === 'postgres' ? query.forUpdate().skipLocked() : query).execute();
	return found.map(({ id }) => id);
}

/** Extends the leases of deliveries under way and tells which of them this worker still holds. */
export async function renewLeases(
	database: Database,
	held: readonly { id: string; claim: number }[],
	leaseUntil: number,
): Promise<void> {
	if (held.length === 0) return;
	await database.everywhere(async (rows) => {
		for (const { id, claim } of held) {
			await rows
				.updateTable('deliveries')
				.set({ lease_until: leaseUntil })
				.where('id', '=', id)
				.where('claim', '=', claim)
				.where('lease_until', 'is not', null)
				.execute();
		}
	});
}

/** The instant of the next delivery that waits, or null; leased ones are somebody's already. */
export async function nextDue(database: Database): Promise<number | null> {
	const row = await database.everywhere((rows) =>
		rows
			.selectFrom('deliveries')
			.select('next_at')
			.where('next_at', 'is not', null)
			.where('lease_until', 'is', null)
			.orderBy('next_at')
			.limit(1)
			.executeTakeFirst(),
	);
	return row?.next_at ?? null;
}

/** What a worker may change of a delivery it holds. */
export type Change = Partial<
	Pick<
		DeliveryRow,
		| 'state'
		| 'step'
		| 'next_at'
		| 'lease_until'
		| 'parts_done'
		| 'remote'
		| 'attempts'
		| 'first_attempt_at'
		| 'published_at'
		| 'ask_at'
		| 'removed_at'
		| 'reason'
	>
>;

/** Thrown when another worker has taken the delivery over: whatever this one meant to do, it must not do. */
export class ClaimLostError extends Error {}

/**
 * Writes to a held delivery and gives the row as it is now.
 * @throws ClaimLostError when the claim is no longer ours.
 */
export async function writeHeld(scope: FirmScope, held: Claimed, change: Change): Promise<Claimed> {
	const row = await scope.rows
		.updateTable('deliveries')
		.set(change)
		.where('firm_id', '=', scope.firm)
		.where('id', '=', held.id)
		.where('claim', '=', held.claim)
		.returningAll()
		.executeTakeFirst();
	if (row === undefined) throw new ClaimLostError(`Another worker holds delivery ${held.id}.`);
	return row;
}
