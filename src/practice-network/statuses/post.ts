import type { AccountRow } from '#practice-network/accounts/account.ts';
import { notFound, Refusal } from '#practice-network/answers.ts';
import { limits } from '#practice-network/limits.ts';
import { notify } from '#practice-network/notifications/notify.ts';
import type { Practice } from '#practice-network/practice.ts';
import { attachPictures } from '#practice-network/statuses/attachments.ts';
import { linkStatus } from '#practice-network/statuses/links.ts';
import { checkStatus } from '#practice-network/statuses/rules.ts';
import { findStatus, type StatusRow, type Visibility } from '#practice-network/statuses/status.ts';
import type { Rows } from '#schema/database.ts';

export interface NewStatus {
	readonly text: string;
	readonly spoilerText: string;
	readonly visibility: Visibility;
	readonly sensitive: boolean;
	readonly language: string | null;
	readonly inReplyTo: string | null;
	readonly pictures: readonly string[];
	readonly idempotencyKey: string | null;
	readonly appName: string | null;
}

/**
 * Posts a status. The same Idempotency-Key of the same account gives, for an hour, the status of the first
 * time, also while that is still being written: the database's unique pair of both decides.
 * @throws Refusal 404 for an unknown status to answer, 422 for what breaks a rule.
 */
export async function postStatus(
	practice: Practice,
	rows: Rows,
	author: AccountRow,
	given: NewStatus,
): Promise<StatusRow> {
	const now = practice.clock.now();
	if (given.idempotencyKey !== null) {
		await forgetOldKey(rows, author, given.idempotencyKey, now - limits.idempotencyWindow);
		const before = await postedWith(rows, author, given.idempotencyKey);
		if (before) return before;
	}
	checkStatus({ text: given.text, spoilerText: given.spoilerText, pictures: given.pictures.length });
	const answered = given.inReplyTo === null ? null : await findAnswered(rows, given.inReplyTo, author);

	const id = practice.newId();
	const written = await rows
		.insertInto('practice_statuses')
		.values({
			id,
			account_id: author.id,
			text: given.text,
			visibility: given.visibility,
			sensitive: given.sensitive || given.spoilerText !== '' ? 1 : 0,
			spoiler_text: given.spoilerText,
			language: given.language,
			in_reply_to_id: answered?.id ?? null,
			in_reply_to_account_id: answered?.account_id ?? null,
			thread_id: answered?.thread_id ?? id,
			idempotency_key: given.idempotencyKey,
			app_name: given.appName,
			created_at: now,
			edited_at: null,
		})
		.onConflict((conflict) => conflict.columns(['account_id', 'idempotency_key']).doNothing())
		.returningAll()
		.executeTakeFirst();
	if (!written) return takeTheOther(rows, author, given.idempotencyKey);

	await attachPictures(practice, rows, { status: id, owner: author.id, pictures: given.pictures });
	const { mentioned } = await linkStatus(practice, rows, written);
	for (const to of mentioned)
		await notify(practice, rows, { kind: 'mention', to, from: author.id, status: id });
	return written;
}

async function findAnswered(rows: Rows, id: string, author: AccountRow): Promise<StatusRow> {
	return findStatus(rows, id, author.id).catch((error: unknown) => {
		if (!(error instanceof Refusal)) throw error;
		throw new Refusal(404, 'The post you are trying to reply to does not appear to exist.');
	});
}

async function forgetOldKey(rows: Rows, author: AccountRow, key: string, before: number): Promise<void> {
	await rows
		.updateTable('practice_statuses')
		.set({ idempotency_key: null })
		.where('account_id', '=', author.id)
		.where('idempotency_key', '=', key)
		.where('created_at', '<', before)
		.execute();
}

async function postedWith(rows: Rows, author: AccountRow, key: string): Promise<StatusRow | undefined> {
	return rows
		.selectFrom('practice_statuses')
		.selectAll()
		.where('account_id', '=', author.id)
		.where('idempotency_key', '=', key)
		.executeTakeFirst();
}

/** The status that a request at the same moment has posted with the same key. */
async function takeTheOther(rows: Rows, author: AccountRow, key: string | null): Promise<StatusRow> {
	const other = key === null ? undefined : await postedWith(rows, author, key);
	if (!other) throw notFound();
	return other;
}
