import type { Selectable } from 'kysely';
import { addressOf, type Practice } from '#practice-network/practice.ts';
import type { PracticeTables } from '#schema/practice-tables.ts';

export type MediumRow = Selectable<PracticeTables['practice_media']>;

/** A picture as Mastodon shows it. */
export function showMedium(practice: Practice, medium: MediumRow) {
	const { width, height } = medium;
	const address = addressOf.media(practice, medium.name);
	const measures = { width, height, size: `${width}x${height}`, aspect: width / height };
	return {
		id: medium.id,
		type: 'image',
		url: address,
		preview_url: address,
		remote_url: null,
		preview_remote_url: null,
		text_url: null,
		meta: { original: measures, small: measures },
		description: medium.alt === '' ? null : medium.alt,
		blurhash: null,
	};
}
