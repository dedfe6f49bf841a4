import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft, OutboxEntry, Who } from '#ui/outbox/entry.ts';

/** What this device keeps until the server has it. Files lie apart, so that a state can change without them. */
interface Kept extends DBSchema {
	entries: { key: string; value: OutboxEntry };
	/** What is being written, by the name the page gives it. */
	drafts: { key: string; value: Draft };
	files: { key: string; value: Blob };
	/** Who is signed in on this device, as a page last said. */
	settings: { key: 'who'; value: Who };
}

export type KeptDatabase = IDBPDatabase<Kept>;

/** Raised with each change of what is kept; `upgrade` must bring every older one here. */
const version = 1;
let opened: Promise<KeptDatabase> | null = null;

/** The device's own database. A page of an older version lets go of it when a newer one asks. */
export function keptDatabase(): Promise<KeptDatabase> {
	opened ??= openDB<Kept>('gewerk', version, {
		upgrade(database, from) {
			if (from < 1) {
				database.createObjectStore('entries', { keyPath: 'key' });
				database.createObjectStore('drafts');
				database.createObjectStore('files');
				database.createObjectStore('settings');
			}
		},
		blocking: letGo,
		terminated: () => (opened = null),
	}).catch((error: unknown) => {
		opened = null;
		throw error;
	});
	return opened;
}

function letGo(): void {
	void opened?.then((database) => database.close());
	opened = null;
}
