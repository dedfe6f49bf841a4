import type { NodeSavedSession, NodeSavedState } from '@atproto/oauth-client-node';
import * as v from 'valibot';
import type {
	BeginOutcome,
	BeginRequest,
	ConnectOutcome,
	FinishRequest,
	NetworkTools,
	Reason,
} from '#networks/network.ts';
import { troubleOfFault } from '#networks/outcome.ts';
import { usualServer } from './connect.ts';
import type { SignInCredentials } from './credentials.ts';
import { callbackFor, createClient, faultIn, serverOf } from './oauth.ts';
import { identityOf } from './profile.ts';
import { askRepository } from './xrpc.ts';

const scope = 'atproto transition:generic';

/** Begins a sign-in. The library chooses the state itself, so the outcome says which one to expect back. */
export async function begin(tools: NetworkTools, request: BeginRequest): Promise<BeginOutcome> {
	const callback = callbackFor(request.callback);
	if (callback === null) return refused({ code: 'not_possible', detail: 'A sign-in needs an https address' });
	const server = request.server ?? usualServer;
	let kept: { state: string; data: NodeSavedState } | null = null;
	const stores = {
		state: {
			get: async () => undefined,
			set: async (state: string, data: NodeSavedState) => void (kept = { state, data }),
		},
		session: { get: async () => undefined, set: async () => undefined },
	};
	try {
		const client = await createClient(tools, { server, callback, stores });
		const address = await client.authorize(server, { scope, redirect_uri: callback as `https://${string}` });
		const { state } = v.parse(v.object({ state: v.string() }), kept);
		return { kind: 'go', address: address.href, server, state, kept };
	} catch (error) {
		return refused(reasonOf(tools, error));
	}
}

const Kept = v.object({ state: v.string(), data: v.unknown() });
const WhoseSession = v.object({ handle: v.string() });

/** Finishes it: exchanges the code for a session and asks whose it is. */
export async function finish(tools: NetworkTools, request: FinishRequest): Promise<ConnectOutcome> {
	if (request.query.get('error') === 'access_denied')
		return refused({ code: 'cancelled_by_person', detail: null });
	const kept = v.parse(Kept, request.kept);
	const callback = callbackFor(request.callback) ?? request.callback;
	let saved: NodeSavedSession | undefined;
	const stores = {
		state: {
			get: async (state: string) => (state === kept.state ? (kept.data as NodeSavedState) : undefined),
			set: async () => undefined,
		},
		session: {
			get: async () => saved,
			set: async (_did: string, session: NodeSavedSession) => void (saved = session),
		},
	};
	try {
		const client = await createClient(tools, { server: request.server, callback, stores });
		const { session } = await client.callback(request.query, {
			redirect_uri: callback as `https://${string}`,
		});
		const server = await serverOf(tools, session);
		const asked = await askRepository(server, {
			method: 'GET',
			path: '/xrpc/com.atproto.server.getSession',
			expect: WhoseSession,
		});
		if (asked.kind === 'trouble') return refused(asked.trouble.reason);
		const account = { did: session.did, handle: asked.value.handle };
		const credentials: SignInCredentials = { way: 'sign_in', did: session.did, callback, session: saved };
		return {
			kind: 'connected',
			identity: await identityOf(server, request.server, account),
			credentials,
			live: null,
		};
	} catch (error) {
		return refused(reasonOf(tools, error));
	}
}

function refused(reason: Reason): { kind: 'refused'; reason: Reason } {
	return { kind: 'refused', reason };
}

function reasonOf(tools: NetworkTools, error: unknown): Reason {
	const fault = faultIn(error);
	if (fault !== null) return troubleOfFault(fault).reason;
	tools.log.warn('sign_in_failed', { error });
	return { code: 'not_this_network', detail: null };
}
