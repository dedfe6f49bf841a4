import { newSecret } from '#platform/ids.ts';
import type { Practice } from '#practice-network/practice.ts';
import { hashSecret } from '#practice-network/secrets.ts';
import type { Rows } from '#schema/database.ts';

/** Whom a token is for. */
export interface TokenOwner {
	readonly appId: string | null;
	readonly accountId: string | null;
	/** Separated by spaces. */
	readonly scopes: string;
}

/** Makes a token that lasts until it is revoked; it is told once and kept as a hash. */
export async function issueToken(practice: Practice, rows: Rows, owner: TokenOwner): Promise<string> {
	const token = newSecret();
	await rows
		.insertInto('practice_tokens')
		.values({
			token_hash: hashSecret(token),
			app_id: owner.appId,
			account_id: owner.accountId,
			scopes: owner.scopes,
			created_at: practice.clock.now(),
		})
		.execute();
	return token;
}
