import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '#app.ts';
import { createClient } from '#api/testing.ts';
import type { Background } from '#captures/background.ts';
import { startBots } from '#captures/chat/bots.ts';
import { createChatCode, unlinkChat } from '#captures/chat/links.ts';
import { connectBot, disconnectBot, readBot } from '#captures/chat/set-up.ts';
import { askName } from '#captures/chat/telegram.ts';
import { opusInWebm } from '#captures/testing.ts';
import { addMember } from '#firms/members.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { botToken, startBotServer, type BotServer } from '../servers/bot.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../src/media/fixtures', name));
const photographs = ['phone.jpg', 'roof.png', 'roof.webp'].map(fixture);
let server: BotServer;
let client: Awaited<ReturnType<typeof createClient>>;
let app: App;
let wake: () => void;
let workers: Background[];

beforeEach(async () => {
	server = await startBotServer();
	client = await createClient();
	wake = () => undefined;
	app = Object.create(client.app, {
		configuration: { value: readConfiguration({ GEWERK_URL: 'https://gewerk.example' }) },
		onWake: { value: (listener: () => void) => void (wake = listener) },
		wake: { value: () => wake() },
	});
	const person = { id: 'jan', email: 'jan@dach.example', name: 'Jan', password_hash: null, created_at: 0 };
	await app.database.everywhere(async (rows) => {
		await rows
			.insertInto('persons')
			.values({ ...person, language: 'de' })
			.execute();
		await addMember(rows, { firmId: 'firm', personId: 'jan', role: 'employee', at: 0 });
	});
	workers = [];
});

afterEach(async () => {
	await stopWorkers();
	expect(server.complaints).toEqual([]);
	await server.stop();
	await client.drop();
});

const connect = (firm = 'firm', token = botToken) => connectBot(app, firm, { token, server: server.url });
const newCode = () => app.database.inFirm('firm', (scope) => createChatCode(app, scope, 'jan'));
const photo = (which = 0) => ({
	photo: [90, 1280].map((width) => ({
		file_id: width === 1280 ? server.keep(photographs[which] ?? new Uint8Array()) : 'thumbnail',
		file_unique_id: 'x',
		width,
		height: width,
	})),
});

async function stopWorkers(): Promise<void> {
	await Promise.all(workers.map((worker) => worker.stop()));
	workers = [];
}

async function linked(): Promise<void> {
	expect(await connect()).toEqual({ kind: 'connected' });
	server.write({ text: `/start ${await newCode()}` });
	workers.push(startBots(app));
	await server.untilSaid(1);
	expect(server.said[0]?.text).toContain('Verknüpft: Jan');
}

const captures = () =>
	app.database.inFirm('firm', async ({ rows }) => {
		const found = await rows
			.selectFrom('captures')
			.innerJoin('posts', 'posts.capture_id', 'captures.id')
			.select(['captures.id', 'captures.sentence', 'captures.source', 'captures.media', 'posts.id as post'])
			.where('captures.firm_id', '=', 'firm')
			.orderBy('captures.id')
			.execute();
		return found.map((row) => ({ ...row, media: (JSON.parse(row.media) as string[]).length }));
	});
const trouble = async () => (await readBot(app, 'firm'))?.trouble?.problem ?? null;
const within = { timeout: 15_000, interval: 50 };

describe('a linked member', () => {
	test('sends a photo with a sentence: it becomes a draft, and the answer leads there', async () => {
		await linked();
		const voice = server.keep(opusInWebm);
		server.write({ ...photo(), caption: 'Neuer First am Rathaus' });
		await server.untilSaid(2);
		const [capture] = await captures();
		expect(capture).toMatchObject({ sentence: 'Neuer First am Rathaus', source: 'chat', media: 1 });
		expect(server.said[1]?.text).toContain('Angekommen: ein Foto und Ihr Text.');
		expect(server.said[1]?.text).toContain(`https://gewerk.example/posts/${capture?.post}`);

		server.write({ voice: { file_id: voice, file_unique_id: 'v', duration: 3 } });
		await server.untilSaid(3);
		expect(server.said[2]?.text).toContain('Angekommen: eine Aufnahme.');

		server.write({ document: { file_id: 'gone', file_unique_id: 'd', file_name: 'film.mp4' } });
		await server.untilSaid(4);
		expect(server.said[3]?.text).toMatch(/weder ein Foto noch Text[^]*film\.mp4: Der Server des Bots gibt/);

		server.write({ sticker: { file_id: 's' } });
		await server.untilSaid(5);
		expect(server.said[4]?.text).toContain('Damit können wir nichts anfangen');
		expect(await captures()).toHaveLength(2);
	});

	test('sends an album, and words after a photo: each is one draft', async () => {
		await linked();
		await server.untilListening();
		server.write({ ...photo(), media_group_id: 'a', caption: 'Drei Tage Arbeit' });
		// Once the server has answered another question, the first picture is with the bot already.
		await askName(fetch, { server: server.url, token: botToken });
		server.write({ ...photo(1), media_group_id: 'a' });
		server.write({ ...photo(2), media_group_id: 'a' });
		await server.untilSaid(2);
		await server.untilListening();
		server.write(photo());
		await askName(fetch, { server: server.url, token: botToken });
		server.write({ text: 'Und fertig' });
		await server.untilSaid(3);
		expect(await captures()).toMatchObject([
			{ sentence: 'Drei Tage Arbeit', media: 3 },
			{ sentence: 'Und fertig', media: 1 },
		]);
	});

	test('is not listened to any more once unlinked', async () => {
		await linked();
		await app.database.inFirm('firm', (scope) => unlinkChat(scope, 'jan'));
		server.write({ text: 'Noch da?' });
		server.write({ text: 'Hallo?' });
		await server.untilSaid(2);
		server.write({ text: `/start ${await newCode()}` });
		await server.untilSaid(3);
		expect(server.said.map(({ text }) => text.slice(0, 11))).toEqual([
			'Verknüpft: ',
			'Dieser Bot ',
			'Verknüpft: ',
		]);
		expect(await captures()).toEqual([]);
	});
});

test('a stranger gets one sentence, a group none, and a code works once', async () => {
	await connect();
	const code = await newCode();
	server.write({ text: 'Hallo', chat: { id: 8, type: 'private' } });
	server.write({ text: 'Hallo?', chat: { id: 8, type: 'private' } });
	server.write({ text: `/start ${code}`, chat: { id: -9, type: 'group' } });
	server.write({ text: '/start WRONGCODE2', chat: { id: 8, type: 'private' } });
	server.write({ text: code.toLowerCase() });
	server.write({ text: `/start ${code}`, chat: { id: 8, type: 'private' } });
	workers.push(startBots(app));
	await server.untilSaid(4);
	expect(server.said.map(({ chat_id, text }) => `${chat_id} ${text.slice(0, 11)}`)).toEqual([
		'8 Dieser Bot ',
		'8 Dieser Code',
		'7 Verknüpft: ',
		'8 Dieser Code',
	]);
});

test('a message that is delivered again stays one draft and one answer; two workers take it once', async () => {
	await linked();
	workers.push(startBots(app));
	server.write({ text: 'Einmal' }, 5000);
	await server.untilSaid(2);
	await stopWorkers();
	// The worker died before it wrote down how far it had come.
	await app.database.everywhere((rows) =>
		rows.deleteFrom('settings').where('name', '=', 'bot:firm').execute(),
	);
	server.write({ text: 'Zweimal' }, 5001);
	workers.push(startBots(app), startBots(app));
	await server.untilSaid(3);
	expect((await captures()).map(({ sentence }) => sentence)).toEqual(['Einmal', 'Zweimal']);
	expect(server.said).toHaveLength(3);
});

describe('the page learns', () => {
	test('that a token is none, unknown, or used by another firm', async () => {
		const refused = (problem: string) => ({ kind: 'refused', problem });
		expect(await connect('firm', 'hello')).toEqual(refused('not_a_token'));
		expect(await connect('firm', `${botToken}x`)).toEqual(refused('revoked'));
		expect(await connectBot(app, 'firm', { token: botToken, server: 'ftp://x' })).toEqual(
			refused('not_an_address'),
		);
		expect(await connectBot(app, 'firm', { token: botToken, server: 'http://127.0.0.1:1' })).toEqual(
			refused('unreachable'),
		);
		expect(await connect()).toEqual({ kind: 'connected' });
		expect(await connect('other')).toEqual(refused('taken'));
		expect(await readBot(app, 'firm')).toMatchObject({ name: 'dachundfach_bot', trouble: null });
	});

	test('that another program listens, and that the token was revoked', async () => {
		await connect();
		server.refuse('getUpdates', {
			code: 409,
			description: 'Conflict: terminated by other getUpdates request',
		});
		workers.push(startBots(app));
		await vi.waitFor(async () => expect(await trouble()).toBe('conflict'), within);
		await stopWorkers();
		server.refuse('getUpdates', { code: 401, description: 'Unauthorized' });
		workers.push(startBots(app));
		await vi.waitFor(async () => expect(await trouble()).toBe('revoked'), within);
		// A new token of the same bot puts it right at once.
		await connect();
		expect(await trouble()).toBeNull();
	});

	test('nothing of being asked to slow down: it does', async () => {
		await linked();
		server.refuse('getUpdates', { code: 429, description: 'Too Many Requests', retryAfter: 1 });
		server.refuse('sendMessage', { code: 429, description: 'Too Many Requests', retryAfter: 1 });
		server.write({ text: 'Langsam' });
		await server.untilSaid(2);
		expect(server.said[1]?.text).toContain('Langsam');
		expect(await trouble()).toBeNull();
	});
});

test('a bot that is switched off is not asked any more', async () => {
	await linked();
	await disconnectBot(app, 'firm');
	expect(await readBot(app, 'firm')).toBeNull();
	const leases = () =>
		app.database.everywhere((rows) =>
			rows.selectFrom('settings').select('name').where('name', 'like', 'lease:%').execute(),
		);
	await vi.waitFor(async () => expect(await leases()).toEqual([]), within);
});
