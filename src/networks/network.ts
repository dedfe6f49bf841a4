import type { Log } from '#platform/log.ts';
import type { AccountKind } from '#advice/account-kinds.ts';
import type { Limits } from '#advice/limits.ts';

export type { AccountKind };

/**
 * A network, behind which every other part of Gewerk is blind to which one it is. How a post gets there (by a
 * programming interface, by e-mail, or handed over to a person) is the network's own business.
 */
export interface Network {
	/** The plain id clients type, such as `mastodon`. */
	readonly name: string;
	/** What the network calls itself. */
	readonly title: string;
	readonly kinds: readonly AccountKind[];
	/** The ways to connect an account, the recommended one first. */
	readonly ways: readonly ConnectWay[];
	/** Rules for text and pictures from the knowledge files, before what the server itself says. */
	readonly limits: Limits;
	/** How long after a submission an accepted post may take to show when we look for it, in milliseconds. */
	readonly showsWithin: number;

	/** Checks credentials at the network and tells whose they are. Nothing is stored. */
	connect(tools: NetworkTools, request: ConnectRequest): Promise<ConnectOutcome>;
	/** Starts a sign-in in the network's own pages; absent where the network has none. */
	begin?(tools: NetworkTools, request: BeginRequest): Promise<BeginOutcome>;
	/** Finishes it with what came back in the address. */
	finish?(tools: NetworkTools, request: FinishRequest): Promise<ConnectOutcome>;

	/** What its servers fetch to know this installation; served at `/oauth/<name>-client-metadata.json`. */
	clientDocument?(publicUrl: string, callback: string): unknown;

	/** Hands over one part. May be called again with the same key only after `find` has said `absent`. */
	publish(tools: NetworkTools, connection: Connection, part: Part): Promise<PublishOutcome>;
	/** Looks whether this very part is already there. Changes nothing at the network. */
	find(tools: NetworkTools, connection: Connection, part: Part): Promise<FindOutcome>;
	/** Takes a published part down again. Removing what is gone already counts as removed. */
	remove(tools: NetworkTools, connection: Connection, remote: RemotePost): Promise<RemoveOutcome>;
	/** What people answered to a published part. */
	replies(tools: NetworkTools, connection: Connection, remote: RemotePost): Promise<RepliesOutcome>;
	/** How the account is set up: the facts that the set-up check judges. */
	audit(tools: NetworkTools, connection: Connection): Promise<AuditOutcome>;
}

/** Whether a person posts to this network instead of Gewerk. */
export function isByHand({ ways }: Pick<Network, 'ways'>): boolean {
	return ways.some(({ kind }) => kind === 'by_hand');
}

/** What a network may use of the outside: one guarded way to the internet, and a log. */
export interface NetworkTools {
	/** `fetch` with time and size limits that refuses private addresses unless the installation allows them. */
	readonly fetch: typeof globalThis.fetch;
	/** The same for servers of this very program, which listen on loopback. Never for an address somebody typed. */
	readonly ownFetch: typeof globalThis.fetch;
	/** Public address of this installation, without a trailing slash. */
	readonly publicUrl: string;
	/** Where the built-in practice network listens in this process. */
	readonly practiceUrl: string;
	readonly log: Log;
	now(): number;
}

export type ConnectWay =
	| {
			readonly kind: 'credentials';
			readonly server: ServerQuestion;
			readonly fields: readonly CredentialField[];
	  }
	| { readonly kind: 'sign_in'; readonly server: ServerQuestion }
	/** A person posts there; the fields only tell which account it is. */
	| {
			readonly kind: 'by_hand';
			readonly server: { readonly asked: false };
			readonly fields: readonly CredentialField[];
	  }
	/** Connected for the firm without being asked. */
	| { readonly kind: 'built_in' };

export type ServerQuestion =
	{ readonly asked: false } | { readonly asked: true; readonly suggestion: string };

export interface CredentialField {
	/** Name in the credentials object of the REST call. */
	readonly name: string;
	readonly secret: boolean;
}

export interface ConnectRequest {
	readonly kind: AccountKind;
	/** Origin such as https://mastodon.social, or null for the network's usual one. */
	readonly server: string | null;
	readonly credentials: unknown;
}

export interface BeginRequest {
	readonly server: string | null;
	readonly state: string;
	/** Our address to which the network sends the person back. */
	readonly callback: string;
}

export type BeginOutcome =
	/**
	 * Send the person to `address`; give `kept` back to `finish`. `state` is what will come back in the address,
	 * where the network insists on one of its own instead of the request's.
	 */
	| {
			readonly kind: 'go';
			readonly address: string;
			readonly server: string;
			readonly state?: string;
			readonly kept: unknown;
	  }
	| { readonly kind: 'refused'; readonly reason: Reason };

export interface FinishRequest {
	readonly server: string;
	readonly kept: unknown;
	readonly callback: string;
	readonly query: URLSearchParams;
}

export type ConnectOutcome =
	| {
			readonly kind: 'connected';
			readonly identity: Identity;
			readonly credentials: unknown;
			readonly live: LiveLimits | null;
	  }
	| { readonly kind: 'refused'; readonly reason: Reason };

/** Who one is at the network. */
export interface Identity {
	readonly server: string;
	readonly kind: AccountKind;
	/** Never changes, unlike the handle. */
	readonly remoteId: string;
	readonly handle: string;
	readonly name: string;
	/** Web address of the account. */
	readonly address: string;
}

/** What the server says of its own limits; stricter or looser than the knowledge files, it wins. */
export type LiveLimits = {
	readonly text?: Partial<Limits['text']>;
	readonly pictures?: Partial<Limits['pictures']>;
};

/** A connected account, opened for use. */
export interface Connection {
	readonly server: string;
	readonly kind: AccountKind;
	readonly remoteId: string;
	readonly handle: string;
	readonly credentials: unknown;
	/** Limits from knowledge, overlaid with what the server said. */
	readonly limits: Limits;
	/** Keeps changed credentials (a refreshed token) before they are used. */
	keep(credentials: unknown): Promise<void>;
	/** The credentials as they are kept now: another worker may have refreshed them since this was opened. */
	reread(): Promise<unknown>;
}

/** One message of a delivery: all of it, or one piece of a thread. */
export interface Part {
	/** The same on every attempt, different for every part: the network's idempotency key. */
	readonly key: string;
	readonly text: string;
	readonly language: string;
	readonly pictures: readonly PreparedPicture[];
	/** The piece of the thread before this one and the first one, or null for the first. */
	readonly thread: { readonly root: RemotePost; readonly previous: RemotePost } | null;
	/** When this delivery was first tried; what is older cannot be it. UTC milliseconds. */
	readonly firstAttemptAt: number;
	/** Posts at the network that are known to be other deliveries of this account. */
	readonly others: readonly string[];
}

/** A picture already cut to the account's limits. */
export interface PreparedPicture {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly mime: string;
	readonly width: number;
	readonly height: number;
	readonly alt: string;
}

/** A post at the network. */
export interface RemotePost {
	readonly id: string;
	readonly url: string | null;
	/** What else the network needs to point at it (a content hash, say). */
	readonly reference?: string | undefined;
}

/** Why something is as it is: a code that the interface puts into words, and the network's own words. */
export interface Reason {
	readonly code: ReasonCode;
	/** The server's status and message, shortened, never containing credentials. */
	readonly detail: string | null;
	/** HTTP status where there was one. */
	readonly status?: number | undefined;
}

export const reasonCodes = [
	'wrong_credentials',
	'not_authorised',
	'account_gone',
	'server_not_found',
	'not_this_network',
	'address_not_allowed',
	'unreachable',
	'timed_out',
	'connection_lost',
	'busy',
	'too_many_requests',
	'server_error',
	'unexpected_answer',
	'text_too_long',
	'picture_refused',
	'rule_refused',
	'not_possible',
	'cancelled_by_person',
	'gave_up',
	'account_disconnected',
	'removal_refused',
	'by_hand',
	'not_its_address',
	'remove_by_hand',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type PublishOutcome =
	| { readonly kind: 'published'; readonly remote: RemotePost }
	/** The network surely did not take it: trying again is safe. `retryAfter` is a UTC instant. */
	| { readonly kind: 'not_accepted'; readonly reason: Reason; readonly retryAfter: number | null }
	/** The network said no, and will say no again. */
	| { readonly kind: 'refused'; readonly reason: Reason; readonly reconnect: boolean }
	/** A person has to publish it; nothing was sent. */
	| { readonly kind: 'by_hand'; readonly reason: Reason }
	/** It may be there or not. */
	| { readonly kind: 'uncertain'; readonly reason: Reason };

export type FindOutcome =
	| { readonly kind: 'found'; readonly remote: RemotePost }
	| { readonly kind: 'absent' }
	/** Looking failed for now: look again. */
	| { readonly kind: 'unreachable'; readonly reason: Reason; readonly retryAfter: number | null }
	/** No look at this network can tell: ask a person. */
	| { readonly kind: 'cannot_tell'; readonly reason: Reason };

export type RemoveOutcome =
	| { readonly kind: 'removed' }
	| { readonly kind: 'not_accepted'; readonly reason: Reason; readonly retryAfter: number | null }
	| { readonly kind: 'refused'; readonly reason: Reason; readonly reconnect: boolean }
	/** The network has no way to remove it for us; a person must. */
	| { readonly kind: 'by_hand'; readonly reason: Reason };

export interface Reply {
	readonly remote: RemotePost;
	/** The post this answers. */
	readonly inReplyTo: string;
	readonly author: { readonly handle: string; readonly name: string; readonly address: string };
	readonly text: string;
	readonly at: number;
}

export type RepliesOutcome =
	| { readonly kind: 'replies'; readonly replies: readonly Reply[] }
	| { readonly kind: 'unreachable'; readonly reason: Reason }
	| { readonly kind: 'not_possible' };

/** How the account looks from outside; null where the network does not tell. */
export interface AuditFacts {
	readonly kind: AccountKind;
	readonly name: string;
	readonly description: string | null;
	readonly links: readonly string[];
	readonly hasPicture: boolean | null;
	readonly createdAt: number | null;
	readonly posts: number | null;
	readonly followers: number | null;
	readonly markedAsBot: boolean | null;
	readonly tokenExpiresAt: number | null;
}

export type AuditOutcome =
	| { readonly kind: 'facts'; readonly facts: AuditFacts }
	| { readonly kind: 'unreachable'; readonly reason: Reason }
	| { readonly kind: 'not_possible' };
