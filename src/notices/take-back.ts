import type { NoticeKind } from '#notices/tell.ts';
import type { FirmScope } from '#schema/database.ts';

/** Nobody is told any more of what these were about, unless they have been told already. */
export async function takeBackNotices(
	scope: FirmScope,
	kind: NoticeKind,
	subjects: readonly string[],
): Promise<void> {
	if (subjects.length === 0) return;
	await scope.rows
		.updateTable('notices')
		.set({ state: 'dropped', next_at: null })
		.where('firm_id', '=', scope.firm)
		.where('kind', '=', kind)
		.where('subject', 'in', subjects)
		.where('state', '=', 'waiting')
		.execute();
}
