const groups = ['read', 'write', 'follow', 'push', 'profile'] as const;

const granular = [
	...[
		'accounts',
		'blocks',
		'bookmarks',
		'collections',
		'favourites',
		'filters',
		'follows',
		'lists',
		'mutes',
	].flatMap((of) => [`read:${of}`, `write:${of}`]),
	'read:notifications',
	'read:search',
	'read:statuses',
	'write:conversations',
	'write:media',
	'write:notifications',
	'write:reports',
	'write:statuses',
];

export const knownScopes: readonly string[] = [...groups, ...granular];

/** What a new account's own token may do: everything. */
export const allScopes = 'read write follow';

/** Reads a list of scopes separated by spaces; null where one is not known here. */
export function readScopes(text: string): string[] | null {
	const scopes = [...new Set(text.split(/[\s+]+/).filter((scope) => scope !== ''))];
	return scopes.every((scope) => knownScopes.includes(scope)) ? scopes : null;
}

/** Whether scopes once granted cover what a call needs, such as `write:statuses`. */
export function covers(granted: readonly string[], needed: string): boolean {
	const [group = ''] = needed.split(':');
	if (granted.includes(needed) || granted.includes(group)) return true;
	return granted.includes('follow') && /^(?:read|write):(?:follows|blocks|mutes)$/.test(needed);
}
