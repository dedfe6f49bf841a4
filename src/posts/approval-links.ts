import { createHash } from 'node:crypto';
import { newId, newSecret } from '#platform/ids.ts';
import type { FirmScope, Rows } from '#schema/database.ts';

const aDay = 24 * 60 * 60_000;
/** How long an owner can decide by a link, in milliseconds. */
export const linkLifetime = 3 * aDay;

/** With it, one owner decides about one version of one post without signing in. */
export interface ApprovalLink {
	readonly id: string;
	readonly firm: string;
	readonly post: string;
	/** The owner whose word it carries. */
	readonly person: string;
	readonly version: string;
	/** UTC instants. */
	readonly expiresAt: number;
	readonly revokedAt: number | null;
}

/** Makes a link for an owner and gives its path; of the secret in it only a hash is kept. */
export async function insertApprovalLink(
	scope: FirmScope,
	of: { readonly post: string; readonly person: string; readonly version: string; readonly now: number },
): Promise<string> {
	const token = newSecret();
	await scope.rows
		.insertInto('approval_links')
		.values({
			id: newId(),
			firm_id: scope.firm,
			post_id: of.post,
			person_id: of.person,
			token_hash: hashOf(token),
			version: of.version,
			created_at: of.now,
			expires_at: of.now + linkLifetime,
			revoked_at: null,
		})
		.execute();
	return `/approve/${token}`;
}

/** The link with this secret, whatever has become of it, or null. */
export async function findApprovalLink(rows: Rows, token: string): Promise<ApprovalLink | null> {
	const row = await rows
		.selectFrom('approval_links')
		.select(['id', 'firm_id', 'post_id', 'person_id', 'version', 'expires_at', 'revoked_at'])
		.where('token_hash', '=', hashOf(token))
		.executeTakeFirst();
	if (row === undefined) return null;
	return {
		id: row.id,
		firm: row.firm_id,
		post: row.post_id,
		person: row.person_id,
		version: row.version,
		expiresAt: row.expires_at,
		revokedAt: row.revoked_at,
	};
}

/** Makes links of a post worthless: all of them, or one. */
export async function revokeApprovalLinks(
	scope: FirmScope,
	{ post, id, now }: { readonly post: string; readonly id?: string; readonly now: number },
): Promise<void> {
	await scope.rows
		.updateTable('approval_links')
		.set({ revoked_at: now })
		.where('firm_id', '=', scope.firm)
		.where('post_id', '=', post)
		.where('revoked_at', 'is', null)
		.$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
		.execute();
}

/** Gives links back their worth that a decision at `at` took from them, because it was taken back. */
export async function reopenApprovalLinks(scope: FirmScope, post: string, at: number): Promise<void> {
	await scope.rows
		.updateTable('approval_links')
		.set({ revoked_at: null })
		.where('firm_id', '=', scope.firm)
		.where('post_id', '=', post)
		.where('revoked_at', '=', at)
		.execute();
}

/** Lets a link stand for another version, which its owner has seen. */
export async function renewApprovalLink(scope: FirmScope, id: string, version: string): Promise<void> {
	await scope.rows
		.updateTable('approval_links')
		.set({ version })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}

/** The links of a post that can still be used, and whose they are. */
export async function listOpenLinks(
	scope: FirmScope,
	post: string,
	now: number,
): Promise<{ id: string; name: string; expiresAt: number }[]> {
	const rows = await scope.rows
		.selectFrom('approval_links')
		.innerJoin('persons', 'persons.id', 'approval_links.person_id')
		.select(['approval_links.id', 'persons.name', 'approval_links.expires_at'])
		.where('approval_links.firm_id', '=', scope.firm)
		.where('approval_links.post_id', '=', post)
		.where('approval_links.revoked_at', 'is', null)
		.where('approval_links.expires_at', '>', now)
		.orderBy('approval_links.id')
		.execute();
	return rows.map(({ id, name, expires_at: expiresAt }) => ({ id, name, expiresAt }));
}

// 256 random bits cannot be guessed from a fast hash.
function hashOf(token: string): string {
	return createHash('sha256').update(token).digest('base64url');
}
