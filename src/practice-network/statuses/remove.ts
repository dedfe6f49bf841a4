import type { Practice } from '#practice-network/practice.ts';
import { moveToNewAddresses } from '#practice-network/statuses/attachments.ts';
import { showStatus, type StatusJson } from '#practice-network/statuses/show.ts';
import { findOwnStatus } from '#practice-network/statuses/status.ts';
import type { Rows } from '#schema/database.ts';

/**
 * Deletes a status of this account and returns it with its text, so that an app can offer to write it anew. Its
 * pictures stay for a day for that, under new addresses.
 * @throws Refusal 404 for another's status.
 */
export async function removeStatus(
	practice: Practice,
	rows: Rows,
	owner: string,
	id: string,
): Promise<StatusJson & { text: string }> {
	const status = await findOwnStatus(rows, id, owner);
	await moveToNewAddresses(rows, id, []);
	const shown = await showStatus(practice, rows, status, owner);
	await rows
		.updateTable('practice_media')
		.set({ status_id: null, unattached_since: practice.clock.now() })
		.where('status_id', '=', id)
		.execute();
	await rows.deleteFrom('practice_statuses').where('id', '=', id).execute();
	return { ...shown, text: status.text };
}
