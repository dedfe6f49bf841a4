import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createToken, findToken, listTokens, revokeToken } from '#firms/tokens.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const aMinute = 60_000;
let database: TestDatabase;
let now: number;
const app = () => ({ database, clock: { now: () => now } });

beforeEach(async () => {
	now = Date.UTC(2026, 10, 22);
	database = await openTestDatabase();
	await insertTestFirm(database, 'roofer');
	await insertTestFirm(database, 'painter');
});

afterEach(() => database.drop());

const tokensOf = (firm: string) => database.inFirm(firm, listTokens);

describe('a token', () => {
	test('speaks for its firm with its scope', async () => {
		const { secret } = await createToken(app(), 'roofer', { name: ' Website ', scope: 'read' });
		expect(secret).toMatch(/^gwk_[\w-]{43}$/);
		expect(await findToken(app(), secret)).toEqual({ firm: 'roofer', scope: 'read' });
		expect(await tokensOf('roofer')).toMatchObject([{ name: 'Website', scope: 'read', createdAt: now }]);
		expect(await tokensOf('painter')).toEqual([]);
	});

	test('is not kept itself', async () => {
		const { secret } = await createToken(app(), 'roofer', { name: 'Website', scope: 'read' });
		const rows = await database.everywhere((all) => all.selectFrom('tokens').selectAll().execute());
		expect(JSON.stringify(rows)).not.toContain(secret.slice(4));
	});

	test('is worth nothing when it is made up or changed', async () => {
		const { secret } = await createToken(app(), 'roofer', { name: 'Website', scope: 'read' });
		expect(await findToken(app(), `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`)).toBeNull();
		expect(await findToken(app(), 'gwk_')).toBeNull();
		expect(await findToken(app(), '')).toBeNull();
	});

	test('is worth nothing once its firm revoked it', async () => {
		const { secret, token } = await createToken(app(), 'roofer', { name: 'Website', scope: 'write' });
		expect(await database.inFirm('painter', (scope) => revokeToken(scope, token.id))).toBe(false);
		expect(await findToken(app(), secret)).not.toBeNull();
		expect(await database.inFirm('roofer', (scope) => revokeToken(scope, token.id))).toBe(true);
		expect(await findToken(app(), secret)).toBeNull();
	});

	test('tells its last use to the minute', async () => {
		const { secret } = await createToken(app(), 'roofer', { name: 'Website', scope: 'write' });
		const created = now;
		await findToken(app(), secret);
		now = created + aMinute - 1;
		await findToken(app(), secret);
		expect((await tokensOf('roofer'))[0]?.lastUsedAt).toBe(created);
		now = created + aMinute;
		await findToken(app(), secret);
		expect((await tokensOf('roofer'))[0]?.lastUsedAt).toBe(created + aMinute);
	});
});
