/** What an account may be: a person's own profile, a firm's page … Written down once, without a schema beside it. */
export const accountKinds = [
	'profile',
	'page',
	'group',
	'professional',
	'company',
	'channel',
	'site',
	'list',
] as const;
export type AccountKind = (typeof accountKinds)[number];
