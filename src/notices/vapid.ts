import { createECDH } from 'node:crypto';
import * as v from 'valibot';
import type { App } from '#app.ts';
import { SealBrokenError } from '#platform/secrets/seal.ts';
import type { Rows } from '#schema/database.ts';

/** The pair of keys by which push services know this installation; both base64url. */
export interface VapidKeys {
	/** Devices are subscribed with it: 65 bytes, a point of P-256. */
	readonly publicKey: string;
	readonly privateKey: string;
}

type Parts = Pick<App, 'database' | 'seal' | 'log'>;

const setting = 'vapid_keys';
const context = 'settings:vapid_keys';
const Keys = v.object({ publicKey: v.string(), privateKey: v.string() });

/**
 * The keys of this installation. They are made once and kept sealed; of several processes that make them at the
 * same time one wins, and all get its keys. Kept ones that no longer open, because the installation's own key was
 * lost, are replaced: devices must then be switched on again.
 */
export async function vapidKeys(app: Parts): Promise<VapidKeys> {
	return app.database.everywhere(async (rows) => {
		const kept = await readKept(rows);
		const opened = kept === null ? null : open(app, kept);
		if (opened !== null) return opened;
		const made = app.seal.seal(JSON.stringify(makeKeys()), context);
		await (kept === null ? keepFirst(rows, made) : replace(rows, kept, made));
		const winner = await readKept(rows);
		if (winner === null) throw new Error('The keys for push were not kept.');
		return v.parse(Keys, JSON.parse(app.seal.open(winner, context)));
	});
}

/** Who a push service turns to when something is wrong with what this installation sends. */
export function vapidSubject(publicUrl: string): string {
	const { protocol, hostname } = new URL(publicUrl);
	// Some services refuse an address that is not https, and any that is a bare name.
	return protocol === 'https:' ? publicUrl : `mailto:gewerk@${hostname}`;
}

async function readKept(rows: Rows): Promise<string | null> {
	const row = await rows
		.selectFrom('settings')
		.select('value')
		.where('name', '=', setting)
		.executeTakeFirst();
	return row?.value ?? null;
}

function open(app: Parts, kept: string): VapidKeys | null {
	try {
		return v.parse(Keys, JSON.parse(app.seal.open(kept, context)));
	} catch (error) {
		if (!(error instanceof SealBrokenError)) throw error;
		app.log.warn('push_keys_replaced', {});
		return null;
	}
}

function makeKeys(): VapidKeys {
	const pair = createECDH('prime256v1');
	const publicKey = pair.generateKeys('base64url');
	// A private key that begins with zeros would come out too short.
	const privateKey = Buffer.from(pair.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url');
	return { publicKey, privateKey };
}

async function keepFirst(rows: Rows, made: string): Promise<void> {
	await rows
		.insertInto('settings')
		.values({ name: setting, value: made })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
}

async function replace(rows: Rows, kept: string, made: string): Promise<void> {
	await rows
		.updateTable('settings')
		.set({ value: made })
		.where('name', '=', setting)
		.where('value', '=', kept)
		.execute();
}
