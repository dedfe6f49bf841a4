/** What is wrong with an address that somebody typed. */
export type AddressProblem = 'address_missing' | 'address_wrong' | 'address_not_secure';

/**
 * Reads the address of a service's interface: https, or http within one's own walls, where no stranger listens to the
 * key. Without the slash at its end.
 */
export function readServiceAddress(
	typed: string,
): { readonly address: string } | { readonly problem: AddressProblem } {
	const text = typed.trim();
	if (text === '') return { problem: 'address_missing' };
	const url = URL.parse(text);
	if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '')
		return { problem: 'address_wrong' };
	if (url.protocol === 'http:' && !isOwnWalls(url.hostname)) return { problem: 'address_not_secure' };
	return { address: `${url.origin}${url.pathname}`.replace(/\/+$/, '') };
}

/** Whether a kept key may go to this address without being typed again: only to the server it was typed for. */
export function isSameServer(one: string, other: string): boolean {
	return URL.parse(one)?.origin === URL.parse(other)?.origin;
}

/** This computer, the private ranges of RFC 1918 and 4193, and names that only the home network knows. */
function isOwnWalls(host: string): boolean {
	return (
		/^(?:localhost|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|\[::1\]|\[f[cd][\da-f]{2}:.*\])$/.test(
			host,
		) ||
		/\.(?:local|internal|home\.arpa|lan|fritz\.box)$/.test(host) ||
		/^[a-z0-9-]+$/.test(host)
	);
}
