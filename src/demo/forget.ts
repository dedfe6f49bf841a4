import type { App } from '#app.ts';
import { forgetUploadsOf } from '#media/uploads.ts';
import { placeOf } from '#practice-network/place.ts';
import type { Rows } from '#schema/database.ts';

const aDay = 24 * 60 * 60_000;
/** How long a visitor finds their demo again. */
const kept = 7 * aDay;

/** Removes every demo that was made more than a week ago. */
export async function forgetOldDemos(app: App): Promise<void> {
	const old = await app.database.everywhere((rows) =>
		rows
			.selectFrom('firms')
			.innerJoin('members', 'members.firm_id', 'firms.id')
			.select('firms.id')
			.where('firms.demo', '=', 1)
			// The firm itself claims to be older than it is.
			.where('members.created_at', '<', app.clock.now() - kept)
			.execute(),
	);
	for (const { id } of old) await forgetDemo(app, id);
}

/**
 * Removes a made-up firm with its people, its accounts on the practice network, the neighbours who lived for it
 * alone, and every file of theirs. A firm that is not made up is left alone.
 */
export async function forgetDemo(app: App, firm: string): Promise<void> {
	const files = await app.database.everywhere(async (rows) => {
		const people = await rows.selectFrom('members').select('person_id').where('firm_id', '=', firm).execute();
		const stored = await filesOf(rows, firm);
		const accounts = await practiceAccountsOf(rows, firm);
		const gone = await rows
			.deleteFrom('firms')
			.where('id', '=', firm)
			.where('demo', '=', 1)
			.returning('id')
			.executeTakeFirst();
		if (gone === undefined) return null;
		await removePersons(
			rows,
			people.map(({ person_id }) => person_id),
		);
		return {
			ours: stored,
			practice: await removeAccounts(rows, accounts),
		};
	});
	if (files === null) return;
	for (const name of files.ours) await app.media.remove(name);
	await forgetUploadsOf(app, firm);
	const { media } = placeOf(app.configuration);
	for (const name of files.practice) await media.remove(name);
}

/** Names of the firm's pictures, recordings and mark in the media store. */
async function filesOf(rows: Rows, firm: string): Promise<string[]> {
	const stored = await Promise.all(
		(['media', 'recordings', 'marks'] as const).map((table) =>
			rows.selectFrom(table).select('stored_as').where('firm_id', '=', firm).execute(),
		),
	);
	return stored.flat().map(({ stored_as }) => stored_as);
}

async function practiceAccountsOf(rows: Rows, firm: string): Promise<string[]> {
	const own = await rows
		.selectFrom('accounts')
		.innerJoin('practice_accounts', 'practice_accounts.id', 'accounts.remote_id')
		.select('practice_accounts.id')
		.where('accounts.firm_id', '=', firm)
		.where('accounts.network', '=', 'practice')
		.execute();
	const firms = own.map(({ id }) => id);
	if (firms.length === 0) return [];
	const residents = await rows
		.selectFrom('practice_accounts')
		.innerJoin('practice_follows', 'practice_follows.account_id', 'practice_accounts.id')
		.select('practice_accounts.id')
		.where('practice_accounts.resident', '=', 1)
		.groupBy('practice_accounts.id')
		.having((follows) => follows.fn.min('practice_follows.target_id'), 'in', firms)
		.having((follows) => follows.fn.max('practice_follows.target_id'), 'in', firms)
		.execute();
	return [...firms, ...residents.map(({ id }) => id)];
}

/** People of a demo belong to nothing else; one who does anyway stays. */
async function removePersons(rows: Rows, ids: string[]): Promise<void> {
	if (ids.length === 0) return;
	await rows
		.deleteFrom('persons')
		.where('id', 'in', ids)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('members').select('firm_id').whereRef('members.person_id', '=', 'persons.id'))),
		)
		.execute();
}

/** Gives the names of the files that belonged to them. */
async function removeAccounts(rows: Rows, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const files = await rows
		.selectFrom('practice_media')
		.select('stored_as')
		.where('account_id', 'in', ids)
		.execute();
	await rows.deleteFrom('practice_accounts').where('id', 'in', ids).execute();
	return files.map(({ stored_as }) => stored_as);
}
