import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { App } from '#app.ts';
import { cleanPicture, type CleanPicture } from '#media/clean.ts';
import { listPictures, toPicture, type Picture } from '#media/pictures.ts';
import { recognise } from '#media/recognise.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

/** The largest file we take, in bytes. */
export const maxUpload = 25_000_000;

export const pictureProblems = [
	'empty',
	'too_large',
	'not_a_picture',
	'unsupported',
	'broken',
	'too_many_pixels',
] as const;
/** Why a file was not taken. */
export type PictureProblem = (typeof pictureProblems)[number];

export type Acceptance =
	| { readonly kind: 'accepted'; readonly picture: Picture }
	| { readonly kind: 'refused'; readonly problem: PictureProblem };

/**
 * Takes a photo into the firm's pictures: JPEG, PNG, WebP, HEIC, AVIF or the first frame of a GIF, at most
 * 25 MB and 100 megapixels. What is kept is a new picture, upright and without any metadata; the file itself is not.
 * Sent again with the same key it is the same picture, whatever happened to the first answer.
 */
export async function acceptPicture(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	upload: {
		readonly bytes: Uint8Array;
		readonly alt?: string | undefined;
		/** The sender's own name for it. */
		readonly key?: string | undefined;
	},
): Promise<Acceptance> {
	const { key } = upload;
	const before = key === undefined ? null : await findPicture(app, firm, key);
	if (before !== null) return { kind: 'accepted', picture: before };
	if (upload.bytes.length === 0) return { kind: 'refused', problem: 'empty' };
	if (upload.bytes.length > maxUpload) return { kind: 'refused', problem: 'too_large' };
	const recognised = recognise(upload.bytes);
	if (recognised.kind !== 'picture') return { kind: 'refused', problem: recognised.kind };
	const cleaned = await cleanPicture(upload.bytes, recognised.format);
	if (cleaned.kind === 'refused') return cleaned;
	return { kind: 'accepted', picture: await keep(app, firm, cleaned.picture, upload) };
}

/** The picture that came with a key, or null while none has. */
export async function findPicture(
	app: Pick<App, 'database'>,
	firm: string,
	key: string,
): Promise<Picture | null> {
	return app.database.inFirm(firm, (scope) => findPictureIn(scope, key));
}

async function findPictureIn(scope: FirmScope, key: string): Promise<Picture | null> {
	const row = await scope.rows
		.selectFrom('media')
		.select('id')
		.where('firm_id', '=', scope.firm)
		.where('key', '=', key)
		.executeTakeFirst();
	const [picture = null] = row === undefined ? [] : await listPictures(scope, [row.id]);
	return picture;
}

/**
 * The file first and the row after it: a row never points at nothing. Where the same key came in meanwhile, that
 * picture stays and this file goes.
 */
async function keep(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	picture: CleanPicture,
	{ alt = '', key = null }: { readonly alt?: string | undefined; readonly key?: string | null | undefined },
): Promise<Picture> {
	const id = newId();
	const row = {
		id,
		firm_id: firm,
		mime: picture.mime,
		width: picture.width,
		height: picture.height,
		bytes: picture.bytes.length,
		sha256: createHash('sha256').update(picture.bytes).digest('hex'),
		alt: alt.trim(),
		stored_as: `${id}.${picture.mime === 'image/png' ? 'png' : 'jpg'}`,
		created_at: app.clock.now(),
		people: null,
		home: null,
		machine_made: null,
		key,
		marked: 0,
	};
	await app.media.write(row.stored_as, picture.bytes);
	try {
		const earlier = await app.database.inFirm(firm, (scope) => insertOnce(scope, row));
		if (earlier === null) return toPicture(row);
		await app.media.remove(row.stored_as);
		return earlier;
	} catch (error) {
		await app.media.remove(row.stored_as);
		throw error;
	}
}

/** Writes the row, or answers the picture that came with its key before. */
async function insertOnce(scope: FirmScope, row: Selectable<Tables['media']>): Promise<Picture | null> {
	const written = await scope.rows
		.insertInto('media')
		.values(row)
		.onConflict((conflict) => conflict.columns(['firm_id', 'key']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return written !== undefined || row.key === null ? null : findPictureIn(scope, row.key);
}
