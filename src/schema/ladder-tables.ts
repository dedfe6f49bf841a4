import type { Generated } from 'kysely';

/** Rows of what comes in from the building site, and of what Gewerk tells people. Same rules as in tables.ts. */
export interface LadderTables {
	/** Something said rather than typed; it stays attached to its capture until somebody has written it down. */
	recordings: {
		id: string;
		firm_id: string;
		/** The sender's own key: sent again, it is the same recording. */
		key: string;
		/** Null until the capture it belongs to has arrived. */
		capture_id: string | null;
		mime: string;
		bytes: number;
		seconds: number;
		/** Name under which the media store holds it. */
		stored_as: string;
		/** `waiting`: a machine is to write it down; `by_hand`: nobody but a person can; `written`: it is text. */
		state: 'waiting' | 'by_hand' | 'written';
		transcript: string | null;
		/** JSON of why the machine could not, or null. */
		reason: string | null;
		attempts: number;
		next_at: number | null;
		created_at: number;
	};
	/** A picture (one row at most for each) of the firm's mark, put into the corner of pictures. */
	marks: {
		firm_id: string;
		mime: string;
		width: number;
		height: number;
		stored_as: string;
		created_at: number;
	};
	/** Services outside the installation that a firm chose to use, each off until it is set up. */
	firm_services: {
		firm_id: string;
		kind: 'drafting' | 'transcription' | 'chat';
		/** Origin and path of the service's interface; empty where it has only one. */
		address: string;
		model: string;
		/** Sealed; empty where the service asks for none. */
		secret: string;
		/** What the service said of itself when it was last asked, such as a bot's name. */
		name: string;
		created_at: number;
	};
	/** A member's conversation with the firm's bot. */
	chat_links: {
		firm_id: string;
		person_id: string;
		chat_id: string;
		created_at: number;
	};
	/** Says who a member is to the bot: shown in the page, typed or tapped in the chat, worth something once. */
	chat_codes: { code_hash: string; firm_id: string; person_id: string; expires_at: number };
	/** The secret part of the address to which a firm's members send photos by e-mail. */
	capture_addresses: {
		firm_id: string;
		word: string;
		/** JSON of the last letter to it that was not taken: why, from whom, when; null while there was none. */
		refused: Generated<string | null>;
		created_at: number;
	};
	/** Somebody asked to join a firm; the link is worth something once. */
	invitations: {
		id: string;
		firm_id: string;
		token_hash: string;
		name: string;
		email: string;
		role: 'owner' | 'employee' | 'adviser';
		created_at: number;
		expires_at: number;
		accepted_at: number | null;
	};
	/** A link with which one owner decides about one post without signing in. */
	approval_links: {
		id: string;
		firm_id: string;
		post_id: string;
		/** The owner whose word it carries. */
		person_id: string;
		token_hash: string;
		/** Fingerprint of what is to be approved: once that has changed, the link is worth nothing. */
		version: string;
		created_at: number;
		expires_at: number;
		revoked_at: number | null;
	};
	/** What was decided about a post that needed approval, in the order it was decided. */
	approvals: {
		id: string;
		firm_id: string;
		post_id: string;
		/** Whose decision it is; null when the person has gone. */
		person_id: string | null;
		decision: 'asked' | 'approved' | 'declined' | 'withdrawn';
		note: string;
		at: number;
	};
	/** What a person is to be told: the row is the promise, once for each person, kind and subject. */
	notices: {
		id: string;
		firm_id: string;
		person_id: string;
		kind: 'approval' | 'failed' | 'by_hand' | 'answer';
		/** Id of what it is about (a post, a delivery, a message), and what tells one time from another after it. */
		subject: string;
		/** JSON of what the words need. */
		details: string;
		state: 'waiting' | 'sent' | 'dropped';
		/** When a worker should next take it; null once it is done with. */
		next_at: number | null;
		attempts: number;
		created_at: number;
		sent_at: number | null;
	};
	/** How much a person wants to be told, and when not. */
	notice_settings: {
		person_id: string;
		/** Minutes after midnight in the firm's time zone between which nothing is sent; both null: always. */
		quiet_from: number | null;
		quiet_until: number | null;
		per_day: number;
		/** JSON array of the kinds they do not want. */
		without: string;
	};
	/** A device that takes notices of a person. */
	push_subscriptions: {
		id: string;
		person_id: string;
		endpoint: string;
		/** JSON of the device's public keys. */
		keys: string;
		device: string;
		language: 'de' | 'en';
		failures: Generated<number>;
		created_at: number;
		seen_at: number;
	};
	/** What customers say below one post at one account. */
	conversations: {
		id: string;
		firm_id: string;
		account_id: string;
		/** The delivery it hangs from. */
		delivery_id: string;
		/** `open`: somebody waits for an answer. */
		state: 'open' | 'done';
		/** When the one who has waited longest wrote; null when nobody waits. */
		waiting_since: number | null;
		/** What was kept until then is dealt with, as a person said; null when nobody said so. */
		dealt_until: number | null;
		last_message_at: number;
		created_at: number;
	};
	messages: {
		id: string;
		firm_id: string;
		conversation_id: string;
		/** Id at the network. */
		remote_id: string;
		/** Id at the network of what it answers. */
		in_reply_to: string;
		url: string | null;
		author_name: string;
		author_handle: string;
		author_address: string;
		text: string;
		/** 1 when it is the firm's own. */
		own: number;
		at: number;
		created_at: number;
	};
}
