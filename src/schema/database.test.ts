import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { openDatabase } from '#schema/database.ts';
import { firmTables } from '#schema/tables.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

let database: TestDatabase;
beforeAll(async () => {
	database = await openTestDatabase();
	await insertTestFirm(database, 'roofer');
	await insertTestFirm(database, 'painter');
});
afterAll(() => database.drop());

const token = (firm: string) => ({
	id: `token-of-${firm}`,
	firm_id: firm,
	name: 'test',
	token_hash: `hash-of-${firm}`,
	scope: 'read' as const,
	created_at: 0,
	last_used_at: null,
});

test('migrating an up-to-date database again changes nothing', async () => {
	const again = await openDatabase(database.location);
	const firms = await again.everywhere((rows) =>
		rows.selectFrom('firms').select('id').orderBy('id').execute(),
	);
	await again.close();

	expect(firms).toEqual([{ id: 'painter' }, { id: 'roofer' }]);
});

test('a failed transaction leaves nothing behind', async () => {
	const work = database.inFirm('roofer', async ({ rows }) => {
		await rows.insertInto('tokens').values(token('roofer')).execute();
		throw new Error('changed my mind');
	});
	await expect(work).rejects.toThrow('changed my mind');

	const left = await database.inFirm('roofer', ({ rows }) => rows.selectFrom('tokens').selectAll().execute());
	expect(left).toEqual([]);
});

describe.runIf(process.env.GEWERK_TEST_DATABASE_URL)('row-level security on PostgreSQL', () => {
	test('a query that forgets the firm still sees only its rows', async () => {
		await database.inFirm('roofer', ({ rows }) =>
			rows.insertInto('tokens').values(token('roofer')).execute(),
		);

		const seen = await database.inFirm('painter', ({ rows }) =>
			rows.selectFrom('tokens').selectAll().execute(),
		);
		expect(seen).toEqual([]);
	});

	test('a row cannot be written for another firm', async () => {
		const foreign = database.inFirm('painter', ({ rows }) =>
			rows
				.insertInto('tokens')
				.values({ ...token('roofer'), id: 'other', token_hash: 'other' })
				.execute(),
		);
		await expect(foreign).rejects.toThrow('row-level security');
	});

	test('guards every table that carries a firm', async () => {
		const guarded = await database.everywhere((rows) =>
			sql<{ name: string }>`select relname as name from pg_class where relrowsecurity and relforcerowsecurity
				and relnamespace = 'public'::regnamespace`.execute(rows),
		);
		expect(guarded.rows.map(({ name }) => name).sort()).toEqual([...firmTables].sort());
	});
});
