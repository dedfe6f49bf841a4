import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CommandFailure, run } from '#cli/command.ts';

/** `gewerk start`: the same as `npm start`. */
export function addStart(program: Command): void {
	program
		.command('start')
		.description(
			'build if needed and serve; the environment says where (PORT, HOST, GEWERK_DATA, DATABASE_URL …)',
		)
		.option('--json', 'report a failure as JSON')
		.action((options: { json?: boolean }) =>
			run(options, async () => {
				makeReady();
				await import('../start.ts');
				return { result: null, text: '' };
			}),
		);
}

function makeReady(): void {
	const root = join(import.meta.dirname, '..', '..');
	// Standard output is for the address alone.
	const { status } = spawnSync(process.execPath, [join(root, 'ready.cjs'), 'build'], {
		stdio: ['ignore', 2, 2],
	});
	if (status === 0) return;
	throw new CommandFailure('not_ready', 'Gewerk could not be built; the lines above say why.');
}
