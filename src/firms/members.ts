import type { FirmScope, Rows } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export const roles = ['owner', 'employee', 'adviser'] as const satisfies Tables['members']['role'][];
export type Role = (typeof roles)[number];

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

export type MemberChange =
	{ readonly kind: 'done' } | { readonly kind: 'refused'; readonly problem: MemberProblem };
/** `last_owner`: a firm without an owner could never be managed again. */
export type MemberProblem = 'not_a_member' | 'last_owner';

/** Gives a member another role. */
export async function changeRole(scope: FirmScope, personId: string, role: Role): Promise<MemberChange> {
	const problem = await problemWithout(scope, personId, role);
	if (problem !== null) return { kind: 'refused', problem };
	await scope.rows
		.updateTable('members')
		.set({ role })
		.where('firm_id', '=', scope.firm)
		.where('person_id', '=', personId)
		.execute();
	return { kind: 'done' };
}

/**
 * Takes a member out of the firm, with every way in that hangs on the person. What they wrote stays the firm's; their
 * sessions go on in another firm of theirs, if there is one.
 */
export async function removeMember(scope: FirmScope, personId: string): Promise<MemberChange> {
	const problem = await problemWithout(scope, personId, null);
	if (problem !== null) return { kind: 'refused', problem };
	for (const table of ['members', 'chat_links', 'chat_codes', 'notices', 'approval_links'] as const) {
		await scope.rows
			.deleteFrom(table)
			.where('firm_id', '=', scope.firm)
			.where('person_id', '=', personId)
			.execute();
	}
	await scope.rows
		.updateTable('sessions')
		.set(({ selectFrom }) => ({
			firm_id: selectFrom('members')
				.select('firm_id')
				.where('person_id', '=', personId)
				.orderBy('created_at')
				.orderBy('firm_id')
				.limit(1),
		}))
		.where('person_id', '=', personId)
		.where('firm_id', '=', scope.firm)
		.execute();
	return { kind: 'done' };
}

/** What speaks against a member having this role from now on, or none at all. */
async function problemWithout(
	scope: FirmScope,
	personId: string,
	role: Role | null,
): Promise<MemberProblem | null> {
	await oneAtATime(scope);
	const members = await listMembers(scope);
	const member = members.find((one) => one.personId === personId);
	if (member === undefined) return 'not_a_member';
	const owners = members.filter((one) => one.role === 'owner');
	return role !== 'owner' && member.role === 'owner' && owners.length === 1 ? 'last_owner' : null;
}

/** Two owners who take each other's role at the same moment must see each other. */
async function oneAtATime({ rows, firm }: FirmScope): Promise<void> {
	await rows
		.updateTable('firms')
		.set((row) => ({ slug: row.ref('slug') }))
		.where('id', '=', firm)
		.execute();
}

/** A firm that a person belongs to. */
export interface Membership {
	readonly firm: string;
	readonly name: string;
	readonly role: Role;
}

/** The firms a person belongs to, in the order they joined. */
export async function listMemberships(rows: Rows, personId: string): Promise<Membership[]> {
	return rows
		.selectFrom('members')
		.innerJoin('firms', 'firms.id', 'members.firm_id')
		.select(['firms.id as firm', 'firms.name', 'members.role'])
		.where('members.person_id', '=', personId)
		.orderBy('members.created_at')
		.orderBy('firms.id')
		.execute();
}
