import { setTimeout as pass } from 'node:timers/promises';
import { startProgram } from '../tests/program.ts';

// How long the built program takes to its first answered page, and what it holds in memory when idle.

const runs = 7;
const starts: number[] = [];
for (let run = 0; run < runs; run += 1) {
	const program = await startProgram();
	starts.push(program.startedAfter);
	if (run === runs - 1) {
		await pass(30_000);
		const { resident, own } = program.memory();
		process.stdout.write(
			`idle after 30 s: ${resident.toFixed(0)} MB resident, ${own.toFixed(0)} MB of its own\n`,
		);
	}
	await program.stop();
}
starts.sort((one, other) => one - other);
const [fastest = 0] = starts;
process.stdout.write(
	`start to first page, ${runs} runs: ${fastest.toFixed(0)} / ${starts[Math.floor(runs / 2)]?.toFixed(0)} / ${starts.at(-1)?.toFixed(0)} ms (least, median, most)\n`,
);
