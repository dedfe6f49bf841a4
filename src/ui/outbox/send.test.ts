import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newPicture, type OutboxEntry } from '#ui/outbox/entry.ts';
import { newKey } from '#ui/outbox/keys.ts';
import { sendEntry, type Place } from '#ui/outbox/send.ts';

/** A server that keeps the protocol of uploads and captures, and on wish its bad days. */
let server: Server;
let base = '';
let arrived: Map<string, Buffer[]>;
let captures: { key: string; pictures: { key: string; people: string | null }[] }[];
/** What becomes of the next changing calls instead of an answer. */
let mishaps: (((request: IncomingMessage, response: ServerResponse) => unknown) | typeof pass)[];
let handedOver = 0;
const pass = null;

beforeEach(async () => {
	[arrived, captures, mishaps, handedOver] = [new Map(), [], [], 0];
	server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const url = new URL(request.url ?? '', base);
	const mishap = request.method === 'GET' ? pass : (mishaps.shift() ?? pass);
	if (mishap !== pass) return void (await mishap(request, response));
	const body = await bodyOf(request);
	const say = (status: number, content: unknown) => {
		response.statusCode = status;
		response.end(JSON.stringify(content));
	};
	if (url.pathname === '/captures') {
		const capture = JSON.parse(body.toString()) as (typeof captures)[number];
		const missing = capture.pictures.map(({ key }) => key).filter((key) => !arrived.has(key));
		if (missing.length > 0) return say(409, { code: 'missing', keys: missing });
		if (!captures.some(({ key }) => key === capture.key)) captures.push(capture);
		return say(200, {
			key: capture.key,
			post: 'p',
			state: 'planned',
			dueAt: 1,
			says: [],
			address: '/posts/p',
		});
	}
	const key = url.pathname.split('/').at(-1) ?? '';
	const parts = arrived.get(key);
	const here = () => (arrived.get(key) ?? []).reduce((sum, part) => sum + part.length, 0);
	if (request.method === 'GET' && parts === undefined) return say(404, {});
	const total = Number(url.searchParams.get('total') ?? totals.get(key));
	totals.set(key, total);
	if (request.method === 'PUT') {
		if (Number(url.searchParams.get('offset')) !== here()) return say(409, { offset: here(), total });
		arrived.set(key, [...(parts ?? []), body]);
	}
	say(200, { offset: here(), total, done: here() === total ? { id: key } : null });
}

const totals = new Map<string, number>();

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

function onePicture(bytes: number): { entry: OutboxEntry; place: Place; file: Buffer } {
	const file = Buffer.from(Uint8Array.from({ length: bytes }, (_, at) => (at * 7) % 251));
	const picture = { ...newPicture(), look: 'looked' as const, faces: [], ready: true };
	const entry: OutboxEntry = {
		key: newKey(),
		firm: 'firm',
		person: 'person',
		sentence: 'Neuer First',
		pictures: [picture],
		recordings: [],
		idea: null,
		takenAt: 1,
		state: { is: 'waiting', attempts: 0, nextAt: 0, uncertain: false },
	};
	const place = {
		file: () => Promise.resolve(new Blob([file])),
		handingOver: () => Promise.resolve(++handedOver > 0),
		base,
	};
	return { entry, place, file };
}

const received = () => Buffer.concat([...arrived.values()].flat());
const cut = (request: IncomingMessage) => request.socket.destroy();
const status = (code: number, content: unknown) => (request: IncomingMessage, response: ServerResponse) => {
	request.resume();
	response.statusCode = code;
	response.end(JSON.stringify(content));
};

test('a capture is sent with its picture, in parts, and is planned', async () => {
	const { entry, place, file } = onePicture(700_000);
	const state = await sendEntry(entry, place);
	expect(state).toMatchObject({ is: 'sent', answer: { state: 'planned', address: '/posts/p' } });
	expect(received().equals(file)).toBe(true);
	expect(captures).toHaveLength(1);
});

test('an upload that is cut goes on where the server is', async () => {
	const { entry, place, file } = onePicture(700_000);
	// The first part arrives, the second one breaks off.
	mishaps = [pass, cut];
	expect(await sendEntry(entry, place)).toMatchObject({ is: 'sent' });
	expect(received().equals(file)).toBe(true);
});

test('an answer that is lost leads to the same capture, not to a second one', async () => {
	const { entry, place } = onePicture(10);
	mishaps = [
		pass,
		async (request, response) => {
			captures.push(JSON.parse((await bodyOf(request)).toString()));
			response.destroy();
		},
	];
	const state = await sendEntry(entry, place);
	expect(state).toMatchObject({ is: 'waiting', attempts: 1, uncertain: true });
	if (state === null) throw new Error('It was not taken back.');
	expect(await sendEntry({ ...entry, state }, place)).toMatchObject({ is: 'sent' });
	expect(captures).toHaveLength(1);
});

test('a session that is over waits for somebody to sign in', async () => {
	const { entry, place } = onePicture(10);
	mishaps = [status(401, null)];
	expect(await sendEntry(entry, place)).toEqual({ is: 'sign_in' });
	expect(handedOver).toBe(0);
});

test('a final refusal comes in the words of the server', async () => {
	const { entry, place } = onePicture(10);
	mishaps = [status(422, { problem: 'broken', message: 'Das Foto ist beschädigt.' })];
	expect(await sendEntry(entry, place)).toEqual({ is: 'refused', message: 'Das Foto ist beschädigt.' });
});

test('another firm that is signed in gets nothing of it', async () => {
	const { entry, place } = onePicture(10);
	mishaps = [pass, status(409, { code: 'other_firm' })];
	expect(await sendEntry(entry, place)).toEqual({ is: 'other_firm' });
});

test('what the server has lost meanwhile is uploaded again', async () => {
	const { entry, place, file } = onePicture(10);
	mishaps = [
		pass,
		(request, response) => {
			arrived.clear();
			status(409, { code: 'missing', keys: [] })(request, response);
		},
	];
	expect(await sendEntry(entry, place)).toMatchObject({ is: 'sent' });
	expect(received().equals(file)).toBe(true);
});

test('a page that answers in place of the server is no answer', async () => {
	const { entry, place } = onePicture(10);
	mishaps = [(request, response) => (request.resume(), response.end('<h1>WLAN im Hotel</h1>'))];
	expect(await sendEntry(entry, place)).toMatchObject({ is: 'waiting', attempts: 1, uncertain: false });
	expect(captures).toEqual([]);
});

test('a capture that was taken back while it was uploaded is not handed over', async () => {
	const { entry, place } = onePicture(10);
	expect(await sendEntry(entry, { ...place, handingOver: () => Promise.resolve(false) })).toBeNull();
	expect(captures).toEqual([]);
});

test('a file that the device has lost is said, not sent around', async () => {
	const { entry, place } = onePicture(10);
	const state = await sendEntry(entry, { ...place, file: () => Promise.resolve(undefined) });
	expect(state).toEqual({ is: 'refused', message: null });
});
