import { newId } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export type NoticeKind = Tables['notices']['kind'];

/** Something a person should learn of without having to look. */
export interface Notice {
	readonly kind: NoticeKind;
	/**
	 * Id of what it is about: nobody is told twice of the same thing. What may happen to it more than once carries
	 * a mark of this time after the id, such as `<id>.2`.
	 */
	readonly subject: string;
	/** What the words need, as plain data. */
	readonly details: Readonly<Record<string, string | number | null>>;
}

/**
 * Writes down that people of the firm are to be told (those with one of the roles, or the persons named), in the
 * transaction in which the reason for it is written. A worker sends it; whoever was told of it already is left alone.
 */
export async function tell(
	scope: FirmScope,
	to: { readonly roles: readonly Tables['members']['role'][] } | { readonly persons: readonly string[] },
	notice: Notice,
	now: number,
): Promise<void> {
	const members = await scope.rows
		.selectFrom('members')
		.select('person_id')
		.where('firm_id', '=', scope.firm)
		.$if('roles' in to, (query) => query.where('role', 'in', 'roles' in to ? to.roles : []))
		.$if('persons' in to, (query) => query.where('person_id', 'in', 'persons' in to ? to.persons : []))
		.execute();
	if (members.length === 0) return;
	await scope.rows
		.insertInto('notices')
		.values(
			members.map(({ person_id }) => ({
				id: newId(),
				firm_id: scope.firm,
				person_id,
				kind: notice.kind,
				subject: notice.subject,
				details: JSON.stringify(notice.details),
				state: 'waiting' as const,
				next_at: now,
				attempts: 0,
				created_at: now,
				sent_at: null,
			})),
		)
		.onConflict((conflict) => conflict.columns(['person_id', 'kind', 'subject']).doNothing())
		.execute();
}
