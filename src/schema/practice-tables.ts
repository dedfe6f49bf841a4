/** Rows of the built-in practice network. It stands for a foreign server, so no row carries a firm. */
export interface PracticeTables {
	practice_accounts: {
		id: string;
		/** Lower case, letters, digits and underscores. */
		username: string;
		display_name: string;
		note: string;
		/** JSON array of {name, value}: what the profile lists, such as a website or the Impressum. */
		fields: string;
		/** Name of the avatar in the media store, or null. */
		avatar: string | null;
		/** 1 where the account says of itself that a program posts. */
		bot: number;
		/** Null where one can sign in only with an access token of the account. */
		password_hash: string | null;
		/** 1 for the made-up customers and neighbours that live on the network. */
		resident: number;
		created_at: number;
	};
	practice_apps: {
		id: string;
		name: string;
		website: string | null;
		redirect_uris: string;
		scopes: string;
		client_id: string;
		client_secret_hash: string;
		created_at: number;
	};
	practice_codes: {
		code_hash: string;
		app_id: string;
		account_id: string;
		redirect_uri: string;
		scopes: string;
		/** S256 challenge of PKCE, or null. */
		code_challenge: string | null;
		expires_at: number;
	};
	practice_tokens: {
		token_hash: string;
		app_id: string | null;
		/** Null for a token of the application itself. */
		account_id: string | null;
		scopes: string;
		created_at: number;
	};
	practice_media: {
		id: string;
		account_id: string;
		status_id: string | null;
		position: number;
		/** Unguessable name in its web address; a new one when the status is deleted, so that old links end. */
		name: string;
		/** Name under which the media store holds it. */
		stored_as: string;
		mime: string;
		width: number;
		height: number;
		alt: string;
		/** Since when no status shows it, or null while one does; forgotten after a day. */
		unattached_since: number | null;
		created_at: number;
	};
	practice_statuses: {
		id: string;
		account_id: string;
		text: string;
		visibility: 'public' | 'unlisted' | 'private' | 'direct';
		sensitive: number;
		spoiler_text: string;
		language: string | null;
		in_reply_to_id: string | null;
		/** Stays when the status answered is deleted. */
		in_reply_to_account_id: string | null;
		/** Id of the status that began the conversation; its own id where it did. */
		thread_id: string;
		/** Client's Idempotency-Key, so that a repeat gives the same status; cleared once it has run out. */
		idempotency_key: string | null;
		app_name: string | null;
		created_at: number;
		edited_at: number | null;
	};
	/** Accounts of this network named in a status. */
	practice_mentions: { status_id: string; account_id: string };
	/** Hashtags of a status, in lower case and without the sign. */
	practice_tags: { status_id: string; name: string };
	practice_favourites: { account_id: string; status_id: string; created_at: number };
	practice_follows: { account_id: string; target_id: string; created_at: number };
	practice_notifications: {
		id: string;
		account_id: string;
		from_account_id: string;
		kind: 'mention' | 'favourite' | 'follow' | 'status';
		status_id: string | null;
		created_at: number;
	};
}
