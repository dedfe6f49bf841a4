import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { keepCapture } from '#captures/keep.ts';
import { receiveCapture, undoCapture, type CaptureInput } from '#captures/receive.ts';
import { receiveSentCapture, SentCapture } from '#captures/receive-sent.ts';
import { keepRecording } from '#captures/recordings.ts';
import { opusInWebm } from '#captures/testing.ts';
import { addConsent, type ConsentDetails } from '#firms/consents.ts';
import { addMember } from '#firms/members.ts';
import { acceptPicture } from '#media/accept.ts';
import { listPictures } from '#media/pictures.ts';
import { wallTimeOf } from '#platform/wall-clock.ts';
import { listPosts } from '#posts/list.ts';
import { schedulePost } from '#posts/schedule.ts';
import type { FirmScope } from '#schema/database.ts';
import * as v from 'valibot';

const photo = new Uint8Array(readFileSync(join(import.meta.dirname, '../media/fixtures/roof.png')));
const healing = 'Unsere neue Matratze heilt Rückenschmerzen, das ganze Haus schläft danach besser.';
const plain = 'Heute die alte Gaube neu eingedeckt, mit Biberschwanz wie vor hundert Jahren.';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
	await addPerson('ada', 'de');
});
afterEach(() => client.drop());

async function addPerson(id: string, language: 'de' | 'en'): Promise<void> {
	await client.app.database.everywhere(async (rows) => {
		const kept = { name: id, email: `${id}@dach.example`, password_hash: null, created_at: 0 };
		await rows
			.insertInto('persons')
			.values({ id, language, ...kept })
			.execute();
		await addMember(rows, { firmId: 'firm', personId: id, role: 'owner', at: 0 });
	});
}

const inFirm = <Result>(work: (scope: FirmScope) => Promise<Result>) =>
	client.app.database.inFirm('firm', work);
const posts = () => inFirm((scope) => listPosts(scope, { limit: 50 }));
const wall = (instant: number | null) => wallTimeOf(instant ?? 0, 'Europe/Berlin');

async function picture(key?: string): Promise<string> {
	const answer = await acceptPicture(client.app, 'firm', { bytes: photo, key });
	if (answer.kind === 'refused') throw new Error(answer.problem);
	return answer.picture.id;
}

const input = (about: Partial<CaptureInput> = {}): CaptureInput => ({
	firm: 'firm',
	person: 'ada',
	source: 'page',
	key: randomUUID(),
	sentence: plain,
	media: [],
	recordings: [],
	plan: true,
	...about,
});
const receive = (about: Partial<CaptureInput> = {}) => receiveCapture(client.app, input(about));

describe('a capture that is to be planned', () => {
	test('becomes one post that goes out at the next free place', async () => {
		const media = [await picture()];
		const received = await receive({ media });
		// The clock stands at a Monday, 7:00 in Berlin.
		expect(wall(received.dueAt)).toEqual({ date: '2026-03-03', time: '07:00' });
		const [post, ...others] = await posts();
		expect(others).toEqual([]);
		expect(received).toMatchObject({ post: post?.id, state: 'planned', says: [] });
		expect(received.address).toBe(`/posts/${post?.id}`);
		expect(post).toMatchObject({ text: plain, media: [{ id: media[0] }] });
		expect(client.woken.times).toBe(1);
	});

	test('takes another day than the one before, however fast they follow', async () => {
		const received = await Promise.all([
			receive(),
			receive({ sentence: 'Gerüst am Rathaus steht, morgen geht es an die Traufe.' }),
			receive({ sentence: 'So erkennt man, ob eine Dachrinne noch dicht ist: Wasser hinein und warten.' }),
		]);
		const days = received.map(({ dueAt }) => wall(dueAt).date).toSorted();
		expect(days).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
	});

	test('stays a draft where the guard stops it, and is told what the guard says', async () => {
		const received = await receive({ sentence: healing });
		expect(received).toMatchObject({ state: 'draft', dueAt: null });
		expect(received.says[0]).toBe('Der Beitrag liegt als Entwurf bereit.');
		expect(received.says).toHaveLength(2);
		expect(received.says[1]).toMatch(/Rückenschmerzen/);
		expect((await posts())[0]?.deliveries.map(({ state }) => state)).toEqual(['draft']);
	});

	test('is told in the language of the person', async () => {
		await addPerson('ben', 'en');
		const received = await receive({ person: 'ben', sentence: healing });
		expect(received.says[0]).toBe('The post is kept as a draft.');
	});

	test('stays a draft where a network cannot take it', async () => {
		const received = await receive({ sentence: 'sehr lang '.repeat(100) });
		expect(received.state).toBe('draft');
		expect(received.says[1]).toMatch(/zu lang/);
	});

	test('stays a draft while no account is connected', async () => {
		await inFirm(({ rows }) =>
			rows.updateTable('accounts').set({ state: 'disconnected' }).where('firm_id', '=', 'firm').execute(),
		);
		const received = await receive();
		expect(received).toMatchObject({ state: 'draft', dueAt: null });
		expect(received.says[1]).toMatch(/kein Konto verbunden/);
	});

	test('stays a draft while what was said is not written down, even with a picture', async () => {
		await keepRecording(client.app, 'firm', { key: 'said', bytes: opusInWebm, seconds: 3 });
		const received = await receive({ sentence: ' ', media: [await picture()], recordings: ['said'] });
		expect(received.state).toBe('draft');
		expect(received.says[1]).toMatch(/aufgeschrieben/);
	});
});

describe('the same key again', () => {
	test('is the same capture, with the same answer', async () => {
		const once = input({ sentence: healing });
		const first = await receiveCapture(client.app, once);
		expect(await receiveCapture(client.app, once)).toEqual(first);
		expect(await posts()).toHaveLength(1);
	});

	test('at the very same moment makes one post', async () => {
		const once = input();
		const received = await Promise.all([1, 2, 3, 4].map(() => receiveCapture(client.app, once)));
		expect(new Set(received.map(({ post }) => post)).size).toBe(1);
		expect(new Set(received.map(({ dueAt }) => dueAt)).size).toBe(1);
		expect(await posts()).toHaveLength(1);
	});

	test('tells how it stands by then', async () => {
		const once = input({ plan: false });
		const { post } = await receiveCapture(client.app, once);
		const dueAt = client.clock.at + 3_600_000;
		await schedulePost(client.app, 'firm', post, { dueAt });
		expect(await receiveCapture(client.app, once)).toMatchObject({ state: 'planned', dueAt, says: [] });
	});

	test('of another firm is another capture', async () => {
		const once = input();
		const { post } = await receiveCapture(client.app, once);
		const other = await receiveCapture(client.app, { ...once, firm: 'other' });
		expect(other.post).not.toBe(post);
		expect(await posts()).toHaveLength(1);
	});
});

describe('undoing', () => {
	test('makes the planned post a draft again, and it stays one when the capture comes again', async () => {
		const once = input();
		const { post, key } = await receiveCapture(client.app, once);
		const undone = await undoCapture(client.app, 'firm', key ?? '');
		expect(undone).toMatchObject({ post, state: 'draft', dueAt: null, says: [] });
		expect(await receiveCapture(client.app, once)).toEqual(undone);
		expect(await undoCapture(client.app, 'firm', key ?? '')).toEqual(undone);
	});

	test('leaves alone what is out', async () => {
		const { key, dueAt } = await receive();
		client.clock.at = dueAt ?? 0;
		await client.round();
		expect(await undoCapture(client.app, 'firm', key ?? '')).toMatchObject({ state: 'planned', dueAt });
	});

	test('knows nothing of other firms', async () => {
		const { key } = await receive();
		expect(await undoCapture(client.app, 'other', key ?? '')).toBeNull();
	});
});

describe('what was said about pictures', () => {
	const consent: ConsentDetails = {
		name: 'Kim Beispiel',
		kind: 'staff',
		form: 'written',
		covers: ['pictures'],
		note: '',
		givenOn: '2026-01-01',
		endsOn: null,
	};

	test('is kept, and only the firm’s own consents count', async () => {
		const id = await picture();
		const ours = await inFirm((scope) => addConsent(scope, consent, 0));
		const theirs = await client.app.database.inFirm('other', (scope) => addConsent(scope, consent, 0));
		const told = {
			alt: ' Kim auf dem First ',
			people: 'agreed',
			consents: [ours.id, theirs.id, 'nobody'],
			marked: true,
		} as const;
		await receive({ media: [id], told: { [id]: told } });
		const [kept] = await inFirm((scope) => listPictures(scope, [id]));
		expect(kept).toMatchObject({ alt: 'Kim auf dem First', people: 'agreed', marked: true });
		expect(kept?.consents.map((linked) => linked.id)).toEqual([ours.id]);
	});

	test('counts for the guard before the post is planned', async () => {
		const id = await picture();
		const received = await receive({ media: [id], told: { [id]: { people: 'not_asked' } } });
		expect(received.state).toBe('draft');
	});
});

describe('a capture from a device', () => {
	const device = { firm: 'firm', person: 'ada' };
	const sent = (about: Partial<v.InferInput<typeof SentCapture>> = {}) =>
		v.parse(SentCapture, {
			key: randomUUID(),
			firm: 'firm',
			sentence: plain,
			pictures: [],
			plan: true,
			...about,
		});

	test('names its pictures and recordings by the keys they were uploaded with', async () => {
		const [one, two, said] = [randomUUID(), randomUUID(), randomUUID()];
		const ids = [await picture(one), await picture(two)];
		await keepRecording(client.app, 'firm', { key: said, bytes: opusInWebm, seconds: 3 });
		const pictures = [
			{ key: two.toUpperCase(), alt: 'Zwei' },
			{ key: one, alt: '' },
		];
		const answer = await receiveSentCapture(
			client.app,
			device,
			sent({ pictures, recordings: [{ key: said }] }),
		);
		expect(answer).toMatchObject({ kind: 'received', capture: { state: 'planned' } });
		const [post] = await posts();
		expect(post?.media.map(({ id, alt }) => [id, alt])).toEqual([
			[ids[1], 'Zwei'],
			[ids[0], ''],
		]);
	});

	test('waits for what has not arrived, and nothing of it is kept until then', async () => {
		const [here, away, unsaid] = [randomUUID(), randomUUID(), randomUUID()];
		await picture(here);
		const capture = sent({ pictures: [{ key: here }, { key: away }], recordings: [{ key: unsaid }] });
		expect(await receiveSentCapture(client.app, device, capture)).toEqual({
			kind: 'missing',
			keys: [away, unsaid],
		});
		expect(await posts()).toEqual([]);
	});

	test('with nothing in it is none', async () => {
		expect(await receiveSentCapture(client.app, device, sent({ sentence: ' \n' }))).toEqual({
			kind: 'nothing',
		});
	});

	test.each([
		[Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 1)],
		[Date.UTC(2030, 0, 1), Date.UTC(2026, 2, 2, 6)],
		[0, Date.UTC(2026, 2, 2, 6)],
	])('taken at %d is kept as of %d', async (takenAt, kept) => {
		await receiveSentCapture(client.app, device, sent({ takenAt }));
		const row = await inFirm(({ rows }) =>
			rows.selectFrom('captures').select('created_at').where('firm_id', '=', 'firm').executeTakeFirst(),
		);
		expect(row?.created_at).toBe(kept);
	});
});

test('a form without script makes a draft through the same door', async () => {
	const media = [await picture()];
	const answer = await keepCapture(client.app, 'firm', 'ada', { sentence: plain, media });
	expect(answer).toMatchObject({ kind: 'done', post: { text: plain, deliveries: [{ state: 'draft' }] } });
	const strange = await keepCapture(client.app, 'firm', 'ada', { sentence: plain, media: ['unknown'] });
	expect(strange).toMatchObject({ kind: 'refused', problems: [{ code: 'unknown_picture' }] });
	expect(await posts()).toHaveLength(1);
	const rows = await inFirm(({ rows: all }) =>
		all.selectFrom('captures').selectAll().where('firm_id', '=', 'firm').execute(),
	);
	expect(rows).toMatchObject([{ key: null, source: 'page' }]);
});
