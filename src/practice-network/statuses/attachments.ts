import { newSecret } from '#platform/ids.ts';
import { Refusal } from '#practice-network/answers.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { Rows } from '#schema/database.ts';

/** Which pictures a status is to show, and whose both are. */
export interface Attachment {
	readonly status: string;
	readonly owner: string;
	/** Ids in the order they are shown. */
	readonly pictures: readonly string[];
}

/**
 * Makes a status show exactly these pictures.
 * @throws Refusal 422 where one is not the account's own or belongs to another status.
 */
export async function attachPictures(practice: Practice, rows: Rows, wanted: Attachment): Promise<void> {
	await moveToNewAddresses(rows, wanted.status, wanted.pictures);
	await rows
		.updateTable('practice_media')
		.set({ status_id: null, unattached_since: practice.clock.now() })
		.where('status_id', '=', wanted.status)
		.execute();
	for (const [position, id] of wanted.pictures.entries()) {
		const attached = await rows
			.updateTable('practice_media')
			.set({ status_id: wanted.status, position, unattached_since: null })
			.where('id', '=', id)
			.where('account_id', '=', wanted.owner)
			.where('status_id', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!attached) throw new Refusal(422, `Media ${id} not found or already attached to another post`);
	}
}

/** Ends the old addresses of a status's pictures, except of those it keeps. */
export async function moveToNewAddresses(rows: Rows, status: string, kept: readonly string[]): Promise<void> {
	const media = await rows
		.selectFrom('practice_media')
		.select(['id', 'stored_as'])
		.where('status_id', '=', status)
		.execute();
	for (const { id, stored_as } of media) {
		if (kept.includes(id)) continue;
		await rows
			.updateTable('practice_media')
			.set({ name: addressName(stored_as) })
			.where('id', '=', id)
			.execute();
	}
}

/** An unguessable name with the ending of the file. */
export function addressName(storedAs: string): string {
	return `${newSecret()}.${storedAs.split('.').at(-1) ?? ''}`;
}
