import type { Context, MiddlewareHandler } from 'hono';
import { findAccount, type AccountRow } from '#practice-network/accounts/account.ts';
import { Refusal } from '#practice-network/answers.ts';
import { covers } from '#practice-network/oauth/scopes.ts';
import type { Practice } from '#practice-network/practice.ts';
import { hashSecret } from '#practice-network/secrets.ts';

/** Who a token speaks for. */
export interface Caller {
	readonly appId: string | null;
	readonly appName: string | null;
	/** Null for a token of an app itself. */
	readonly account: AccountRow | null;
	readonly scopes: readonly string[];
}

export interface PracticeEnvironment {
	Variables: { caller: Caller | null };
}
export type PracticeContext = Context<PracticeEnvironment>;

/** Reads the bearer token of every call. One that is not known here is refused at once, whatever the call. */
export function identify(practice: Practice): MiddlewareHandler<PracticeEnvironment> {
	return async (context, next) => {
		const [, token] = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
		context.set('caller', token === undefined ? null : await findCaller(practice, token));
		await next();
	};
}

/**
 * The account behind the call.
 * @throws Refusal 401 without a token, 422 for a token of an app alone, 403 where the token may not do this.
 */
export function accountOf(context: PracticeContext, ...anyOf: string[]): AccountRow {
	const caller = callerOf(context);
	if (caller.account === null) throw new Refusal(422, 'This method requires an authenticated user');
	if (!anyOf.some((scope) => covers(caller.scopes, scope))) {
		throw new Refusal(403, 'This action is outside the authorized scopes');
	}
	return caller.account;
}

/** @throws Refusal 401 without a token. */
export function callerOf(context: PracticeContext): Caller {
	const caller = context.get('caller');
	if (caller === null) throw new Refusal(401, 'The access token is invalid');
	return caller;
}

/** Id of the account through whose eyes a public call sees, or null for a stranger's. */
export function viewerOf(context: PracticeContext, scope = 'read:statuses'): string | null {
	const caller = context.get('caller');
	return caller?.account && covers(caller.scopes, scope) ? caller.account.id : null;
}

async function findCaller(practice: Practice, token: string): Promise<Caller> {
	return practice.database.everywhere(async (rows) => {
		const found = await rows
			.selectFrom('practice_tokens')
			.leftJoin('practice_apps', 'practice_apps.id', 'practice_tokens.app_id')
			.select([
				'practice_tokens.app_id',
				'practice_tokens.account_id',
				'practice_tokens.scopes',
				'practice_apps.name',
			])
			.where('token_hash', '=', hashSecret(token))
			.executeTakeFirst();
		if (!found) throw new Refusal(401, 'The access token is invalid');
		return {
			appId: found.app_id,
			appName: found.name,
			account: found.account_id === null ? null : await findAccount(rows, found.account_id),
			scopes: found.scopes.split(' '),
		};
	});
}
