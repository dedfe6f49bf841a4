import { ImapFlow } from 'imapflow';
import type { Readable } from 'node:stream';
import { pause } from '#captures/background.ts';

/** A letter in the mailbox, of which only the head has been read. */
export interface Found {
	/** Its number, growing with every letter of the mailbox. */
	readonly uid: number;
	readonly bytes: number;
	readonly head: Uint8Array;
}

/** An open mailbox on the mail server. Every call throws once the connection is gone. */
export interface Mailbox {
	/** While it stays the same, numbers of letters mean the same letters. */
	readonly validity: string;
	/** The number of the last letter before this instant, or of the last one at all where that is null. */
	numberBefore(instant: number | null): Promise<number>;
	/** The next letters after this number, oldest first; none when all have been seen. */
	after(uid: number): Promise<Found[]>;
	/** The whole letter. */
	read(uid: number): Promise<Readable>;
	/** Takes the letter out of the way of the next ones, so that a person sees what became of it. */
	putAway(uid: number, became: 'taken' | 'refused'): Promise<void>;
	/** Until a letter may have come, the longest time has passed, or the signal ends it. */
	untilNews(longest: number, signal: AbortSignal): Promise<void>;
	close(): Promise<void>;
}

/** Where letters go that have been dealt with. */
const folders = { taken: ['Gewerk'], refused: ['Gewerk', 'Abgewiesen'] } as const;
const atOnce = 50;
const idleMs = 3 * 60_000;

/**
 * Signs in and opens the mailbox of the address `imaps://user:password@host:port/mailbox`.
 * @throws when the server cannot be reached or refuses us; see `troubleOf`.
 */
export async function openMailbox(url: string): Promise<Mailbox> {
	const { client, path } = clientFor(url);
	// Whoever waits for a command learns of it there; unheard, the event would end the process.
	client.on('error', () => undefined);
	let news = true;
	let awaken: () => void = () => undefined;
	const ring = () => {
		news = true;
		awaken();
	};
	client.on('exists', ring);
	client.on('close', ring);
	await client.connect();
	const opened = await client.mailboxOpen(path).catch((error: unknown) => {
		client.close();
		throw error;
	});

	return {
		validity: String(opened.uidValidity),
		async numberBefore(instant) {
			if (instant === null) return opened.uidNext - 1;
			// Servers compare days, in a time zone of their own.
			const since = new Date(instant - 24 * 60 * 60_000);
			const [first] = await search(client, { since });
			return (first ?? opened.uidNext) - 1;
		},
		async after(uid) {
			news = false;
			// A range to the end always holds the last letter, even where that is an older one.
			const newer = (await search(client, { uid: `${uid + 1}:*` })).filter((found) => found > uid);
			if (newer.length === 0) return [];
			const found = await client.fetchAll(
				newer.slice(0, atOnce).join(','),
				{ uid: true, size: true, headers: true },
				{ uid: true },
			);
			return found
				.map(({ uid: number, size = 0, headers }) => ({
					uid: number,
					bytes: size,
					head: headers ?? new Uint8Array(),
				}))
				.sort((one, other) => one.uid - other.uid);
		},
		async read(uid) {
			const { content } = await client.download(String(uid), undefined, { uid: true, chunkSize: 1_000_000 });
			if (content === undefined) throw new Error('The letter is no longer there');
			return content;
		},
		async putAway(uid, became) {
			const folder = [...folders[became]];
			const moved = await move(client, uid, folder).catch(() => false);
			if (!moved) await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
		},
		async untilNews(longest, signal) {
			if (news || signal.aborted) return;
			const ringing = new AbortController();
			awaken = () => ringing.abort();
			void client.idle().catch(() => undefined);
			await pause(longest, AbortSignal.any([signal, ringing.signal]));
		},
		async close() {
			const patience = setTimeout(() => client.close(), 2000);
			await client.logout().catch(() => client.close());
			clearTimeout(patience);
		},
	};
}

/**
 * Signs in and out again.
 * @throws when the server cannot be reached or refuses us.
 */
export async function checkMailbox(url: string): Promise<void> {
	const { client } = clientFor(url, { verifyOnly: true });
	client.on('error', () => undefined);
	await client.connect();
}

/** What keeps letters from being read: our name or password, or anything else. */
export function troubleOf(error: unknown): 'sign_in' | 'unreachable' {
	return error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true
		? 'sign_in'
		: 'unreachable';
}

function clientFor(url: string, more: { verifyOnly?: boolean } = {}) {
	const address = new URL(url);
	const secure = address.protocol === 'imaps:';
	const client = new ImapFlow({
		host: address.hostname,
		port: address.port === '' ? (secure ? 993 : 143) : Number(address.port),
		secure,
		auth: { user: decodeURIComponent(address.username), pass: decodeURIComponent(address.password) },
		logger: false,
		disableAutoIdle: true,
		maxIdleTime: idleMs,
		connectionTimeout: 20_000,
		...more,
	});
	return { client, path: decodeURIComponent(address.pathname.slice(1)) || 'INBOX' };
}

async function search(client: ImapFlow, query: { since?: Date; uid?: string }): Promise<number[]> {
	const found = await client.search(query, { uid: true });
	if (!Array.isArray(found)) throw new Error('The mailbox is not open, or the server does not search it');
	return found.toSorted((one, other) => one - other);
}

async function move(client: ImapFlow, uid: number, folder: string[]): Promise<boolean> {
	const attempt = async () => (await client.messageMove(String(uid), folder, { uid: true })) !== false;
	if (await attempt().catch(() => false)) return true;
	for (let depth = 1; depth <= folder.length; depth++) {
		await client.mailboxCreate(folder.slice(0, depth)).catch(() => undefined);
	}
	return attempt();
}
