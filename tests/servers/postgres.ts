import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chownSync } from 'node:fs';

const run = promisify(execFile);

export interface PostgresServer {
	/** Address of a role that may create databases but is no superuser, so that row-level security holds for it. */
	readonly url: string;
	stop(): Promise<void>;
}

/** Starts a throw-away PostgreSQL on loopback from Debian's package, on a free port of its own. */
export async function startPostgres(): Promise<PostgresServer> {
	const programs = await findPrograms();
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-postgres-'));
	const owner = await ownerIds();
	if (owner !== null) chownSync(folder, owner.uid, owner.gid);
	const as = owner ?? {};
	const data = join(folder, 'data');
	await run(
		join(programs, 'initdb'),
		['-D', data, '-U', 'admin', '--auth=trust', '-E', 'UTF8', '--no-sync'],
		as,
	);

	const port = await freePort();
	const settings = [
		'listen_addresses=127.0.0.1',
		`unix_socket_directories=${folder}`,
		'fsync=off',
		// Nobody but a superuser can end its workers, and one at work keeps a test from dropping its database.
		'autovacuum=off',
		'max_connections=200',
	];
	const server = spawn(
		join(programs, 'postgres'),
		['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
		{ ...as, stdio: 'ignore' },
	);
	await untilReady(join(programs, 'pg_isready'), port);
	const admin = `postgres://admin@127.0.0.1:${port}/postgres`;
	await run(join(programs, 'psql'), [admin, '-c', "create role gewerk login createdb password 'gewerk'"]);

	return {
		url: `postgres://gewerk:gewerk@127.0.0.1:${port}/postgres`,
		async stop() {
			const ended = new Promise((resolve) => server.once('exit', resolve));
			server.kill('SIGINT');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function findPrograms(): Promise<string> {
	const root = '/usr/lib/postgresql';
	if (!existsSync(root)) await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql']);
	const newest = readdirSync(root)
		.map(Number)
		.sort((one, other) => other - one)[0];
	return join(root, String(newest), 'bin');
}

/** PostgreSQL refuses to run as root; Debian's package has made a user for it. */
async function ownerIds(): Promise<{ uid: number; gid: number } | null> {
	if (process.getuid?.() !== 0) return null;
	const [uid, gid] = await Promise.all(
		['-u', '-g'].map(async (flag) => Number((await run('id', [flag, 'postgres'])).stdout)),
	);
	return uid === undefined || gid === undefined ? null : { uid, gid };
}

async function untilReady(program: string, port: number): Promise<void> {
	const giveUp = Date.now() + 30_000;
	for (;;) {
		try {
			await run(program, ['-h', '127.0.0.1', '-p', String(port), '-U', 'admin']);
			return;
		} catch (error) {
			if (Date.now() > giveUp) throw error;
		}
	}
}

/** A port of loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject()));
		});
	});
}
