import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { listAccounts } from '#accounts/account.ts';
import { openAccount } from '#accounts/open.ts';
import { closeApp, createApp, type App } from '#app.ts';
import { claimDue, type Claimed } from '#deliveries/claim.ts';
import { createDemo } from '#demo/demo.ts';
import { history } from '#demo/story.ts';
import { addOwner } from '#firms/testing.ts';
import { readFirm } from '#firms/firm.ts';
import { readConfiguration } from '#platform/configuration.ts';
import { listPosts } from '#posts/list.ts';
import { readMix } from '#posts/mix.ts';
import type { Post } from '#posts/post.ts';
import { startRunning, type Running } from '#running.ts';
import type { Database } from '#schema/database.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

const day = 24 * 60 * 60_000;

let folder: string;
let database: TestDatabase;
let app: App;
let running: Running;
let demo: { personId: string; firmId: string };
let posts: Post[];
const taken: Claimed[] = [];

beforeAll(async () => {
	database = await openTestDatabase();
	const { location } = database;
	folder = location.kind === 'sqlite' ? dirname(location.file) : mkdtempSync(join(tmpdir(), 'gewerk-test-'));
	app = await createApp(
		readConfiguration({
			PORT: '0',
			GEWERK_ROLE: 'web',
			GEWERK_DATA: folder,
			GEWERK_LOG: 'error',
			DATABASE_URL: location.kind === 'postgres' ? location.url : undefined,
		}),
	);
	running = await startRunning(app);
	demo = await createDemo({ ...app, database: withAnEagerWorker(app.database) });
	posts = await postsOf(app, demo.firmId);
}, 60_000);

afterAll(async () => {
	await running.stop();
	await closeApp(app);
	await database.drop();
	rmSync(folder, { recursive: true, force: true });
});

/** After every single transaction a worker looks whether anything is due, and takes it. */
function withAnEagerWorker(rows: Database): Database {
	return {
		...rows,
		async inFirm(firm, work) {
			const result = await rows.inFirm(firm, work);
			taken.push(...(await claimDue(rows, { now: Date.now(), lease: 1, limit: 10 })));
			return result;
		},
	};
}

describe('the past', () => {
	test('was never left lying about for another worker to take', () => {
		expect(taken).toEqual([]);
	});

	test('is two months of posts that are all published, each where one can look at it', () => {
		const times = publishedTimes();

		expect(times).toHaveLength(history.length);
		expect(Math.max(...times) - Math.min(...times)).toBeGreaterThanOrEqual(56 * day);
		expect(Math.max(...times)).toBeLessThan(Date.now());
		for (const delivery of published())
			expect(delivery.url).toMatch(/\/practice\/@dach_sturmfest_beispiel\/\d+$/);
	});

	test('went out on the minute it was planned for', () => {
		for (const { dueAt, publishedAt } of published()) {
			expect((publishedAt ?? 0) - (dueAt ?? 0)).toBeLessThan(60_000);
		}
	});

	test('is what the practice network shows, on the same day and with the same pictures', async () => {
		for (const post of posts.filter(isPublished)) {
			const [delivery] = post.deliveries;
			const status = await shown(delivery?.remote[0]?.id);
			expect(status.content).toContain(post.text.slice(0, 20));
			expect(Math.abs(Date.parse(status.created_at) - (delivery?.publishedAt ?? 0))).toBeLessThan(60_000);
			expect(status.media_attachments.map(({ description }) => description)).toEqual(
				post.media.map(({ alt }) => alt),
			);
			for (const { url } of status.media_attachments) expect((await get(pathOf(url))).status).toBe(200);
		}
	});

	test('has neighbours in it who liked and answered, some of them still waiting for a word', async () => {
		const talk = posts.find(({ text }) => text.startsWith('Frage an die Nachbarschaft'));
		const found = await repliesTo(talk);
		const conversation = found.replies.map(({ author, at }) => ({ name: author.name, at }));

		expect(conversation.map(({ name }) => name)).toEqual([
			'Gisela Beispiel',
			'Dach Sturmfest (Beispiel)',
			'Otto Beispiel',
		]);
		expect(conversation.every(({ at }) => at < Date.now() - 56 * day)).toBe(true);

		const [latest] = posts.filter(isPublished);
		const waiting = await repliesTo(latest);
		expect(waiting.replies.at(-1)?.author.name).toBe('Ayşe Beispiel');
		const liked = await shown(latest?.deliveries[0]?.remote[0]?.id);
		expect(liked.favourites_count).toBe(1);
	});

	test('gives and talks four times as often as it promotes', async () => {
		const promoted = history.filter(({ purpose }) => purpose === 'promote').length;
		const { mix, week } = await app.database.inFirm(demo.firmId, (scope) =>
			readMix(scope, { timeZone: 'Europe/Berlin', promoteShare: 20 }, Date.now()),
		);

		expect(promoted / history.length).toBeLessThanOrEqual(0.2);
		expect(mix.counts).toMatchObject({ promote: 2 });
		expect(mix.last).toHaveLength(10);
		// Something is left of the week for the plan to fill.
		const firm = await app.database.inFirm(demo.firmId, readFirm);
		expect(week.minutes).toBeLessThan(firm?.minutesPerWeek ?? 0);
	});

	test('has a description for every picture', () => {
		expect(posts.flatMap(({ media }) => media).filter(({ alt }) => alt === '')).toEqual([]);
	});
});

describe('the coming week', () => {
	test('has posts planned within seven days, and a draft', () => {
		const states = posts.flatMap(({ deliveries }) => deliveries).filter(({ state }) => state !== 'published');
		const planned = states.filter(({ state }) => state === 'scheduled');

		expect(planned).toHaveLength(3);
		for (const { dueAt } of planned) {
			expect(dueAt).toBeGreaterThan(Date.now());
			expect(dueAt).toBeLessThan(Date.now() + 7 * day);
		}
		expect(states.filter(({ state }) => state === 'draft')).toHaveLength(1);
	});

	test('is all that is left to be done', async () => {
		const overdue = await app.database.everywhere((rows) =>
			rows
				.selectFrom('deliveries')
				.select('id')
				.where('firm_id', '=', demo.firmId)
				.where('next_at', '<=', Date.now())
				.execute(),
		);
		expect(overdue).toEqual([]);
	});
});

test('everybody can see that it is made up', async () => {
	const firm = await app.database.inFirm(demo.firmId, readFirm);
	const [account] = await app.database.inFirm(demo.firmId, listAccounts);
	const page = await get(`/${account?.handle}`);

	expect(firm).toMatchObject({ demo: true, name: expect.stringContaining('Beispiel'), trade: 'dachdecker' });
	expect(await page.text()).toContain('Erfundener Betrieb');
});

test('the next visitor gets a firm of their own, in their language', async () => {
	const other = await createDemo(app, 'en');

	expect(other.firmId).not.toBe(demo.firmId);
	expect(await postsOf(app, other.firmId)).toHaveLength(posts.length);
	expect(await postsOf(app, demo.firmId)).toEqual(posts);
	const person = await app.database.everywhere((rows) =>
		rows.selectFrom('persons').selectAll().where('id', '=', other.personId).executeTakeFirst(),
	);
	expect(person).toMatchObject({
		language: 'en',
		password_hash: null,
		email: expect.stringMatching(/\.invalid$/),
	});
}, 60_000);

test('what is older than a week goes with all its files; a real firm stays', async () => {
	const real = await addOwner(app, { email: 'echt@dach.example' });
	const nextWeek = { ...app, clock: { now: () => Date.now() + 8 * day } };
	const { firmId } = await createDemo(nextWeek);

	const left = await app.database.everywhere((rows) => rows.selectFrom('firms').select('id').execute());
	expect(new Set(left.map(({ id }) => id))).toEqual(new Set([firmId, real.firmId]));
	const files = await app.database.everywhere(async (rows) => ({
		media: await rows.selectFrom('media').select('stored_as').where('firm_id', '=', firmId).execute(),
		'practice-media': await rows.selectFrom('practice_media').select('stored_as').execute(),
	}));
	for (const [name, rows] of Object.entries(files)) {
		expect(filesIn(name)).toEqual(rows.map(({ stored_as }) => stored_as).toSorted());
	}
	const people = await app.database.everywhere(async (rows) => ({
		residents: await rows.selectFrom('practice_accounts').select('id').execute(),
		persons: await rows.selectFrom('persons').select('id').execute(),
	}));
	expect(people.residents).toHaveLength(6);
	expect(people.persons).toHaveLength(2);
}, 60_000);

function isPublished({ deliveries }: Post): boolean {
	return deliveries.some(({ state }) => state === 'published');
}

function published() {
	return posts.flatMap(({ deliveries }) => deliveries).filter(({ state }) => state === 'published');
}

function publishedTimes(): number[] {
	return published().map(({ publishedAt }) => publishedAt ?? Number.NaN);
}

function postsOf({ database: rows }: App, firm: string): Promise<Post[]> {
	return rows.inFirm(firm, (scope) => listPosts(scope, { limit: 100 }));
}

const Status = v.object({
	content: v.string(),
	created_at: v.string(),
	favourites_count: v.number(),
	media_attachments: v.array(v.object({ url: v.string(), description: v.nullable(v.string()) })),
});

async function shown(id: string | undefined): Promise<v.InferOutput<typeof Status>> {
	return v.parse(Status, await (await get(`/api/v1/statuses/${id}`)).json());
}

function get(path: string): Promise<Response> {
	return app.practice.handle(new Request(`http://practice.example${path}`));
}

function pathOf(url: string): string {
	return new URL(url).pathname.replace(/^\/practice/, '');
}

async function repliesTo(post: Post | undefined) {
	const delivery = post?.deliveries[0];
	const remote = delivery?.remote[0];
	if (delivery === undefined || remote === undefined) throw new Error('There is no such post.');
	const opened = await openAccount(app, demo.firmId, delivery.account.id);
	if (opened.kind === 'closed') throw new Error('The account is closed.');
	const found = await opened.network.replies(app.tools, opened.connection, remote);
	if (found.kind !== 'replies') throw new Error(`No replies: ${JSON.stringify(found)}`);
	return found;
}

function filesIn(name: string): string[] {
	return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => entry.name)
		.toSorted();
}
