import type { Practice } from '#practice-network/practice.ts';

/** Deletes those of these pictures that no status shows, and their files. */
export async function forgetPictures(practice: Practice, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	const deleted = await practice.database.everywhere((rows) =>
		rows
			.deleteFrom('practice_media')
			.where('id', 'in', ids)
			.where('status_id', 'is', null)
			.returning('stored_as')
			.execute(),
	);
	for (const { stored_as } of deleted) await practice.media.remove(stored_as);
}
