import type { FirmScope } from '#schema/database.ts';

const aDay = 24 * 60 * 60_000;
/** After these days an idea may be offered again: the season has come round, or readers have forgotten it. */
const rested = 300;

/** Ids of the ideas that the firm has made something of lately; they are not offered again. */
export async function listUsedIdeas(scope: FirmScope, now: number): Promise<string[]> {
	const rows = await scope.rows
		.selectFrom('captures')
		.select('idea')
		.distinct()
		.where('firm_id', '=', scope.firm)
		.where('created_at', '>=', now - rested * aDay)
		.where('idea', 'is not', null)
		.execute();
	return rows.flatMap(({ idea }) => idea ?? []);
}
