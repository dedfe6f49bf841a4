import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase, type Database } from '#schema/database.ts';
import type { DatabaseLocation } from '#platform/database/connect.ts';

export interface TestDatabase extends Database {
	readonly location: DatabaseLocation;
	/** Closes it and leaves nothing behind. */
	drop(): Promise<void>;
}

/**
 * A fresh database of the kind under test: SQLite, or PostgreSQL when GEWERK_TEST_DATABASE_URL names a server
 * on which databases may be created.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
	const server = process.env.GEWERK_TEST_DATABASE_URL;
	return server ? openOnServer(server) : openInFolder();
}

async function openInFolder(): Promise<TestDatabase> {
	const folder = mkdtempSync(join(tmpdir(), 'gewerk-test-'));
	const location = { kind: 'sqlite', file: join(folder, 'gewerk.sqlite') } as const;
	const database = await openDatabase(location);
	return {
		...database,
		location,
		async drop() {
			await database.close();
			rmSync(folder, { recursive: true });
		},
	};
}

async function openOnServer(server: string): Promise<TestDatabase> {
	const name = `gewerk_test_${randomBytes(6).toString('hex')}`;
	await command(server, `create database ${name}`);
	const url = new URL(server);
	url.pathname = `/${name}`;
	const location = { kind: 'postgres', url: url.href } as const;
	const database = await openDatabase(location);
	return {
		...database,
		location,
		async drop() {
			await database.close();
			await command(server, `drop database ${name} with (force)`);
		},
	};
}

async function command(server: string, text: string): Promise<void> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		await client.query(text);
	} finally {
		await client.end();
	}
}

/** A firm whose id and slug are the given word. */
export async function insertTestFirm(database: Database, id: string): Promise<void> {
	await database.everywhere((rows) =>
		rows
			.insertInto('firms')
			.values({
				id,
				slug: id,
				name: id,
				trade: 'dachdecker',
				place: 'Musterhausen',
				land: 'BE',
				time_zone: 'Europe/Berlin',
				minutes_per_week: 30,
				demo: 0,
				created_at: 0,
			})
			.execute(),
	);
}

/** A person who belongs to a firm; id and name are the given word. */
export async function insertTestMember(
	database: Database,
	firm: string,
	id: string,
	role: 'owner' | 'employee' | 'adviser',
): Promise<void> {
	await database.everywhere(async (rows) => {
		const email = `${id}@firm.example`;
		await rows
			.insertInto('persons')
			.values({ id, email, name: id, password_hash: null, language: 'de', created_at: 0 })
			.onConflict((conflict) => conflict.column('id').doNothing())
			.execute();
		await rows.insertInto('members').values({ firm_id: firm, person_id: id, role, created_at: 0 }).execute();
	});
}
