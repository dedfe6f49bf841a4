/** Rows of what the advice remembers about a firm. */
export interface AdviceTables {
	/** Posts whose suggested purpose a person put right: what the firm's own suggestions learn from. */
	purpose_corrections: {
		id: string;
		firm_id: string;
		post_id: string | null;
		text: string;
		purpose: 'give' | 'talk' | 'promote';
		at: number;
	};
	/** Stops that an owner decided to send a post in spite of. */
	overrides: {
		id: string;
		firm_id: string;
		post_id: string;
		account_id: string;
		rule: string;
		/** The words it was about; empty where it was about the whole. */
		excerpt: string;
		reason: string;
		person_id: string | null;
		at: number;
	};
	/** What people answered in the set-up check of an account. */
	set_up_answers: {
		firm_id: string;
		account_id: string;
		/** Name of the item in the check, such as `impressum`. */
		item: string;
		answer: 'yes' | 'no' | 'ignored';
		person_id: string | null;
		at: number;
	};
	/** Who agreed to be shown, how and for what. */
	consents: {
		id: string;
		firm_id: string;
		name: string;
		kind: 'staff' | 'customer' | 'other';
		form: 'written' | 'electronic' | 'spoken';
		/** JSON array of what it covers: `pictures`, `name`, `home`, `video`. */
		covers: string;
		note: string;
		/** YYYY-MM-DD */
		given_on: string;
		/** YYYY-MM-DD, or null where it has no end. */
		ends_on: string | null;
		revoked_at: number | null;
		created_at: number;
	};
	consents_of_media: { firm_id: string; media_id: string; consent_id: string };
	/** Answers to the fit check that a firm kept, newest last. */
	assessments: {
		id: string;
		firm_id: string;
		trade: string;
		/** JSON of the answers. */
		answers: string;
		verdict: 'no' | 'findable_only' | 'supplement' | 'core';
		at: number;
	};
	/** What the firm answered for its staff guideline. */
	guidelines: { firm_id: string; answers: string; at: number };
}
