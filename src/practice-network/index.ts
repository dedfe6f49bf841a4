import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { createAccountNear } from '#practice-network/accounts/free-username.ts';
import { accountRoutes } from '#practice-network/accounts/routes.ts';
import { answerError, notFound } from '#practice-network/answers.ts';
import { expectedRoutes } from '#practice-network/expected.ts';
import { createIdentifiers } from '#practice-network/identifiers.ts';
import { instanceRoutes } from '#practice-network/instance.ts';
import { mediaRoutes, uploadRoute } from '#practice-network/media/routes.ts';
import { notificationRoutes } from '#practice-network/notifications/routes.ts';
import { appRoutes } from '#practice-network/oauth/apps.ts';
import { authorizeRoutes } from '#practice-network/oauth/authorize.ts';
import { identify, type PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { serverMetadata } from '#practice-network/oauth/metadata.ts';
import { allScopes } from '#practice-network/oauth/scopes.ts';
import { tokenRoutes } from '#practice-network/oauth/token-routes.ts';
import { issueToken } from '#practice-network/oauth/tokens.ts';
import { pageRoutes } from '#practice-network/pages/routes.ts';
import type { Practice, PracticeParts } from '#practice-network/practice.ts';
import { statusRoutes } from '#practice-network/statuses/routes.ts';
import { askedBase } from '#practice-network/timelines/page.ts';
import { timelineRoutes } from '#practice-network/timelines/routes.ts';

/** The built-in network to try things on: a server of its own that speaks Mastodon's client interface. */
export interface PracticeNetwork {
	/** Answers one HTTP request; paths count from the root of the practice network. */
	handle(request: Request): Promise<Response>;
	/**
	 * Makes an account and a token that may do everything with it. The username is made fit and, where it is
	 * taken, numbered.
	 */
	createAccountWithToken(wish: AccountWish): Promise<{ accountId: string; username: string; token: string }>;
}

export interface AccountWish {
	readonly username: string;
	readonly displayName: string;
	readonly note?: string | undefined;
}

/** Puts the practice network together; nothing is opened or started by it. */
export function createPracticeNetwork(parts: PracticeParts): PracticeNetwork {
	const practice: Practice = {
		...parts,
		publicUrl: parts.publicUrl.replace(/\/+$/, ''),
		newId: createIdentifiers(parts.clock),
	};
	const routes = routesOf(practice);
	return {
		handle: async (request) => routes.fetch(request),
		createAccountWithToken: (wish) =>
			practice.database.everywhere(async (rows) => {
				const account = await createAccountNear(practice, rows, {
					username: wish.username,
					displayName: wish.displayName,
					note: wish.note ?? '',
					passwordHash: null,
				});
				const token = await issueToken(practice, rows, {
					appId: null,
					accountId: account.id,
					scopes: allScopes,
				});
				return { accountId: account.id, username: account.username, token };
			}),
	};
}

function routesOf(practice: Practice): Hono<PracticeEnvironment> {
	// Some apps end every address with a slash.
	const routes = new Hono<PracticeEnvironment>({ strict: false });
	routes.onError((error, context) => answerError(practice, error, context));

	// Apps in a browser come from anywhere; nothing here depends on cookies.
	const anyOrigin = cors({ origin: '*', exposeHeaders: ['Link', 'Idempotency-Key'] });
	for (const path of ['/api/*', '/oauth/token', '/oauth/revoke', '/.well-known/*', '/media/*']) {
		routes.use(path, anyOrigin);
	}
	routes.use('/api/*', identify(practice));

	routes.get('/.well-known/oauth-authorization-server', (context) =>
		context.json(serverMetadata(askedBase(practice, context.req.url))),
	);
	routes.route('/oauth/authorize', authorizeRoutes(practice));
	routes.route('/oauth', tokenRoutes(practice));
	routes.route('/api/v1/apps', appRoutes(practice));
	routes.route('/api/v1/accounts', accountRoutes(practice));
	routes.route('/api/v1/statuses', statusRoutes(practice));
	routes.route('/api/v1/timelines', timelineRoutes(practice));
	routes.route('/api/v1/notifications', notificationRoutes(practice));
	routes.route('/api/v1/media', mediaRoutes(practice));
	routes.route('/api/v2/media', uploadRoute(practice));
	routes.route('/api', instanceRoutes(practice));
	routes.route('/api', expectedRoutes(practice));
	routes.all('/api/*', () => {
		throw notFound();
	});
	routes.route('/', pageRoutes(practice));
	return routes;
}
