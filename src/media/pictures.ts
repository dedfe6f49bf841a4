import type { Selectable } from 'kysely';
import type { App } from '#app.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

/** A picture of the firm. */
export interface Picture {
	readonly id: string;
	readonly mime: string;
	readonly width: number;
	readonly height: number;
	/** Size of the file. */
	readonly bytes: number;
	/** Description for people who cannot see it; empty while nobody wrote one. */
	readonly alt: string;
}

/** The firm's pictures with these ids, in their order; ids it does not have are left out. */
export async function listPictures(scope: FirmScope, ids: readonly string[]): Promise<Picture[]> {
	if (ids.length === 0) return [];
	const rows = await scope.rows
		.selectFrom('media')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('id', 'in', ids)
		.execute();
	const pictures = new Map(rows.map((row) => [row.id, toPicture(row)]));
	return ids.map((id) => pictures.get(id)).filter((picture) => picture !== undefined);
}

/** Writes the description of a picture. Answers the picture, or null where the firm has no such picture. */
export async function describePicture(scope: FirmScope, id: string, alt: string): Promise<Picture | null> {
	const row = await scope.rows
		.updateTable('media')
		.set({ alt: alt.trim() })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? null : toPicture(row);
}

/** The file of a picture, or null where the firm has no such picture. */
export async function openPicture(
	app: Pick<App, 'database' | 'media'>,
	firm: string,
	id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string } | null> {
	const row = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('media')
			.select(['mime', 'stored_as'])
			.where('firm_id', '=', scope.firm)
			.where('id', '=', id)
			.executeTakeFirst(),
	);
	if (row === undefined) return null;
	return { bytes: await app.media.read(row.stored_as), mime: row.mime };
}

/** The picture that a row describes. */
export function toPicture(row: Selectable<Tables['media']>): Picture {
	const { id, mime, width, height, bytes, alt } = row;
	return { id, mime, width, height, bytes, alt };
}
