import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	acceptAs,
	acceptAsNew,
	invitationDays,
	invite,
	listInvitations,
	openInvitation,
	revokeInvitation,
} from '#firms/invitations.ts';
import { changeRole, listMembers, listMemberships, removeMember } from '#firms/members.ts';
import { readSession, startSession, switchFirm } from '#firms/session.ts';
import { signInWithPassword } from '#firms/sign-in.ts';
import { addOwner, stoppedClock } from '#firms/testing.ts';
import { createLog } from '#platform/log.ts';
import { insertTestFirm, insertTestMember, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const aDay = 24 * 60 * 60_000;
const ben = { name: 'Ben Beispiel', email: ' Ben@Dach.example', role: 'employee' } as const;
const password = 'Leiter am First 7';
let database: TestDatabase;
let app: ReturnType<typeof createTestApp>;
let owner: { personId: string; firmId: string };

function createTestApp() {
	return { database, clock: stoppedClock(), log: createLog('error', () => undefined) };
}

beforeEach(async () => {
	database = await openTestDatabase();
	app = createTestApp();
	owner = await addOwner(app);
});
afterEach(() => database.drop());

const inFirm = <Result>(work: Parameters<typeof database.inFirm<Result>>[1]) =>
	database.inFirm(owner.firmId, work);

async function asked(about: Partial<Parameters<typeof invite>[1]> = {}): Promise<string> {
	const invited = await inFirm((scope) => invite(scope, { ...ben, ...about }, app.clock.now()));
	if (invited.kind === 'refused') throw new Error(invited.problems.join());
	return invited.path.replace('/invitation/', '');
}

const people = async () => (await inFirm(listMembers)).map(({ email, role }) => [email, role]);
const accept = (token: string) => acceptAsNew(app, token, { name: ben.name, password, language: 'de' });

describe('an invitation', () => {
	test('lets somebody new in with a password of their own, once', async () => {
		const token = await asked();
		expect(await openInvitation(app, token)).toMatchObject({
			kind: 'open',
			known: false,
			invitation: { name: 'Ben Beispiel', email: 'ben@dach.example', role: 'employee' },
		});
		expect(await accept(token)).toMatchObject({ kind: 'joined', firmId: owner.firmId });
		expect(await people()).toContainEqual(['ben@dach.example', 'employee']);
		const signedIn = await signInWithPassword(app, { email: ben.email, password, address: '203.0.113.7' });
		expect(signedIn.kind).toBe('signed_in');
		expect(await openInvitation(app, token)).toEqual({ kind: 'closed', why: 'used' });
		expect(await inFirm((scope) => listInvitations(scope, app.clock.now()))).toEqual([]);
	});

	test('is kept as a hash only', async () => {
		const token = await asked();
		const kept = await inFirm(({ rows }) => rows.selectFrom('invitations').selectAll().execute());
		expect(JSON.stringify(kept)).not.toContain(token);
	});

	test('of two who use it at once lets one in', async () => {
		const token = await asked();
		await database.everywhere((rows) =>
			rows
				.insertInto('persons')
				.values(
					['p1', 'p2'].map((id) => ({
						id,
						email: `${id}@dach.example`,
						name: id,
						password_hash: null,
						language: 'de' as const,
						created_at: 0,
					})),
				)
				.execute(),
		);
		const answers = await Promise.all([acceptAs(app, token, 'p1'), acceptAs(app, token, 'p2')]);
		expect(answers.map(({ kind }) => kind).sort()).toEqual(['closed', 'joined']);
	});

	test('is worth nothing after seven days, once taken back, or once there is a newer one', async () => {
		const first = await asked();
		const second = await asked();
		expect(await openInvitation(app, first)).toEqual({ kind: 'closed', why: 'unknown' });
		const [open] = await inFirm((scope) => listInvitations(scope, app.clock.now()));
		expect(await inFirm((scope) => revokeInvitation(scope, open?.id ?? ''))).toBe(true);
		expect(await accept(second)).toEqual({ kind: 'closed', why: 'unknown' });
		const third = await asked();
		app.clock.pass(invitationDays * aDay);
		expect(await accept(third)).toEqual({ kind: 'closed', why: 'expired' });
		expect(await people()).toHaveLength(1);
	});

	test('names what is wrong before it is made or taken up', async () => {
		const refused = await inFirm((scope) => invite(scope, { ...ben, name: ' ', email: 'ben' }, 0));
		expect(refused).toEqual({ kind: 'refused', problems: ['name_missing', 'email_invalid'] });
		const known = await inFirm((scope) => invite(scope, { ...ben, email: 'kuehn@dach.example' }, 0));
		expect(known).toEqual({ kind: 'refused', problems: ['already_member'] });
		const short = await acceptAsNew(app, await asked(), { name: '', password: 'kurz', language: 'de' });
		expect(short).toEqual({ kind: 'refused', problems: ['name_missing', 'password_short'] });
	});

	test('of somebody known here is taken up by who is signed in, and they can go from firm to firm', async () => {
		await insertTestFirm(database, 'other');
		await insertTestMember(database, 'other', 'cem', 'owner');
		const token = await asked({ email: 'cem@firm.example', role: 'adviser' });
		expect(await openInvitation(app, token)).toMatchObject({ known: true });
		expect((await acceptAs(app, token, 'cem')).kind).toBe('joined');
		const firms = await database.everywhere((rows) => listMemberships(rows, 'cem'));
		expect(firms.map(({ role }) => role)).toEqual(['owner', 'adviser']);

		const session = await readSession(app, await startSession(app, { personId: 'cem' }));
		if (session === null) throw new Error('no session');
		expect(session.firm?.id).toBe('other');
		expect(await switchFirm(app, session, owner.firmId)).toBe(true);
		expect(await readSession(app, session.token)).toMatchObject({
			firm: { id: owner.firmId },
			role: 'adviser',
		});
		await insertTestFirm(database, 'strange');
		expect(await switchFirm(app, session, 'strange')).toBe(false);
	});

	test('does not change the role of somebody who belongs to the firm already', async () => {
		const token = await asked({ role: 'employee' });
		await acceptAs(app, token, owner.personId);
		expect(await people()).toEqual([['kuehn@dach.example', 'owner']]);
	});
});

describe('members', () => {
	test('the last owner can neither be removed nor become something else', async () => {
		const refused = { kind: 'refused', problem: 'last_owner' };
		expect(await inFirm((scope) => changeRole(scope, owner.personId, 'employee'))).toEqual(refused);
		expect(await inFirm((scope) => removeMember(scope, owner.personId))).toEqual(refused);
		await insertTestMember(database, owner.firmId, 'ben', 'employee');
		expect(await inFirm((scope) => changeRole(scope, 'ben', 'owner'))).toEqual({ kind: 'done' });
		expect(await inFirm((scope) => changeRole(scope, owner.personId, 'employee'))).toEqual({ kind: 'done' });
	});

	test('two owners who take the role from one another at once leave one', async () => {
		await insertTestMember(database, owner.firmId, 'eva', 'owner');
		await Promise.all([
			inFirm((scope) => changeRole(scope, owner.personId, 'employee')),
			inFirm((scope) => changeRole(scope, 'eva', 'employee')),
		]);
		expect((await people()).filter(([, role]) => role === 'owner')).toHaveLength(1);
	});

	test('a removed member is out at once, and goes on in another firm of theirs', async () => {
		await insertTestMember(database, owner.firmId, 'ben', 'employee');
		const token = await startSession(app, { personId: 'ben' });
		expect((await readSession(app, token))?.firm?.id).toBe(owner.firmId);
		await insertTestFirm(database, 'other');
		await insertTestMember(database, 'other', 'ben', 'employee');
		expect(await inFirm((scope) => removeMember(scope, 'ben'))).toEqual({ kind: 'done' });
		expect((await readSession(app, token))?.firm?.id).toBe('other');
		expect(await inFirm((scope) => removeMember(scope, 'ben'))).toEqual({
			kind: 'refused',
			problem: 'not_a_member',
		});
	});
});
