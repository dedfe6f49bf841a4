import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findToken } from '#firms/tokens.ts';
import { openDatabase } from '#schema/database.ts';

// Every command is a process of its own, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../..');
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'gewerk-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would: a process of its own, from another folder. */
function gewerk(
	parameters: string[],
	{ input = '', environment = {} }: { input?: string; environment?: Record<string, string> } = {},
) {
	const child = spawn(process.execPath, [join(root, 'gewerk.cjs'), ...parameters], {
		cwd: folder,
		env: { PATH: process.env.PATH, GEWERK_DATA: join(folder, 'data'), ...environment },
	});
	const told = { out: '', error: '' };
	child.stdout.on('data', (piece: Buffer) => (told.out += piece.toString()));
	child.stderr.on('data', (piece: Buffer) => (told.error += piece.toString()));
	child.stdin.end(input);
	return new Promise<{ code: number | null; out: string; error: string }>((resolve) => {
		child.on('close', (code) => resolve({ code, ...told }));
	});
}

const Check = v.object({ name: v.string(), state: v.string(), message: v.string() });
const Report = v.object({ healthy: v.boolean(), checks: v.array(Check) });

async function examine(environment: Record<string, string> = {}) {
	const { code, out } = await gewerk(['doctor', '--json'], { environment });
	const { healthy, checks } = v.parse(Report, JSON.parse(out));
	return { code, healthy, states: Object.fromEntries(checks.map(({ name, state }) => [name, state])) };
}

const lines = (text: string) =>
	text
		.trimEnd()
		.split('\n')
		.map((line): unknown => JSON.parse(line));

describe('commands that need no database', () => {
	test('classify adds the purpose to each line, and says in its place what is wrong with one', async () => {
		const input =
			'{"id":1,"text":"20 % Rabatt auf alles"}\n{"id":2}\n\nkein JSON\n{"text":"Wie finden Sie das?"}\n';
		const { code, out } = await gewerk(['classify'], { input });
		expect(lines(out)).toMatchObject([
			{ id: 1, purpose: 'promote' },
			{ error: { code: 'invalid' } },
			{ error: { code: 'not_json' } },
			{ purpose: 'talk' },
		]);
		expect(code).toBe(1);
		expect(existsSync(join(folder, 'data'))).toBe(false);
	});

	test('check answers one request, or one a line', async () => {
		const request = { text: 'So schneidet man Schiefer.', network: 'mastodon', kind: 'profile' };
		const one = await gewerk(['check'], { input: JSON.stringify(request) });
		expect(one.code).toBe(0);
		const answer: unknown = JSON.parse(one.out);
		expect(answer).toMatchObject({ purpose: 'give', findings: [] });

		const many = await gewerk(['check', '--jsonl'], {
			input: `${JSON.stringify(request)}\n{}\n${JSON.stringify(request)}\n`,
		});
		expect(lines(many.out)).toMatchObject([answer, { error: { code: 'invalid' } }, answer]);
		expect(many.code).toBe(1);
		expect(existsSync(join(folder, 'data'))).toBe(false);
	});

	test('fit tells people in their language, and programs everything', async () => {
		const request = { trade: 'dachdecker', answers: { goals: ['recruiting'], order_book: 'full' } };
		const people = await gewerk(['fit'], { input: JSON.stringify(request) });
		expect(people.code).toBe(0);
		expect(people.out).toMatch(/^Ja, als Ergänzung/);
		expect(people.out).toContain('Bieten Sie Praktika an');

		const programs = await gewerk(['fit', '--json'], {
			input: JSON.stringify({ ...request, language: 'en' }),
		});
		expect(JSON.parse(programs.out)).toMatchObject({
			verdict: 'supplement',
			says: expect.stringMatching(/^Yes/),
			networks: expect.arrayContaining([expect.objectContaining({ network: 'instagram' })]),
		});
		expect(existsSync(join(folder, 'data'))).toBe(false);
	});

	test('fit says what is wrong with its input', async () => {
		const { code, out } = await gewerk(['fit', '--json'], { input: '{"trade":"dachhase"}' });
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			error: { code: 'invalid', message: 'trade: No trade is called that.' },
		});
	});

	test('check says what is wrong with its input', async () => {
		const { code, out } = await gewerk(['check'], { input: '{"text":1}' });
		expect(code).toBe(1);
		expect(JSON.parse(out)).toMatchObject({
			error: { code: 'invalid', message: expect.stringContaining('network') },
		});
	});
});

describe('setting up', () => {
	test('doctor looks at a fresh machine without touching it', async () => {
		const { code, states } = await examine();
		expect(states).toMatchObject({ node: 'good', key: 'note', database: 'note' });
		expect(code).toBe(0);
		expect(existsSync(join(folder, 'data'))).toBe(false);
	});

	test('migrate makes the database', async () => {
		const { code, out } = await gewerk(['migrate', '--json']);
		expect({ code, answer: JSON.parse(out) }).toEqual({
			code: 0,
			answer: { database: 'sqlite', up_to_date: true },
		});
		expect(existsSync(join(folder, 'data', 'gewerk.sqlite'))).toBe(true);
	});

	const create = (...more: string[]) => [
		'firm',
		'create',
		'--name=Dach Müller',
		'--trade=dachdecker',
		'--owner-email=m@dach.example',
		...more,
	];

	test('firm create wants the password on standard input', async () => {
		const { code, error } = await gewerk(create());
		expect(code).toBe(1);
		expect(error).toContain('--owner-password-stdin');
	});

	test('firm create says what is wrong and how to do it right', async () => {
		const input = 'ein langes Passwort\n';
		const wrong = await gewerk(create('--owner-password-stdin', '--trade', 'dachhase', '--json'), { input });
		expect(wrong.code).toBe(1);
		expect(JSON.parse(wrong.out)).toMatchObject({ error: { code: 'trade_unknown' } });
	});

	test('firm create prints the slug, token create a token that works for that firm', async () => {
		const created = await gewerk(create('--owner-password-stdin'), { input: 'ein langes Passwort\n' });
		expect(created).toEqual({ code: 0, out: 'dach-mueller\n', error: '' });

		const { code, out } = await gewerk(['token', 'create', '--firm', 'dach-mueller', '--scope', 'read']);
		expect(code).toBe(0);
		const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'data', 'gewerk.sqlite') });
		const holder = await findToken({ database, clock: { now: () => 0 } }, out.trim());
		await database.close();
		expect(holder?.scope).toBe('read');
	});

	test('token create names the way for a firm that does not exist', async () => {
		const { code, error } = await gewerk(['token', 'create', '--firm', 'nobody']);
		expect(code).toBe(1);
		expect(error).toContain('gewerk firm create');
	});

	test('doctor finds the installation well', async () => {
		const { code, healthy, states } = await examine();
		expect(states).toMatchObject({
			key: 'good',
			data: 'good',
			database: 'good',
			seal: 'good',
			worker: 'note',
		});
		expect({ code, healthy }).toEqual({ code: 0, healthy: true });
	});

	test('doctor finds a key that does not fit, and mail that does not go', async () => {
		const port = await freePort();
		const { code, states } = await examine({
			GEWERK_KEY: Buffer.alloc(32, 7).toString('base64'),
			SMTP_URL: `smtp://127.0.0.1:${port}`,
		});
		expect(states).toMatchObject({ seal: 'bad', mail: 'bad', database: 'good' });
		expect(code).toBe(1);
	});

	test('doctor finds that the key is gone, and makes none', async () => {
		rmSync(join(folder, 'data', 'secret.key'));
		const { code, states } = await examine();
		expect(states.seal).toBe('bad');
		expect(code).toBe(1);
		expect(existsSync(join(folder, 'data', 'secret.key'))).toBe(false);
	});

	test('doctor finds a setting that cannot be used and a database that does not answer', async () => {
		expect((await examine({ PORT: 'http' })).states).toEqual({ configuration: 'bad' });
		const port = await freePort();
		expect((await examine({ DATABASE_URL: `postgres://127.0.0.1:${port}/gewerk` })).states.database).toBe(
			'bad',
		);
	});
});

test('what is no command fails and points to help', async () => {
	const { code, error } = await gewerk(['dance']);
	expect(code).toBe(1);
	expect(error).toContain('gewerk help');
});

/** A port nobody listens on. */
function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
