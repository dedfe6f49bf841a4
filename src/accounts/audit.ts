import type { App } from '#app.ts';
import { toAccount, type Account } from '#accounts/account.ts';
import { openAccount } from '#accounts/open.ts';
import { forgetOvertaken } from '#accounts/set-up.ts';
import type { AuditFacts, AuditOutcome, NetworkTools, Reason } from '#networks/network.ts';
import { HttpFault } from '#platform/http.ts';
import type { FirmScope } from '#schema/database.ts';

const second = 1000;
/** How long a network may take to tell; somebody is waiting for a page. */
const patience = 8 * second;
/** Facts older than this are read again when somebody looks at them. */
const freshFor = 24 * 60 * 60 * second;
/** So long nobody waits again for a network that did not tell. */
const pause = 10 * 60 * second;

export type Audited =
	| { readonly kind: 'read'; readonly account: Account }
	/** What was read before still stands. */
	| { readonly kind: 'not_read'; readonly reason: Reason }
	/** The network tells nothing about its accounts. */
	| { readonly kind: 'not_possible' };

/**
 * Asks the network how an account is set up and keeps what it tells. Never call it inside a transaction: it talks
 * to a server.
 */
export async function auditAccount(app: App, firm: string, id: string): Promise<Audited> {
	const opened = await openAccount(app, firm, id);
	if (opened.kind === 'closed') return { kind: 'not_read', reason: opened.reason };
	const outcome = await withPatience(app.tools, (tools) => opened.network.audit(tools, opened.connection));
	const now = app.clock.now();
	return app.database.inFirm(firm, async (scope) => {
		if (outcome.kind !== 'facts') {
			await noteChecked(scope, id, now);
			return outcome.kind === 'unreachable' ? { kind: 'not_read', reason: outcome.reason } : outcome;
		}
		const account = await keepFacts(scope, id, outcome.facts, now);
		await forgetOvertaken(scope, account, now);
		return { kind: 'read', account };
	});
}

/** The same for an account that was just connected: whatever goes wrong, it stays connected. */
export async function auditNewAccount(app: App, firm: string, account: Account): Promise<Account> {
	try {
		const audited = await auditAccount(app, firm, account.id);
		return audited.kind === 'read' ? audited.account : account;
	} catch (error) {
		app.log.warn('new account not audited', { network: account.network, error });
		return account;
	}
}

/** Whether it is time to read again when somebody looks: the facts are old, and it was not just tried in vain. */
export function isStale({ auditedAt, checkedAt, connectedAt }: Account, now: number): boolean {
	const neverTried = auditedAt === null && checkedAt === connectedAt;
	const old = auditedAt === null || now - auditedAt > freshFor;
	return neverTried || (old && now - checkedAt > pause);
}

async function noteChecked(scope: FirmScope, id: string, now: number): Promise<void> {
	await scope.rows
		.updateTable('accounts')
		.set({ checked_at: now })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.execute();
}

async function keepFacts(scope: FirmScope, id: string, facts: AuditFacts, now: number): Promise<Account> {
	const row = await scope.rows
		.updateTable('accounts')
		.set({ audit: JSON.stringify(facts), audited_at: now, checked_at: now })
		.where('firm_id', '=', scope.firm)
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return toAccount(row);
}

/**
 * Lets go of reading when it takes too long. Anything but reading (a sign-in that is being renewed) is left to its
 * own limit: cut off in the middle it could be lost.
 */
async function withPatience(
	tools: NetworkTools,
	work: (tools: NetworkTools) => Promise<AuditOutcome>,
): Promise<AuditOutcome> {
	const limit = new AbortController();
	const late = new HttpFault('timed_out', true, `No answer within ${patience / second} seconds`);
	const timer = setTimeout(() => limit.abort(late), patience);
	const limited =
		(fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
		(input, init) =>
			isReading(input, init) ? fetch(input, { ...init, signal: limit.signal }) : fetch(input, init);
	try {
		return await work({
			...tools,
			now: () => tools.now(),
			fetch: limited(tools.fetch),
			ownFetch: limited(tools.ownFetch),
		});
	} finally {
		clearTimeout(timer);
	}
}

function isReading(...[input, init]: Parameters<typeof fetch>): boolean {
	const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
	return method.toUpperCase() === 'GET';
}
