import type { Command } from 'commander';
import { run } from '#cli/command.ts';

/** `gewerk migrate`: brings the tables up to date without starting, for those who do it as a step of its own. */
export function addMigrate(program: Command): void {
	program
		.command('migrate')
		.description('create the database or bring its tables up to date')
		.option('--json', 'print JSON')
		.action((options: { json?: boolean }) => run(options, migrate));
}

async function migrate() {
	const [{ databaseLocation }, { openDatabase }, { readConfiguration }] = await Promise.all([
		import('#app.ts'),
		import('#schema/database.ts'),
		import('#platform/configuration.ts'),
	]);
	const location = databaseLocation(readConfiguration(process.env));
	const database = await openDatabase(location);
	await database.close();
	const where = location.kind === 'sqlite' ? location.file : 'PostgreSQL';
	return {
		result: { database: location.kind, up_to_date: true },
		text: `The tables are up to date (${where}).`,
	};
}
