import { createECDH, randomBytes } from 'node:crypto';
import { safeParse } from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deviceOf } from '#notices/device.ts';
import {
	addSubscription,
	listSubscriptions,
	removeOtherSubscriptions,
	removeSubscription,
	Subscription,
} from '#notices/subscriptions.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

let database: TestDatabase;
let now = 0;
beforeEach(async () => {
	database = await openTestDatabase();
	for (const id of ['ada', 'ben']) {
		await database.everywhere((rows) =>
			rows
				.insertInto('persons')
				.values({
					id,
					email: `${id}@dach.example`,
					name: id,
					password_hash: null,
					language: 'de',
					created_at: 0,
				})
				.execute(),
		);
	}
});
afterEach(() => database.drop());

const keys = () => ({
	p256dh: createECDH('prime256v1').generateKeys('base64url'),
	auth: randomBytes(16).toString('base64url'),
});

function add(personId: string, endpoint: string, about: { home?: boolean; replaces?: string } = {}) {
	const configuration = readConfiguration(about.home ? { GEWERK_ALLOW_PRIVATE_ADDRESSES: '1' } : {});
	now += 1;
	return addSubscription({ database, configuration, clock: { now: () => now } }, personId, {
		subscription: { endpoint, keys: keys() },
		device: `Browser ${now}`,
		language: 'de',
		replaces: about.replaces,
	});
}
const endpointsOf = async (person: string) =>
	(await database.everywhere((rows) => listSubscriptions(rows, person))).map(({ endpoint }) => endpoint);

describe('a device', () => {
	const phone = 'https://push.example/phone';
	const laptop = 'https://push.example/laptop';

	test('that is switched on twice is one device', async () => {
		expect(await add('ada', phone)).toBe(await add('ada', phone));
		expect(await endpointsOf('ada')).toEqual([phone]);
	});

	test('belongs to whoever switched it on last', async () => {
		await add('ada', phone);
		await add('ben', phone);
		expect(await endpointsOf('ada')).toEqual([]);
		expect(await endpointsOf('ben')).toEqual([phone]);
	});

	test('that gets a new address loses the old one, but nobody else’s', async () => {
		await add('ada', phone);
		await add('ben', laptop);
		await add('ada', 'https://push.example/new', { replaces: phone });
		await add('ada', 'https://push.example/newer', { replaces: laptop });
		expect(await endpointsOf('ada')).toEqual(['https://push.example/new', 'https://push.example/newer']);
		expect(await endpointsOf('ben')).toEqual([laptop]);
	});

	test('is removed by its owner only, or with all others', async () => {
		const id = (await add('ada', phone)) ?? '';
		const kept = await add('ada', laptop);
		await add('ada', 'https://push.example/third');
		await removeSubscription({ database }, 'ben', { id });
		await removeSubscription({ database }, 'ben', { endpoint: phone });
		expect(await endpointsOf('ada')).toHaveLength(3);
		await removeSubscription({ database }, 'ada', { id });
		await removeOtherSubscriptions({ database }, 'ada', kept);
		expect(await endpointsOf('ada')).toEqual([laptop]);
		await removeOtherSubscriptions({ database }, 'ada', null);
		expect(await endpointsOf('ada')).toEqual([]);
	});

	test('beyond the twelfth takes the place of the one not seen for longest', async () => {
		for (let index = 0; index < 13; index += 1) await add('ada', `https://push.example/${index}`);
		const endpoints = await endpointsOf('ada');
		expect(endpoints).toHaveLength(12);
		expect(endpoints).not.toContain('https://push.example/0');
	});

	test('without https only in a home network that allows it', async () => {
		expect(await add('ada', 'http://10.0.0.7/push')).toBeNull();
		expect(await add('ada', 'ftp://push.example/push', { home: true })).toBeNull();
		expect(await add('ada', 'http://10.0.0.7/push', { home: true })).not.toBeNull();
	});
});

test('a subscription that no message could be encrypted for is refused at the edge', () => {
	const good = { endpoint: 'https://push.example/1', keys: keys() };
	const accepts = (value: unknown) => safeParse(Subscription, value).success;
	const short = Buffer.alloc(64, 4).toString('base64url');
	const offCurve = Buffer.alloc(65, 4).toString('base64url');
	expect(accepts(good)).toBe(true);
	expect(accepts({ ...good, endpoint: 'push' })).toBe(false);
	for (const p256dh of ['', short, offCurve])
		expect(accepts({ ...good, keys: { ...good.keys, p256dh } })).toBe(false);
	expect(accepts({ ...good, keys: { ...good.keys, auth: 'short' } })).toBe(false);
});

test.each([
	[
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
		'Chrome',
		'Android',
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
		'Safari',
		'iPhone',
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36 Edg/150.0.0.0',
		'Edge',
		'Windows',
	],
	['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Linux'],
	[
		'Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36',
		'Samsung Internet',
		'Android',
	],
	['something else', null, null],
])('%s is %s on %s', (userAgent, browser, system) => {
	expect(deviceOf(userAgent)).toEqual({ browser, system });
});
