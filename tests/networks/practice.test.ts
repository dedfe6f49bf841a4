import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection, NetworkTools } from '#networks/network.ts';
import { practice } from '#networks/practice/index.ts';
import { systemClock } from '#platform/clock.ts';
import { guardedFetch } from '#platform/http.ts';
import { createLog } from '#platform/log.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import { createPracticeNetwork } from '#practice-network/index.ts';
import { listenPractice, type Listening } from '#practice-network/listen.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';
import { keepsTheContract } from './contract.ts';
import { alt, opened, partOf, picture, published, testTools } from './testing.ts';

describe('The practice network, over HTTP', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-practice-'));
	let database: TestDatabase;
	let listening: Listening;
	let tools: NetworkTools;
	let connection: Connection;

	beforeAll(async () => {
		database = await openTestDatabase();
		const network = createPracticeNetwork({
			database,
			media: folderMediaStore(folder),
			clock: systemClock,
			log: createLog('error'),
			publicUrl: 'http://127.0.0.1:4000/practice',
		});
		listening = await listenPractice(network, { host: '127.0.0.1', port: 0 });
		// As in an installation that allows no private addresses: the own network is reached all the same.
		const fetch = guardedFetch({ allowPrivateAddresses: false });
		tools = testTools({ fetch, practiceUrl: listening.url });
		const { token } = await network.createAccountWithToken({ username: 'dach', displayName: 'Dach Muster' });
		const credentials = { access_token: token };
		connection = opened(
			practice,
			await practice.connect(tools, { kind: 'profile', server: null, credentials }),
		);
	});
	afterAll(async () => {
		await listening?.close();
		await database?.drop();
		rmSync(folder, { recursive: true, force: true });
	});

	keepsTheContract(() => ({ network: practice, tools, connection, removal: 'removed' }));

	test('links lead to the page people can open, and the picture is there', async () => {
		const remote = await published(practice, tools, connection, partOf({ pictures: [await picture()] }));
		expect(remote.url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/practice\/@dach\//);
		const response = await fetch(`${listening.url}/api/v1/statuses/${remote.id}`);
		expect(await response.json()).toMatchObject({ media_attachments: [{ description: alt }] });
	});

	test('nothing hangs on the address it was connected at', async () => {
		expect(connection.server).toBe('');
	});
});
