import type { ApiEvent } from '#api/answering.ts';
import { Problem } from '#api/problem.ts';
import { findToken, type TokenScope } from '#firms/tokens.ts';

/**
 * The firm that the request's bearer token speaks for.
 * @throws Problem without a valid token, or with one that may only read where writing is asked for.
 */
export async function authorise(event: ApiEvent, needed: TokenScope): Promise<string> {
	const secret = /^Bearer +(\S+)$/i.exec(event.request.headers.get('authorization') ?? '')?.[1];
	if (secret === undefined) throw new Problem('token_missing');
	const holder = await findToken(event.locals.app, secret);
	if (holder === null) throw new Problem('token_unknown');
	if (needed === 'write' && holder.scope !== 'write') throw new Problem('scope_missing');
	return holder.firm;
}
