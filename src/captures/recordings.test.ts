import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
	attachRecording,
	keepRecording,
	linkRecordings,
	listRecordings,
	maxRecording,
	openRecording,
	removeRecording,
	sweepRecordings,
} from '#captures/recordings.ts';
import { opusInWebm } from '#captures/testing.ts';
import { keepService } from '#firms/outside-services.ts';
import { addOwner, stoppedClock } from '#firms/testing.ts';
import { folderMediaStore } from '#platform/media-store.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { createPost } from '#posts/create.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';
import type { App } from '#app.ts';

let database: TestDatabase;
let folder: string;
let clock: ReturnType<typeof stoppedClock>;
let app: Pick<App, 'database' | 'media' | 'clock' | 'seal'>;
let owner: { personId: string; firmId: string };

beforeEach(async () => {
	database = await openTestDatabase();
	folder = mkdtempSync(join(tmpdir(), 'gewerk-recordings-'));
	const seal = createSeal(new Uint8Array(32).fill(7));
	clock = stoppedClock();
	app = { database, media: folderMediaStore(folder), clock, seal };
	owner = await addOwner(app);
});
afterEach(async () => {
	await database.drop();
	rmSync(folder, { recursive: true });
});

const sent = { key: 'said-1', bytes: opusInWebm, seconds: 4.2 };

async function keep(key = 'said-1'): Promise<string> {
	const answer = await keepRecording(app, owner.firmId, { ...sent, key });
	if (answer.kind === 'refused') throw new Error(answer.problem);
	return answer.id;
}

/** A draft without a word, as a capture that was only spoken leaves it. */
async function draftPost(): Promise<string> {
	const input = { text: '', accounts: [], media: [] };
	const answer = await createPost(app as App, owner.firmId, input);
	if (answer.kind === 'refused') throw new Error('refused');
	return answer.post.id;
}

const attach = (post: string, key = 'said-1') =>
	database.inFirm(owner.firmId, (scope) =>
		attachRecording(app, scope, { post, person: owner.personId, key }),
	);
const list = (post: string) => database.inFirm(owner.firmId, (scope) => listRecordings(scope, post));
const files = () =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));

describe('what comes in', () => {
	test('is kept once, however often it is sent, as what its bytes say', async () => {
		const id = await keep();
		expect(await keepRecording(app, owner.firmId, { ...sent, mime: 'audio/mp4' })).toEqual({
			kind: 'kept',
			id,
		});
		expect(files()).toHaveLength(1);
		const opened = await openRecording(app, owner.firmId, id);
		expect(opened).toMatchObject({ mime: 'audio/webm', name: `${id}.webm` });
		expect(opened?.bytes.length).toBe(opusInWebm.length);
	});

	test('is one recording even when it arrives twice at the same moment', async () => {
		const answers = await Promise.all([keep(), keep()]);
		expect(new Set(answers).size).toBe(1);
		expect(files()).toHaveLength(1);
	});

	test.each([
		['empty', new Uint8Array()],
		['not_a_recording', new TextEncoder().encode('<svg onload=alert(1)>')],
		['too_large', new Uint8Array(maxRecording + 1)],
	] as const)('is refused when it is %s', async (problem, bytes) => {
		expect(await keepRecording(app, owner.firmId, { ...sent, bytes })).toEqual({ kind: 'refused', problem });
		expect(files()).toEqual([]);
	});

	test('belongs to its firm alone', async () => {
		const id = await keep();
		const other = await addOwner(app, { email: 'andere@dach.example' });
		expect(await openRecording(app, other.firmId, id)).toBeNull();
		expect(await keepRecording(app, other.firmId, sent)).not.toEqual({ kind: 'kept', id });
		await removeRecording(app, other.firmId, id);
		expect(await openRecording(app, owner.firmId, id)).not.toBeNull();
	});
});

describe('a recording of a post', () => {
	test('waits for a person where the firm uses no service', async () => {
		await keep();
		const post = await draftPost();
		expect(await attach(post)).toBe(true);
		expect(await list(post)).toMatchObject([{ state: 'by_hand', seconds: 4, transcript: null, fault: null }]);
	});

	test('waits for the service the firm has chosen', async () => {
		await database.inFirm(owner.firmId, (scope) =>
			keepService(app, scope, 'transcription', {
				address: 'http://localhost:8000/v1',
				model: 'small',
				secret: null,
				name: '',
			}),
		);
		await keep();
		const post = await draftPost();
		await attach(post);
		expect(await list(post)).toMatchObject([{ state: 'waiting' }]);
	});

	test('is one of several in the order in which they were said', async () => {
		const post = await draftPost();
		const ids = [await keep('first'), await keep('second')];
		await attach(post, 'first');
		await attach(post, 'second');
		expect((await list(post)).map(({ id }) => id)).toEqual(ids);
	});

	test('stays with the capture it came with', async () => {
		await keep();
		const [first, second] = [await draftPost(), await draftPost()];
		await attach(first);
		await attach(second);
		expect(await list(first)).toHaveLength(1);
		expect(await list(second)).toEqual([]);
	});

	test('cannot be one that never came', async () => {
		expect(await attach(await draftPost(), 'unknown')).toBe(false);
		const missing = await database.inFirm(owner.firmId, (scope) =>
			linkRecordings(scope, 'capture', ['unknown']),
		);
		expect(missing).toEqual(['unknown']);
	});

	test('is gone with its file once it is removed', async () => {
		const id = await keep();
		const post = await draftPost();
		await attach(post);
		await removeRecording(app, owner.firmId, id);
		expect(await list(post)).toEqual([]);
		expect(files()).toEqual([]);
	});

	test('stays, while one whose capture never came is forgotten after a month', async () => {
		await keep('said-1');
		await keep('never-sent');
		const post = await draftPost();
		await attach(post);
		clock.pass(29 * 24 * 60 * 60_000);
		await sweepRecordings(app);
		expect(files()).toHaveLength(2);
		clock.pass(2 * 24 * 60 * 60_000);
		await sweepRecordings(app);
		expect(await list(post)).toHaveLength(1);
		expect(files()).toHaveLength(1);
	});
});
