import { sql, type Kysely } from 'kysely';
import type { DatabaseKind } from '#platform/database/connect.ts';

/** What the advice needs to remember: the firm's rules, corrections, overrides, set-up answers and consents. */
export async function advice(rows: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
	await rows.schema
		.alterTable('firms')
		.addColumn('promote_share', 'integer', (c) => c.notNull().defaultTo(20))
		.execute();
	await rows.schema.alterTable('firms').addColumn('has_master', 'integer').execute();

	for (const name of ['people', 'home', 'machine_made']) {
		await rows.schema
			.alterTable('media')
			.addColumn(name, name === 'people' ? 'text' : 'integer')
			.execute();
	}

	await rows.schema.alterTable('captures').addColumn('idea', 'text').execute();
	await rows.schema.alterTable('accounts').addColumn('audit', 'text').execute();
	await rows.schema.alterTable('accounts').addColumn('audited_at', 'bigint').execute();

	const ofFirm = (name: string) =>
		rows.schema
			.createTable(name)
			.addColumn('firm_id', 'text', (c) => c.notNull().references('firms.id').onDelete('cascade'));

	await ofFirm('purpose_corrections')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('post_id', 'text', (c) => c.references('posts.id').onDelete('set null'))
		.addColumn('text', 'text', (c) => c.notNull())
		.addColumn('purpose', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema
		.createIndex('corrections_of_firm')
		.on('purpose_corrections')
		.columns(['firm_id', 'at'])
		.execute();
	await rows.schema
		.createIndex('corrections_of_post')
		.unique()
		.on('purpose_corrections')
		.columns(['post_id'])
		.execute();

	await ofFirm('overrides')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('post_id', 'text', (c) => c.notNull().references('posts.id').onDelete('cascade'))
		.addColumn('account_id', 'text', (c) => c.notNull())
		.addColumn('rule', 'text', (c) => c.notNull())
		.addColumn('excerpt', 'text', (c) => c.notNull())
		.addColumn('reason', 'text', (c) => c.notNull())
		.addColumn('person_id', 'text', (c) => c.references('persons.id').onDelete('set null'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('overrides_of_post').on('overrides').columns(['post_id', 'at']).execute();

	await ofFirm('set_up_answers')
		.addColumn('account_id', 'text', (c) => c.notNull().references('accounts.id').onDelete('cascade'))
		.addColumn('item', 'text', (c) => c.notNull())
		.addColumn('answer', 'text', (c) => c.notNull())
		.addColumn('person_id', 'text', (c) => c.references('persons.id').onDelete('set null'))
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('set_up_answers_pkey', ['account_id', 'item'])
		.execute();

	await ofFirm('consents')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('name', 'text', (c) => c.notNull())
		.addColumn('kind', 'text', (c) => c.notNull())
		.addColumn('form', 'text', (c) => c.notNull())
		.addColumn('covers', 'text', (c) => c.notNull())
		.addColumn('note', 'text', (c) => c.notNull())
		.addColumn('given_on', 'text', (c) => c.notNull())
		.addColumn('ends_on', 'text')
		.addColumn('revoked_at', 'bigint')
		.addColumn('created_at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('consents_of_firm').on('consents').columns(['firm_id', 'name']).execute();

	await ofFirm('consents_of_media')
		.addColumn('media_id', 'text', (c) => c.notNull().references('media.id').onDelete('cascade'))
		.addColumn('consent_id', 'text', (c) => c.notNull().references('consents.id').onDelete('cascade'))
		.addPrimaryKeyConstraint('consents_of_media_pkey', ['media_id', 'consent_id'])
		.execute();
	await rows.schema.createIndex('media_of_consent').on('consents_of_media').columns(['consent_id']).execute();

	await ofFirm('assessments')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.addColumn('trade', 'text', (c) => c.notNull())
		.addColumn('answers', 'text', (c) => c.notNull())
		.addColumn('verdict', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.execute();
	await rows.schema.createIndex('assessments_of_firm').on('assessments').columns(['firm_id', 'at']).execute();

	await ofFirm('guidelines')
		.addColumn('answers', 'text', (c) => c.notNull())
		.addColumn('at', 'bigint', (c) => c.notNull())
		.addPrimaryKeyConstraint('guidelines_pkey', ['firm_id'])
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
}

const guarded = [
	'purpose_corrections',
	'overrides',
	'set_up_answers',
	'consents',
	'consents_of_media',
	'assessments',
	'guidelines',
];
