import { sql, type Kysely } from 'kysely';
import type { DatabaseKind } from '#platform/database/connect.ts';

/** What comes from the building site by phone, e-mail and chat; approval; notices; customers' answers. */
export async function ladder(rows: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
	const table = (name: string) => rows.schema.createTable(name);
	const ofFirm = (name: string) =>
		table(name).addColumn('firm_id', 'text', (c) => c.notNull().references('firms.id').onDelete('cascade'));
	const column = (name: string, to: string, type: 'text' | 'integer' | 'bigint') =>
		rows.schema.alterTable(to).addColumn(name, type).execute();

	await rows.schema
		.alterTable('firms')
		.addColumn('approval', 'text', (c) => c.notNull().defaultTo('nobody'))
		.execute();

	// The sender's own key: a capture or a picture that is sent again is the same one.
	await column('key', 'captures', 'text');
	await rows.schema
		.alterTable('captures')
		.addColumn('source', 'text', (c) => c.notNull().defaultTo('page'))
		.execute();
	await rows.schema
		.alterTable('captures')
		.addColumn('says', 'text', (c) => c.notNull().defaultTo('[]'))
		.execute();
	await rows.schema
		.createIndex('captures_once')
		.unique()
		.on('captures')
		.columns(['firm_id', 'key'])
		.execute();
	await column('key', 'media', 'text');
	await rows.schema
		.alterTable('media')
		.addColumn('marked', 'integer', (c) => c.notNull().defaultTo(0))
		.execute();
	await rows.schema.createIndex('media_once').unique().on('media').columns(['firm_id', 'key']).execute();

	await ofFirm('recordings')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('key', 'text', (c) => c.notNull())
		.addColumn('capture_id', 'text', (c) => c.references('captures.id').onDelete('cascade'))
		.addColumn('mime', 'text', (c) => c.notNull())
		.addColumn('bytes', 'integer', (c) => c.notNull())
		.addColumn('seconds', 'integer', (c) => c.notNull())
		.addColumn('stored_as', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('transcript', 'text')
		.addColumn('reason', 'text')
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('next_at', 'bigint')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('recordings_once', ['firm_id', 'key'])
		.execute();
	await rows.schema.createIndex('recordings_of').on('recordings').columns(['capture_id']).execute();
	await nextOf('recordings');

	await ofFirm('marks')
		.addColumn('mime', 'text', (c) => c.notNull())
		.addColumn('width', 'integer', (c) => c.notNull())
		.addColumn('height', 'integer', (c) => c.notNull())
		.addColumn('stored_as', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('marks_pkey', ['firm_id'])
		.execute();

	await ofFirm('firm_services')
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('address', 'text', (c) => c.notNull())
		.addColumn('model', 'text', (c) => c.notNull())
		.addColumn('secret', 'text', (c) => c.notNull())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('firm_services_pkey', ['firm_id', 'kind'])
		.execute();

	await ofFirm('chat_links')
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('chat_id', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('chat_links_pkey', ['firm_id', 'chat_id'])
		.execute();

	await ofFirm('chat_codes')
		.addColumn('code_hash', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.execute();

	await ofFirm('capture_addresses')
		.addColumn('word', 'text', (c) => c.notNull().unique())
		.addColumn('refused', 'text')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('capture_addresses_pkey', ['firm_id'])
		.execute();

	await ofFirm('invitations')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('email', 'text', (c) => c.notNull())
		.addColumn('role', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.addColumn('accepted_at', 'bigint')
		.execute();

	const ofPost = (name: string) =>
		ofFirm(name)
			.addColumn('id', 'text', (c) => c.primaryKey())
			.addColumn('post_id', 'text', (c) => c.notNull().references('posts.id').onDelete('cascade'));

	await ofPost('approval_links')
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('token_hash', 'text', (c) => c.notNull().unique())
		.addColumn('version', 'text', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('expires_at', 'bigint', (c) => c.notNull())
		.addColumn('revoked_at', 'bigint')
		.execute();
	await rows.schema.createIndex('approval_links_of').on('approval_links').columns(['post_id']).execute();

	await ofPost('approvals')
		.addColumn('person_id', 'text', (c) => c.references('persons.id').onDelete('set null'))
		.addColumn('decision', 'text', (c) => c.notNull())
		.addColumn('note', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('approvals_of').on('approvals').columns(['post_id', 'at']).execute();

	await ofFirm('notices')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('subject', 'text', (c) => c.notNull())
		.addColumn('details', 'text', (c) => c.notNull())
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('next_at', 'bigint')
		.addColumn('attempts', 'integer', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('sent_at', 'bigint')
		.addUniqueConstraint('notices_once', ['person_id', 'kind', 'subject'])
		.execute();
	await rows.schema.createIndex('notices_sent').on('notices').columns(['person_id', 'sent_at']).execute();
	await nextOf('notices');

	await table('notice_settings')
		.addColumn('person_id', 'text', (c) => c.primaryKey().references('persons.id').onDelete('cascade'))
		.addColumn('quiet_from', 'integer')
		.addColumn('quiet_until', 'integer')
		.addColumn('per_day', 'integer', (c) => c.notNull())
		.addColumn('without', 'text', (c) => c.notNull())
		.execute();

	await table('push_subscriptions')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('person_id', 'text', (c) => c.notNull().references('persons.id').onDelete('cascade'))
		.addColumn('endpoint', 'text', (c) => c.notNull().unique())
		.addColumn('keys', 'text', (c) => c.notNull())
		.addColumn('device', 'text', (c) => c.notNull())
		.addColumn('language', 'text', (c) => c.notNull())
		.addColumn('failures', 'integer', (c) => c.notNull().defaultTo(0))
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addColumn('seen_at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema
		.createIndex('push_of_person')
		.on('push_subscriptions')
		.columns(['person_id', 'created_at'])
		.execute();

	await ofFirm('conversations')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('account_id', 'text', (c) => c.notNull().references('accounts.id').onDelete('cascade'))
		.addColumn('delivery_id', 'text', (c) => c.notNull().references('deliveries.id').onDelete('cascade'))
		.addColumn('state', 'text', (c) => c.notNull())
		.addColumn('waiting_since', 'bigint')
		.addColumn('dealt_until', 'bigint')
		.addColumn('last_message_at', 'bigint', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('conversations_once', ['delivery_id'])
		.execute();
	await column('ask_at', 'deliveries', 'bigint');
	await rows.schema
		.createIndex('deliveries_ask')
		.on('deliveries')
		.column('ask_at')
		.where(sql.ref('ask_at'), 'is not', null)
		.execute();
	await rows.schema
		.createIndex('conversations_newest')
		.on('conversations')
		.columns(['firm_id', 'state', 'last_message_at'])
		.execute();

	await ofFirm('messages')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('conversation_id', 'text', (c) =>
			c.notNull().references('conversations.id').onDelete('cascade'),
		)
		.addColumn('remote_id', 'text', (c) => c.notNull())
		.addColumn('in_reply_to', 'text', (c) => c.notNull())
		.addColumn('url', 'text')
		.addColumn('author_name', 'text', (c) => c.notNull())
		.addColumn('author_handle', 'text', (c) => c.notNull())
		.addColumn('author_address', 'text', (c) => c.notNull())
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('own', 'integer', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.addUniqueConstraint('messages_once', ['conversation_id', 'remote_id'])
		.execute();

	if (kind === 'postgres') {
		for (const name of guarded) {
			await sql`alter table ${sql.table(name)} enable row level security`.execute(rows);
			await sql`alter table ${sql.table(name)} force row level security`.execute(rows);
			await sql`create policy of_firm on ${sql.table(name)} using (
				current_setting('gewerk.firm', true) in (firm_id, '*')
			)`.execute(rows);
		}
	}

	/** Only what is still to be taken: the cost of a claim must not grow with the firm's history. */
	async function nextOf(name: string): Promise<void> {
		await rows.schema
			.createIndex(`${name}_next`)
			.on(name)
			.column('next_at')
			.where(sql.ref('next_at'), 'is not', null)
			.execute();
	}
}

const guarded = [
	'recordings',
	'marks',
	'firm_services',
	'chat_links',
	'chat_codes',
	'capture_addresses',
	'invitations',
	'approval_links',
	'approvals',
	'notices',
	'conversations',
	'messages',
];
