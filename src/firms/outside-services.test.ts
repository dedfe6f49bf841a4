import { afterEach, beforeEach, expect, test } from 'vitest';
import { dropService, keepService, readService } from '#firms/outside-services.ts';
import { stoppedClock } from '#firms/testing.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const tools = { seal: createSeal(new Uint8Array(32).fill(7)), clock: stoppedClock() };
const local = { address: 'http://localhost:11434/v1', model: 'small', secret: null, name: '' };

let database: TestDatabase;
beforeEach(async () => {
	database = await openTestDatabase();
	await insertTestFirm(database, 'firm');
	await insertTestFirm(database, 'other');
});
afterEach(() => database.drop());

test('a firm uses one service of a kind, and its key is kept sealed', async () => {
	await database.inFirm('firm', async (scope) => {
		await keepService(tools, scope, 'drafting', local);
		await keepService(tools, scope, 'drafting', { ...local, secret: 'sk-of-the-roofer' });
		expect(await readService(tools, scope, 'drafting')).toEqual({ ...local, secret: 'sk-of-the-roofer' });
		expect(await readService(tools, scope, 'transcription')).toBeNull();
		const row = await scope.rows.selectFrom('firm_services').selectAll().executeTakeFirstOrThrow();
		expect(row.secret).not.toContain('roofer');
	});
	expect(await database.inFirm('other', (scope) => readService(tools, scope, 'drafting'))).toBeNull();
});

test('a dropped service is gone with its key', async () => {
	await database.inFirm('firm', async (scope) => {
		await keepService(tools, scope, 'drafting', local);
		await dropService(scope, 'drafting');
		expect(await readService(tools, scope, 'drafting')).toBeNull();
	});
});
