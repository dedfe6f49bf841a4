import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import {
	SqliteAdapter,
	SqliteDialect,
	SqliteDriver,
	type DatabaseConnection,
	type Driver,
	CompiledQuery,
} from 'kysely';

/**
 * Kysely's SQLite dialect over Node's own SQLite: write-ahead log, every commit synced, foreign keys on.
 * Transactions take the write lock at once: one that reads first and writes later would otherwise fail,
 * without waiting, when another process wrote in between.
 */
export function sqliteDialect(file: string): SqliteDialect {
	const database = new DatabaseSync(file);
	database.exec(
		'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 10000',
	);
	const config = {
		database: {
			close: () => database.close(),
			prepare(query: string) {
				const statement = database.prepare(query);
				return {
					reader: statement.columns().length > 0,
					all: (values: readonly unknown[]) => statement.all(...(values as SQLInputValue[])),
					run: (values: readonly unknown[]) => statement.run(...(values as SQLInputValue[])),
					iterate: (values: readonly unknown[]) =>
						statement.iterate(...(values as SQLInputValue[])) as IterableIterator<unknown>,
				};
			},
		},
	};
	class ImmediateDriver extends SqliteDriver {
		override async beginTransaction(connection: DatabaseConnection): Promise<void> {
			await connection.executeQuery(CompiledQuery.raw('begin immediate'));
		}
	}
	class Dialect extends SqliteDialect {
		override createDriver(): Driver {
			return new ImmediateDriver(config);
		}
		override createAdapter(): SqliteAdapter {
			return new SqliteAdapter();
		}
	}
	return new Dialect(config);
}
