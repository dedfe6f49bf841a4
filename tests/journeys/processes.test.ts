import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFirm, startProgram, type Program } from '../program.ts';
import { freePort } from '../servers/postgres.ts';

const server = process.env.GEWERK_TEST_POSTGRES ?? '';

// One process serves pages, two work in the background, and PostgreSQL is all they share besides the data folder.

describe.runIf(server !== '')('pages and workers in processes of their own', () => {
	const name = `gewerk_processes_${randomBytes(4).toString('hex')}`;
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-processes-'));
	const workers: ChildProcess[] = [];
	let web: Program;
	let token = '';

	beforeAll(async () => {
		await onServer(`create database ${name}`);
		web = await startProgram({ ...shared(), GEWERK_ROLE: 'web' });
		({ token } = await createFirm(web));
	});
	afterAll(async () => {
		for (const worker of workers) worker.kill('SIGKILL');
		await web?.stop();
		await onServer(`drop database if exists ${name} with (force)`);
		rmSync(folder, { recursive: true, force: true });
	});

	function shared(): Record<string, string> {
		return { DATABASE_URL: server.replace(/\/[^/]*$/, `/${name}`), GEWERK_DATA: folder };
	}

	test('what the pages plan is sent by workers, each post once, and they end when asked', async () => {
		const [account] = (await call('accounts')) as { id: string }[];
		const posts: string[] = [];
		for (let index = 0; index < 20; index += 1) {
			const post = (await call('posts', { text: `Beitrag ${index}`, accounts: [account?.id] })) as {
				id: string;
			};
			posts.push(post.id);
		}
		expect(await statesOf(posts)).toEqual(['scheduled']);

		for (let index = 0; index < 2; index += 1) workers.push(await startWorker());
		await expect.poll(() => statesOf(posts), { timeout: 30_000, interval: 200 }).toEqual(['published']);

		const timeline = await fetch(`${web.practiceUrl}/api/v1/timelines/public?limit=40`);
		expect(await timeline.json()).toHaveLength(20);
		for (const worker of workers) {
			const ended = new Promise((resolve) => worker.once('exit', resolve));
			worker.kill('SIGTERM');
			expect(await ended).toBe(0);
		}
	});

	async function startWorker(): Promise<ChildProcess> {
		const worker = spawn(process.execPath, ['src/start.ts'], {
			cwd: join(import.meta.dirname, '../..'),
			env: {
				...process.env,
				...shared(),
				GEWERK_ROLE: 'worker',
				GEWERK_URL: web.url,
				GEWERK_LOG: 'warn',
				PORT: String(await freePort()),
			},
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		await new Promise((resolve) => worker.stdout?.once('data', resolve));
		return worker;
	}

	async function statesOf(posts: readonly string[]): Promise<string[]> {
		const read = await Promise.all(posts.map((id) => call(`posts/${id}`)));
		const states = read.flatMap((post) => (post as { deliveries: { state: string }[] }).deliveries);
		return [...new Set(states.map(({ state }) => state))];
	}

	async function call(path: string, body?: unknown): Promise<unknown> {
		const answer = await fetch(`${web.url}/api/v1/${path}`, {
			method: body === undefined ? 'GET' : 'POST',
			headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
		});
		return answer.json();
	}
});

async function onServer(command: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	await client.query(command).finally(() => client.end());
}
