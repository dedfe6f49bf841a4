import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { connectAccount } from '#accounts/connect.ts';
import { closeApp, type App } from '#app.ts';
import { findDelivery, type Delivery } from '#deliveries/delivery.ts';
import { publishPost } from '#posts/publish.ts';
import { insertTestFirm } from '#schema/testing.ts';
import { uncertainFaults, type Fault } from '../servers/fault-plan.ts';
import { startFaultServer, type FaultServer } from '../servers/faults.ts';
import { createHurriedApp } from './sender.ts';

// Real processes send to a server that takes a post and then answers 500, hangs up or falls silent, and they are
// killed in the middle of it. Afterwards the server holds every post exactly once, or a person is being asked.

const places = [{ kind: 'SQLite', server: null }, ...onPostgres()];

function onPostgres(): { kind: string; server: string }[] {
	const server = process.env.GEWERK_TEST_POSTGRES;
	return server ? [{ kind: 'PostgreSQL', server }] : [];
}

const publishFaults: readonly Fault[] = [
	'none',
	...uncertainFaults,
	'refuse_429',
	'refuse_429_retry_after',
	'refuse_503',
];
const readFaults: readonly Fault[] = [
	'none',
	'none',
	'none',
	'refuse_500',
	'refuse_503',
	'reset',
	'accept_then_html',
];

describe.each(places)('on $kind', ({ server }) => {
	test.each([
		{ honourKeys: false, seed: 20261, senders: 2, posts: 40 },
		{ honourKeys: true, seed: 20262, senders: 1, posts: 40 },
	])(
		'$posts posts through $senders sender(s) that are killed, network honours keys: $honourKeys',
		async ({ honourKeys, seed, senders, posts }) => {
			const network = await startFaultServer({
				seed,
				plan: { publish: publishFaults, read: readFaults },
				mostFaults: 3,
				honourKeys,
				hangMs: 3_000,
			});
			const place = await openPlace(server);
			try {
				const deliveries = await planPosts(place.app, network, posts);
				const random = createRandom(seed);
				const running = Array.from({ length: senders }, () => keepSending(place.environment, random));
				const settled = await untilSettled(place.app, deliveries);
				await Promise.all(running.map((sender) => sender.stop()));

				expect(running.reduce((sum, { kills }) => sum + kills(), 0)).toBeGreaterThan(senders);
				expect(network.faults().length).toBeGreaterThan(posts / 2);
				expect(verdicts(settled, network)).toEqual([]);
			} finally {
				await closeApp(place.app);
				await place.drop();
				await network.stop();
			}
		},
	);
});

/** What is wrong with any delivery; nothing, when each is there once or a person is asked about it. */
function verdicts(deliveries: readonly Delivery[], network: FaultServer): string[] {
	return deliveries.flatMap(({ parts, state }) => {
		const copies = network.copiesOf(parts.join(''));
		const right = state === 'published' ? copies === 1 : state === 'unknown' && copies <= 1;
		return right ? [] : [`${parts.join('')}: ${state}, ${copies} copies`];
	});
}

interface Place {
	readonly app: App;
	readonly environment: Record<string, string | undefined>;
	drop(): Promise<void>;
}

async function openPlace(server: string | null): Promise<Place> {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-faults-'));
	const name = `gewerk_faults_${process.pid}_${Date.now()}`;
	if (server !== null) await onServer(server, `create database ${name}`);
	const environment = {
		...process.env,
		GEWERK_DATA: folder,
		GEWERK_LOG: 'error',
		GEWERK_ALLOW_PRIVATE_ADDRESSES: '1',
		DATABASE_URL: server === null ? undefined : server.replace(/\/[^/]*$/, `/${name}`),
	};
	return {
		app: await createHurriedApp(environment),
		environment,
		async drop() {
			if (server !== null) await onServer(server, `drop database ${name} with (force)`);
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function onServer(server: string, command: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	await client.query(command).finally(() => client.end());
}

async function planPosts(app: App, network: FaultServer, count: number): Promise<string[]> {
	await insertTestFirm(app.database, 'firm');
	const connected = await connectAccount(app, 'firm', {
		network: 'mastodon',
		server: network.url,
		credentials: { access_token: network.tokenOf('roofer') },
	});
	if (connected.kind !== 'connected') throw new Error(JSON.stringify(connected));
	const accounts = [connected.account.id];
	const planned: string[] = [];
	for (let index = 0; index < count; index += 1) {
		const input = { text: `Beitrag Nummer ${index} vom Dach`, accounts, media: [] };
		const answer = await publishPost(app, 'firm', input, { dueAt: app.clock.now() + index * 150 });
		if (answer.kind === 'refused') throw new Error(JSON.stringify(answer.problems));
		planned.push(...answer.post.deliveries.map(({ id }) => id));
	}
	return planned;
}

/** How often each sender is killed before one is left to finish. */
const mostKills = 8;

/** A sending process that is killed without warning, at a random moment of its work, and started anew. */
function keepSending(environment: Record<string, string | undefined>, random: () => number) {
	let child: ChildProcess | null = null;
	let kills = 0;
	let stopping = false;
	const ended = live();

	async function live(): Promise<void> {
		while (!stopping) {
			const sender = spawn(process.execPath, [join(import.meta.dirname, 'sender.ts')], {
				env: environment,
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			child = sender;
			const gone = new Promise((resolve) => sender.once('exit', resolve));
			await Promise.race([gone, new Promise((resolve) => sender.stdout.once('data', resolve))]);
			if (kills < mostKills) {
				await Promise.race([gone, pass(100 + random() * 1_400)]);
				kills += 1;
				sender.kill('SIGKILL');
			}
			await gone;
		}
	}

	return {
		kills: () => kills,
		async stop() {
			stopping = true;
			child?.kill('SIGKILL');
			await ended;
		},
	};
}

async function untilSettled(app: App, ids: readonly string[]): Promise<Delivery[]> {
	const giveUp = Date.now() + 100_000;
	for (;;) {
		const found = await app.database.inFirm('firm', (scope) =>
			Promise.all(ids.map((id) => findDelivery(scope, id))),
		);
		const deliveries = found.filter((delivery) => delivery !== null);
		const open = deliveries.filter(({ state }) => state === 'scheduled' || state === 'sending');
		if (open.length === 0 || Date.now() > giveUp) return deliveries;
		await pass(250);
	}
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
