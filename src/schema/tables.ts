import type { Generated } from 'kysely';
import type { AdviceTables } from '#schema/advice-tables.ts';
import type { LadderTables } from '#schema/ladder-tables.ts';
import type { PracticeTables } from '#schema/practice-tables.ts';

/**
 * Every row as it lies in the database, the same on SQLite and PostgreSQL: identifiers are text, instants
 * UTC milliseconds, money cents, truth 0 or 1, and structured values JSON text with a schema at the edge.
 */
export interface Tables extends PracticeTables, AdviceTables, LadderTables {
	firms: {
		id: string;
		slug: string;
		name: string;
		/** Slug of a trade in knowledge/trades. */
		trade: string;
		place: string;
		/** Code of the Land (BW, BY, …) or null where the place is abroad or not told. */
		land: string | null;
		time_zone: string;
		minutes_per_week: number;
		/** Share of its posts that the firm lets advertise, in per cent. */
		promote_share: Generated<number>;
		/** Whether a master leads its work; null while nobody said so. */
		has_master: Generated<number | null>;
		/** Whose posts wait until an owner has said yes. */
		approval: Generated<'nobody' | 'employees'>;
		/** 1 for the made-up firm of the demo. */
		demo: number;
		created_at: number;
	};
	persons: {
		id: string;
		/** Lower case. */
		email: string;
		name: string;
		password_hash: string | null;
		language: 'de' | 'en';
		created_at: number;
	};
	members: { firm_id: string; person_id: string; role: 'owner' | 'employee' | 'adviser'; created_at: number };
	sessions: {
		token_hash: string;
		person_id: string;
		firm_id: string | null;
		created_at: number;
		expires_at: number;
	};
	passkeys: {
		id: string;
		person_id: string;
		name: string;
		/** Base64url of the public key. */
		public_key: string;
		counter: number;
		transports: string;
		created_at: number;
	};
	/** Short-lived secrets of a sign-in under way: an e-mailed code, a passkey challenge. */
	sign_in_challenges: {
		id: string;
		kind: 'code' | 'passkey';
		person_id: string | null;
		secret: string;
		attempts: number;
		expires_at: number;
	};
	/** One row per thing being limited (an address, an e-mail) and window. */
	attempts: { subject: string; window_start: number; count: number };
	tokens: {
		id: string;
		firm_id: string;
		name: string;
		token_hash: string;
		scope: 'read' | 'write';
		created_at: number;
		last_used_at: number | null;
	};
	accounts: {
		id: string;
		firm_id: string;
		network: string;
		kind: string;
		/** Origin of the server, or the empty string where a network has only one. */
		server: string;
		/** Who the account is at the network, for good. */
		remote_id: string;
		handle: string;
		name: string;
		address: string;
		state: 'connected' | 'needs_reconnect' | 'disconnected';
		/** Sealed JSON; opened only to talk to the network. */
		credentials: string;
		/** JSON of the limits the server itself told when last asked, or null. */
		live_limits: string | null;
		problem: string | null;
		/** JSON of what the network told about the account's set-up, and when it was asked; null while it was not. */
		audit: Generated<string | null>;
		audited_at: Generated<number | null>;
		connected_at: number;
		checked_at: number;
	};
	/** A sign-in at a network that was begun and not yet finished. */
	connections_begun: {
		state: string;
		firm_id: string;
		person_id: string;
		network: string;
		server: string;
		/** Sealed JSON of what the network needs back. */
		kept: string;
		expires_at: number;
	};
	media: {
		id: string;
		firm_id: string;
		mime: string;
		width: number;
		height: number;
		bytes: number;
		sha256: string;
		alt: string;
		/** Name under which the media store holds it. */
		stored_as: string;
		/** Whether people can be recognised in it, and whether they agreed; null while nobody said. */
		people: Generated<'nobody' | 'agreed' | 'self' | 'not_asked' | null>;
		/** Whether it shows the inside of somebody's home. */
		home: Generated<number | null>;
		/** Whether a machine made it. */
		machine_made: Generated<number | null>;
		/** The sender's own key, or null: a picture that is sent again is the same one. */
		key: Generated<string | null>;
		/** 1 when the firm's mark goes into its corner wherever a network permits that. */
		marked: Generated<number>;
		created_at: number;
	};
	captures: {
		id: string;
		firm_id: string;
		person_id: string;
		sentence: string;
		media: string;
		/** Id of the idea it was made from, or null. */
		idea: Generated<string | null>;
		/** The sender's own key, or null: a capture that is sent again is the same one. */
		key: Generated<string | null>;
		source: Generated<'page' | 'mail' | 'chat'>;
		/** JSON array of what the sender was told about it, to be told again when the answer was lost. */
		says: Generated<string>;
		created_at: number;
	};
	posts: {
		id: string;
		firm_id: string;
		person_id: string | null;
		capture_id: string | null;
		text: string;
		purpose: 'give' | 'talk' | 'promote';
		/** Whether a person chose the purpose or Gewerk suggested it. */
		purpose_chosen: number;
		/** JSON array of media ids in their order. */
		media: string;
		created_at: number;
	};
	deliveries: {
		id: string;
		firm_id: string;
		post_id: string;
		account_id: string;
		state:
			| 'draft'
			| 'awaiting_approval'
			| 'scheduled'
			| 'sending'
			| 'published'
			| 'failed'
			| 'unknown'
			| 'withdrawn';
		/** JSON array of texts: one, or several where a long text was split into a thread. */
		parts: string;
		/** 1 when a person edited this variant, so that later edits of the post leave it alone. */
		edited: number;
		/** When the firm wants it out; null while no time is chosen. */
		due_at: number | null;
		/** When a worker should next take it. */
		next_at: number | null;
		lease_until: number | null;
		/** Grows with every claim; what a worker writes counts only while its number is the newest. */
		claim: number;
		/** What was last written down before acting: see deliveries/state.ts. */
		step: 'waiting' | 'submitting' | 'uncertain' | 'removing';
		/** How many parts have been published. */
		parts_done: number;
		/** JSON array of {id, url, …} at the network, one for each published part. */
		remote: string;
		attempts: number;
		first_attempt_at: number | null;
		published_at: number | null;
		/** When its network is next asked for customers' answers; null while or once it is not. */
		ask_at: Generated<number | null>;
		removed_at: number | null;
		/** JSON of the reason for the state, in a form the interface puts into words; null when all is well. */
		reason: string | null;
		created_at: number;
	};
	/** What happened to a delivery, in the order it was written down. */
	journal: { id: string; firm_id: string; delivery_id: string; at: number; event: string; details: string };
	/** Answers already given to a client that may repeat its request. */
	answered_requests: {
		firm_id: string;
		key: string;
		request_hash: string;
		status: number;
		body: string;
		created_at: number;
	};
	/** Who is working on this database right now. */
	workers: { id: string; role: string; started_at: number; seen_at: number };
	settings: { name: string; value: string };
}

/** Tables whose rows belong to a firm; PostgreSQL's row-level security guards each of them a second time. */
export const firmTables = [
	'tokens',
	'accounts',
	'connections_begun',
	'media',
	'captures',
	'posts',
	'deliveries',
	'journal',
	'answered_requests',
	'purpose_corrections',
	'overrides',
	'set_up_answers',
	'consents',
	'consents_of_media',
	'assessments',
	'guidelines',
	'recordings',
	'marks',
	'firm_services',
	'chat_links',
	'chat_codes',
	'capture_addresses',
	'invitations',
	'approval_links',
	'approvals',
	'notices',
	'conversations',
	'messages',
] as const satisfies (keyof Tables)[];
