import { createHash, randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { BeginOutcome, BeginRequest, FinishRequest, Reason } from '#networks/network.ts';
import { ask, type Server } from '#networks/ask.ts';
import { asConnectReason } from './connect.ts';

/** The least we need; servers older than these finer scopes know only the second line. */
const fineScopes = 'read write:statuses write:media';
const coarseScopes = 'read write';

const Application = v.object({ client_id: v.string(), client_secret: v.string() });
const Token = v.object({ access_token: v.pipe(v.string(), v.nonEmpty()) });
const Kept = v.object({
	client_id: v.string(),
	client_secret: v.string(),
	verifier: v.string(),
	scope: v.string(),
});

/** Registers Gewerk with the server and gives the address of its consent page. */
export async function begin(server: Server, request: BeginRequest, publicUrl: string): Promise<BeginOutcome> {
	for (const scope of [fineScopes, coarseScopes]) {
		const asked = await ask(server, {
			method: 'POST',
			path: '/api/v1/apps',
			expect: Application,
			json: { client_name: 'Gewerk', redirect_uris: request.callback, scopes: scope, website: publicUrl },
		});
		if (asked.kind === 'answer') {
			// Servers that do not offer PKCE ignore its parameters.
			const verifier = randomBytes(32).toString('base64url');
			const address = consentAddress(server, request, { client: asked.value.client_id, scope, verifier });
			return { kind: 'go', address, server: server.origin, kept: { ...asked.value, verifier, scope } };
		}
		const { trouble } = asked;
		const maybeScopes = scope === fineScopes && [400, 422].includes(trouble.reason.status ?? 0);
		if (!maybeScopes) return { kind: 'refused', reason: asConnectReason(trouble) };
	}
	return { kind: 'refused', reason: { code: 'not_this_network', detail: null } };
}

function consentAddress(
	server: Server,
	request: BeginRequest,
	application: { client: string; scope: string; verifier: string },
): string {
	const address = new URL('/oauth/authorize', server.origin);
	address.search = new URLSearchParams({
		response_type: 'code',
		client_id: application.client,
		redirect_uri: request.callback,
		scope: application.scope,
		state: request.state,
		code_challenge: createHash('sha256').update(application.verifier).digest('base64url'),
		code_challenge_method: 'S256',
	}).toString();
	return address.href;
}

export type Exchanged =
	{ readonly kind: 'token'; readonly token: string } | { readonly kind: 'refused'; readonly reason: Reason };

/** Exchanges the code from the address for a token. */
export async function finish(server: Server, request: FinishRequest): Promise<Exchanged> {
	const code = request.query.get('code');
	if (code === null) return { kind: 'refused', reason: reasonOfRefusal(request.query) };
	const kept = v.parse(Kept, request.kept);
	const asked = await ask(server, {
		method: 'POST',
		path: '/oauth/token',
		expect: Token,
		json: {
			grant_type: 'authorization_code',
			code,
			client_id: kept.client_id,
			client_secret: kept.client_secret,
			redirect_uri: request.callback,
			code_verifier: kept.verifier,
			scope: kept.scope,
		},
	});
	if (asked.kind === 'answer') return { kind: 'token', token: asked.value.access_token };
	return { kind: 'refused', reason: asConnectReason(asked.trouble) };
}

function reasonOfRefusal(query: URLSearchParams): Reason {
	if (query.get('error') === 'access_denied') return { code: 'cancelled_by_person', detail: null };
	return { code: 'unexpected_answer', detail: query.get('error_description')?.slice(0, 200) ?? null };
}
