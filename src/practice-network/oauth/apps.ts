import { Hono } from 'hono';
import type { Selectable } from 'kysely';
import * as v from 'valibot';
import { newSecret } from '#platform/ids.ts';
import { invalid, Refusal } from '#practice-network/answers.ts';
import { listOf, readInput, Text } from '#practice-network/input.ts';
import { callerOf, type PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { readScopes } from '#practice-network/oauth/scopes.ts';
import type { Practice } from '#practice-network/practice.ts';
import { hashSecret, matchesSecret } from '#practice-network/secrets.ts';
import type { Rows } from '#schema/database.ts';
import type { PracticeTables } from '#schema/practice-tables.ts';

export type AppRow = Selectable<PracticeTables['practice_apps']>;

/** Instead of going back to an app, the person copies the code. */
export const outOfBand = 'urn:ietf:wg:oauth:2.0:oob';

const NewApp = v.object({
	client_name: v.pipe(Text, v.trim(), v.nonEmpty("can't be blank"), v.maxLength(60, 'is too long')),
	redirect_uris: listOf(Text),
	scopes: v.optional(Text, 'read'),
	website: v.nullish(Text),
});

/** POST /api/v1/apps and GET /api/v1/apps/verify_credentials. */
export function appRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();

	routes.post('/', async (context) => {
		const request = await readInput(context, NewApp);
		const addresses = request.redirect_uris
			.flatMap((text) => text.split(/\s+/))
			.filter((text) => text !== '');
		if (addresses.length === 0) throw invalid("Redirect URI can't be blank");
		if (!addresses.every(isRedirectAddress)) throw invalid('Redirect URI must be an absolute URI.');
		const scopes = readScopes(request.scopes);
		if (scopes === null) throw invalid("Scopes doesn't match configured on the server.");
		const secret = newSecret();
		const app: AppRow = {
			id: practice.newId(),
			name: request.client_name,
			website: isWebAddress(request.website) ? request.website : null,
			redirect_uris: addresses.join('\n'),
			scopes: scopes.join(' '),
			client_id: newSecret(),
			client_secret_hash: hashSecret(secret),
			created_at: practice.clock.now(),
		};
		await practice.database.everywhere((rows) => rows.insertInto('practice_apps').values(app).execute());
		return context.json({
			...showApp(app),
			client_id: app.client_id,
			client_secret: secret,
			client_secret_expires_at: 0,
		});
	});

	routes.get('/verify_credentials', async (context) => {
		const { appId } = callerOf(context);
		if (appId === null) throw new Refusal(401, 'The access token is invalid');
		const app = await practice.database.everywhere((rows) =>
			rows.selectFrom('practice_apps').selectAll().where('id', '=', appId).executeTakeFirstOrThrow(),
		);
		return context.json(showApp(app));
	});

	return routes;
}

/** The app with this client id, if there is one and, where a secret is given, it is the app's. */
export async function findApp(rows: Rows, clientId: string, secret: string | null): Promise<AppRow | null> {
	const app = await rows
		.selectFrom('practice_apps')
		.selectAll()
		.where('client_id', '=', clientId)
		.executeTakeFirst();
	if (!app) return null;
	return secret === null || matchesSecret(secret, app.client_secret_hash) ? app : null;
}

export function redirectAddressesOf(app: AppRow): string[] {
	return app.redirect_uris.split('\n');
}

function showApp(app: AppRow) {
	return {
		id: app.id,
		name: app.name,
		website: app.website,
		scopes: app.scopes.split(' '),
		redirect_uri: app.redirect_uris,
		redirect_uris: redirectAddressesOf(app),
		vapid_key: '',
	};
}

/** An address a browser may be sent to: never one that would run or show what the app wrote into it. */
function isRedirectAddress(text: string): boolean {
	if (text === outOfBand) return true;
	if (!URL.canParse(text)) return false;
	const { protocol } = new URL(text);
	return !['javascript:', 'data:', 'vbscript:', 'blob:', 'file:', 'about:'].includes(protocol);
}

function isWebAddress(text: string | null | undefined): text is string {
	return typeof text === 'string' && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
