import { createHash } from 'node:crypto';
import type { App } from '#app.ts';
import { cleanPicture, type CleanPicture } from '#media/clean.ts';
import { toPicture, type Picture } from '#media/pictures.ts';
import { recognise } from '#media/recognise.ts';
import { newId } from '#platform/ids.ts';

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
 */
export async function acceptPicture(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	upload: { readonly bytes: Uint8Array; readonly alt?: string | undefined },
): Promise<Acceptance> {
	if (upload.bytes.length === 0) return { kind: 'refused', problem: 'empty' };
	if (upload.bytes.length > maxUpload) return { kind: 'refused', problem: 'too_large' };
	const recognised = recognise(upload.bytes);
	if (recognised.kind !== 'picture') return { kind: 'refused', problem: recognised.kind };
	const cleaned = await cleanPicture(upload.bytes, recognised.format);
	if (cleaned.kind === 'refused') return cleaned;
	return { kind: 'accepted', picture: await keep(app, firm, cleaned.picture, upload.alt ?? '') };
}

/** The file first and the row after it: a row never points at nothing. */
async function keep(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	picture: CleanPicture,
	alt: string,
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
		key: null,
		marked: 0,
	};
	await app.media.write(row.stored_as, picture.bytes);
	try {
		await app.database.inFirm(firm, ({ rows }) => rows.insertInto('media').values(row).execute());
	} catch (error) {
		await app.media.remove(row.stored_as);
		throw error;
	}
	return toPicture(row);
}
