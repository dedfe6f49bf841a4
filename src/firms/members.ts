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
