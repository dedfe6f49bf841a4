import type {
	NodeSavedSession,
	NodeSavedState,
	OAuthClient,
	OAuthClientMetadataInput,
	OAuthSession,
} from '@atproto/oauth-client-node';
import * as v from 'valibot';
import type { Server } from '#networks/ask.ts';
import type { Connection, NetworkTools } from '#networks/network.ts';
import { TroubleError } from '#networks/outcome.ts';
import { HttpFault } from '#platform/http.ts';
import { SignInCredentials } from './credentials.ts';

const scope = 'atproto transition:generic';

/** Where the library puts what it must find again. */
export interface Stores {
	readonly state: Store<NodeSavedState>;
	readonly session: Store<NodeSavedSession>;
}

interface Store<T> {
	get(key: string): Promise<T | undefined>;
	set(key: string, value: T): Promise<void>;
}

/** The document by which servers know this installation, at the address that is its client id. */
export function clientMetadata(publicUrl: string, callback: string): OAuthClientMetadataInput {
	return {
		...described(`${publicUrl}/oauth/bluesky-client-metadata.json`, callback),
		client_name: 'Gewerk',
		client_uri: publicUrl as `https://${string}`,
		application_type: 'web',
	};
}

/** The protocol knows programs on one's own machine by this address alone; nothing is fetched from it. */
function loopbackMetadata(callback: string): OAuthClientMetadataInput {
	const query = new URLSearchParams({ redirect_uri: callback, scope });
	return { ...described(`http://localhost?${query}`, callback), application_type: 'native' };
}

function described(clientId: string, callback: string): OAuthClientMetadataInput {
	return {
		client_id: clientId,
		// The library checks the form of the address itself.
		redirect_uris: [callback as `https://${string}`],
		scope,
		grant_types: ['authorization_code', 'refresh_token'],
		response_types: ['code'],
		token_endpoint_auth_method: 'none',
		dpop_bound_access_tokens: true,
	};
}

/**
 * Where the server may send the person back to, or null where a sign-in cannot work: neither a public https
 * address nor this very machine. This machine must be called by its number, not `localhost`.
 */
export function callbackFor(callback: string): string | null {
	const address = new URL(callback);
	if (address.protocol === 'https:') return callback;
	if (address.hostname === 'localhost') address.hostname = '127.0.0.1';
	return ['127.0.0.1', '[::1]'].includes(address.hostname) ? address.href : null;
}

/** The library's client for one exchange. It is large, so it is loaded only when somebody signs in this way. */
export async function createClient(
	tools: NetworkTools,
	options: { server: string; callback: string; stores: Stores },
): Promise<OAuthClient> {
	const { JoseKey, OAuthClient } = await import('@atproto/oauth-client-node');
	const { randomBytes, createHash } = await import('node:crypto');
	const { server, callback, stores } = options;
	// The library's own client for Node wants a lock over all processes, and without one it complains at each
	// start. Its base does without, and recovers when another process has renewed a session meanwhile.
	return new OAuthClient({
		clientMetadata: callback.startsWith('https:')
			? clientMetadata(tools.publicUrl, callback)
			: loopbackMetadata(callback),
		responseMode: 'query',
		allowHttp: server.startsWith('http:'),
		handleResolver: server,
		fetch: tools.fetch,
		runtimeImplementation: {
			createKey: (algorithms) => JoseKey.generate(algorithms),
			getRandomValues: (length) => randomBytes(length),
			digest: (bytes, { name }) => createHash(name).update(bytes).digest(),
		},
		stateStore: withKeys(JoseKey, stores.state),
		sessionStore: withKeys(JoseKey, stores.session),
	});
}

type Keys = typeof import('@atproto/oauth-client-node').JoseKey;
type Key = InstanceType<Keys>;

/** The library handles keys, we keep their JSON. */
function withKeys<T extends { dpopJwk: NodeSavedSession['dpopJwk'] }>(keys: Keys, store: Store<T>) {
	return {
		async get(name: string) {
			const kept = await store.get(name);
			if (kept === undefined) return undefined;
			const { dpopJwk, ...rest } = kept;
			return { ...rest, dpopKey: await keys.fromJWK(dpopJwk) };
		},
		async set(name: string, value: Omit<T, 'dpopJwk'> & { dpopKey: Pick<Key, 'privateJwk'> }) {
			const { dpopKey, ...rest } = value;
			await store.set(name, { ...rest, dpopJwk: dpopKey.privateJwk } as unknown as T);
		},
		// A session that ended stays on its row until the person signs in again.
		async del() {},
	};
}

/**
 * A way to the account's server with the session of an earlier sign-in, renewed when needed.
 * @throws TroubleError, also from its fetch, when the session is over or cannot be renewed now.
 */
export async function resume(
	tools: NetworkTools,
	connection: Connection,
	credentials: SignInCredentials,
): Promise<Server> {
	let latest = credentials;
	const client = await createClient(tools, {
		server: connection.server,
		callback: credentials.callback,
		stores: {
			state: { get: async () => undefined, set: async () => undefined },
			session: {
				get: async () => {
					// A refresh token counts once: the one another worker got is the one to go on with.
					const kept = v.safeParse(SignInCredentials, await connection.reread());
					if (kept.success) latest = kept.output;
					return latest.session as NodeSavedSession;
				},
				set: async (_did, session) => {
					latest = { ...latest, session };
					await connection.keep(latest);
				},
			},
		},
	});
	return serverOf(tools, await client.restore(credentials.did).catch(asTrouble));
}

/**
 * The account's server, reached with a session of the library.
 * @throws TroubleError from its fetch, when the session is over or cannot be renewed now.
 */
export async function serverOf(tools: NetworkTools, session: OAuthSession): Promise<Server> {
	const { aud } = await session.getTokenInfo(false);
	return {
		origin: new URL(aud).origin,
		token: null,
		now: () => tools.now(),
		async fetch(input, init) {
			await session.getTokenInfo('auto').catch(asTrouble);
			const address = new URL(input instanceof Request ? input.url : input);
			return session.fetchHandler(`${address.pathname}${address.search}`, init);
		},
	};
}

/** Renewing posts nothing, so whatever went wrong is safe to try again, unless the server ended the session. */
function asTrouble(error: unknown): never {
	const names = [
		'TokenRefreshError',
		'TokenRevokedError',
		'TokenInvalidError',
		'AuthMethodUnsatisfiableError',
	];
	const name = error instanceof Error ? error.constructor.name : '';
	if (names.includes(name)) {
		throw new TroubleError({
			kind: 'refused',
			reason: { code: 'not_authorised', detail: null },
			reconnect: true,
		});
	}
	const code = faultIn(error)?.kind === 'timed_out' ? 'timed_out' : 'unreachable';
	throw new TroubleError({ kind: 'not_accepted', reason: { code, detail: null }, retryAfter: null });
}

/** The library wraps what our fetch throws, sometimes more than once. */
export function faultIn(error: unknown): HttpFault | null {
	if (error instanceof HttpFault) return error;
	return error instanceof Error && error.cause !== undefined ? faultIn(error.cause) : null;
}
