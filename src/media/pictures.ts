import type { Selectable } from 'kysely';
import * as v from 'valibot';
import type { App } from '#app.ts';
import { coverages, type LinkedConsent } from '#media/agreement.ts';
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
	/** What was said of the people who can be recognised; null while nobody said. See agreementOn for what holds. */
	readonly people: 'nobody' | 'agreed' | 'self' | 'not_asked' | null;
	/** What that rests on. */
	readonly consents: readonly LinkedConsent[];
	/** Whether it shows the inside of somebody's home; null while nobody said. */
	readonly home: boolean | null;
	/** Whether a machine made it; null while nobody said. */
	readonly machineMade: boolean | null;
	/** Whether the firm's mark goes into its corner wherever a network permits that. */
	readonly marked: boolean;
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
	const consents = await consentsOf(scope, ids);
	const pictures = new Map(rows.map((row) => [row.id, toPicture(row, consents.get(row.id))]));
	return ids.map((id) => pictures.get(id)).filter((picture) => picture !== undefined);
}

/** Writes the description of a picture. Answers the picture, or null where the firm has no such picture. */
export async function describePicture(scope: FirmScope, id: string, alt: string): Promise<Picture | null> {
	const row = await scope.rows
		.updateTable('media')
		.set({ alt: alt.trim() })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	if (row === undefined) return null;
	const [picture = null] = await listPictures(scope, [id]);
	return picture;
}

/** What somebody said about a picture: who is in it, where it was taken, and whether it is a photo at all. */
export interface PictureFacts {
	readonly people: Picture['people'];
	readonly home: boolean | null;
	readonly machineMade: boolean | null;
	/** Ids of the consents it rests on; left out: they stay as they are. */
	readonly consents?: readonly string[] | undefined;
	/** Whether the firm's mark goes into its corner; left out: it stays as it is. */
	readonly marked?: boolean | undefined;
}

/** Keeps what somebody said about a picture. Only one that shows people or a home rests on consents. */
export async function tellAboutPicture(scope: FirmScope, id: string, facts: PictureFacts): Promise<void> {
	const asNumber = (truth: boolean | null) => (truth === null ? null : truth ? 1 : 0);
	await scope.rows
		.updateTable('media')
		.set({
			people: facts.people,
			home: asNumber(facts.home),
			machine_made: asNumber(facts.machineMade),
			...(facts.marked !== undefined && { marked: facts.marked ? 1 : 0 }),
		})
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
	if (facts.people !== 'agreed' && facts.home !== true) await linkConsents(scope, id, []);
	else if (facts.consents !== undefined) await linkConsents(scope, id, facts.consents);
}

/** Lets a picture rest on these consents of the firm and no others. */
async function linkConsents(scope: FirmScope, picture: string, consents: readonly string[]): Promise<void> {
	await scope.rows
		.deleteFrom('consents_of_media')
		.where('firm_id', '=', scope.firm)
		.where('media_id', '=', picture)
		.execute();
	if (consents.length === 0) return;
	await scope.rows
		.insertInto('consents_of_media')
		.columns(['firm_id', 'media_id', 'consent_id'])
		.expression(({ selectFrom }) =>
			selectFrom('consents')
				.innerJoin('media', 'media.firm_id', 'consents.firm_id')
				.select(['consents.firm_id', 'media.id', 'consents.id as consent_id'])
				.where('consents.firm_id', '=', scope.firm)
				.where('consents.id', 'in', consents)
				.where('media.id', '=', picture),
		)
		.execute();
}

/** What each of these pictures rests on. */
async function consentsOf(
	scope: FirmScope,
	pictures: readonly string[],
): Promise<Map<string, LinkedConsent[]>> {
	const rows = await scope.rows
		.selectFrom('consents_of_media')
		.innerJoin('consents', 'consents.id', 'consents_of_media.consent_id')
		.select(['media_id', 'consents.id', 'covers', 'ends_on', 'revoked_at'])
		.where('consents_of_media.firm_id', '=', scope.firm)
		.where('media_id', 'in', pictures)
		.orderBy('consents.created_at')
		.orderBy('consents.id')
		.execute();
	const linked = rows.map((row) => ({
		picture: row.media_id,
		consent: {
			id: row.id,
			covers: readCovers(row.covers),
			endsOn: row.ends_on,
			revoked: row.revoked_at !== null,
		},
	}));
	return new Map(
		[...Map.groupBy(linked, ({ picture }) => picture)].map(([picture, group]) => [
			picture,
			group.map(({ consent }) => consent),
		]),
	);
}

const Covers = v.array(v.picklist(coverages));

/** What a stored consent covers. */
export function readCovers(stored: string): LinkedConsent['covers'] {
	return v.parse(Covers, JSON.parse(stored));
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

/** The picture that a row describes; a new one rests on no consent yet. */
export function toPicture(
	row: Selectable<Tables['media']>,
	consents: readonly LinkedConsent[] = [],
): Picture {
	const { id, mime, width, height, bytes, alt, people, home, machine_made, marked } = row;
	return {
		id,
		mime,
		width,
		height,
		bytes,
		alt,
		people,
		consents,
		home: home === null ? null : home === 1,
		machineMade: machine_made === null ? null : machine_made === 1,
		marked: marked === 1,
	};
}
