import { readTold, type Told } from '#notices/details.ts';
import { stillMatters } from '#notices/matters.ts';
import type { FirmScope } from '#schema/database.ts';

/** A notice as its person sees it in the page. */
export interface ListedNotice {
	readonly id: string;
	readonly told: Told;
	readonly createdAt: number;
	/** Whether it still waits for somebody. */
	readonly open: boolean;
	readonly standing:
		| { readonly kind: 'sent'; readonly at: number }
		/** At that instant (UTC) it is decided whether it is told. */
		| { readonly kind: 'waiting'; readonly at: number }
		| { readonly kind: 'only_here' };
}

/** What a person was told of in this firm and what waits to be told, newest first. */
export async function listNotices(
	scope: FirmScope,
	personId: string,
	limit: number,
): Promise<ListedNotice[]> {
	const rows = await scope.rows
		.selectFrom('notices')
		.select(['id', 'kind', 'subject', 'details', 'state', 'next_at', 'sent_at', 'created_at'])
		.where('firm_id', '=', scope.firm)
		.where('person_id', '=', personId)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.execute();
	const listed: ListedNotice[] = [];
	for (const row of rows) {
		const told = readTold(row);
		if (told === null) continue;
		listed.push({
			id: row.id,
			told,
			createdAt: row.created_at,
			open: await stillMatters(scope, told),
			standing: standingOf(row),
		});
	}
	return listed;
}

function standingOf({ next_at: next, sent_at: sent }: { next_at: number | null; sent_at: number | null }) {
	if (sent !== null) return { kind: 'sent', at: sent } as const;
	return next === null ? ({ kind: 'only_here' } as const) : ({ kind: 'waiting', at: next } as const);
}
