import type { ExpressionBuilder, Selectable, SelectQueryBuilder } from 'kysely';
import { notFound } from '#practice-network/answers.ts';
import type { Rows } from '#schema/database.ts';
import type { PracticeTables } from '#schema/practice-tables.ts';
import type { Tables } from '#schema/tables.ts';

export type StatusRow = Selectable<PracticeTables['practice_statuses']>;
export type StatusQuery = SelectQueryBuilder<Tables, 'practice_statuses', StatusRow>;
export type StatusExpressions = ExpressionBuilder<Tables, 'practice_statuses'>;
export type Visibility = StatusRow['visibility'];

/** All statuses that this account may see; null sees with a stranger's eyes. */
export function statusesFor(rows: Rows, viewer: string | null): StatusQuery {
	return rows
		.selectFrom('practice_statuses')
		.selectAll('practice_statuses')
		.where((eb) => isVisibleTo(eb, viewer));
}

/** @throws Refusal 404, also where the status exists but is not for these eyes. */
export async function findStatus(rows: Rows, id: string, viewer: string | null): Promise<StatusRow> {
	const status = await statusesFor(rows, viewer).where('practice_statuses.id', '=', id).executeTakeFirst();
	if (!status) throw notFound();
	return status;
}

/** @throws Refusal 404 where there is no such status of this account. */
export async function findOwnStatus(rows: Rows, id: string, owner: string): Promise<StatusRow> {
	const status = await findStatus(rows, id, owner);
	if (status.account_id !== owner) throw notFound();
	return status;
}

/** Public and unlisted: everyone. Private: followers. Beyond that: its author and who is named in it. */
function isVisibleTo(eb: StatusExpressions, viewer: string | null) {
	const open = eb('practice_statuses.visibility', 'in', ['public', 'unlisted']);
	if (viewer === null) return open;
	const named = eb
		.selectFrom('practice_mentions')
		.select('practice_mentions.status_id')
		.whereRef('practice_mentions.status_id', '=', 'practice_statuses.id')
		.where('practice_mentions.account_id', '=', viewer);
	return eb.or([
		open,
		eb('practice_statuses.account_id', '=', viewer),
		eb.exists(named),
		eb.and([
			eb('practice_statuses.visibility', '=', 'private'),
			eb.exists(followOf(eb, viewer, 'practice_statuses.account_id')),
		]),
	]);
}

/** The row that says that an account follows the one named in a column. */
export function followOf(
	eb: StatusExpressions,
	follower: string,
	column: 'practice_statuses.account_id' | 'practice_statuses.in_reply_to_account_id',
) {
	return eb
		.selectFrom('practice_follows')
		.select('practice_follows.target_id')
		.where('practice_follows.account_id', '=', follower)
		.whereRef('practice_follows.target_id', '=', column);
}
