import sharp from 'sharp';
import { guardedFetch } from '#platform/http.ts';
import { createLog } from '#platform/log.ts';
import type {
	ConnectOutcome,
	Connection,
	Network,
	NetworkTools,
	Part,
	PreparedPicture,
	RemotePost,
} from '#networks/network.ts';

export const text =
	'Dach in #Musterhausen gedeckt – 38° im Schatten! Mehr: https://example.org/dach?jahr=2026&wo=süd 🛠️';
export const alt = 'Ein frisch gedecktes Dach, dahinter „blauer" Himmel & ein Kran';

/** Tools as the program makes them, free to reach test servers on loopback. */
export function testTools(change: Partial<NetworkTools> = {}): NetworkTools {
	const fetch = guardedFetch({ allowPrivateAddresses: true, timeoutMs: 10_000 });
	return {
		fetch,
		ownFetch: fetch,
		publicUrl: 'http://127.0.0.1:4000',
		practiceUrl: 'http://127.0.0.1:1',
		log: createLog('error'),
		now: () => Date.now(),
		...change,
	};
}

/**
 * The account of a successful connect, opened; credentials that change are kept in it.
 * @throws when it was not successful.
 */
export function opened(network: Network, outcome: ConnectOutcome): Connection & { kept: unknown[] } {
	if (outcome.kind !== 'connected') throw new Error(`Not connected: ${JSON.stringify(outcome.reason)}`);
	const { identity, live } = outcome;
	const kept: unknown[] = [];
	return {
		server: identity.server,
		kind: identity.kind,
		remoteId: identity.remoteId,
		handle: identity.handle,
		get credentials() {
			return kept.at(-1) ?? outcome.credentials;
		},
		limits: {
			text: { ...network.limits.text, ...live?.text },
			pictures: { ...network.limits.pictures, ...live?.pictures },
		},
		keep: async (credentials) => void kept.push(credentials),
		reread: async () => kept.at(-1) ?? outcome.credentials,
		kept,
	};
}

let parts = 0;

/** A part with words of its own, first tried now. */
export function partOf(change: Partial<Part> = {}): Part {
	parts += 1;
	return {
		key: `gewerk-test-${parts}-0`,
		text: `${text} Nr. ${parts}`,
		language: 'de',
		pictures: [],
		thread: null,
		firstAttemptAt: Date.now(),
		others: [],
		...change,
	};
}

/** A small real JPEG. */
export async function picture(description = alt): Promise<PreparedPicture> {
	const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#b5382a' } })
		.jpeg()
		.toBuffer();
	return { bytes: new Uint8Array(bytes), mime: 'image/jpeg', width: 64, height: 48, alt: description };
}

/**
 * Publishes a part.
 * @throws with the outcome when it is another than published.
 */
export async function published(
	network: Network,
	tools: NetworkTools,
	connection: Connection,
	part: Part,
): Promise<RemotePost> {
	const outcome = await network.publish(tools, connection, part);
	if (outcome.kind !== 'published') throw new Error(`Not published: ${JSON.stringify(outcome)}`);
	return outcome.remote;
}
