import { createECDH } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { vapidKeys, vapidSubject } from '#notices/vapid.ts';
import { createLog } from '#platform/log.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const log = createLog('error', () => undefined);
const seal = createSeal(new Uint8Array(32));

let database: TestDatabase;
beforeEach(async () => {
	database = await openTestDatabase();
});
afterEach(() => database.drop());

const keptValue = () =>
	database.everywhere((rows) =>
		rows.selectFrom('settings').select('value').where('name', '=', 'vapid_keys').executeTakeFirst(),
	);

test('the keys are made once, are a pair, and lie sealed', async () => {
	const keys = await vapidKeys({ database, seal, log });
	expect(await vapidKeys({ database, seal, log })).toEqual(keys);
	const pair = createECDH('prime256v1');
	pair.setPrivateKey(keys.privateKey, 'base64url');
	expect(pair.getPublicKey('base64url')).toBe(keys.publicKey);
	expect(Buffer.from(keys.privateKey, 'base64url')).toHaveLength(32);
	expect((await keptValue())?.value).not.toContain(keys.privateKey);
});

test('those who make them at the same time agree', async () => {
	// On PostgreSQL each asks on a connection of its own.
	const made = await Promise.all(Array.from({ length: 6 }, () => vapidKeys({ database, seal, log })));
	expect(new Set(made.map(({ publicKey }) => publicKey)).size).toBe(1);
});

test('keys that no longer open are replaced by others, once', async () => {
	const before = await vapidKeys({ database, seal, log });
	const newSeal = createSeal(new Uint8Array(32).fill(7));
	const after = await vapidKeys({ database, seal: newSeal, log });
	expect(after.publicKey).not.toBe(before.publicKey);
	expect(await vapidKeys({ database, seal: newSeal, log })).toEqual(after);
});

test('a push service is told an address it accepts', () => {
	expect(vapidSubject('https://gewerk.example')).toBe('https://gewerk.example');
	expect(vapidSubject('http://localhost:4000')).toBe('mailto:gewerk@localhost');
});
