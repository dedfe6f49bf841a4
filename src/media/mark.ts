import type { App } from '#app.ts';
import { cleanPicture } from '#media/clean.ts';
import { maxUpload, type PictureProblem } from '#media/accept.ts';
import { recognise } from '#media/recognise.ts';
import { inTurn, loadSharp } from '#media/sharp.ts';
import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';

/** The firm's small mark that goes into the corner of pictures. */
export interface Mark {
	readonly width: number;
	readonly height: number;
	/** Name under which the media store holds it: another mark has another name. */
	readonly storedAs: string;
}

export type MarkAnswer =
	| { readonly kind: 'kept'; readonly mark: Mark }
	| { readonly kind: 'refused'; readonly problem: PictureProblem };

/** A mark is about an eighth as wide as the picture, of which the longest side is 4096 pixels: more is never seen. */
const longestSide = 640;

/** The firm's mark, or null while it has none. */
export async function readMark(scope: FirmScope): Promise<Mark | null> {
	const row = await scope.rows
		.selectFrom('marks')
		.select(['width', 'height', 'stored_as'])
		.where('firm_id', '=', scope.firm)
		.executeTakeFirst();
	return row === undefined ? null : { width: row.width, height: row.height, storedAs: row.stored_as };
}

/**
 * Makes a picture the firm's mark, in place of the one before: cleaned as every picture, and no
 * larger than a corner needs.
 */
export async function keepMark(
	app: Pick<App, 'database' | 'media' | 'clock'>,
	firm: string,
	bytes: Uint8Array,
): Promise<MarkAnswer> {
	if (bytes.length === 0) return { kind: 'refused', problem: 'empty' };
	if (bytes.length > maxUpload) return { kind: 'refused', problem: 'too_large' };
	const recognised = recognise(bytes);
	if (recognised.kind !== 'picture') return { kind: 'refused', problem: recognised.kind };
	const cleaned = await cleanPicture(bytes, recognised.format);
	if (cleaned.kind === 'refused') return cleaned;

	const { data, width, height } = await shrink(cleaned.picture.bytes);
	const storedAs = `${newId()}.png`;
	await app.media.write(storedAs, data);
	const row = { mime: 'image/png', width, height, stored_as: storedAs, created_at: app.clock.now() };
	const before = await app.database.inFirm(firm, async (scope) => {
		const earlier = await readMark(scope);
		await scope.rows
			.insertInto('marks')
			.values({ firm_id: firm, ...row })
			.onConflict((conflict) => conflict.column('firm_id').doUpdateSet(row))
			.execute();
		return earlier;
	});
	if (before !== null) await app.media.remove(before.storedAs);
	return { kind: 'kept', mark: { width, height, storedAs } };
}

/** The file of the firm's mark (PNG), or null while it has none. */
export async function openMark(
	app: Pick<App, 'database' | 'media'>,
	firm: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
	const mark = await app.database.inFirm(firm, readMark);
	if (mark === null) return null;
	try {
		return await app.media.read(mark.storedAs);
	} catch (error) {
		// Somebody may have put another one in its place this very moment.
		const now = await app.database.inFirm(firm, readMark);
		if (now?.storedAs === mark.storedAs) throw error;
		return now === null ? null : app.media.read(now.storedAs);
	}
}

/** Forgets the firm's mark; pictures go out without one from now on. */
export async function removeMark(app: Pick<App, 'database' | 'media'>, firm: string): Promise<void> {
	const mark = await app.database.inFirm(firm, async (scope) => {
		const found = await readMark(scope);
		await scope.rows.deleteFrom('marks').where('firm_id', '=', scope.firm).execute();
		return found;
	});
	if (mark !== null) await app.media.remove(mark.storedAs);
}

function shrink(bytes: Uint8Array): Promise<{ data: Uint8Array; width: number; height: number }> {
	return inTurn(async () => {
		const sharp = await loadSharp();
		const { data, info } = await sharp(bytes)
			.resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
			.png({ compressionLevel: 9 })
			.toBuffer({ resolveWithObject: true });
		return { data: new Uint8Array(data), width: info.width, height: info.height };
	});
}
