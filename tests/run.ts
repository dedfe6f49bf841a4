import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './servers/postgres.ts';

// Runs everything, one suite after the other, goes on after a failure, and ends with the sum over all of them.

interface Count {
	passed: number;
	failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'gewerk-reports-'));
const total: Count = { passed: 0, failed: 0 };

await step('the servers and the browser that the tests need', 'sh', ['tests/servers/install.sh']);
await step('types', 'npm', ['run', '--silent', 'check']);
await step('lint', 'npm', ['run', '--silent', 'lint']);
const built = await step('build', 'npm', ['run', '--silent', 'build']);
await suite('unit tests on SQLite', 'unit');
const postgres = await startPostgres();
try {
	// Only those that open a database: what has none is the same on both.
	await suite('unit tests on PostgreSQL', 'unit', {
		environment: { GEWERK_TEST_DATABASE_URL: postgres.url },
		relatedTo: 'src/schema/testing.ts',
	});
	if (built)
		await suite('everything together', 'together', { environment: { GEWERK_TEST_POSTGRES: postgres.url } });
} finally {
	await postgres.stop();
	rmSync(reports, { recursive: true });
}

process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function step(name: string, command: string, parameters: string[]): Promise<boolean> {
	const code = await run(name, command, parameters, {});
	if (code === 0) total.passed += 1;
	else total.failed += 1;
	return code === 0;
}

async function suite(
	name: string,
	project: string,
	{ environment = {}, relatedTo }: { environment?: Record<string, string>; relatedTo?: string } = {},
): Promise<void> {
	const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
	const which = relatedTo === undefined ? ['run'] : ['related', relatedTo, '--run'];
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await run(name, 'vitest', [...which, '--project', project, ...reporters], environment);
	const count = readReport(report);
	total.passed += count.passed;
	// A run that broke outside of any test (a file that does not load) must not look like a success.
	total.failed += code !== 0 && count.failed === 0 ? 1 : count.failed;
}

function readReport(path: string): Count {
	try {
		const report = JSON.parse(readFileSync(path, 'utf8')) as {
			numPassedTests: number;
			numFailedTests: number;
		};
		return { passed: report.numPassedTests, failed: report.numFailedTests };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function run(
	name: string,
	command: string,
	parameters: string[],
	environment: Record<string, string>,
): Promise<number> {
	process.stdout.write(`\n── ${name} ──\n`);
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(command, parameters, {
			stdio: ['ignore', 'inherit', 'inherit'],
			env: { ...process.env, ...environment },
		});
		child.once('error', () => resolve(1));
		child.once('exit', (code) => {
			process.stdout.write(`── ${name}: ${Math.round((Date.now() - started) / 1000)} s ──\n`);
			resolve(code ?? 1);
		});
	});
}
