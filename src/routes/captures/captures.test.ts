import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from '#api/testing.ts';
import { POST } from './+server.ts';
import { POST as UNDO } from './[key]/undo/+server.ts';

let client: Awaited<ReturnType<typeof createClient>>;
beforeEach(async () => {
	client = await createClient();
	await client.app.database.everywhere((rows) =>
		rows
			.insertInto('persons')
			.values({
				id: 'ada',
				email: 'a@dach.example',
				name: 'Ada',
				password_hash: null,
				language: 'en',
				created_at: 0,
			})
			.execute(),
	);
});
afterEach(() => client.drop());

type Event = Parameters<typeof POST>[0] & Parameters<typeof UNDO>[0];

function eventOf(path: string, body: string, firm: string | null): Event {
	const request = new Request(`https://gewerk.example${path}`, { method: 'POST', body });
	const session = firm === null ? null : { firm: { id: firm }, person: { id: 'ada' } };
	const params = { key: path.split('/')[2] ?? '' };
	// What the routes read of SvelteKit's event is exactly this.
	return { request, params, locals: { app: client.app, session, language: 'en' } } as unknown as Event;
}

async function send(body: unknown, firm: string | null = 'firm') {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const answer = await POST(eventOf('/captures', text, firm));
	return { status: answer.status, body: answer.status === 401 ? null : await answer.json() };
}

async function undo(key: string, firm: string | null = 'firm') {
	const answer = await UNDO(eventOf(`/captures/${key}/undo`, '', firm));
	return { status: answer.status, body: answer.status === 200 ? await answer.json() : null };
}

const capture = (about: Record<string, unknown> = {}) => ({
	key: randomUUID(),
	firm: 'firm',
	sentence: 'Ridge tiles are on, the roof is tight again.',
	pictures: [],
	recordings: [],
	plan: true,
	takenAt: 0,
	...about,
});

test('a capture is planned, told again, and taken back', async () => {
	const sent = capture();
	const first = await send(sent);
	expect(first).toMatchObject({ status: 200, body: { key: sent.key, state: 'planned', says: [] } });
	expect(await send(sent)).toEqual(first);
	expect(await undo(sent.key)).toMatchObject({ status: 200, body: { state: 'draft', dueAt: null } });
});

test('what a device kept for another firm waits for that one', async () => {
	expect(await send(capture({ firm: 'other' }))).toEqual({ status: 409, body: { code: 'other_firm' } });
});

test('what is not there yet is named', async () => {
	const key = randomUUID();
	const sent = capture({ pictures: [{ key, alt: '', people: null, consents: [], marked: false }] });
	expect(await send(sent)).toEqual({ status: 409, body: { code: 'missing', keys: [key] } });
});

test('without a session nothing is told or done', async () => {
	const sent = capture();
	expect((await send(sent, null)).status).toBe(401);
	await send(sent);
	expect((await undo(sent.key, null)).status).toBe(401);
	expect((await undo(sent.key, 'other')).status).toBe(404);
	expect((await undo('nonsense')).status).toBe(404);
});

test.each([
	['{', 'invalid'],
	['null', 'invalid'],
	[JSON.stringify(capture({ key: 'x' })), 'invalid'],
	[JSON.stringify(capture({ sentence: 'x'.repeat(20_001) })), 'invalid'],
	[JSON.stringify(capture({ pictures: 'all' })), 'invalid'],
	[JSON.stringify(capture({ pictures: [{ key: randomUUID(), people: 'everybody' }] })), 'invalid'],
	[JSON.stringify(capture({ pictures: [{ key: randomUUID(), consents: ["'; drop"] }] })), 'invalid'],
	[
		JSON.stringify(capture({ recordings: Array.from({ length: 21 }, () => ({ key: randomUUID() })) })),
		'invalid',
	],
	[JSON.stringify(capture({ sentence: '  ' })), 'nothing'],
])('%.60s is refused in the words of the reader', async (body, problem) => {
	const answer = await send(body);
	expect(answer).toMatchObject({ status: 422, body: { problem } });
	expect(answer.body).toHaveProperty('message', expect.stringMatching(/\w\.$/));
});

test('a sign that no database takes is left out', async () => {
	expect(await send(capture({ sentence: 'Tight\0 again, before the rain came.' }))).toMatchObject({
		status: 200,
	});
});
