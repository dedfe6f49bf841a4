import { afterEach, beforeEach, expect, test } from 'vitest';
import { tell } from '#notices/tell.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const failed = { kind: 'failed', subject: 'delivery-1', details: { post: 'post-1' } } as const;

let database: TestDatabase;
beforeEach(async () => {
	database = await openTestDatabase();
	await insertTestFirm(database, 'firm');
	for (const [id, role] of [
		['ada', 'owner'],
		['ben', 'employee'],
	] as const) {
		await database.everywhere(async (rows) => {
			await rows
				.insertInto('persons')
				.values({
					id,
					email: `${id}@dach.example`,
					name: id,
					password_hash: null,
					language: 'de',
					created_at: 0,
				})
				.execute();
			await rows
				.insertInto('members')
				.values({ firm_id: 'firm', person_id: id, role, created_at: 0 })
				.execute();
		});
	}
});
afterEach(() => database.drop());

function told() {
	return database.inFirm('firm', (scope) =>
		scope.rows.selectFrom('notices').select(['person_id', 'subject', 'state', 'next_at']).execute(),
	);
}

test('those with the role are told, each of a thing only once', async () => {
	await database.inFirm('firm', (scope) => tell(scope, { roles: ['owner'] }, failed, 100));
	await database.inFirm('firm', (scope) => tell(scope, { roles: ['owner'] }, failed, 200));
	expect(await told()).toEqual([{ person_id: 'ada', subject: 'delivery-1', state: 'waiting', next_at: 100 }]);
});

test('only a member is told, whoever is named', async () => {
	await database.inFirm('firm', (scope) => tell(scope, { persons: ['ben', 'stranger'] }, failed, 100));
	expect((await told()).map(({ person_id }) => person_id)).toEqual(['ben']);
});
