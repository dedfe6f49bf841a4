import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultAnswers } from '#advice/guideline/answers.ts';
import { keepGuideline, readGuideline } from '#firms/guideline.ts';
import { insertTestFirm, openTestDatabase, type TestDatabase } from '#schema/testing.ts';

let database: TestDatabase;

beforeEach(async () => {
	database = await openTestDatabase();
	await insertTestFirm(database, 'roofer');
	await insertTestFirm(database, 'painter');
});

afterEach(() => database.drop());

const keep = (firm: string, kept: Parameters<typeof keepGuideline>[1]) =>
	database.inFirm(firm, (scope) => keepGuideline(scope, kept));
const read = (firm: string) => database.inFirm(firm, readGuideline);

describe('the guideline of a firm', () => {
	test('is nothing until somebody answered', async () => {
		expect(await read('roofer')).toBeNull();
	});

	test('is what the firm answered last, with the time', async () => {
		const at = Date.UTC(2026, 10, 24, 8);
		await keep('roofer', { answers: defaultAnswers, at });
		const answers = {
			...defaultAnswers,
			posting: 'named' as const,
			named: 'Ä. „Schmidt“',
			works_council: true,
		};
		await keep('roofer', { answers, at: at + 1000 });
		expect(await read('roofer')).toEqual({ answers, at: at + 1000 });
	});

	test('belongs to that firm alone', async () => {
		const mine = { answers: { ...defaultAnswers, contact: 'Büro' }, at: 1 };
		const theirs = { answers: { ...defaultAnswers, contact: 'Werkstatt' }, at: 2 };
		await keep('roofer', mine);
		await keep('painter', theirs);
		expect(await read('roofer')).toEqual(mine);
		expect(await read('painter')).toEqual(theirs);
	});

	test('answers on the safe side what was not yet asked then', async () => {
		await database.inFirm('roofer', ({ rows, firm }) =>
			rows.insertInto('guidelines').values({ firm_id: firm, answers: '{"phone":"never"}', at: 1 }).execute(),
		);
		expect((await read('roofer'))?.answers).toEqual({ ...defaultAnswers, phone: 'never' });
	});
});
