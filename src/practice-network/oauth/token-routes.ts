import { Hono } from 'hono';
import * as v from 'valibot';
import { Refusal } from '#practice-network/answers.ts';
import { readInput, Text } from '#practice-network/input.ts';
import { findApp, type AppRow } from '#practice-network/oauth/apps.ts';
import type { PracticeContext, PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { redeemCode, type Grant } from '#practice-network/oauth/codes.ts';
import { readScopes } from '#practice-network/oauth/scopes.ts';
import { issueToken, type TokenOwner } from '#practice-network/oauth/tokens.ts';
import type { Practice } from '#practice-network/practice.ts';
import { challengeOf, hashSecret } from '#practice-network/secrets.ts';
import type { Rows } from '#schema/database.ts';

const Client = { client_id: v.optional(Text), client_secret: v.optional(Text) };

const TokenRequest = v.object({
	...Client,
	grant_type: v.optional(Text),
	code: v.optional(Text, ''),
	redirect_uri: v.optional(Text, ''),
	code_verifier: v.optional(Text),
	scope: v.optional(Text),
});
type TokenRequest = v.InferOutput<typeof TokenRequest>;

/** POST /oauth/token and /oauth/revoke. */
export function tokenRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();

	routes.post('/token', async (context) => {
		const request = await readInput(context, TokenRequest);
		context.header('Cache-Control', 'no-store');
		// A code that was shown once is used up even when what came with it was wrong: so refuse only afterwards.
		const result = await practice.database.everywhere(async (rows) => {
			const app = await authenticate(rows, context, request);
			const owner = await ownerFor(practice, rows, app, request);
			return owner instanceof Refusal ? owner : { owner, token: await issueToken(practice, rows, owner) };
		});
		if (result instanceof Refusal) throw result;
		return context.json({
			access_token: result.token,
			token_type: 'Bearer',
			scope: result.owner.scopes,
			created_at: Math.floor(practice.clock.now() / 1000),
		});
	});

	routes.post('/revoke', async (context) => {
		const request = await readInput(context, v.object({ ...Client, token: v.optional(Text, '') }));
		await practice.database.everywhere(async (rows) => {
			const app = await authenticate(rows, context, request);
			await rows
				.deleteFrom('practice_tokens')
				.where('token_hash', '=', hashSecret(request.token))
				.where('app_id', '=', app.id)
				.execute();
		});
		return context.json({});
	});

	return routes;
}

async function ownerFor(
	practice: Practice,
	rows: Rows,
	app: AppRow,
	request: TokenRequest,
): Promise<TokenOwner | Refusal> {
	if (request.grant_type === 'authorization_code') {
		const grant = await redeemCode(practice, rows, request.code);
		if (!grant || !fits(grant, app, request)) return invalidGrant();
		return { appId: app.id, accountId: grant.accountId, scopes: grant.scopes };
	}
	if (request.grant_type === 'client_credentials') {
		const scopes = readScopes(request.scope ?? 'read');
		const registered = app.scopes.split(' ');
		if (scopes === null || !scopes.every((scope) => registered.includes(scope))) return invalidScope();
		return { appId: app.id, accountId: null, scopes: scopes.join(' ') };
	}
	return new Refusal(400, 'unsupported_grant_type', {
		error_description: 'The authorization grant type is not supported by the authorization server.',
	});
}

function fits(grant: Grant, app: AppRow, request: TokenRequest): boolean {
	if (grant.appId !== app.id || grant.redirectUri !== request.redirect_uri) return false;
	if (grant.codeChallenge === null) return true;
	return request.code_verifier !== undefined && challengeOf(request.code_verifier) === grant.codeChallenge;
}

/** Who asks: by the fields of the request, or by HTTP Basic. */
async function authenticate(
	rows: Rows,
	context: PracticeContext,
	request: { client_id?: string | undefined; client_secret?: string | undefined },
): Promise<AppRow> {
	const [id, secret] =
		request.client_id === undefined ? basicOf(context) : [request.client_id, request.client_secret];
	const app = id !== undefined && secret !== undefined ? await findApp(rows, id, secret) : null;
	if (app) return app;
	throw new Refusal(401, 'invalid_client', {
		error_description:
			'Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method.',
	});
}

function basicOf(context: PracticeContext): [string?, string?] {
	const [, encoded] = /^Basic (.+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
	if (encoded === undefined) return [];
	const [id, ...secret] = Buffer.from(encoded, 'base64').toString().split(':');
	return [id, secret.join(':')];
}

const invalidGrant = () =>
	new Refusal(400, 'invalid_grant', {
		error_description:
			'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
	});

const invalidScope = () =>
	new Refusal(400, 'invalid_scope', {
		error_description: 'The requested scope is invalid, unknown, or malformed.',
	});
