import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './servers/postgres.ts';

export interface Program {
	readonly url: string;
	/** From starting the process to the first answered page, in milliseconds. */
	readonly startedAfter: number;
	readonly process: ChildProcess;
	/** Memory of the whole process tree that no other process shares, in megabytes. */
	memory(): { resident: number; own: number };
	stop(): Promise<void>;
}

/** Starts the built program on a fresh data folder, or the given one. */
export async function startProgram(environment: Record<string, string> = {}): Promise<Program> {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-bench-'));
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const began = performance.now();
	const program = spawn(process.execPath, ['src/start.ts'], {
		env: {
			...process.env,
			PORT: String(port),
			GEWERK_PRACTICE_PORT: String(await freePort()),
			GEWERK_DATA: folder,
			GEWERK_LOG: 'warn',
			...environment,
		},
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	await firstAnswer(`${url}/setup`);
	const startedAfter = performance.now() - began;
	return {
		url,
		startedAfter,
		process: program,
		memory: () => memoryOf(program.pid ?? 0),
		async stop() {
			const ended = new Promise((resolve) => program.once('exit', resolve));
			program.kill('SIGTERM');
			await ended;
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function firstAnswer(address: string): Promise<void> {
	const giveUp = Date.now() + 30_000;
	for (;;) {
		try {
			const answer = await fetch(address);
			await answer.text();
			if (answer.ok) return;
		} catch (error) {
			if (Date.now() > giveUp) throw error;
		}
	}
}

function memoryOf(id: number): { resident: number; own: number } {
	const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
	const kilobytes = (name: string) =>
		[...rollup.matchAll(new RegExp(`^${name}:\\s+(\\d+)`, 'gm'))].reduce((sum, match) => sum + Number(match[1]), 0);
	return {
		resident: kilobytes('Rss') / 1024,
		own: (kilobytes('Private_Clean') + kilobytes('Private_Dirty')) / 1024,
	};
}
