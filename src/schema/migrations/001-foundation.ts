import { sql, type Kysely } from 'kysely';
import type { DatabaseKind } from '#platform/database/connect.ts';

/** The first tables: firms and their people, accounts, posts, deliveries. */
export async function foundation(rows: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
	const table = (name: string) => rows.schema.createTable(name);

	await table('firms')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('slug', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('trade', 'text', (c) => c.notNull())
		.addColumn('place', 'text', (c) => c.notNull())
		.addColumn('land', 'text')
		.addColumn('time_zone', 'text', (c) => c.notNull())
		.addColumn('minutes_per_week', 'integer', (c) => c.notNull())
		.addColumn('demo', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('persons')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('email', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('password_hash', 'text')
		.addColumn('language', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('members')
		.addColumn('firm_id', 'text', (c) => c.notNull().references('firms.id').onDelete('cascade'))
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('members_pkey', ['firm_id', 'person_id'])
		.execute();

	await table('sessions')
		.addColumn('token_hash', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('firm_id', 'text', (c) => c.references('firms.id').onDelete('set null'))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('passkeys')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('public_key', 'text', (c) => c.notNull())
		.addColumn('counter', 'bigint', (c) => c.notNull())
		.addColumn('transports', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('sign_in_challenges')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('person_id', 'text', (c) => c.references('persons.id').onDelete('cascade'))
		.addColumn('secret', 'text', (c) => c.notNull())
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('attempts')
		.addColumn('subject', 'text', (c) => c.notNull())
		.addColumn('window_start', 'bigint', (c) => c.notNull())
		.addColumn('count', 'integer', (c) => c.notNull())
		.addPrimaryKeyConstraint('attempts_pkey', ['subject', 'window_start'])
		.execute();

	const ofFirm = (name: string) =>
		table(name).addColumn('firm_id', 'text', (c) => c.notNull().references('firms.id').onDelete('cascade'));

	await ofFirm('tokens')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('scope', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('last_used_at', 'bigint')
		.execute();

	await ofFirm('accounts')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('network', 'text', (c) => c.notNull())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('server', 'text', (c) => c.notNull())
		.addColumn('remote_id', 'text', (c) => c.notNull())
		.addColumn('handle', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('address', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('credentials', 'text', (c) => c.notNull())
		.addColumn('live_limits', 'text')
		.addColumn('problem', 'text')
		.addColumn('connected_at', 'bigint', (c) => c.notNull())
		.addColumn('checked_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('accounts_once', ['firm_id', 'network', 'server', 'remote_id'])
		.execute();

	await ofFirm('connections_begun')
		.addColumn('state', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('network', 'text', (c) => c.notNull())
		.addColumn('server', 'text', (c) => c.notNull())
		.addColumn('kept', 'text', (c) => c.notNull())
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.execute();

	await ofFirm('media')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('mime', 'text', (c) => c.notNull())
		.addColumn('width', 'integer', (c) => c.notNull())
		.addColumn('height', 'integer', (c) => c.notNull())
		.addColumn('bytes', 'integer', (c) => c.notNull())
		.addColumn('sha256', 'text', (c) => c.notNull())
		.addColumn('alt', 'text', (c) => c.notNull())
		.addColumn('stored_as', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await ofFirm('captures')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('sentence', 'text', (c) => c.notNull())
		.addColumn('media', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await ofFirm('posts')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.references('persons.id').onDelete('set null'))
		.addColumn('capture_id', 'text', (c) => c.references('captures.id').onDelete('set null'))
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('purpose', 'text', (c) => c.notNull())
		.addColumn('purpose_chosen', 'integer', (c) => c.notNull())
		.addColumn('media', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('posts_newest').on('posts').columns(['firm_id', 'created_at']).execute();

	await ofFirm('deliveries')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('post_id', 'text', (c) => c.notNull().references('posts.id').onDelete('cascade'))
		.addColumn('account_id', 'text', (c) => c.notNull().references('accounts.id').onDelete('cascade'))
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('parts', 'text', (c) => c.notNull())
		.addColumn('edited', 'integer', (c) => c.notNull())
		.addColumn('due_at', 'bigint')
		.addColumn('next_at', 'bigint')
		.addColumn('lease_until', 'bigint')
		.addColumn('claim', 'integer', (c) => c.notNull())
		.addColumn('step', 'text', (c) => c.notNull())
		.addColumn('parts_done', 'integer', (c) => c.notNull())
		.addColumn('remote', 'text', (c) => c.notNull())
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('first_attempt_at', 'bigint')
		.addColumn('published_at', 'bigint')
		.addColumn('removed_at', 'bigint')
		.addColumn('reason', 'text')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('deliveries_once', ['post_id', 'account_id'])
		.execute();
	// Only what is still to be taken: the cost of a claim must not grow with the firm's history.
	await rows.schema
		.createIndex('deliveries_next')
		.on('deliveries')
		.column('next_at')
		.where(sql.ref('next_at'), 'is not', null)
		.execute();
	await rows.schema.createIndex('deliveries_week').on('deliveries').columns(['firm_id', 'due_at']).execute();
	await rows.schema
		.createIndex('deliveries_account')
		.on('deliveries')
		.columns(['account_id', 'created_at'])
		.execute();

	await ofFirm('journal')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('delivery_id', 'text', (c) => c.notNull().references('deliveries.id').onDelete('cascade'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('event', 'text', (c) => c.notNull())
		.addColumn('details', 'text', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('journal_of').on('journal').columns(['delivery_id', 'id']).execute();

	await ofFirm('answered_requests')
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('request_hash', 'text', (c) => c.notNull())
		.addColumn('status', 'integer', (c) => c.notNull())
		.addColumn('body', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('answered_requests_pkey', ['firm_id', 'key'])
		.execute();

	await table('workers')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('started_at', 'bigint', (c) => c.notNull())
		.addColumn('seen_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('settings')
		.addColumn('name', 'text', (c) => c.primaryKey())
		.addColumn('value', 'text', (c) => c.notNull())
		.execute();

	if (kind === 'postgres') await guardByFirm(rows);
}

/**
 * Row-level security: a transaction sees the rows of the firm it named, or all of them when it said that it
 * works for the whole installation, or none. It holds for the tables' owner too, though not for a superuser.
 */
async function guardByFirm(rows: Kysely<unknown>): Promise<void> {
	const guarded = [
		'tokens',
		'accounts',
		'connections_begun',
		'media',
		'captures',
		'posts',
		'deliveries',
		'journal',
		'answered_requests',
	];
	for (const name of guarded) {
		await sql`alter table ${sql.table(name)} enable row level security`.execute(rows);
		await sql`alter table ${sql.table(name)} force row level security`.execute(rows);
		await sql`create policy of_firm on ${sql.table(name)} using (
			current_setting('gewerk.firm', true) in (firm_id, '*')
		)`.execute(rows);
	}
}
