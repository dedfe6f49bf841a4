import type { Selectable } from 'kysely';
import * as v from 'valibot';
import { readReason } from '#accounts/account.ts';
import type { AccountKind, Reason, RemotePost } from '#networks/network.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export type DeliveryRow = Selectable<Tables['deliveries']>;
export type DeliveryState = DeliveryRow['state'];

/** One variant on its way to one account. */
export interface Delivery {
	readonly id: string;
	readonly postId: string;
	readonly account: {
		readonly id: string;
		readonly network: string;
		readonly kind: AccountKind;
		readonly handle: string;
		readonly address: string;
	};
	readonly state: DeliveryState;
	readonly step: DeliveryRow['step'];
	/** The variant's text; several where it goes out as a thread. */
	readonly parts: readonly string[];
	/** Whether a person edited this variant apart from the post. */
	readonly edited: boolean;
	/** UTC instants. */
	readonly dueAt: number | null;
	readonly nextAt: number | null;
	readonly publishedAt: number | null;
	readonly removedAt: number | null;
	/** How many parts are at the network, and what they are there. */
	readonly partsDone: number;
	readonly remote: readonly RemotePost[];
	/** Where the published post can be seen. */
	readonly url: string | null;
	readonly reason: Reason | null;
	readonly attempts: number;
}

const Parts = v.array(v.string());
const Remote = v.array(
	v.object({ id: v.string(), url: v.nullable(v.string()), reference: v.optional(v.string()) }),
);

/** The texts of a stored variant. */
export function readParts(stored: string): string[] {
	return v.parse(Parts, JSON.parse(stored));
}

/** What is at the network so far, one entry a published part. */
export function readRemote(stored: string): RemotePost[] {
	return v.parse(Remote, JSON.parse(stored));
}

/** The key under which a part is handed over, the same on every attempt. */
export function partKey(delivery: string, index: number): string {
	return `gewerk-${delivery}-${index}`;
}

/** Deliveries of the given posts, in the order their accounts were connected. */
export async function listDeliveries(scope: FirmScope, posts: readonly string[]): Promise<Delivery[]> {
	if (posts.length === 0) return [];
	const rows = await selectDeliveries(scope)
		.where('deliveries.post_id', 'in', posts)
		.orderBy('accounts.connected_at')
		.orderBy('deliveries.id')
		.execute();
	return rows.map(toDelivery);
}

/** One delivery of the firm, or null. */
export async function findDelivery(scope: FirmScope, id: string): Promise<Delivery | null> {
	const row = await selectDeliveries(scope).where('deliveries.id', '=', id).executeTakeFirst();
	return row === undefined ? null : toDelivery(row);
}

/** Deliveries with a time between the two UTC instants, earliest first. */
export async function listDeliveriesBetween(scope: FirmScope, from: number, to: number): Promise<Delivery[]> {
	const rows = await selectDeliveries(scope)
		.where('deliveries.due_at', '>=', from)
		.where('deliveries.due_at', '<', to)
		.orderBy('deliveries.due_at')
		.orderBy('deliveries.id')
		.execute();
	return rows.map(toDelivery);
}

function selectDeliveries(scope: FirmScope) {
	return scope.rows
		.selectFrom('deliveries')
		.innerJoin('accounts', 'accounts.id', 'deliveries.account_id')
		.selectAll('deliveries')
		.select(['accounts.network', 'accounts.kind', 'accounts.handle', 'accounts.address'])
		.where('deliveries.firm_id', '=', scope.firm);
}

type JoinedRow = DeliveryRow & { network: string; kind: string; handle: string; address: string };

function toDelivery(row: JoinedRow): Delivery {
	const remote = readRemote(row.remote);
	return {
		id: row.id,
		postId: row.post_id,
		account: {
			id: row.account_id,
			network: row.network,
			// Written only from an account kind.
			kind: row.kind as AccountKind,
			handle: row.handle,
			address: row.address,
		},
		state: row.state,
		step: row.step,
		parts: readParts(row.parts),
		edited: row.edited === 1,
		dueAt: row.due_at,
		nextAt: row.next_at,
		publishedAt: row.published_at,
		removedAt: row.removed_at,
		partsDone: row.parts_done,
		remote,
		url: remote[0]?.url ?? null,
		reason: readReason(row.reason),
		attempts: row.attempts,
	};
}
