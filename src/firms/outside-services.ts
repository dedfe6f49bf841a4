import type { App } from '#app.ts';
import type { FirmScope } from '#schema/database.ts';
import type { Tables } from '#schema/tables.ts';

export type ServiceKind = Tables['firm_services']['kind'];

/** A service outside the installation that a firm chose to use, opened for use. */
export interface Service {
	/** Origin and path of its interface, without a trailing slash; empty where it has only one. */
	readonly address: string;
	readonly model: string;
	/** Its key, or null where it asks for none, as a model on the firm's own machine. */
	readonly secret: string | null;
	readonly name: string;
}

/** The service of this kind, or null while the firm uses none. */
export async function readService(
	app: Pick<App, 'seal'>,
	scope: FirmScope,
	kind: ServiceKind,
): Promise<Service | null> {
	const row = await scope.rows
		.selectFrom('firm_services')
		.select(['address', 'model', 'secret', 'name'])
		.where('firm_id', '=', scope.firm)
		.where('kind', '=', kind)
		.executeTakeFirst();
	if (row === undefined) return null;
	const secret = row.secret === '' ? null : app.seal.open(row.secret, contextOf(scope.firm, kind));
	return { ...row, secret };
}

/** Uses this service from now on, in place of the one before. Its key is kept sealed. */
export async function keepService(
	app: Pick<App, 'seal' | 'clock'>,
	scope: FirmScope,
	kind: ServiceKind,
	{ secret, ...service }: Service,
): Promise<void> {
	const kept = {
		...service,
		secret: secret === null ? '' : app.seal.seal(secret, contextOf(scope.firm, kind)),
	};
	await scope.rows
		.insertInto('firm_services')
		.values({ firm_id: scope.firm, kind, ...kept, created_at: app.clock.now() })
		.onConflict((conflict) => conflict.columns(['firm_id', 'kind']).doUpdateSet(kept))
		.execute();
}

/** Uses none of this kind any more and forgets its key. */
export async function dropService(scope: FirmScope, kind: ServiceKind): Promise<void> {
	await scope.rows
		.deleteFrom('firm_services')
		.where('firm_id', '=', scope.firm)
		.where('kind', '=', kind)
		.execute();
}

const contextOf = (firm: string, kind: ServiceKind) => `service:${firm}:${kind}`;
