import type { FirmScope } from '#schema/database.ts';

/**
 * Holds others who would change or decide about this post back until the transaction ends, so that what is read
 * from here on is what will be written about. On SQLite writers take turns anyway.
 */
export async function lockPost(scope: FirmScope, id: string): Promise<void> {
	await scope.rows
		.updateTable('posts')
		.set((post) => ({ text: post.ref('text') }))
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}
