import * as v from 'valibot';
import type { Selectable } from 'kysely';
import { accountKinds, type AccountKind } from '#advice/account-kinds.ts';
import { limitsOf } from '#advice/networks.ts';
import type { Limits } from '#advice/limits.ts';
import { reasonCodes, type AuditFacts, type LiveLimits, type Reason } from '#networks/network.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

/** A firm's presence on a network, as everyone in the firm may see it: without its credentials. */
export interface Account {
	readonly id: string;
	readonly network: string;
	readonly kind: AccountKind;
	readonly server: string;
	readonly handle: string;
	readonly name: string;
	readonly address: string;
	readonly state: 'connected' | 'needs_reconnect' | 'disconnected';
	/** Why it needs reconnecting; null when all is well. */
	readonly problem: Reason | null;
	/** What knowledge says of the network, overlaid with what the server said of itself. */
	readonly limits: Limits;
	/** What the network told about its set-up, and when (UTC); null while it was not asked or does not tell. */
	readonly audit: AuditFacts | null;
	readonly auditedAt: number | null;
	/** UTC instants; `checkedAt` is when the network was last asked about it, whether it answered or not. */
	readonly connectedAt: number;
	readonly checkedAt: number;
}

export type AccountRow = Selectable<Tables['accounts']>;

const StoredReason = v.object({
	code: v.picklist(reasonCodes),
	detail: v.nullable(v.string()),
	status: v.optional(v.number()),
});

/** Reads a reason as it is kept on rows; null when there is none. */
export function readReason(stored: string | null): Reason | null {
	return stored === null ? null : v.parse(StoredReason, JSON.parse(stored));
}

/** The limits that hold for an account: what its server says of itself wins over the knowledge files. */
export function limitsFor(network: string, live: LiveLimits | null): Limits {
	const known = limitsOf(network);
	return { text: { ...known.text, ...live?.text }, pictures: { ...known.pictures, ...live?.pictures } };
}

/** The account of a row. */
export function toAccount(row: AccountRow): Account {
	return {
		id: row.id,
		network: row.network,
		kind: v.parse(v.picklist(accountKinds), row.kind),
		server: row.server,
		handle: row.handle,
		name: row.name,
		address: row.address,
		state: row.state,
		problem: readReason(row.problem),
		limits: limitsFor(row.network, readLiveLimits(row.live_limits)),
		audit: readAudit(row.audit),
		auditedAt: row.audited_at,
		connectedAt: row.connected_at,
		checkedAt: row.checked_at,
	};
}

// Written by ourselves from what the network's own folder made of its answer; the type is what was stored.
function readAudit(stored: string | null): AuditFacts | null {
	return stored === null ? null : (JSON.parse(stored) as AuditFacts);
}

// Written by ourselves from a parsed answer of the network; the type is what was stored.
function readLiveLimits(stored: string | null): LiveLimits | null {
	return stored === null ? null : (JSON.parse(stored) as LiveLimits);
}

/** The firm's accounts that are not disconnected, oldest first. */
export async function listAccounts(scope: FirmScope): Promise<Account[]> {
	const rows = await scope.rows
		.selectFrom('accounts')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('state', '!=', 'disconnected')
		.orderBy('connected_at')
		.orderBy('id')
		.execute();
	return rows.map(toAccount);
}

/** One account of the firm, or null; a disconnected one is found too, since old posts point at it. */
export async function findAccount(scope: FirmScope, id: string): Promise<Account | null> {
	const row = await scope.rows
		.selectFrom('accounts')
		.selectAll()
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.executeTakeFirst();
	return row === undefined ? null : toAccount(row);
}
