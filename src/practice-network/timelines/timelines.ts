import { followOf, statusesFor, type StatusQuery } from '#practice-network/statuses/status.ts';
import { normalTag } from '#practice-network/text/entities.ts';
import type { Rows } from '#schema/database.ts';

export interface AccountFilter {
	readonly account: string;
	readonly onlyMedia: boolean;
	readonly excludeReplies: boolean;
	/** Only with this hashtag, or null. */
	readonly tag: string | null;
}

/** Everything public that starts a conversation or goes on with one's own. */
export function publicTimeline(rows: Rows, viewer: string | null): StatusQuery {
	return statusesFor(rows, viewer)
		.where('practice_statuses.visibility', '=', 'public')
		.where((eb) =>
			eb.or([
				eb('practice_statuses.in_reply_to_account_id', 'is', null),
				eb('practice_statuses.in_reply_to_account_id', '=', eb.ref('practice_statuses.account_id')),
			]),
		);
}

/** What an account and those it follows say, without answers to people it does not follow. */
export function homeTimeline(rows: Rows, viewer: string): StatusQuery {
	return statusesFor(rows, viewer)
		.where('practice_statuses.visibility', '!=', 'direct')
		.where((eb) =>
			eb.or([
				eb('practice_statuses.account_id', '=', viewer),
				eb.exists(followOf(eb, viewer, 'practice_statuses.account_id')),
			]),
		)
		.where((eb) =>
			eb.or([
				eb('practice_statuses.in_reply_to_account_id', 'is', null),
				eb('practice_statuses.in_reply_to_account_id', '=', viewer),
				eb('practice_statuses.in_reply_to_account_id', '=', eb.ref('practice_statuses.account_id')),
				eb('practice_statuses.account_id', '=', viewer),
				eb.exists(followOf(eb, viewer, 'practice_statuses.in_reply_to_account_id')),
			]),
		);
}

/** Everything public with a hashtag, answers too. */
export function tagTimeline(rows: Rows, viewer: string | null, tag: string): StatusQuery {
	return withTag(statusesFor(rows, viewer).where('practice_statuses.visibility', '=', 'public'), tag);
}

/** What one account says, as far as the viewer may see. */
export function accountTimeline(rows: Rows, viewer: string | null, filter: AccountFilter): StatusQuery {
	let query = statusesFor(rows, viewer).where('practice_statuses.account_id', '=', filter.account);
	if (filter.onlyMedia) query = withPictures(query);
	if (filter.tag !== null) query = withTag(query, filter.tag);
	if (!filter.excludeReplies) return query;
	return query.where((eb) =>
		eb.or([
			eb('practice_statuses.in_reply_to_account_id', 'is', null),
			eb('practice_statuses.in_reply_to_account_id', '=', filter.account),
		]),
	);
}

export function withPictures(query: StatusQuery): StatusQuery {
	return query.where((eb) =>
		eb.exists(
			eb
				.selectFrom('practice_media')
				.select('practice_media.id')
				.whereRef('practice_media.status_id', '=', 'practice_statuses.id'),
		),
	);
}

function withTag(query: StatusQuery, tag: string): StatusQuery {
	return query.where((eb) =>
		eb.exists(
			eb
				.selectFrom('practice_tags')
				.select('practice_tags.name')
				.whereRef('practice_tags.status_id', '=', 'practice_statuses.id')
				.where('practice_tags.name', '=', normalTag(tag)),
		),
	);
}
