import * as v from 'valibot';
import type { App } from '#app.ts';
import { auditNewAccount } from '#accounts/audit.ts';
import { keepConnected, normaliseServer, type Connected } from '#accounts/connect.ts';
import type { Reason } from '#networks/network.ts';
import { newSecret } from '#platform/ids.ts';

const minute = 60_000;
/** How long a person may take at the network's own pages. */
const patience = 30 * minute;

export type Begun =
	| { readonly kind: 'go'; readonly address: string }
	| { readonly kind: 'refused'; readonly reason: Reason }
	| { readonly kind: 'unknown_network' };

/**
 * Begins a sign-in at the network's own pages and gives the address to send the person to. `callback` is the
 * address of ours to which the network sends the person back.
 */
export async function beginConnection(
	app: App,
	firm: string,
	person: string,
	input: { network: string; server?: string | undefined; callback: string },
): Promise<Begun> {
	const network = app.networks.find(input.network);
	if (network?.begin === undefined) return { kind: 'unknown_network' };
	const server = normaliseServer(input.server);
	if (server.kind === 'wrong') return { kind: 'refused', reason: { code: 'server_not_found', detail: null } };

	const state = newSecret();
	const begun = await network.begin(app.tools, { server: server.origin, state, callback: input.callback });
	if (begun.kind === 'refused') return begun;
	const returned = begun.state ?? state;
	await app.database.inFirm(firm, (scope) =>
		scope.rows
			.insertInto('connections_begun')
			.values({
				state: returned,
				firm_id: firm,
				person_id: person,
				network: network.name,
				server: begun.server,
				kept: app.seal.seal(JSON.stringify(begun.kept), contextOf(returned)),
				expires_at: app.clock.now() + patience,
			})
			.execute(),
	);
	return { kind: 'go', address: begun.address };
}

export type Finished =
	| Extract<Connected, { kind: 'connected' }>
	/** `network` is the plain name of the network that refused. */
	| { readonly kind: 'refused'; readonly reason: Reason; readonly network: string }
	| { readonly kind: 'expired' };

/**
 * Finishes a sign-in with what the network put into the address. It counts once, and only for the person and
 * firm that began it.
 */
export async function finishConnection(
	app: App,
	firm: string,
	person: string,
	input: { query: URLSearchParams; callback: string },
): Promise<Finished> {
	const state = v.safeParse(v.string(), input.query.get('state'));
	if (!state.success) return { kind: 'expired' };
	const begun = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.deleteFrom('connections_begun')
			.where('firm_id', '=', firm)
			.where('person_id', '=', person)
			.where('state', '=', state.output)
			.returningAll()
			.executeTakeFirst(),
	);
	const network = begun === undefined ? null : app.networks.find(begun.network);
	if (begun === undefined || network?.finish === undefined || begun.expires_at < app.clock.now()) {
		return { kind: 'expired' };
	}
	const outcome = await network.finish(app.tools, {
		server: begun.server,
		kept: JSON.parse(app.seal.open(begun.kept, contextOf(state.output))),
		callback: input.callback,
		query: input.query,
	});
	const connected = await keepConnected(app, firm, network, outcome);
	if (connected.kind === 'unknown_network') return { kind: 'expired' };
	if (connected.kind === 'refused') return { ...connected, network: network.name };
	return { kind: 'connected', account: await auditNewAccount(app, firm, connected.account) };
}

function contextOf(state: string): string {
	return `connection:${state}`;
}
