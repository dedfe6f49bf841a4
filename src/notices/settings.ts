import * as v from 'valibot';
import type { App } from '#app.ts';
import type { NoticeKind } from '#notices/tell.ts';
import type { Rows } from '#schema/database.ts';

/** Everything people can be told of. */
export const noticeKinds = ['approval', 'failed', 'by_hand', 'answer'] as const satisfies NoticeKind[];

/** Part of the day, in minutes after midnight on the firm's clock; it may go over midnight. */
export interface Quiet {
	readonly from: number;
	readonly until: number;
}

/** How much a person wants to be told, and when not. */
export interface NoticeSettings {
	/** When nothing is sent; null where it may always be. */
	readonly quiet: Quiet | null;
	/** How many times a day at most. */
	readonly perDay: number;
	/** What they do not want to be told of. */
	readonly without: readonly NoticeKind[];
}

/** What holds while a person has chosen nothing: quiet from the evening until work begins, four times a day. */
export const usualSettings: NoticeSettings = {
	quiet: { from: 20 * 60, until: 6 * 60 + 30 },
	perDay: 4,
	without: [],
};

/** The most one may want to be told in a day. */
export const mostPerDay = 20;

const Kinds = v.array(v.picklist(noticeKinds));

/** What the person has chosen, or what holds until they do. */
export async function readNoticeSettings(rows: Rows, personId: string): Promise<NoticeSettings> {
	const row = await rows
		.selectFrom('notice_settings')
		.selectAll()
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (row === undefined) return usualSettings;
	const { quiet_from: from, quiet_until: until } = row;
	return {
		quiet: from === null || until === null ? null : { from, until },
		perDay: row.per_day,
		without: v.parse(Kinds, JSON.parse(row.without)),
	};
}

/** Keeps what the person has chosen; it holds for everything that waits, too. */
export async function keepNoticeSettings(
	app: Pick<App, 'database'>,
	personId: string,
	{ quiet, perDay, without }: NoticeSettings,
): Promise<void> {
	const chosen = {
		quiet_from: quiet?.from ?? null,
		quiet_until: quiet?.until ?? null,
		per_day: perDay,
		without: JSON.stringify(without),
	};
	await app.database.everywhere((rows) =>
		rows
			.insertInto('notice_settings')
			.values({ person_id: personId, ...chosen })
			.onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
			.execute(),
	);
}
