import { limits } from '#practice-network/limits.ts';
import { forgetPictures } from '#practice-network/media/forget.ts';
import { makePicture } from '#practice-network/media/picture.ts';
import type { MediumRow } from '#practice-network/media/show.ts';
import type { Practice } from '#practice-network/practice.ts';
import { addressName } from '#practice-network/statuses/attachments.ts';

/**
 * Keeps an uploaded picture of an account until a status shows it, a day at most.
 * @throws Refusal 422 for what is too large or no picture.
 */
export async function keepPicture(
	practice: Practice,
	owner: string,
	upload: { file: Uint8Array; alt: string },
): Promise<MediumRow> {
	const picture = await makePicture(upload.file);
	await forgetUnattached(practice);
	const id = practice.newId();
	const storedAs = `practice-${id}.${picture.ending}`;
	const medium: MediumRow = {
		id,
		account_id: owner,
		status_id: null,
		position: 0,
		name: addressName(storedAs),
		stored_as: storedAs,
		mime: picture.mime,
		width: picture.width,
		height: picture.height,
		alt: upload.alt,
		unattached_since: practice.clock.now(),
		created_at: practice.clock.now(),
	};
	await practice.media.write(storedAs, picture.bytes);
	await practice.database.everywhere((rows) => rows.insertInto('practice_media').values(medium).execute());
	return medium;
}

async function forgetUnattached(practice: Practice): Promise<void> {
	const before = practice.clock.now() - limits.unattachedPictures;
	const forgotten = await practice.database.everywhere((rows) =>
		rows.selectFrom('practice_media').select('id').where('unattached_since', '<', before).limit(50).execute(),
	);
	await forgetPictures(
		practice,
		forgotten.map(({ id }) => id),
	);
}
