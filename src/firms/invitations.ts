import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { App } from '#app.ts';
import { addMember, listMembers, type Role } from '#firms/members.ts';
import { hashPassword } from '#firms/password.ts';
import { emailOf, findPerson } from '#firms/person.ts';
import { credentialProblems, type SetUpProblem } from '#firms/set-up.ts';
import type { Language } from '#languages/words.ts';
import { newId, newSecret } from '#platform/ids.ts';
import type { FirmScope, Rows } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

const aDay = 24 * 60 * 60_000;
/** How long somebody can take up an invitation, in days. */
export const invitationDays = 7;

/** Somebody was asked to join and has not yet. */
export interface Invitation {
	readonly id: string;
	readonly name: string;
	/** Lower case. */
	readonly email: string;
	readonly role: Role;
	/** UTC instants. */
	readonly createdAt: number;
	readonly expiresAt: number;
}

export type InviteProblem = 'name_missing' | 'email_invalid' | 'already_member';

export type Invited =
	/** `path` leads to the page where one accepts; its secret is not kept. */
	| { readonly kind: 'invited'; readonly invitation: Invitation; readonly path: string }
	| { readonly kind: 'refused'; readonly problems: readonly InviteProblem[] };

/** Asks somebody to join the firm. An earlier invitation to the same address is worth nothing any more. */
export async function invite(
	scope: FirmScope,
	{
		name: typed,
		email: typedEmail,
		role,
	}: { readonly name: string; readonly email: string; readonly role: Role },
	now: number,
): Promise<Invited> {
	const [name, email] = [typed.trim(), emailOf(typedEmail)];
	const problems: InviteProblem[] = [];
	if (name === '') problems.push('name_missing');
	if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254) problems.push('email_invalid');
	if ((await listMembers(scope)).some((member) => member.email === email)) problems.push('already_member');
	if (problems.length > 0) return { kind: 'refused', problems };

	const token = newSecret();
	await scope.rows
		.deleteFrom('invitations')
		.where('firm_id', '=', scope.firm)
		.where('email', '=', email)
		.where('accepted_at', 'is', null)
		.execute();
	const row = {
		id: newId(),
		firm_id: scope.firm,
		token_hash: hashOf(token),
		name,
		email,
		role,
		created_at: now,
		expires_at: now + invitationDays * aDay,
		accepted_at: null,
	};
	await scope.rows.insertInto('invitations').values(row).execute();
	return { kind: 'invited', invitation: toInvitation(row), path: `/invitation/${token}` };
}

/** Those who were asked and can still accept, the newest first. */
export async function listInvitations(scope: FirmScope, now: number): Promise<Invitation[]> {
	const rows = await scope.rows
		.selectFrom('invitations')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('accepted_at', 'is', null)
		.where('expires_at', '>', now)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(toInvitation);
}

/** Makes an invitation worthless. False where the firm has no such open invitation. */
export async function revokeInvitation(scope: FirmScope, id: string): Promise<boolean> {
	const { numDeletedRows } = await scope.rows
		.deleteFrom('invitations')
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.where('accepted_at', 'is', null)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** An invitation as the one who was invited sees it. */
export type OpenedInvitation =
	| {
			readonly kind: 'open';
			readonly invitation: Invitation;
			readonly firm: { readonly id: string; readonly name: string };
			/** Whether somebody with this e-mail can sign in here already. */
			readonly known: boolean;
	  }
	| { readonly kind: 'closed'; readonly why: ClosedInvitation };

/** `unknown`: there is no such invitation, or it was taken back. */
export type ClosedInvitation = 'unknown' | 'expired' | 'used';

/** What an invitation is worth. */
export async function openInvitation(
	app: Pick<App, 'database' | 'clock'>,
	token: string,
): Promise<OpenedInvitation> {
	return app.database.everywhere((rows) => openIn(rows, token, app.clock.now()));
}

type Joined = { readonly kind: 'joined'; readonly personId: string; readonly firmId: string };
export type Accepted =
	| Joined
	| { readonly kind: 'closed'; readonly why: ClosedInvitation }
	| { readonly kind: 'refused'; readonly problems: readonly (SetUpProblem | 'name_missing')[] };

/** Joins as somebody new, who signs in with the invitation's e-mail and this password from now on. */
export async function acceptAsNew(
	app: Pick<App, 'database' | 'clock'>,
	token: string,
	person: { readonly name: string; readonly password: string; readonly language: Language },
): Promise<Accepted> {
	const opened = await openInvitation(app, token);
	if (opened.kind === 'closed') return opened;
	const { email } = opened.invitation;
	const problems = [
		...(person.name.trim() === '' ? ['name_missing' as const] : []),
		...credentialProblems({ email, password: person.password }),
	];
	if (problems.length > 0) return { kind: 'refused', problems };
	// Hashing takes a tenth of a second: not while holding the database.
	const passwordHash = await hashPassword(person.password);
	const now = app.clock.now();
	return app.database.everywhere(async (rows): Promise<Accepted> => {
		if ((await findPerson(rows, email)) !== null) return { kind: 'refused', problems: ['email_taken'] };
		const used = await use(rows, token, now);
		if (used.kind === 'closed') return used;
		const personId = newId();
		await rows
			.insertInto('persons')
			.values({
				id: personId,
				email,
				name: person.name.trim(),
				password_hash: passwordHash,
				language: person.language,
				created_at: now,
			})
			.execute();
		return join(rows, used, personId, now);
	});
}

/** Joins as somebody who is signed in. Whoever belongs to the firm already keeps the role they have. */
export async function acceptAs(
	app: Pick<App, 'database' | 'clock'>,
	token: string,
	personId: string,
): Promise<Exclude<Accepted, { kind: 'refused' }>> {
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const used = await use(rows, token, now);
		return used.kind === 'closed' ? used : join(rows, used, personId, now);
	});
}

type Used = { readonly kind: 'used'; readonly firm: string; readonly role: Role };

/** An invitation is worth something once: of two who use it at the same moment one comes too late. */
async function use(
	rows: Rows,
	token: string,
	now: number,
): Promise<Used | { readonly kind: 'closed'; readonly why: ClosedInvitation }> {
	const row = await rows
		.updateTable('invitations')
		.set({ accepted_at: now })
		.where('token_hash', '=', hashOf(token))
		.where('accepted_at', 'is', null)
		.where('expires_at', '>', now)
		.returning(['firm_id', 'role'])
		.executeTakeFirst();
	if (row !== undefined) return { kind: 'used', firm: row.firm_id, role: row.role };
	const opened = await openIn(rows, token, now);
	return opened.kind === 'closed' ? opened : { kind: 'closed', why: 'used' };
}

async function join(rows: Rows, { firm, role }: Used, personId: string, at: number): Promise<Joined> {
	const member = await rows
		.selectFrom('members')
		.select('role')
		.where('firm_id', '=', firm)
		.where('person_id', '=', personId)
		.executeTakeFirst();
	if (member === undefined) await addMember(rows, { firmId: firm, personId, role, at });
	return { kind: 'joined', personId, firmId: firm };
}

async function openIn(rows: Rows, token: string, now: number): Promise<OpenedInvitation> {
	const row = await rows
		.selectFrom('invitations')
		.innerJoin('firms', 'firms.id', 'invitations.firm_id')
		.selectAll('invitations')
		.select('firms.name as firm_name')
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
	if (row === undefined) return { kind: 'closed', why: 'unknown' };
	if (row.accepted_at !== null) return { kind: 'closed', why: 'used' };
	if (row.expires_at <= now) return { kind: 'closed', why: 'expired' };
	return {
		kind: 'open',
		invitation: toInvitation(row),
		firm: { id: row.firm_id, name: row.firm_name },
		known: (await findPerson(rows, row.email)) !== null,
	};
}

function toInvitation(row: Selectable<Tables['invitations']>): Invitation {
	const { id, name, email, role, created_at: createdAt, expires_at: expiresAt } = row;
	return { id, name, email, role, createdAt, expiresAt };
}

// 256 random bits cannot be guessed from a fast hash.
function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}
