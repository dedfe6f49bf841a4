import { createRestAPIClient, type mastodon } from 'masto';
import type { MediaStore } from '#platform/media-store.ts';
import { createLog } from '#platform/log.ts';
import { createPracticeNetwork, type PracticeNetwork } from '#practice-network/index.ts';
import { listenPractice } from '#practice-network/listen.ts';
import { openTestDatabase, type TestDatabase } from '#schema/testing.ts';

export interface Member {
	readonly id: string;
	readonly username: string;
	readonly token: string;
	readonly client: mastodon.rest.Client;
}

/** A practice network that listens on a free port of the loopback, on a fresh database. */
export interface RunningPractice {
	readonly url: string;
	readonly network: PracticeNetwork;
	readonly database: TestDatabase;
	/** Names of the files kept. */
	readonly files: Map<string, Uint8Array>;
	/** What was logged; empty as long as nothing unforeseen happened. */
	readonly logged: string[];
	/** Lets time go by. */
	pass(milliseconds: number): void;
	/** A new account and the ordinary client signed in as it. */
	join(username: string): Promise<Member>;
	fetch(path: string, init?: RequestInit): Promise<Response>;
	stop(): Promise<void>;
}

export async function startPractice(): Promise<RunningPractice> {
	const database = await openTestDatabase();
	const files = new Map<string, Uint8Array>();
	const logged: string[] = [];
	let now = Date.UTC(2026, 4, 5, 7);
	let handler: PracticeNetwork | null = null;
	const passOn: PracticeNetwork = {
		handle: async (request) => handler?.handle(request) ?? new Response(null, { status: 503 }),
		createAccountWithToken: () => Promise.reject(new Error('not listening yet')),
	};
	const listening = await listenPractice(passOn, { host: '127.0.0.1', port: 0 });
	const network = createPracticeNetwork({
		database,
		media: mediaInMemory(files),
		clock: { now: () => now },
		log: createLog('info', (line) => logged.push(line)),
		publicUrl: listening.url,
	});
	handler = network;
	return {
		url: listening.url,
		network,
		database,
		files,
		logged,
		pass(milliseconds) {
			now += milliseconds;
		},
		async join(username) {
			const {
				accountId,
				username: given,
				token,
			} = await network.createAccountWithToken({
				username,
				displayName: username,
			});
			const client = createRestAPIClient({ url: listening.url, accessToken: token });
			return { id: accountId, username: given, token, client };
		},
		fetch: (path, init) => fetch(`${listening.url}${path}`, init),
		async stop() {
			await listening.close();
			await database.drop();
		},
	};
}

function mediaInMemory(files: Map<string, Uint8Array>): MediaStore {
	return {
		async write(name, bytes) {
			files.set(name, new Uint8Array(bytes));
		},
		async read(name) {
			const bytes = files.get(name);
			if (!bytes) throw new Error(`No file ${name}`);
			return new Uint8Array(bytes);
		},
		async remove(name) {
			files.delete(name);
		},
	};
}
