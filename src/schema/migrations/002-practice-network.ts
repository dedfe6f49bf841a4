import type { Kysely } from 'kysely';

/** The rows of the built-in practice network. */
export async function practiceNetwork(rows: Kysely<unknown>): Promise<void> {
	const table = (name: string) => rows.schema.createTable(name);

	await table('practice_accounts')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('username', 'text', (c) => c.notNull().unique())
		.addColumn('display_name', 'text', (c) => c.notNull())
		.addColumn('note', 'text', (c) => c.notNull())
		.addColumn('fields', 'text', (c) => c.notNull())
		.addColumn('avatar', 'text')
		.addColumn('bot', 'integer', (c) => c.notNull())
		.addColumn('password_hash', 'text')
		.addColumn('resident', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('practice_apps')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('website', 'text')
		.addColumn('redirect_uris', 'text', (c) => c.notNull())
		.addColumn('scopes', 'text', (c) => c.notNull())
		.addColumn('client_id', 'text', (c) => c.notNull().unique())
		.addColumn('client_secret_hash', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	const ofAccount = (name: string, column = 'account_id') =>
		table(name).addColumn(column, 'text', (c) =>
			c.notNull().references('practice_accounts.id').onDelete('cascade'),
		);

	await ofAccount('practice_codes')
		.addColumn('code_hash', 'text', (c) => c.primaryKey())
		.addColumn('app_id', 'text', (c) => c.notNull().references('practice_apps.id').onDelete('cascade'))
		.addColumn('redirect_uri', 'text', (c) => c.notNull())
		.addColumn('scopes', 'text', (c) => c.notNull())
		.addColumn('code_challenge', 'text')
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.execute();

	await table('practice_tokens')
		.addColumn('token_hash', 'text', (c) => c.primaryKey())
		.addColumn('app_id', 'text', (c) => c.references('practice_apps.id').onDelete('cascade'))
		.addColumn('account_id', 'text', (c) => c.references('practice_accounts.id').onDelete('cascade'))
		.addColumn('scopes', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();

	await ofAccount('practice_statuses')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('visibility', 'text', (c) => c.notNull())
		.addColumn('sensitive', 'integer', (c) => c.notNull())
		.addColumn('spoiler_text', 'text', (c) => c.notNull())
		.addColumn('language', 'text')
		.addColumn('in_reply_to_id', 'text', (c) => c.references('practice_statuses.id').onDelete('set null'))
		.addColumn('in_reply_to_account_id', 'text')
		.addColumn('thread_id', 'text', (c) => c.notNull())
		.addColumn('idempotency_key', 'text')
		.addColumn('app_name', 'text')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('edited_at', 'bigint')
		.addUniqueConstraint('practice_statuses_once', ['account_id', 'idempotency_key'])
		.execute();
	await rows.schema
		.createIndex('practice_statuses_of')
		.on('practice_statuses')
		.columns(['account_id', 'id'])
		.execute();
	await rows.schema
		.createIndex('practice_statuses_replies')
		.on('practice_statuses')
		.column('in_reply_to_id')
		.execute();
	await rows.schema
		.createIndex('practice_statuses_thread')
		.on('practice_statuses')
		.column('thread_id')
		.execute();

	const ofStatus = (name: string) =>
		table(name).addColumn('status_id', 'text', (c) =>
			c.notNull().references('practice_statuses.id').onDelete('cascade'),
		);
	await ofStatus('practice_mentions')
		.addColumn('account_id', 'text', (c) =>
			c.notNull().references('practice_accounts.id').onDelete('cascade'),
		)
		.addPrimaryKeyConstraint('practice_mentions_pkey', ['status_id', 'account_id'])
		.execute();
	await rows.schema
		.createIndex('practice_mentions_of')
		.on('practice_mentions')
		.column('account_id')
		.execute();
	await ofStatus('practice_tags')
		.addColumn('name', 'text', (c) => c.notNull())
		.addPrimaryKeyConstraint('practice_tags_pkey', ['name', 'status_id'])
		.execute();
	await rows.schema.createIndex('practice_tags_of').on('practice_tags').column('status_id').execute();

	await ofAccount('practice_media')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('status_id', 'text', (c) => c.references('practice_statuses.id').onDelete('set null'))
		.addColumn('position', 'integer', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull().unique())
		.addColumn('stored_as', 'text', (c) => c.notNull())
		.addColumn('mime', 'text', (c) => c.notNull())
		.addColumn('width', 'integer', (c) => c.notNull())
		.addColumn('height', 'integer', (c) => c.notNull())
		.addColumn('alt', 'text', (c) => c.notNull())
		.addColumn('unattached_since', 'bigint')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('practice_media_of').on('practice_media').column('status_id').execute();
	await rows.schema
		.createIndex('practice_media_unattached')
		.on('practice_media')
		.column('unattached_since')
		.execute();

	await ofAccount('practice_favourites')
		.addColumn('status_id', 'text', (c) => c.notNull().references('practice_statuses.id').onDelete('cascade'))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('practice_favourites_pkey', ['account_id', 'status_id'])
		.execute();
	await rows.schema
		.createIndex('practice_favourites_of')
		.on('practice_favourites')
		.column('status_id')
		.execute();

	await ofAccount('practice_follows')
		.addColumn('target_id', 'text', (c) => c.notNull().references('practice_accounts.id').onDelete('cascade'))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('practice_follows_pkey', ['account_id', 'target_id'])
		.execute();
	await rows.schema
		.createIndex('practice_follows_target')
		.on('practice_follows')
		.column('target_id')
		.execute();

	await ofAccount('practice_notifications')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('from_account_id', 'text', (c) =>
			c.notNull().references('practice_accounts.id').onDelete('cascade'),
		)
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('status_id', 'text', (c) => c.references('practice_statuses.id').onDelete('cascade'))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema
		.createIndex('practice_notifications_of')
		.on('practice_notifications')
		.columns(['account_id', 'id'])
		.execute();
}
