import { notify } from '#practice-network/notifications/notify.ts';
import type { Practice } from '#practice-network/practice.ts';
import { attachPictures } from '#practice-network/statuses/attachments.ts';
import { linkStatus } from '#practice-network/statuses/links.ts';
import { checkStatus } from '#practice-network/statuses/rules.ts';
import { findOwnStatus, type StatusRow } from '#practice-network/statuses/status.ts';
import type { Rows } from '#schema/database.ts';

/** What to change; what is undefined stays. */
export interface StatusChange {
	readonly text: string | undefined;
	readonly spoilerText: string | undefined;
	readonly sensitive: boolean | undefined;
	readonly language: string | null | undefined;
	readonly pictures: readonly string[] | undefined;
	readonly descriptions: readonly { readonly id: string; readonly alt: string }[];
}

/**
 * Changes a status of this account.
 * @throws Refusal 404 for another's status, 422 for what breaks a rule.
 */
export async function editStatus(
	practice: Practice,
	rows: Rows,
	owner: string,
	id: string,
	change: StatusChange,
): Promise<StatusRow> {
	const status = await findOwnStatus(rows, id, owner);
	const pictures = change.pictures ?? (await picturesOf(rows, id));
	const text = change.text ?? status.text;
	const spoilerText = change.spoilerText ?? status.spoiler_text;
	checkStatus({ text, spoilerText, pictures: pictures.length });

	const sensitive = change.sensitive ?? status.sensitive === 1;
	const edited = await rows
		.updateTable('practice_statuses')
		.set({
			text,
			spoiler_text: spoilerText,
			sensitive: sensitive || spoilerText !== '' ? 1 : 0,
			language: change.language === undefined ? status.language : change.language,
			edited_at: practice.clock.now(),
		})
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
	await attachPictures(practice, rows, { status: id, owner, pictures });
	await describePictures(rows, id, change.descriptions);
	const { mentioned } = await linkStatus(practice, rows, edited);
	for (const to of mentioned) await notify(practice, rows, { kind: 'mention', to, from: owner, status: id });
	return edited;
}

async function picturesOf(rows: Rows, status: string): Promise<string[]> {
	const media = await rows
		.selectFrom('practice_media')
		.select('id')
		.where('status_id', '=', status)
		.orderBy('position')
		.execute();
	return media.map(({ id }) => id);
}

async function describePictures(
	rows: Rows,
	status: string,
	descriptions: StatusChange['descriptions'],
): Promise<void> {
	for (const { id, alt } of descriptions) {
		await rows
			.updateTable('practice_media')
			.set({ alt })
			.where('id', '=', id)
			.where('status_id', '=', status)
			.execute();
	}
}
