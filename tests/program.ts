import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { freePort } from './servers/postgres.ts';

const checkout = join(import.meta.dirname, '..');

/** The built program, running as its own process on a data folder of its own. */
export interface Program {
	readonly url: string;
	/** Where the practice network's own server listens. */
	readonly practiceUrl: string;
	/** From starting the process to the first answered page, in milliseconds. */
	readonly startedAfter: number;
	readonly process: ChildProcess;
	/** Runs the `gewerk` command on the same installation and gives what it printed. */
	command(parameters: string[], input?: string): Promise<string>;
	/** Memory in megabytes: all of it, and what no other process shares. */
	memory(): { resident: number; own: number };
	stop(): Promise<void>;
}

/** Starts what `npm start` starts once everything is built. */
export async function startProgram(settings: Record<string, string> = {}): Promise<Program> {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-program-'));
	const [port, practicePort] = [await freePort(), await freePort()];
	const url = `http://localhost:${port}`;
	const environment = {
		...process.env,
		PORT: String(port),
		GEWERK_PRACTICE_PORT: String(practicePort),
		GEWERK_DATA: folder,
		GEWERK_URL: url,
		GEWERK_LOG: 'warn',
		...settings,
	};
	const began = performance.now();
	const program = spawn(process.execPath, ['src/start.ts'], {
		cwd: checkout,
		env: environment,
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await firstAnswer(`${url}/sign-in`, program);
	const startedAfter = performance.now() - began;

	return {
		url,
		practiceUrl: `http://127.0.0.1:${practicePort}`,
		startedAfter,
		process: program,
		command: (parameters, input = '') => runCommand(parameters, input, environment),
		memory: () => memoryOf(program.pid ?? 0),
		async stop() {
			if (program.exitCode === null && program.signalCode === null) {
				const ended = new Promise((resolve) => program.once('exit', resolve));
				program.kill('SIGTERM');
				await ended;
			}
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** A firm made by the command, and a token that may write. */
export async function createFirm(
	program: Program,
): Promise<{ slug: string; token: string; email: string; password: string }> {
	const [email, password] = ['meisterin@firm.example', 'leiter-am-first-7'];
	const slug = await program.command(
		['firm', 'create', '--name', 'Dach und Fach', '--trade', 'dachdecker', '--place', 'Musterhausen'].concat([
			'--land',
			'BE',
			'--owner-email',
			email,
			'--owner-password-stdin',
		]),
		password,
	);
	const token = await program.command(['token', 'create', '--firm', slug, '--scope', 'write']);
	return { slug, token, email, password };
}

function runCommand(parameters: string[], input: string, environment: NodeJS.ProcessEnv): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = execFile(
			process.execPath,
			['gewerk.cjs', ...parameters],
			{ cwd: checkout, env: environment },
			(error, output, complaints) =>
				error === null
					? resolve(output.trim())
					: reject(new Error(`${error.message}\n${output}${complaints}`)),
		);
		child.stdin?.end(input);
	});
}

async function firstAnswer(address: string, program: ChildProcess): Promise<void> {
	const giveUp = Date.now() + 30_000;
	for (;;) {
		if (program.exitCode !== null) throw new Error(`The program ended with code ${program.exitCode}.`);
		try {
			const answer = await fetch(address);
			await answer.text();
			if (answer.ok) return;
		} catch (error) {
			if (Date.now() > giveUp) throw error;
			await pass(5);
		}
	}
}

function memoryOf(id: number): { resident: number; own: number } {
	const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
	const kilobytes = (name: string) =>
		[...rollup.matchAll(new RegExp(`^${name}:\\s+(\\d+)`, 'gm'))].reduce(
			(sum, match) => sum + Number(match[1]),
			0,
		);
	return {
		resident: kilobytes('Rss') / 1024,
		own: (kilobytes('Private_Clean') + kilobytes('Private_Dirty')) / 1024,
	};
}
