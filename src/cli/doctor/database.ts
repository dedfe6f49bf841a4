import { existsSync } from 'node:fs';
import { Migrator } from 'kysely/migration';
import { openCredentials } from '#accounts/credentials.ts';
import { keyExists } from '#cli/doctor/surroundings.ts';
import { bad, causeOf, good, note, type Finding } from '#cli/doctor/finding.ts';
import { examineBots } from '#cli/doctor/ways.ts';
import { examineWork } from '#cli/doctor/work.ts';
import type { Configuration } from '#platform/configuration.ts';
import { connect, type DatabaseLocation } from '#platform/database/connect.ts';
import { loadKey } from '#platform/secrets/key.ts';
import { createSeal } from '#platform/secrets/seal.ts';
import { openDatabase, type Rows } from '#schema/database.ts';
import { migrationsFor } from '#schema/migrations/index.ts';

/** Looks into the database: its tables, whether the key fits it, and the work in it. Changes nothing. */
export async function examineDatabase(
	configuration: Configuration,
	location: DatabaseLocation,
): Promise<Finding[]> {
	if (location.kind === 'sqlite' && !existsSync(location.file)) {
		return [note('database', `${location.file} is made at the first start.`)];
	}
	try {
		const pending = await pendingMigrations(location);
		if (pending.length > 0) {
			return [bad('database', `Tables are not up to date (${pending.join(', ')}): run \`gewerk migrate\`.`)];
		}
		const database = await openDatabase(location);
		try {
			const found = await database.everywhere(async (rows) => [
				...(await examineSeal(configuration, rows)),
				...(await examineWork(rows, Date.now())),
			]);
			const bots = keyExists(configuration) ? await examineBots(configuration, database) : [];
			return [good('database', `${describe(location)}, tables up to date.`), ...found, ...bots];
		} finally {
			await database.close();
		}
	} catch (error) {
		return [
			bad('database', `${describe(location)} cannot be used: ${causeOf(error)}. ${adviceFor(location)}`),
		];
	}
}

/** Asks without bringing anything up to date, unlike opening the database. */
async function pendingMigrations(location: DatabaseLocation): Promise<string[]> {
	const { kind, rows } = connect<Record<string, never>>(location);
	try {
		const migrator = new Migrator({ db: rows, provider: { getMigrations: async () => migrationsFor(kind) } });
		const migrations = await migrator.getMigrations();
		return migrations.filter(({ executedAt }) => executedAt === undefined).map(({ name }) => name);
	} finally {
		await rows.destroy();
	}
}

/** A key that does not fit the database is found here and not at the next post. */
async function examineSeal(configuration: Configuration, rows: Rows): Promise<Finding[]> {
	const account = await rows
		.selectFrom('accounts')
		.select(['id', 'credentials'])
		.where('state', '=', 'connected')
		.orderBy('connected_at', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (account === undefined) return [];
	if (!keyExists(configuration)) {
		return [
			bad('seal', 'The key of the stored credentials is missing. Put secret.key back from your backup.'),
		];
	}
	try {
		openCredentials(createSeal(loadKey(configuration)), account.id, account.credentials);
		return [good('seal', 'The key opens the stored credentials.')];
	} catch {
		return [
			bad(
				'seal',
				'The key does not open the stored credentials. Put the key that belongs to this database back.',
			),
		];
	}
}

function describe(location: DatabaseLocation): string {
	return location.kind === 'sqlite' ? location.file : `PostgreSQL at ${new URL(location.url).host}`;
}

function adviceFor(location: DatabaseLocation): string {
	return location.kind === 'sqlite'
		? 'Check its owner, or put it back from your backup.'
		: 'Check DATABASE_URL and whether the server is running.';
}
