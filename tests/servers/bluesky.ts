import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { freePort } from './postgres.ts';

export interface BlueskyAccount {
	readonly identifier: string;
	/** An app password; the main one is for signing in at the server's own pages. */
	readonly password: string;
	readonly mainPassword: string;
	readonly did: string;
}

export interface BlueskyServer {
	readonly url: string;
	/** The directory of identities this server uses in place of plc.directory. */
	readonly directoryUrl: string;
	/** Creates an account; `name` becomes name.test. */
	createAccount(name: string): Promise<BlueskyAccount>;
	stop(): Promise<void>;
}

/** Starts a real Bluesky personal data server on loopback. Its packages come with install.sh. */
export async function startBluesky(): Promise<BlueskyServer> {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-bluesky-'));
	const [port, directoryPort] = [await freePort(), await freePort()];
	const program = join(import.meta.dirname, 'bluesky-process.js');
	const server = spawn(process.execPath, [program, folder, String(port), String(directoryPort)], {
		stdio: ['pipe', 'pipe', 'pipe'],
		env: { ...process.env, LOG_ENABLED: 'false' },
	});
	let complaints = '';
	server.stderr.on('data', (data) => (complaints = `${complaints}${data}`.slice(-4000)));
	const { url } = await new Promise<{ url: string }>((resolve, reject) => {
		const lines = createInterface(server.stdout);
		lines.on('line', (line) => {
			if (line.startsWith('{"url"')) resolve(v.parse(v.object({ url: v.string() }), JSON.parse(line)));
		});
		server.once('exit', () =>
			reject(new Error(`The Bluesky server did not start (is tests/servers installed?)\n${complaints}`)),
		);
	});

	return {
		url,
		directoryUrl: `http://127.0.0.1:${directoryPort}`,
		createAccount: (name) => createAccount(url, name),
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGKILL');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function createAccount(url: string, name: string): Promise<BlueskyAccount> {
	const handle = `${name}.test`;
	const mainPassword = `main password of ${name}`;
	const owner = await call(url, 'com.atproto.server.createAccount', null, {
		handle,
		email: `${name}@example.test`,
		password: mainPassword,
	});
	const { did, accessJwt } = v.parse(v.object({ did: v.string(), accessJwt: v.string() }), owner);
	const made = await call(url, 'com.atproto.server.createAppPassword', accessJwt, { name: 'gewerk' });
	const { password } = v.parse(v.object({ password: v.string() }), made);
	return { identifier: handle, password, mainPassword, did };
}

async function call(url: string, method: string, token: string | null, input: unknown): Promise<unknown> {
	const answer = await fetch(`${url}/xrpc/${method}`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(token !== null && { authorization: `Bearer ${token}` }),
		},
		body: JSON.stringify(input),
	});
	if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
	return answer.json();
}
