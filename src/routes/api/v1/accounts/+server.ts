import { json } from '@sveltejs/kit';
import { connectAccount } from '#accounts/connect.ts';
import { listAccounts } from '#accounts/account.ts';
import { AccountRequest, presentAccount, presentReason } from '#api/accounts.ts';
import { onlyMethods } from '#api/only-methods.ts';
import { answering, languageOf } from '#api/answering.ts';
import { authorise } from '#api/authorise.ts';
import { Problem } from '#api/problem.ts';
import { readJson } from '#api/read-body.ts';

/** The firm's accounts. */
export const GET = answering(async (event) => {
	const firm = await authorise(event, 'read');
	const { app } = event.locals;
	const accounts = await app.database.inFirm(firm, listAccounts);
	const language = languageOf(event.request);
	return json(accounts.map((account) => presentAccount(account, titleOf(app, account.network), language)));
});

/** Connects an account after asking its network whether the credentials are right. */
export const POST = answering(async (event) => {
	const firm = await authorise(event, 'write');
	const { app } = event.locals;
	const language = languageOf(event.request);
	const { network, kind, server, credentials } = await readJson(event.request, AccountRequest);
	const outcome = await connectAccount(app, firm, {
		network,
		credentials,
		kind: kind ?? undefined,
		server: server ?? undefined,
	});
	switch (outcome.kind) {
		case 'unknown_network':
			throw new Problem('unknown_network');
		case 'refused': {
			const reason = presentReason(outcome.reason, titleOf(app, network), language, 'connecting');
			throw new Problem('account_refused', { detail: `${reason.message} ${reason.next_step}`, reason });
		}
		case 'connected':
			return json(presentAccount(outcome.account, titleOf(app, network), language), { status: 201 });
	}
});

export const fallback = onlyMethods('GET, POST');

function titleOf(app: App.Locals['app'], network: string): string {
	return app.networks.find(network)?.title ?? network;
}
