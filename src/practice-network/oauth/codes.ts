import { newSecret } from '#platform/ids.ts';
import { limits } from '#practice-network/limits.ts';
import type { Practice } from '#practice-network/practice.ts';
import { hashSecret } from '#practice-network/secrets.ts';
import type { Rows } from '#schema/database.ts';

/** What an account has allowed an app. */
export interface Grant {
	readonly appId: string;
	readonly accountId: string;
	readonly redirectUri: string;
	/** Separated by spaces. */
	readonly scopes: string;
	/** S256 challenge of PKCE, or null. */
	readonly codeChallenge: string | null;
}

/** Makes a code that its app can exchange once for a token. */
export async function issueCode(practice: Practice, rows: Rows, grant: Grant): Promise<string> {
	const code = newSecret();
	const now = practice.clock.now();
	await rows.deleteFrom('practice_codes').where('expires_at', '<=', now).execute();
	await rows
		.insertInto('practice_codes')
		.values({
			code_hash: hashSecret(code),
			app_id: grant.appId,
			account_id: grant.accountId,
			redirect_uri: grant.redirectUri,
			scopes: grant.scopes,
			code_challenge: grant.codeChallenge,
			expires_at: now + limits.codeLifetime,
		})
		.execute();
	return code;
}

/** Takes the code out of the world and tells what it stood for; null where it is unknown, used or too old. */
export async function redeemCode(practice: Practice, rows: Rows, code: string): Promise<Grant | null> {
	const row = await rows
		.deleteFrom('practice_codes')
		.where('code_hash', '=', hashSecret(code))
		.returningAll()
		.executeTakeFirst();
	if (!row || row.expires_at <= practice.clock.now()) return null;
	return {
		appId: row.app_id,
		accountId: row.account_id,
		redirectUri: row.redirect_uri,
		scopes: row.scopes,
		codeChallenge: row.code_challenge,
	};
}
