import { Hono } from 'hono';
import * as v from 'valibot';
import { preferredLanguage } from '#languages/words.ts';
import { readInput, readQuery, Text } from '#practice-network/input.ts';
import { findApp, outOfBand, redirectAddressesOf, type AppRow } from '#practice-network/oauth/apps.ts';
import type { PracticeContext, PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { issueCode } from '#practice-network/oauth/codes.ts';
import { covers, readScopes } from '#practice-network/oauth/scopes.ts';
import { createWithPassword, signIn, SignInForm } from '#practice-network/oauth/sign-in.ts';
import {
	codePage,
	consentPage,
	refusalPage,
	type ConsentPage,
} from '#practice-network/pages/consent-page.ts';
import { answerHtml } from '#practice-network/pages/document.ts';
import { addressOf, type Practice } from '#practice-network/practice.ts';

const AuthorizeQuery = v.object({
	response_type: v.optional(Text, ''),
	client_id: v.optional(Text, ''),
	redirect_uri: v.optional(Text, ''),
	scope: v.optional(Text, 'read'),
	state: v.optional(Text),
	code_challenge: v.optional(Text),
	code_challenge_method: v.optional(Text),
});

interface Request {
	readonly app: AppRow;
	readonly redirectUri: string;
	readonly scopes: string[];
	readonly state: string | undefined;
	readonly codeChallenge: string | null;
}

/** GET and POST /oauth/authorize: who are you here, and may this app act for you? */
export function authorizeRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();

	routes.get('/', async (context) => {
		const request = await readRequest(practice, context);
		if (typeof request === 'string') return answerRefusal(practice, context, request);
		return answerConsent(practice, context, request, null);
	});

	routes.post('/', async (context) => {
		const request = await readRequest(practice, context);
		if (typeof request === 'string') return answerRefusal(practice, context, request);
		const form = await readInput(context, SignInForm);
		if (form.decision === 'deny') return sendBack(practice, context, request, { error: 'access_denied' });
		const outcome =
			form.decision === 'create' ? await createWithPassword(practice, form) : await signIn(practice, form);
		if (outcome.kind === 'refused') {
			return answerConsent(practice, context, request, { form, problem: outcome.problem });
		}
		const code = await practice.database.everywhere((rows) =>
			issueCode(practice, rows, {
				appId: request.app.id,
				accountId: outcome.account.id,
				redirectUri: request.redirectUri,
				scopes: request.scopes.join(' '),
				codeChallenge: request.codeChallenge,
			}),
		);
		if (request.redirectUri !== outOfBand) return sendBack(practice, context, request, { code });
		const language = preferredLanguage(context.req.header('accept-language') ?? null);
		return answerHtml(practice, context, codePage(practice, language, code));
	});

	// Older apps ask for the page that shows the code by this address.
	routes.get('/native', (context) => {
		const { code } = readQuery(context, v.object({ code: v.optional(Text, '') }));
		const language = preferredLanguage(context.req.header('accept-language') ?? null);
		return answerHtml(practice, context, codePage(practice, language, code));
	});

	return routes;
}

/** What the app asks for, or what is wrong with it; nothing wrong is ever sent to the address it names. */
async function readRequest(practice: Practice, context: PracticeContext): Promise<Request | string> {
	const query = readQuery(context, AuthorizeQuery);
	const app = await practice.database.everywhere((rows) => findApp(rows, query.client_id, null));
	if (!app) return 'invalid_client';
	if (!redirectAddressesOf(app).includes(query.redirect_uri)) return 'invalid_redirect_uri';
	if (query.response_type !== 'code') return 'unsupported_response_type';
	const scopes = readScopes(query.scope);
	if (scopes === null || scopes.length === 0) return 'invalid_scope';
	if (!scopes.every((scope) => covers(app.scopes.split(' '), scope))) return 'invalid_scope';
	const method = query.code_challenge_method ?? 'S256';
	if (query.code_challenge !== undefined && method !== 'S256') return 'invalid_code_challenge_method';
	return {
		app,
		redirectUri: query.redirect_uri,
		scopes,
		state: query.state,
		codeChallenge: query.code_challenge ?? null,
	};
}

function sendBack(
	practice: Practice,
	context: PracticeContext,
	request: Request,
	result: Record<string, string>,
): Response {
	if (request.redirectUri === outOfBand) return context.redirect(addressOf.home(practice), 302);
	const address = new URL(request.redirectUri);
	for (const [name, value] of Object.entries(result)) address.searchParams.set(name, value);
	if (request.state !== undefined) address.searchParams.set('state', request.state);
	return context.redirect(address.href, 302);
}

function answerConsent(
	practice: Practice,
	context: PracticeContext,
	request: Request,
	again: ConsentPage['again'],
): Promise<Response> {
	const language = preferredLanguage(context.req.header('accept-language') ?? null);
	const page = consentPage(practice, language, {
		appName: request.app.name,
		website: request.app.website,
		mayWrite: request.scopes.some((scope) => scope.startsWith('write') || scope === 'follow'),
		again,
	});
	return answerHtml(practice, context, page, {
		status: again === null ? 200 : 422,
		formTarget: formTargetOf(request.redirectUri),
	});
}

function answerRefusal(practice: Practice, context: PracticeContext, problem: string): Promise<Response> {
	const language = preferredLanguage(context.req.header('accept-language') ?? null);
	return answerHtml(practice, context, refusalPage(practice, language, problem), { status: 400 });
}

/** Browsers hold the redirect after a form to the page's policy too, so the app's address must be in it. */
function formTargetOf(redirectUri: string): string | null {
	if (redirectUri === outOfBand) return null;
	const { protocol, origin } = new URL(redirectUri);
	return /^https?:$/.test(protocol) ? origin : protocol;
}
