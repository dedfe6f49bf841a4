import * as v from 'valibot';

// Servers that speak this API (Mastodon, GoToSocial, Pleroma, Akkoma, Hollo, snac and others) leave out fields
// or send null; only what we cannot do without is required.

const text = v.nullish(v.string(), '');
const count = v.nullish(v.number(), null);

export const Account = v.object({
	id: v.string(),
	username: text,
	acct: text,
	display_name: text,
	url: text,
	note: text,
	avatar: text,
	bot: v.nullish(v.boolean(), null),
	created_at: text,
	statuses_count: count,
	followers_count: count,
	fields: v.nullish(v.array(v.object({ name: text, value: text })), []),
});
export type Account = v.InferOutput<typeof Account>;

export const Attachment = v.object({
	id: v.string(),
	url: v.nullish(v.string(), null),
	description: text,
});

export const Status = v.object({
	id: v.string(),
	url: v.nullish(v.string(), null),
	uri: v.nullish(v.string(), null),
	created_at: v.pipe(
		v.string(),
		v.transform((value) => Date.parse(value)),
		v.number(),
	),
	content: text,
	in_reply_to_id: v.nullish(v.string(), null),
	media_attachments: v.nullish(v.array(Attachment), []),
	reblog: v.optional(v.unknown()),
	account: Account,
});
export type Status = v.InferOutput<typeof Status>;

export const Context = v.object({ descendants: v.array(Status) });

export const Anything = v.unknown();
