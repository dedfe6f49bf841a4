import { isOwnDomain } from '#practice-network/accounts/account.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { StatusRow } from '#practice-network/statuses/status.ts';
import { findEntities, tagsOf } from '#practice-network/text/entities.ts';
import type { Rows } from '#schema/database.ts';

/** Writes down whom and which hashtags a status names; tells who was not named before. */
export async function linkStatus(
	practice: Practice,
	rows: Rows,
	status: Pick<StatusRow, 'id' | 'text'>,
): Promise<{ mentioned: string[] }> {
	const before = await rows
		.deleteFrom('practice_mentions')
		.where('status_id', '=', status.id)
		.returning('account_id')
		.execute();
	await rows.deleteFrom('practice_tags').where('status_id', '=', status.id).execute();

	const accounts = await accountsNamed(practice, rows, status.text);
	for (const account_id of accounts) {
		await rows.insertInto('practice_mentions').values({ status_id: status.id, account_id }).execute();
	}
	for (const name of tagsOf(status.text)) {
		await rows.insertInto('practice_tags').values({ status_id: status.id, name }).execute();
	}
	return { mentioned: accounts.filter((id) => !before.some((mention) => mention.account_id === id)) };
}

async function accountsNamed(practice: Practice, rows: Rows, text: string): Promise<string[]> {
	const names = findEntities(text).flatMap((entity) =>
		entity.kind === 'mention' && isOwnDomain(practice, entity.domain) ? [entity.username.toLowerCase()] : [],
	);
	if (names.length === 0) return [];
	const accounts = await rows
		.selectFrom('practice_accounts')
		.select('id')
		.where('username', 'in', names)
		.execute();
	return accounts.map(({ id }) => id);
}
