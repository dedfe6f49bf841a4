import * as v from 'valibot';
import { ask, statusOf, type Asked, type Server } from '#networks/ask.ts';
import { harmless, parseJson, TroubleError, type Trouble } from '#networks/outcome.ts';
import type { PasswordCredentials } from './credentials.ts';

const Session = v.object({
	did: v.string(),
	handle: v.string(),
	accessJwt: v.string(),
	refreshJwt: v.string(),
	didDoc: v.optional(v.unknown()),
});
export type Session = v.InferOutput<typeof Session>;

const DidDocument = v.object({
	service: v.array(v.object({ type: v.string(), serviceEndpoint: v.pipe(v.string(), v.url()) })),
});

/** Opens a session. A server lets that happen only some hundred times a day: see `signedIn` for going on. */
export function openSession(server: Server, identifier: string, password: string): Promise<Asked<Session>> {
	return ask(server, {
		method: 'POST',
		path: '/xrpc/com.atproto.server.createSession',
		expect: Session,
		json: { identifier, password },
	});
}

/** What to keep of a session. `entrance` is the server that opened it. */
export function credentialsOf(session: Session, entrance: string, password: string): PasswordCredentials {
	const { did, accessJwt, refreshJwt } = session;
	return {
		way: 'password',
		did,
		password,
		dataServer: dataServerOf(session) ?? entrance,
		accessJwt,
		refreshJwt,
	};
}

function dataServerOf(session: Session): string | null {
	const document = v.safeParse(DidDocument, session.didDoc);
	if (!document.success) return null;
	const service = document.output.service.find(({ type }) => type === 'AtprotoPersonalDataServer');
	return service === undefined ? null : new URL(service.serviceEndpoint).origin;
}

/**
 * A way to the account's data server that renews the session when its access token has run out. Renewed tokens
 * are kept before they are used, or a crash would lose them.
 * @throws TroubleError from its fetch, when the session cannot be renewed; nothing was posted then.
 */
export function signedIn(
	entrance: Server,
	credentials: PasswordCredentials,
	keep: (credentials: PasswordCredentials) => Promise<void>,
): Server {
	let current = credentials;
	const send = (input: Parameters<typeof fetch>[0], init: RequestInit | undefined) => {
		const headers = new Headers(init?.headers);
		headers.set('authorization', `Bearer ${current.accessJwt}`);
		return entrance.fetch(input, { ...init, headers });
	};
	return {
		origin: credentials.dataServer,
		token: null,
		now: () => entrance.now(),
		async fetch(input, init) {
			const response = await send(input, init);
			if (!(await hasExpired(response))) return response;
			current = await renew(entrance, current);
			await keep(current);
			return send(input, init);
		},
	};
}

const Refusal = v.object({ error: v.string() });

async function hasExpired(response: Response): Promise<boolean> {
	if (response.status !== 400 && response.status !== 401) return false;
	const refusal = v.safeParse(Refusal, parseJson(await response.clone().text()));
	return refusal.success && ['ExpiredToken', 'InvalidToken'].includes(refusal.output.error);
}

async function renew(entrance: Server, old: PasswordCredentials): Promise<PasswordCredentials> {
	const renewed = await ask(
		{ ...entrance, token: old.refreshJwt, now: () => entrance.now() },
		{ method: 'POST', path: '/xrpc/com.atproto.server.refreshSession', expect: Session },
	);
	if (renewed.kind === 'answer') return credentialsOf(renewed.value, entrance.origin, old.password);
	if (![400, 401].includes(statusOf(renewed.trouble) ?? 0)) throw new TroubleError(harmless(renewed.trouble));

	const opened = await openSession(entrance, old.did, old.password);
	if (opened.kind === 'answer') return credentialsOf(opened.value, entrance.origin, old.password);
	throw new TroubleError(asReconnect(opened.trouble));
}

/** A password that no longer opens a session was withdrawn. */
function asReconnect(trouble: Trouble): Trouble {
	return trouble.kind === 'refused' ? { ...trouble, reconnect: true } : harmless(trouble);
}
