import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { freePort } from './postgres.ts';

const run = promisify(execFile);
const redirect = 'http://127.0.0.1/back';

export interface SnacUser {
	readonly name: string;
	readonly password: string;
	readonly accessToken: string;
}

export interface SnacServer {
	readonly url: string;
	readonly folder: string;
	createUser(name: string): Promise<SnacUser>;
	stop(): Promise<void>;
}

/**
 * Starts a real snac2, Debian's small server that speaks the Mastodon client API, and a hard case of it: only
 * version 1 of uploads, error pages in HTML, no idempotency key, Markdown, lists that cannot be paged, answers that
 * take some seconds to arrive, and no deletion (it answers 404).
 * @throws saying what to do when it is not installed.
 */
export async function startSnac(): Promise<SnacServer> {
	const base = mkdtempSync(join(tmpdir(), 'gewerk-snac-'));
	const folder = join(base, 'data');
	const port = await freePort();
	await initialise(folder, port);
	const server = spawn('snac', ['httpd', folder], { stdio: 'ignore' });
	const url = `http://localhost:${port}`;
	await untilAnswering(url);
	return {
		url,
		folder,
		createUser: (name) => createUser(url, folder, name),
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGTERM');
			await Promise.race([ended, wait(2000).then(() => server.kill('SIGKILL'))]);
			rmSync(base, { recursive: true, force: true });
		},
	};
}

async function initialise(folder: string, port: number): Promise<void> {
	const program = run('snac', ['init', folder]);
	program.child.stdin?.end(`127.0.0.1\n${port}\nlocalhost:${port}\n\nadmin@localhost\n`);
	await program.catch((error: unknown) => {
		throw new Error('snac is not there: sh tests/servers/install.sh says why', { cause: error });
	});
	const settings = join(folder, 'server.json');
	const described = v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(settings, 'utf8')));
	writeFileSync(settings, JSON.stringify({ ...described, protocol: 'http' }));
}

async function untilAnswering(url: string): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const answer = await fetch(`${url}/api/v1/instance`).catch(() => null);
		if (answer?.ok) return;
		await wait(50);
	}
	throw new Error('snac does not answer');
}

async function createUser(url: string, folder: string, name: string): Promise<SnacUser> {
	const adding = run('snac', ['adduser', folder, name]);
	adding.child.stdin?.end('\n\n');
	const { stdout } = await adding;
	const password = /password\s+(?:for\s+\S+\s+)?is:?\s*(\S+)|:\s+(\S+)\s*$/im
		.exec(stdout)
		?.slice(1)
		.find(Boolean);
	if (password === undefined) throw new Error(`snac printed no password: ${stdout}`);
	return { name, password, accessToken: await signIn(url, name, password) };
}

async function signIn(url: string, name: string, password: string): Promise<string> {
	const application = v.parse(
		v.object({ client_id: v.string(), client_secret: v.string() }),
		await form(url, '/api/v1/apps', { client_name: 'tests', redirect_uris: redirect, scopes: 'read write' }),
	);
	const answer = await fetch(`${url}/oauth/x-snac-login`, {
		method: 'POST',
		redirect: 'manual',
		body: new URLSearchParams({
			login: name,
			passwd: password,
			redir: redirect,
			cid: application.client_id,
			state: 'x',
		}),
	});
	const code = new URL(answer.headers.get('location') ?? '', url).searchParams.get('code') ?? '';
	const token = await form(url, '/oauth/token', {
		grant_type: 'authorization_code',
		code,
		redirect_uri: redirect,
		...application,
	});
	return v.parse(v.object({ access_token: v.string() }), token).access_token;
}

async function form(url: string, path: string, fields: Record<string, string>): Promise<unknown> {
	const answer = await fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
	if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
	return answer.json();
}
