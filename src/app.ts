import { join } from 'node:path';
import { networks, type Networks } from '#networks/index.ts';
import type { NetworkTools } from '#networks/network.ts';
import { systemClock, type Clock } from '#platform/clock.ts';
import { ConfigurationError, type Configuration } from '#platform/configuration.ts';
import { guardedFetch } from '#platform/http.ts';
import { createLog, type Log } from '#platform/log.ts';
import { smtpMail, type Mail } from '#platform/mail.ts';
import { folderMediaStore, type MediaStore } from '#platform/media-store.ts';
import { loadKey } from '#platform/secrets/key.ts';
import { createSeal, type Seal } from '#platform/secrets/seal.ts';
import { createPracticeNetwork, type PracticeNetwork } from '#practice-network/index.ts';
import { placeOf } from '#practice-network/place.ts';
import { openDatabase, type Database } from '#schema/database.ts';
import type { DatabaseLocation } from '#platform/database/connect.ts';

/** Everything a part of Gewerk may need, made once and passed in. */
export interface App {
	readonly configuration: Configuration;
	readonly database: Database;
	readonly media: MediaStore;
	readonly seal: Seal;
	/** Null while no mail server is configured. */
	readonly mail: Mail | null;
	readonly clock: Clock;
	readonly log: Log;
	readonly networks: Networks;
	readonly tools: NetworkTools;
	readonly practice: PracticeNetwork;
	/** Tells the worker of this process, if it has one, that something may be due. */
	wake(): void;
	/** Has the worker call `listener` on every `wake`. */
	onWake(listener: () => void): void;
	/** Where the practice network listens in this process, once it does. */
	practiceListensAt(url: string): void;
}

/** A network that has not answered after half a minute is left alone and looked at again later. */
const patience = { timeoutMs: 30_000, maxBytes: 20_000_000 };

/** The database that a configuration names. */
export function databaseLocation(configuration: Configuration): DatabaseLocation {
	return configuration.databaseUrl === null
		? { kind: 'sqlite', file: join(configuration.dataFolder, 'gewerk.sqlite') }
		: { kind: 'postgres', url: configuration.databaseUrl };
}

/**
 * Makes everything once: opens the database (creating and updating its tables) and loads the key.
 * @throws when the key or the database cannot be used.
 */
export async function createApp(configuration: Configuration): Promise<App> {
	const seal = createSeal(loadKey(configuration));
	const log = createLog(configuration.logLevel);
	const clock = systemClock;
	const database = await openUsable(configuration);
	const media = folderMediaStore(join(configuration.dataFolder, 'media'));
	const practice = createPracticeNetwork({
		database,
		clock,
		log,
		...placeOf(configuration),
	});

	const listeners: (() => void)[] = [];
	let practiceUrl = `http://127.0.0.1:${configuration.practicePort}`;
	const tools: NetworkTools = {
		fetch: guardedFetch({ ...patience, allowPrivateAddresses: configuration.allowPrivateAddresses }),
		ownFetch: guardedFetch({ ...patience, allowPrivateAddresses: true }),
		publicUrl: configuration.publicUrl,
		get practiceUrl() {
			return practiceUrl;
		},
		log,
		now: () => clock.now(),
	};

	return {
		configuration,
		database,
		media,
		seal,
		mail: configuration.smtpUrl === null ? null : smtpMail(configuration.smtpUrl),
		clock,
		log,
		networks,
		tools,
		practice,
		wake: () => listeners.forEach((listener) => listener()),
		onWake: (listener) => void listeners.push(listener),
		practiceListensAt: (url) => void (practiceUrl = url),
	};
}

async function openUsable(configuration: Configuration): Promise<Database> {
	const location = databaseLocation(configuration);
	try {
		return await openDatabase(location);
	} catch (error) {
		const what = error instanceof Error ? error.message || error.name : String(error);
		const where = location.kind === 'postgres' ? 'the database of DATABASE_URL' : location.file;
		throw new ConfigurationError(`Gewerk cannot use ${where}: ${what}`, { cause: error });
	}
}

/** Lets go of everything `createApp` opened. */
export async function closeApp(app: App): Promise<void> {
	await app.database.close();
}
