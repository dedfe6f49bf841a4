import { afterEach, beforeEach, expect, test } from 'vitest';
import { endOtherSessions, endSession, readSession, startSession } from '#firms/session.ts';
import { addOwner, stoppedClock } from '#firms/testing.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const aDay = 24 * 60 * 60 * 1000;
let database: TestDatabase;
let app: { database: TestDatabase; clock: ReturnType<typeof stoppedClock> };
let owner: { personId: string; firmId: string };

beforeEach(async () => {
	database = await openTestDatabase();
	app = { database, clock: stoppedClock() };
	owner = await addOwner(app);
});
afterEach(() => database.drop());

test('knows the person, the firm and the role', async () => {
	const token = await startSession(app, owner);
	const session = await readSession(app, token);
	expect(session).toMatchObject({
		token,
		person: { id: owner.personId, email: 'kuehn@dach.example', language: 'de' },
		firm: { id: owner.firmId, slug: 'dachdeckerei-kuehn-soehne', timeZone: 'Europe/Berlin', demo: false },
		role: 'owner',
	});
});

test('finds the firm by itself where none is named', async () => {
	const token = await startSession(app, { personId: owner.personId });
	expect((await readSession(app, token))?.firm?.id).toBe(owner.firmId);
});

test('is kept as a hash only', async () => {
	const token = await startSession(app, owner);
	const kept = await database.everywhere((rows) => rows.selectFrom('sessions').selectAll().execute());
	expect(JSON.stringify(kept)).not.toContain(token);
});

test('lives for 90 days, and for 90 more whenever it is used', async () => {
	const token = await startSession(app, owner);
	app.clock.pass(89 * aDay);
	expect(await readSession(app, token)).not.toBeNull();
	app.clock.pass(89 * aDay);
	expect(await readSession(app, token)).not.toBeNull();
	app.clock.pass(90 * aDay);
	expect(await readSession(app, token)).toBeNull();
});

test('ends when one signs out, here or everywhere else', async () => {
	const [here, there] = [await startSession(app, owner), await startSession(app, owner)];
	const session = await readSession(app, here);
	expect(session && (await endOtherSessions(app, session))).toBe(1);
	expect(await readSession(app, there)).toBeNull();
	expect(await readSession(app, here)).not.toBeNull();
	await endSession(app, here);
	expect(await readSession(app, here)).toBeNull();
});

test('shows no firm to someone who is no longer its member', async () => {
	const token = await startSession(app, owner);
	await database.everywhere((rows) => rows.deleteFrom('members').execute());
	expect(await readSession(app, token)).toMatchObject({ firm: null, role: null });
});

test('does not open with a made-up secret', async () => {
	expect(await readSession(app, 'made-up')).toBeNull();
});
