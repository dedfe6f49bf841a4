import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepAssessment, latestAssessment, type KeptAssessment } from '#firms/assessment.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

let database: TestDatabase;
beforeEach(async () => {
	database = await openTestDatabase();
	await insertTestFirm(database, 'dach');
	await insertTestFirm(database, 'maler');
});
afterEach(() => database.drop());

const assessment: KeptAssessment = {
	trade: 'dachdecker',
	answers: { goals: ['recruiting'], minutes_per_week: 60, accounts: [{ network: 'facebook', kind: 'page' }] },
	verdict: 'supplement',
	at: 1000,
};

describe('an assessment that a firm keeps', () => {
	test('comes back as it was', async () => {
		expect(await database.inFirm('dach', latestAssessment)).toBeNull();
		await database.inFirm('dach', (scope) => keepAssessment(scope, assessment));
		expect(await database.inFirm('dach', latestAssessment)).toEqual(assessment);
	});

	test('gives way to a later one', async () => {
		const later: KeptAssessment = { ...assessment, answers: {}, verdict: 'no', at: 2000 };
		for (const one of [later, assessment]) {
			await database.inFirm('dach', (scope) => keepAssessment(scope, one));
		}
		expect(await database.inFirm('dach', latestAssessment)).toEqual(later);
	});

	test('is nobody else’s', async () => {
		await database.inFirm('dach', (scope) => keepAssessment(scope, assessment));
		expect(await database.inFirm('maler', latestAssessment)).toBeNull();
	});
});
