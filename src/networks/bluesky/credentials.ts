import * as v from 'valibot';

/** What a person types. */
export const Typed = v.object({
	identifier: v.pipe(
		v.string(),
		v.trim(),
		v.nonEmpty(),
		v.transform((name) => name.replace(/^@/, '')),
	),
	password: v.pipe(v.string(), v.nonEmpty()),
});

/**
 * A session opened with an app password. The password is kept beside it: sessions end when unused for some
 * months, and a firm should not have to notice.
 */
export const PasswordCredentials = v.object({
	way: v.literal('password'),
	did: v.string(),
	password: v.string(),
	/** Origin of the server that holds the account's data; not the one typed where that is only the entrance. */
	dataServer: v.string(),
	accessJwt: v.string(),
	refreshJwt: v.string(),
});
export type PasswordCredentials = v.InferOutput<typeof PasswordCredentials>;

export const SignInCredentials = v.object({
	way: v.literal('sign_in'),
	did: v.string(),
	/** Our address that the sign-in came back to; a part of who we are to the server. */
	callback: v.string(),
	/** The library's own, as it stores it. */
	session: v.unknown(),
});
export type SignInCredentials = v.InferOutput<typeof SignInCredentials>;

export const Credentials = v.variant('way', [PasswordCredentials, SignInCredentials]);
