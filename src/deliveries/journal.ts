import type { FirmScope } from '#schema/database.ts';
import { newId } from '#platform/ids.ts';

export type JournalEvent =
	| 'submitting'
	| 'published'
	| 'not_accepted'
	| 'refused'
	| 'uncertain'
	| 'found'
	| 'absent'
	| 'look_failed'
	| 'asked_person'
	| 'handed_over'
	| 'person_answered'
	| 'scheduled'
	| 'asked'
	| 'approved'
	| 'declined'
	| 'moved'
	| 'withdrawn'
	| 'restored'
	| 'removing'
	| 'removed'
	| 'removal_refused'
	| 'failed';

export interface JournalEntry {
	readonly at: number;
	readonly event: JournalEvent;
	readonly details: Readonly<Record<string, unknown>>;
}

/** Writes down what is about to be done, or what came of it, in the transaction that changes the delivery. */
export async function writeJournal(
	scope: FirmScope,
	delivery: string,
	at: number,
	event: JournalEvent,
	details: Record<string, unknown> = {},
): Promise<void> {
	await scope.rows
		.insertInto('journal')
		.values({
			id: newId(),
			firm_id: scope.firm,
			delivery_id: delivery,
			at,
			event,
			details: JSON.stringify(details),
		})
		.execute();
}

/** What happened to a delivery, first things first. */
export async function readJournal(scope: FirmScope, delivery: string): Promise<JournalEntry[]> {
	const rows = await scope.rows
		.selectFrom('journal')
		.select(['at', 'event', 'details'])
		.where('firm_id', '=', scope.firm)
		.where('delivery_id', '=', delivery)
		.orderBy('id')
		.execute();
	// Written by `writeJournal` alone.
	return rows.map((row) => ({
		at: row.at,
		event: row.event as JournalEvent,
		details: JSON.parse(row.details) as Record<string, unknown>,
	}));
}
