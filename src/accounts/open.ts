import type { App } from '#app.ts';
import { toAccount, type Account, type AccountRow } from '#accounts/account.ts';
import { openCredentials, sealCredentials } from '#accounts/credentials.ts';
import { SealBrokenError } from '#platform/secrets/seal.ts';
import type { Connection, Network, Reason } from '#networks/network.ts';

export type Opened =
	| {
			readonly kind: 'open';
			readonly network: Network;
			readonly account: Account;
			readonly connection: Connection;
	  }
	| { readonly kind: 'closed'; readonly reason: Reason };

/** Opens an account for use by its network: with credentials, and a way to keep refreshed ones. */
export async function openAccount(app: App, firm: string, id: string): Promise<Opened> {
	const row = await app.database.inFirm(firm, (scope) =>
		scope.rows
			.selectFrom('accounts')
			.selectAll()
			.where('firm_id', '=', firm)
			.where('id', '=', id)
			.executeTakeFirst(),
	);
	const network = row === undefined ? null : app.networks.find(row.network);
	if (row === undefined || network === null || row.state === 'disconnected') {
		return { kind: 'closed', reason: { code: 'account_disconnected', detail: null } };
	}
	const account = toAccount(row);
	try {
		return { kind: 'open', network, account, connection: connectionOf(app, row, account) };
	} catch (error) {
		if (!(error instanceof SealBrokenError)) throw error;
		// The installation's key is another one than at connecting: only signing in again helps.
		return { kind: 'closed', reason: { code: 'not_authorised', detail: null } };
	}
}

function connectionOf(app: App, row: AccountRow, account: Account): Connection {
	return {
		server: row.server,
		kind: account.kind,
		remoteId: row.remote_id,
		handle: row.handle,
		credentials: openCredentials(app.seal, row.id, row.credentials),
		limits: account.limits,
		async keep(credentials) {
			const sealed = sealCredentials(app.seal, row.id, credentials);
			await app.database.inFirm(row.firm_id, (scope) =>
				scope.rows
					.updateTable('accounts')
					.set({ credentials: sealed })
					.where('firm_id', '=', row.firm_id)
					.where('id', '=', row.id)
					.execute(),
			);
		},
		async reread() {
			const { credentials } = await app.database.inFirm(row.firm_id, (scope) =>
				scope.rows
					.selectFrom('accounts')
					.select('credentials')
					.where('firm_id', '=', row.firm_id)
					.where('id', '=', row.id)
					.executeTakeFirstOrThrow(),
			);
			return openCredentials(app.seal, row.id, credentials);
		},
	};
}
