import type { Command } from 'commander';
import { run } from '#cli/command.ts';
import type { Finding } from '#cli/doctor/finding.ts';
import { ConfigurationError, readConfiguration, type Configuration } from '#platform/configuration.ts';

/** `gewerk doctor`: whether this installation can do its work, and what to do where it cannot. Changes nothing. */
export function addDoctor(program: Command): void {
	program
		.command('doctor')
		.description(
			'check settings, key, knowledge, database, disk, worker, mail, ways for notes and what is stuck; changes nothing',
		)
		.option('--json', 'print JSON')
		.action((options: { json?: boolean }) => run(options, examine));
}

async function examine() {
	const configuration = readOr(process.env);
	const findings = 'state' in configuration ? [configuration] : await examineAll(configuration);
	const healthy = findings.every(({ state }) => state !== 'bad');
	return {
		result: { healthy, checks: findings },
		text: [...findings.map(lineOf), healthy ? 'Gewerk can work.' : 'Gewerk cannot work properly yet.'].join(
			'\n',
		),
		exitCode: healthy ? 0 : 1,
	};
}

async function examineAll(configuration: Configuration): Promise<Finding[]> {
	const [
		{ databaseLocation },
		{ examineSurroundings },
		{ examineMailbox },
		{ examineKnowledge },
		{ examineDatabase },
	] = await Promise.all([
		import('#app.ts'),
		import('#cli/doctor/surroundings.ts'),
		import('#cli/doctor/ways.ts'),
		import('#cli/doctor/knowledge.ts'),
		import('#cli/doctor/database.ts'),
	]);
	const location = databaseLocation(configuration);
	return [
		...(await examineSurroundings(configuration)),
		await examineMailbox(configuration),
		examineKnowledge(new Date().toISOString().slice(0, 10)),
		...(await examineDatabase(configuration, location)),
	];
}

function readOr(environment: NodeJS.ProcessEnv): Configuration | Finding {
	try {
		return readConfiguration(environment);
	} catch (error) {
		if (!(error instanceof ConfigurationError)) throw error;
		return { name: 'configuration', state: 'bad', message: `A setting cannot be used. ${error.message}` };
	}
}

const marks = { good: 'ok  ', note: 'note', bad: 'BAD ' };

function lineOf({ name, state, message }: Finding): string {
	return `${marks[state]}  ${name.padEnd(14)}  ${message}`;
}
