import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { App } from '#app.ts';
import { newId, newSecret } from '#platform/ids.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export const tokenScopes = ['read', 'write'] as const;
/** What a program may do with a token: look only, or everything the firm can do. */
export type TokenScope = (typeof tokenScopes)[number];

/** A key for a program to one firm. The secret itself is not kept. */
export interface Token {
	readonly id: string;
	readonly name: string;
	readonly scope: TokenScope;
	/** UTC instants; null while it was never used. */
	readonly createdAt: number;
	readonly lastUsedAt: number | null;
}

/** Whom a token speaks for. */
export interface TokenHolder {
	readonly firm: string;
	readonly scope: TokenScope;
}

const prefix = 'gwk_';
const aMinute = 60_000;

/** Makes a token. `secret` is shown this once; only its hash is kept. */
export async function createToken(
	app: Pick<App, 'database' | 'clock'>,
	firm: string,
	{ name, scope }: { readonly name: string; readonly scope: TokenScope },
): Promise<{ readonly token: Token; readonly secret: string }> {
	const secret = `${prefix}${newSecret()}`;
	const row = {
		id: newId(),
		firm_id: firm,
		name: name.trim(),
		token_hash: hashOf(secret),
		scope,
		created_at: app.clock.now(),
		last_used_at: null,
	};
	await app.database.inFirm(firm, ({ rows }) => rows.insertInto('tokens').values(row).execute());
	return { token: toToken(row), secret };
}

/** The firm's tokens, newest first. */
export async function listTokens(scope: FirmScope): Promise<Token[]> {
	const rows = await scope.rows
		.selectFrom('tokens')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	return rows.map(toToken);
}

/** Makes a token worthless at once. False where the firm has no such token. */
export async function revokeToken(scope: FirmScope, id: string): Promise<boolean> {
	const { numDeletedRows } = await scope.rows
		.deleteFrom('tokens')
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/**
 * Whom this secret speaks for, or null. The time of use is written at most once a minute, so that a busy program
 * does not make every reading a writing.
 */
export async function findToken(
	app: Pick<App, 'database' | 'clock'>,
	secret: string,
): Promise<TokenHolder | null> {
	if (!secret.startsWith(prefix)) return null;
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		const row = await rows
			.selectFrom('tokens')
			.select(['id', 'firm_id', 'scope', 'last_used_at'])
			.where('token_hash', '=', hashOf(secret))
			.executeTakeFirst();
		if (row === undefined) return null;
		if (row.last_used_at === null || row.last_used_at <= now - aMinute) {
			await rows.updateTable('tokens').set({ last_used_at: now }).where('id', '=', row.id).execute();
		}
		return { firm: row.firm_id, scope: row.scope };
	});
}

function toToken(row: Selectable<Tables['tokens']>): Token {
	return {
		id: row.id,
		name: row.name,
		scope: row.scope,
		createdAt: row.created_at,
		lastUsedAt: row.last_used_at,
	};
}

// A secret of 256 random bits cannot be guessed from a fast hash; passwords need a slow one.
function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}
