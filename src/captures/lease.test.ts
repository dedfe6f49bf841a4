import { afterEach, beforeEach, expect, test } from 'vitest';
import { giveLease, leaseMs, takeLease } from '#captures/lease.ts';
import { stoppedClock } from '#firms/testing.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

let app: { database: TestDatabase; clock: ReturnType<typeof stoppedClock> };
beforeEach(async () => {
	app = { database: await openTestDatabase(), clock: stoppedClock() };
});
afterEach(() => app.database.drop());

const take = (holder: string, what = 'mailbox') => takeLease(app, what, holder);

test('of many at once exactly one gets it', async () => {
	const taken = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take(holder)));
	expect(taken.filter(Boolean)).toHaveLength(1);
});

test('its holder keeps it by renewing, and loses it by dying', async () => {
	expect(await take('a')).toBe(true);
	app.clock.pass(leaseMs - 1);
	expect(await take('b')).toBe(false);
	expect(await take('a')).toBe(true);
	app.clock.pass(leaseMs);
	expect(await take('b')).toBe(false);
	app.clock.pass(1);
	expect(await take('b')).toBe(true);
	expect(await take('a')).toBe(false);
});

test('given back, it is free; nobody gives away what another holds', async () => {
	await take('a');
	await giveLease(app, 'mailbox', 'b');
	expect(await take('b')).toBe(false);
	await giveLease(app, 'mailbox', 'a');
	expect(await take('b')).toBe(true);
});

test('one thing says nothing about another', async () => {
	await take('a');
	expect(await take('b', 'bot:firm')).toBe(true);
});
