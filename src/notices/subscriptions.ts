import { ECDH } from 'node:crypto';
import * as v from 'valibot';
import type { App } from '#app.ts';
import type { Language } from '#languages/words.ts';
import { newId } from '#platform/ids.ts';
import type { Rows } from '#schema/database.ts';

/** A person has no more devices than these; beyond, the one not seen for longest goes. */
const mostDevices = 12;

/** How often in a row a device's service may refuse us before we no longer ask it. */
const mostRefusals = 5;

const Keys = v.object({
	p256dh: v.pipe(v.string(), v.maxLength(200), v.check(isPoint, 'not a public key')),
	auth: v.pipe(v.string(), v.regex(/^[\w-]{22,44}={0,2}$/)),
});

/** What a browser gives of its subscription; `endpoint` is where messages for it are handed in. */
export const Subscription = v.object({
	endpoint: v.pipe(v.string(), v.maxLength(2000), v.url()),
	keys: Keys,
});
export type Subscription = v.InferOutput<typeof Subscription>;

/** A device that takes notices of a person. */
export interface SubscribedDevice extends Subscription {
	readonly id: string;
	/** What it is called in the list. */
	readonly device: string;
	readonly language: Language;
	readonly createdAt: number;
}

/**
 * Keeps the device of a person and gives its id, or null when its address is not one we may call. The same browser
 * is the same device: whoever switched it on last is who it belongs to. `replaces` is the address that it had before.
 */
export async function addSubscription(
	app: Pick<App, 'database' | 'clock' | 'configuration'>,
	personId: string,
	given: {
		readonly subscription: Subscription;
		readonly device: string;
		readonly language: Language;
		readonly replaces?: string | undefined;
	},
): Promise<string | null> {
	const { endpoint, keys } = given.subscription;
	if (!mayBeCalled(endpoint, app.configuration.allowPrivateAddresses)) return null;
	const now = app.clock.now();
	return app.database.everywhere(async (rows) => {
		if (given.replaces !== undefined) await dropEndpoint(rows, personId, given.replaces);
		const kept = {
			person_id: personId,
			keys: JSON.stringify(keys),
			device: given.device,
			language: given.language,
			failures: 0,
			seen_at: now,
		};
		const { id } = await rows
			.insertInto('push_subscriptions')
			.values({ id: newId(), endpoint, created_at: now, ...kept })
			.onConflict((conflict) => conflict.column('endpoint').doUpdateSet(kept))
			.returning('id')
			.executeTakeFirstOrThrow();
		await dropBeyond(rows, personId);
		return id;
	});
}

/** The person's devices, oldest first. */
export async function listSubscriptions(rows: Rows, personId: string): Promise<SubscribedDevice[]> {
	const found = await rows
		.selectFrom('push_subscriptions')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return found.map((row) => ({
		id: row.id,
		endpoint: row.endpoint,
		keys: v.parse(Keys, JSON.parse(row.keys)),
		device: row.device,
		language: row.language,
		createdAt: row.created_at,
	}));
}

/** Sends nothing more to this device of the person. */
export async function removeSubscription(
	app: Pick<App, 'database'>,
	personId: string,
	device: { readonly id: string } | { readonly endpoint: string },
): Promise<void> {
	await app.database.everywhere(async (rows) => {
		if ('endpoint' in device) return dropEndpoint(rows, personId, device.endpoint);
		await rows
			.deleteFrom('push_subscriptions')
			.where('person_id', '=', personId)
			.where('id', '=', device.id)
			.execute();
	});
}

/** Sends nothing more to any device of the person but the one named. */
export async function removeOtherSubscriptions(
	app: Pick<App, 'database'>,
	personId: string,
	keep: string | null,
): Promise<void> {
	await app.database.everywhere((rows) =>
		rows
			.deleteFrom('push_subscriptions')
			.where('person_id', '=', personId)
			.where('id', '!=', keep ?? '')
			.execute(),
	);
}

/** What a device's push service answered to a message. */
export type Answered = 'taken' | 'gone' | 'refused';

/** Notes what the service of a device answered: one that is gone, or is refused again and again, is forgotten. */
export async function noteAnswer(
	app: Pick<App, 'database' | 'clock'>,
	id: string,
	answered: Answered,
): Promise<void> {
	await app.database.everywhere(async (rows) => {
		if (answered === 'taken') {
			await rows
				.updateTable('push_subscriptions')
				.set({ failures: 0, seen_at: app.clock.now() })
				.where('id', '=', id)
				.execute();
			return;
		}
		await rows
			.updateTable('push_subscriptions')
			.set(({ eb }) => ({ failures: answered === 'gone' ? mostRefusals : eb('failures', '+', 1) }))
			.where('id', '=', id)
			.execute();
		await rows
			.deleteFrom('push_subscriptions')
			.where('id', '=', id)
			.where('failures', '>=', mostRefusals)
			.execute();
	});
}

async function dropEndpoint(rows: Rows, personId: string, endpoint: string): Promise<void> {
	await rows
		.deleteFrom('push_subscriptions')
		.where('person_id', '=', personId)
		.where('endpoint', '=', endpoint)
		.execute();
}

async function dropBeyond(rows: Rows, personId: string): Promise<void> {
	const devices = await rows
		.selectFrom('push_subscriptions')
		.select('id')
		.where('person_id', '=', personId)
		.orderBy('seen_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	const beyond = devices.slice(mostDevices).map(({ id }) => id);
	if (beyond.length > 0) await rows.deleteFrom('push_subscriptions').where('id', 'in', beyond).execute();
}

/** Browsers' services are https; in a home network without certificates only where the installation allows such. */
function mayBeCalled(endpoint: string, allowPrivateAddresses: boolean): boolean {
	const { protocol } = new URL(endpoint);
	return protocol === 'https:' || (allowPrivateAddresses && protocol === 'http:');
}

/** Whether this is an uncompressed point of P-256: anything else would fail whenever a message is encrypted. */
function isPoint(key: string): boolean {
	const bytes = Buffer.from(key, 'base64url');
	if (bytes.length !== 65 || bytes[0] !== 4) return false;
	try {
		ECDH.convertKey(bytes, 'prime256v1');
		return true;
	} catch {
		return false;
	}
}
