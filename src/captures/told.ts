import { describePicture, listPictures, tellAboutPicture, type Picture } from '#media/pictures.ts';
import type { FirmScope } from '#schema/database.ts';

/** What the sender said about a picture; what is left out stays as it is. */
export interface ToldPicture {
	readonly alt?: string | undefined;
	readonly people?: Picture['people'] | undefined;
	/** Ids of the consents it rests on; those the firm does not have count for nothing. */
	readonly consents?: readonly string[] | undefined;
	/** Whether the firm's mark goes into its corner. */
	readonly marked?: boolean | undefined;
}

/** Keeps what was said about pictures, by their ids; those the firm does not have are left out. */
export async function tellAboutPictures(
	scope: FirmScope,
	ids: readonly string[],
	told: Readonly<Record<string, ToldPicture>>,
): Promise<void> {
	for (const picture of await listPictures(scope, ids)) {
		const said = told[picture.id];
		if (said === undefined) continue;
		if (said.alt !== undefined && said.alt !== '') await describePicture(scope, picture.id, said.alt);
		await tellAboutPicture(scope, picture.id, {
			people: said.people === undefined ? picture.people : said.people,
			home: picture.home,
			machineMade: picture.machineMade,
			consents: said.consents,
			marked: said.marked,
		});
	}
}
