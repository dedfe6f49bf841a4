import { afterEach, beforeEach, expect, test } from 'vitest';
import { countAttempt, forgiveAttempt, signInSubjects } from '#firms/attempts.ts';
import { stoppedClock } from '#firms/testing.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

let database: TestDatabase;
let app: { database: TestDatabase; clock: ReturnType<typeof stoppedClock> };
const from = (address: string, email: string) => signInSubjects({ address, email });

beforeEach(async () => {
	database = await openTestDatabase();
	app = { database, clock: stoppedClock() };
});
afterEach(() => database.drop());

test('fifty attempts from one address close it for every e-mail, and for no other address', async () => {
	for (let time = 0; time < 50; time++) {
		expect((await countAttempt(app, from('203.0.113.9', `${time}@dach.example`))).kind).toBe('allowed');
	}
	expect((await countAttempt(app, from('203.0.113.9', 'kuehn@dach.example'))).kind).toBe('blocked');
	expect((await countAttempt(app, from('203.0.113.10', 'kuehn@dach.example'))).kind).toBe('allowed');
});

test('what was forgiven does not add up', async () => {
	for (let time = 0; time < 60; time++) {
		const subjects = from('203.0.113.9', 'kuehn@dach.example');
		expect((await countAttempt(app, subjects)).kind).toBe('allowed');
		await forgiveAttempt(app, subjects);
	}
});

test('many at once are all counted', async () => {
	const attempts = await Promise.all(
		Array.from({ length: 15 }, (_, number) =>
			countAttempt(app, from(`203.0.113.${number}`, 'kuehn@dach.example')),
		),
	);
	expect(attempts.filter(({ kind }) => kind === 'allowed')).toHaveLength(10);
});

test('keeps nothing that was typed, and nothing for long', async () => {
	await countAttempt(app, from('203.0.113.9', 'typed-my-password-here'));
	const kept = () => database.everywhere((rows) => rows.selectFrom('attempts').selectAll().execute());
	expect(JSON.stringify(await kept())).not.toContain('typed-my-password-here');
	app.clock.pass(3 * 60 * 60 * 1000);
	await countAttempt(app, from('203.0.113.10', 'kuehn@dach.example'));
	expect(await kept()).toHaveLength(2);
});
