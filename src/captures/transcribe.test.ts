import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '#app.ts';
import {
	attachRecording,
	keepRecording,
	listRecordings,
	removeRecording,
	writeAgain,
} from '#captures/recordings.ts';
import { opusInWebm, serviceKey, startService, type WritingService } from '#captures/testing.ts';
import { transcribeNext } from '#captures/transcribe.ts';
import { dropService, keepService } from '#firms/outside-services.ts';
import { addOwner, stoppedClock } from '#firms/testing.ts';
import { guardedFetch } from '#platform/http.ts';
import { createLog } from '#platform/log.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { changePost } from '#posts/change.ts';
import { createPost } from '#posts/create.ts';
import { readPost } from '#posts/post.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const minute = 60_000;

let database: TestDatabase;
let service: WritingService;
let folder: string;
let clock: ReturnType<typeof stoppedClock>;
let app: Pick<App, 'database' | 'media' | 'clock' | 'seal' | 'log'>;
let firm: string;
let person: string;

beforeEach(async () => {
	database = await openTestDatabase();
	service = await startService();
	folder = mkdtempSync(join(tmpdir(), 'gewerk-transcribe-'));
	clock = stoppedClock();
	const seal = createSeal(new Uint8Array(32).fill(7));
	app = { database, media: folderMediaStore(folder), clock, seal, log: createLog('error') };
	const owner = await addOwner(app);
	[firm, person] = [owner.firmId, owner.personId];
	await use({});
});
afterEach(async () => {
	service.close();
	await database.drop();
	rmSync(folder, { recursive: true });
});

const fetch = guardedFetch({ allowPrivateAddresses: true });
const round = (through = fetch) => transcribeNext(app, through);
const recordings = (post: string) => database.inFirm(firm, (scope) => listRecordings(scope, post));
const textOf = async (post: string) => (await database.inFirm(firm, (scope) => readPost(scope, post)))?.text;

function use(differs: { address?: string; model?: string; secret?: string | null }): Promise<void> {
	const usual = { address: service.address, model: 'whisper-1', secret: serviceKey, name: '' };
	return database.inFirm(firm, (scope) => keepService(app, scope, 'transcription', { ...usual, ...differs }));
}

async function draft(text = ''): Promise<string> {
	const answer = await createPost(app as App, firm, { text, accounts: [], media: [] });
	if (answer.kind === 'refused') throw new Error('refused');
	return answer.post.id;
}

async function speakFor(post: string, name = 'said'): Promise<void> {
	await keepRecording(app, firm, { key: name, bytes: opusInWebm, seconds: 1 });
	await database.inFirm(firm, (scope) => attachRecording(app, scope, { post, person, key: name }));
	clock.pass(1);
}

async function spoken(text = ''): Promise<string> {
	const post = await draft(text);
	await speakFor(post);
	return post;
}

describe('a recording that is written down', () => {
	test('becomes the text of a post that has none', async () => {
		const post = await spoken();
		expect(await round()).toBe(true);
		expect(await textOf(post)).toBe('Heute den First gedeckt.');
		expect(await recordings(post)).toMatchObject([
			{ state: 'written', transcript: 'Heute den First gedeckt.' },
		]);
		expect(service.asked).toEqual([
			{ file: 'recording.webm', model: 'whisper-1', language: 'de', bytes: opusInWebm.length },
		]);
		expect(await round()).toBe(false);
	});

	test('changes nothing that somebody has typed', async () => {
		const post = await spoken('Am Rathaus.');
		await round();
		expect(await textOf(post)).toBe('Am Rathaus.');
		expect(await recordings(post)).toMatchObject([{ transcript: 'Heute den First gedeckt.' }]);
	});

	test('changes nothing that was typed while the service was at work', async () => {
		const post = await spoken();
		const typing: typeof fetch = async (...request) => {
			await changePost(app as App, firm, post, { text: 'Inzwischen getippt' }, {});
			return fetch(...request);
		};
		await round(typing);
		expect(await textOf(post)).toBe('Inzwischen getippt');
	});

	test('comes behind what was said before it, and before what was said after it', async () => {
		const post = await draft();
		service.hears = ['Erst der First.', 'Dann die Gaube.'];
		await speakFor(post, 'first');
		await speakFor(post, 'second');
		await round();
		await round();
		expect(await textOf(post)).toBe('Erst der First. Dann die Gaube.');
	});

	test('is forgotten when it was removed meanwhile', async () => {
		const post = await spoken();
		const [recording] = await recordings(post);
		const removing: typeof fetch = async (...request) => {
			await removeRecording(app, firm, recording?.id ?? '');
			return fetch(...request);
		};
		await round(removing);
		expect(await textOf(post)).toBe('');
	});

	test('is taken by one worker only', async () => {
		await spoken();
		expect((await Promise.all([round(), round()])).toSorted()).toEqual([false, true]);
		expect(service.asked).toHaveLength(1);
	});

	test('is taken up again when its worker has gone', async () => {
		const post = await spoken();
		const asked = Promise.withResolvers<void>();
		const dying: typeof fetch = () => {
			asked.resolve();
			return new Promise(() => undefined);
		};
		void round(dying);
		await asked.promise;
		expect(await round()).toBe(false);
		clock.pass(7 * minute);
		expect(await round()).toBe(true);
		expect(await textOf(post)).toBe('Heute den First gedeckt.');
	});
});

describe('a service that does not write', () => {
	test('because it is busy is asked again when it says', async () => {
		const post = await spoken();
		service.next.push({ status: 429, headers: { 'retry-after': '300' }, body: '{}' });
		await round();
		expect(await recordings(post)).toMatchObject([{ state: 'waiting', fault: { code: 'busy' } }]);
		clock.pass(4 * minute);
		expect(await round()).toBe(false);
		clock.pass(minute);
		expect(await round()).toBe(true);
		expect(await recordings(post)).toMatchObject([{ state: 'written', fault: null }]);
	});

	test('for good leaves it to a person after five attempts', async () => {
		const post = await spoken();
		service.close();
		for (let attempts = 0; await round(); attempts++) {
			expect(attempts).toBeLessThan(5);
			clock.pass(60 * minute);
		}
		expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault: { code: 'unreachable' } }]);
		expect(await textOf(post)).toBe('');
	});

	test.each([
		['wants another key', { secret: 'sk-wrong' }, { code: 'key_refused', said: null }],
		['wants a key', { secret: null }, { code: 'key_refused', said: null }],
		['wants a model', { model: '' }, { code: 'refused', said: 'you must provide a model parameter' }],
	] as const)('because it %s is not asked again', async (_, differs, fault) => {
		await use(differs);
		const post = await spoken();
		await round();
		expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault }]);
		expect(await round()).toBe(false);
	});

	test.each([
		['{"error":"Invalid request"}', 'Invalid request'],
		['{"detail":"Model not found"}', 'Model not found'],
		['<h1>Bad Request</h1>', null],
		['', null],
	])('and says %s is quoted', async (body, said) => {
		const post = await spoken();
		service.next.push({ status: 400, body });
		await round();
		expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault: { code: 'refused', said } }]);
	});

	test('because its address is wrong is not asked again', async () => {
		await use({ address: service.address.replace('/v1', '') });
		const post = await spoken();
		await round();
		expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault: { code: 'no_such_service' } }]);
	});

	test('because it lies in the house and that is not allowed says so', async () => {
		const post = await spoken();
		await round(guardedFetch({ allowPrivateAddresses: false }));
		expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault: { code: 'private_address' } }]);
		expect(service.asked).toEqual([]);
	});

	test.each([
		['<html>Willkommen</html>', 'not_understood'],
		['{"text":"  "}', 'nothing_heard'],
	])('but answers %s is not believed', async (body, code) => {
		const post = await spoken();
		service.next.push({ status: 200, body });
		await round();
		expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault: { code } }]);
	});

	test('is asked once more when somebody wants that', async () => {
		await use({ secret: 'sk-wrong' });
		const post = await spoken();
		await round();
		await use({});
		const [recording] = await recordings(post);
		await database.inFirm(firm, (scope) => writeAgain(app, scope, recording?.id ?? ''));
		await round();
		expect(await textOf(post)).toBe('Heute den First gedeckt.');
	});
});

test('a firm that stops using a service has its recordings typed', async () => {
	const post = await spoken();
	await database.inFirm(firm, (scope) => dropService(scope, 'transcription'));
	await round();
	expect(await recordings(post)).toMatchObject([{ state: 'by_hand', fault: null }]);
	expect(service.asked).toEqual([]);
});
