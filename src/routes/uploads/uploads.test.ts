import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, utimesSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { getRequest } from '@sveltejs/kit/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '#app.ts';
import { createClient } from '#api/testing.ts';
import { opusInWebm } from '#captures/testing.ts';
import { openPicture } from '#media/pictures.ts';
import { mostUploads, sweepUploads } from '#media/uploads.ts';
import { GET, PUT } from './[key]/+server.ts';

const photo = new Uint8Array(readFileSync(join(import.meta.dirname, '../../media/fixtures/phone.jpg')));
const total = photo.length;
const half = Math.floor(total / 2);

let client: Awaited<ReturnType<typeof createClient>>;
let server: Server;
let app: App;
/** Ends when the request under way has been dealt with, whether or not anybody hears the answer. */
let handled: Promise<void>;

beforeEach(async () => {
	client = await createClient();
	app = client.app;
	server = createServer(async (incoming, outgoing) => {
		const done = Promise.withResolvers<void>();
		handled = done.promise;
		const base = 'http://gewerk.example';
		const asked = await getRequest({ request: incoming, base });
		const url = new URL(asked.url);
		const firm = incoming.headers['x-firm'];
		const session = firm === undefined ? null : { firm: { id: firm }, person: { id: 'ada' } };
		const params = { key: decodeURIComponent(url.pathname.split('/')[2] ?? '') };
		const event = { request: asked, url, params, locals: { app, session, language: 'de' } };
		// What the routes read of SvelteKit's event is exactly this.
		const answer = await (asked.method === 'PUT' ? PUT : GET)(event as unknown as Parameters<typeof PUT>[0]);
		outgoing.writeHead(answer.status, { 'content-type': 'application/json' });
		outgoing.end(await answer.text());
		done.resolve();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
});
afterEach(async () => {
	server.closeAllConnections();
	server.close();
	await client.drop();
});

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const asFirm = (firm: string | null = 'firm'): Record<string, string> =>
	firm === null ? {} : { 'x-firm': firm };

async function ask(key: string, firm: string | null = 'firm') {
	const answer = await fetch(`${origin()}/uploads/${encodeURIComponent(key)}`, { headers: asFirm(firm) });
	return { status: answer.status, body: answer.status === 200 ? await answer.json() : null };
}

const search = (about: Record<string, string | number>) =>
	new URLSearchParams(
		Object.entries({ kind: 'picture', total, offset: 0, ...about }).map(([name, value]) => [
			name,
			String(value),
		]),
	);

async function put(
	key: string,
	bytes: Uint8Array,
	about: Record<string, string | number> = {},
	firm = 'firm',
) {
	const answer = await fetch(`${origin()}/uploads/${key}?${search(about)}`, {
		method: 'PUT',
		headers: asFirm(firm),
		body: new Uint8Array(bytes),
	});
	return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Sends the beginning of a piece and leaves the connection open. */
function beginPiece(key: string, bytes: Uint8Array, about: Record<string, string | number> = {}) {
	const offset = Number(about.offset ?? 0);
	const sending = request(`${origin()}/uploads/${key}?${search(about)}`, {
		method: 'PUT',
		headers: { ...asFirm(), 'content-length': total - offset },
	});
	sending.on('error', () => undefined);
	sending.write(bytes);
	return sending;
}

/** Asks until so much has arrived. */
async function arrived(key: string, offset: number): Promise<void> {
	await expect.poll(async () => (await ask(key)).body, { interval: 20 }).toMatchObject({ offset });
}

describe('a picture sent in pieces', () => {
	test('goes on where it was, and is a picture with the last piece', async () => {
		const key = randomUUID();
		expect(await ask(key)).toEqual({ status: 404, body: null });
		expect(await put(key, photo.subarray(0, half))).toEqual({
			status: 200,
			body: { offset: half, total, done: null },
		});
		expect((await ask(key)).body).toEqual({ offset: half, total, done: null });

		const last = await put(key, photo.subarray(half), { offset: half });
		expect(last.body).toMatchObject({ offset: total, total, done: { id: expect.any(String) } });
		const { id } = last.body.done as { id: string };
		expect((await openPicture(app, 'firm', id))?.mime).toBe('image/jpeg');

		// However often it is asked or sent again, it is this picture.
		expect(await put(key, photo.subarray(half), { offset: half })).toEqual(last);
		expect(await put(key, photo)).toEqual(last);
		expect((await ask(key)).body).toMatchObject({ done: { id } });
		expect(partials()).toEqual([]);
	});

	test('keeps what arrived when the connection is cut', async () => {
		const key = randomUUID();
		const sending = beginPiece(key, photo.subarray(0, half));
		await arrived(key, half);
		const cut = handled;
		sending.destroy();
		await cut;
		expect((await ask(key)).body).toEqual({ offset: half, total, done: null });
		expect((await put(key, photo.subarray(half), { offset: half })).body.done).not.toBeNull();
	});

	test('is told where we are when a piece begins elsewhere', async () => {
		const key = randomUUID();
		expect(await put(key, photo.subarray(half), { offset: half })).toEqual({
			status: 409,
			body: { offset: 0, total },
		});
		await put(key, photo.subarray(0, half));
		expect(await put(key, photo)).toEqual({ status: 409, body: { offset: half, total } });
		// A picture of another length under the same key is another one, and begins anew.
		const other = await put(key, photo.subarray(0, 10), { total: total - 1, offset: 10 });
		expect(other).toEqual({ status: 409, body: { offset: 0, total: total - 1 } });
		await put(key, photo.subarray(0, 10), { total: total - 1 });
		expect((await ask(key)).body).toEqual({ offset: 10, total: total - 1, done: null });
	});

	test('is taken over by the later of two senders, and comes out whole', async () => {
		const key = randomUUID();
		const first = beginPiece(key, photo.subarray(0, half));
		await arrived(key, half);
		const second = await put(key, photo.subarray(half, half + 100), { offset: half });
		expect(second.body).toEqual({ offset: half + 100, total, done: null });

		// The first goes on with something else: none of it is kept.
		first.end(new Uint8Array(total - half));
		const [answer] = (await once(first, 'response')) as [{ statusCode: number }];
		expect(answer.statusCode).toBe(409);
		const last = await put(key, photo.subarray(half + 100), { offset: half + 100 });
		expect(last.body).toMatchObject({ done: { id: expect.any(String) } });
	});

	test('is one picture when several send all of it at once', async () => {
		const key = randomUUID();
		const answers = await Promise.all([1, 2, 3, 4].map(() => put(key, photo)));
		expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
		const { body } = await ask(key);
		expect(body).toMatchObject({ done: { id: expect.any(String) } });
		const rows = await app.database.inFirm('firm', (scope) =>
			scope.rows.selectFrom('media').select('id').where('firm_id', '=', 'firm').execute(),
		);
		expect(rows).toHaveLength(1);
		expect(partials()).toEqual([]);
	});
});

test('a recording is kept as one', async () => {
	const key = randomUUID();
	const about = { kind: 'recording', total: opusInWebm.length, mime: 'audio/webm', seconds: 1.2 };
	const answer = await put(key, opusInWebm, about);
	expect(answer.body).toMatchObject({ done: { id: expect.any(String) } });
	expect(await put(key, opusInWebm, about)).toEqual(answer);
	expect((await ask(key)).body).toMatchObject({ done: answer.body.done });
});

describe('what is refused', () => {
	test('for good is refused again without being sent', async () => {
		const key = randomUUID();
		const text = new TextEncoder().encode('<!doctype html>');
		const refused = await put(key, text, { total: text.length });
		expect(refused).toMatchObject({ status: 422, body: { problem: 'not_a_picture' } });
		expect(refused.body.message).toMatch(/kein Foto/);
		expect(await put(key, new Uint8Array(), { total: text.length })).toEqual(refused);
		expect(await put(key, text, { total: text.length, offset: 3 })).toEqual(refused);
		// Another picture under the same key is heard again.
		expect((await put(key, photo)).body.done).not.toBeNull();
	});

	test.each([
		['picture', 25_000_001, 413, 'too_large', /25 MB/],
		['recording', 10_000_001, 413, 'too_large', /10 MB/],
		['picture', 0, 422, 'empty', /leer/],
		['recording', 15, 422, 'not_a_recording', /Aufnahme/],
	])('a %s of %d bytes', async (kind, bytes, status, problem, message) => {
		const answer = await put(randomUUID(), new Uint8Array(Math.min(bytes, 15)), { kind, total: bytes });
		expect(answer).toMatchObject({ status, body: { problem } });
		expect(answer.body.message).toMatch(message);
	});

	test('more than was told, but not what was told before', async () => {
		const key = randomUUID();
		await put(key, photo.subarray(0, half));
		const answer = await put(key, new Uint8Array(total), { offset: half });
		expect(answer).toMatchObject({ status: 413, body: { problem: 'too_large' } });
		expect((await put(key, photo.subarray(half), { offset: half })).body.done).not.toBeNull();
	});

	test('without a session, and of another firm', async () => {
		const key = randomUUID();
		await put(key, photo.subarray(0, half));
		expect((await ask(key, null)).status).toBe(401);
		expect((await ask(key, 'other')).status).toBe(404);
		const theirs = await put(key, photo.subarray(0, 10), {}, 'other');
		expect(theirs.body).toEqual({ offset: 10, total, done: null });
		expect((await ask(key)).body).toMatchObject({ offset: half });
	});

	test.each(['../../secret', 'nonsense', `${randomUUID()}.5`])('the key %j', async (key) => {
		expect((await ask(key)).status).toBe(404);
		const answer = await put(encodeURIComponent(key), photo);
		expect(answer).toMatchObject({ status: 422, body: { problem: 'invalid' } });
	});

	const wrong: Record<string, string | number>[] = [
		{ kind: 'film' },
		{ total: -1 },
		{ offset: 'x' },
		{ total: '1e3' },
		{ seconds: 'long' },
	];
	test.each(wrong)('the values %j', async (about) => {
		expect(await put(randomUUID(), photo, about)).toMatchObject({ status: 422 });
	});
});

describe('room on the disk', () => {
	test('is not filled with what a firm begins and never finishes', async () => {
		const keys = Array.from({ length: mostUploads }, () => randomUUID());
		for (const key of keys) await put(key, photo.subarray(0, 10));
		const refused = await put(randomUUID(), photo.subarray(0, 10));
		expect(refused).toMatchObject({ status: 422, body: { problem: 'too_many_uploads' } });
		// Another firm has its own, and what was begun can be finished.
		expect((await put(randomUUID(), photo.subarray(0, 10), {}, 'other')).status).toBe(200);
		await put(keys[0] ?? '', photo.subarray(10), { offset: 10 });
		expect((await put(randomUUID(), photo.subarray(0, 10))).status).toBe(200);
	});

	test('is not promised twice over', async () => {
		const large = { total: 25_000_000 };
		for (let count = 0; count < 20; count++) await put(randomUUID(), photo.subarray(0, 10), large);
		expect(await put(randomUUID(), photo.subarray(0, 10))).toMatchObject({ status: 422 });
	});

	test('is given back after a week', async () => {
		const [old, young] = [randomUUID(), randomUUID()];
		await put(old, photo.subarray(0, half));
		await put(young, photo.subarray(0, half));
		const days = (count: number) => new Date(client.clock.at - count * 24 * 60 * 60_000);
		for (const name of partials()) {
			const at = days(name.startsWith(old) ? 8 : 6);
			utimesSync(join(folder(), name), at, at);
		}
		await sweepUploads(app);
		expect((await ask(old)).status).toBe(404);
		expect((await ask(young)).status).toBe(200);
	});

	test('that is lacking loses nothing: the picture is taken once there is some', async () => {
		const key = randomUUID();
		const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
		const media = { ...client.app.media, write: () => Promise.reject(full) };
		app = Object.create(client.app, { media: { value: media } }) as App;
		const refused = await put(key, photo);
		expect(refused).toMatchObject({ status: 507, body: { problem: 'disk_full' } });
		expect(refused.body.message).toMatch(/Nichts ist verloren/);
		app = client.app;
		expect((await ask(key)).body).toEqual({ offset: total, total, done: null });
		const taken = await put(key, new Uint8Array(), { offset: total });
		expect(taken.body).toMatchObject({ done: { id: expect.any(String) } });
	});
});

const folder = () => join(client.app.configuration.dataFolder, 'uploads', 'firm');
const partials = () => readdirSync(folder());
