import type { App } from '#app.ts';
import { firmOf, type Firm } from '#firms/firm.ts';
import type { FirmScope, Rows } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export type Role = Tables['members']['role'];

/** A person with a role in a firm. */
export interface Member {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly role: Role;
}

/** The people of the firm in the order they joined. */
export async function listMembers(scope: FirmScope): Promise<Member[]> {
	return scope.rows
		.selectFrom('members')
		.innerJoin('persons', 'persons.id', 'members.person_id')
		.where('firm_id', '=', scope.firm)
		.orderBy('members.created_at')
		.orderBy('persons.id')
		.select(['persons.id as personId', 'name', 'email', 'role'])
		.execute();
}

/** The firms a person belongs to, by name. */
export async function listFirmsOf(app: Pick<App, 'database'>, personId: string): Promise<Firm[]> {
	const rows = await app.database.everywhere((rows) =>
		rows
			.selectFrom('firms')
			.innerJoin('members', 'members.firm_id', 'firms.id')
			.where('members.person_id', '=', personId)
			.orderBy('firms.name')
			.selectAll('firms')
			.execute(),
	);
	return rows.map(firmOf);
}

/** Gives a person a role in a firm. */
export async function addMember(
	rows: Rows,
	member: { firmId: string; personId: string; role: Role; at: number },
): Promise<void> {
	await rows
		.insertInto('members')
		.values({ firm_id: member.firmId, person_id: member.personId, role: member.role, created_at: member.at })
		.execute();
}
