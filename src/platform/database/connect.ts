import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { sqliteDialect } from '#platform/database/sqlite.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

export interface Connection<Tables> {
	readonly kind: DatabaseKind;
	readonly rows: Kysely<Tables>;
}

/** Where the rows live: a file of our own, or a PostgreSQL server. */
export type DatabaseLocation = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

// Instants and sums of cents are below 2^53, so a number holds them exactly.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Opens the database, creating the file (but no tables) where there is none. */
export function connect<Tables>(location: DatabaseLocation): Connection<Tables> {
	if (location.kind === 'postgres') {
		const pool = new pg.Pool({ connectionString: location.url, max: 10 });
		// An idle connection that breaks is replaced at the next query; without a listener it would end the process.
		pool.on('error', () => undefined);
		return { kind: 'postgres', rows: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
	}
	mkdirSync(dirname(location.file), { recursive: true, mode: 0o700 });
	return { kind: 'sqlite', rows: new Kysely<Tables>({ dialect: sqliteDialect(location.file) }) };
}
