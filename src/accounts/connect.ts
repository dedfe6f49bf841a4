import type { App } from '#app.ts';
import { toAccount, type Account } from '#accounts/account.ts';
import { auditNewAccount } from '#accounts/audit.ts';
import { sealCredentials } from '#accounts/credentials.ts';
import type { AccountKind, ConnectOutcome, Network, Reason } from '#networks/network.ts';
import { newId } from '#platform/ids.ts';

export interface ConnectInput {
	readonly network: string;
	readonly kind?: AccountKind | undefined;
	readonly server?: string | undefined;
	readonly credentials: unknown;
}

export type Connected =
	| { readonly kind: 'connected'; readonly account: Account }
	| { readonly kind: 'refused'; readonly reason: Reason }
	| { readonly kind: 'unknown_network' };

/**
 * Connects an account by credentials: asks the network whose they are, keeps them sealed, and asks how the account
 * is set up. One that is known already gets the new credentials and keeps its history.
 */
export async function connectAccount(app: App, firm: string, input: ConnectInput): Promise<Connected> {
	const network = app.networks.find(input.network);
	if (network === null) return { kind: 'unknown_network' };
	const server = normaliseServer(input.server);
	if (server.kind === 'wrong') return { kind: 'refused', reason: { code: 'server_not_found', detail: null } };
	const kind = input.kind ?? network.kinds[0];
	if (kind === undefined || !network.kinds.includes(kind)) {
		return { kind: 'refused', reason: { code: 'not_possible', detail: null } };
	}
	const outcome = await network.connect(app.tools, {
		kind,
		server: server.origin,
		credentials: input.credentials,
	});
	const connected = await keepConnected(app, firm, network, outcome);
	if (connected.kind !== 'connected') return connected;
	return { kind: 'connected', account: await auditNewAccount(app, firm, connected.account) };
}

type Server = { kind: 'usual' | 'typed'; origin: string | null } | { kind: 'wrong' };

/** People type `mastodon.social` as well as `https://mastodon.social/about`; both mean the origin. */
export function normaliseServer(typed: string | undefined): Server {
	const text = typed?.trim() ?? '';
	if (text === '') return { kind: 'usual', origin: null };
	const candidate = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^@?[^@/]*@/, '')}`;
	if (!URL.canParse(candidate)) return { kind: 'wrong' };
	return { kind: 'typed', origin: new URL(candidate).origin };
}

/** Keeps what the network answered to a finished sign-in or checked credentials. */
export async function keepConnected(
	app: App,
	firm: string,
	network: Network,
	outcome: ConnectOutcome,
): Promise<Connected> {
	if (outcome.kind === 'refused') return { kind: 'refused', reason: outcome.reason };
	const { identity, credentials, live } = outcome;
	const now = app.clock.now();
	return app.database.inFirm(firm, async (scope) => {
		const known = await scope.rows
			.selectFrom('accounts')
			.select('id')
			.where('firm_id', '=', firm)
			.where('network', '=', network.name)
			.where('server', '=', identity.server)
			.where('remote_id', '=', identity.remoteId)
			.executeTakeFirst();
		const id = known?.id ?? newId();
		const told = {
			kind: identity.kind,
			handle: identity.handle,
			name: identity.name,
			address: identity.address,
			state: 'connected' as const,
			credentials: sealCredentials(app.seal, id, credentials),
			live_limits: live === null ? null : JSON.stringify(live),
			problem: null,
			checked_at: now,
		};
		const row = await scope.rows
			.insertInto('accounts')
			.values({
				id,
				firm_id: firm,
				network: network.name,
				server: identity.server,
				remote_id: identity.remoteId,
				connected_at: now,
				...told,
			})
			.onConflict((conflict) => conflict.column('id').doUpdateSet(told))
			.returningAll()
			.executeTakeFirstOrThrow();
		return { kind: 'connected', account: toAccount(row) };
	});
}
