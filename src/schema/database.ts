import { sql, type Transaction } from 'kysely';
import { Migrator } from 'kysely/migration';
import { connect, type DatabaseKind, type DatabaseLocation } from '#platform/database/connect.ts';
import { migrationsFor } from '#schema/migrations/index.ts';
import type { Tables } from '#schema/tables.ts';

export type Rows = Transaction<Tables>;

/** One firm's view of the database, for the length of one transaction. Every query names the firm. */
export interface FirmScope {
	readonly firm: string;
	readonly rows: Rows;
}

export interface Database {
	readonly kind: DatabaseKind;
	/**
	 * Runs the work in one transaction that sees this firm's rows only: queries ask for `scope.firm`, and on
	 * PostgreSQL row-level security holds them to it. Talk to no network inside: it would hold the lock.
	 */
	inFirm<Result>(firm: string, work: (scope: FirmScope) => Promise<Result>): Promise<Result>;
	/** Runs the work in one transaction over the whole installation: sign-in, claiming, the practice network. */
	everywhere<Result>(work: (rows: Rows) => Promise<Result>): Promise<Result>;
	close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date.
 * @throws when a migration fails; nothing of that migration is kept.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
	const { kind, rows } = connect<Tables>(location);
	const migrator = new Migrator({ db: rows, provider: { getMigrations: async () => migrationsFor(kind) } });
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) {
		await rows.destroy();
		throw error;
	}

	const transaction = <Result>(firm: string, work: (rows: Rows) => Promise<Result>): Promise<Result> =>
		rows.transaction().execute(async (within) => {
			if (kind === 'postgres') await sql`select set_config('gewerk.firm', ${firm}, true)`.execute(within);
			return work(within);
		});
	return {
		kind,
		inFirm: (firm, work) => transaction(firm, (within) => work({ firm, rows: within })),
		everywhere: (work) => transaction('*', work),
		close: () => rows.destroy(),
	};
}
