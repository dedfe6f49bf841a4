import type { Place } from './places.ts';

/** An account as a person named it. */
export interface NamedAccount {
	/** What one sees in the list of accounts: the path of its address, or the name that was typed. */
	readonly handle: string;
	readonly address: string;
}

/**
 * The account behind what somebody typed: an address of that network, or simply the name of the page, group or
 * channel, whose address is then the network's own. Null for an address of something else.
 */
export function accountAt(place: Place, typed: string): NamedAccount | null {
	const text = typed.trim();
	if (!looksLikeAddress(text)) return text === '' ? null : { handle: text, address: place.home };
	const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
	if (address === null || !isAt(place, address.hostname)) return null;
	address.protocol = 'https:';
	const path = decoded(`${address.pathname}${address.search}`).replace(/^\/+|\/+$/g, '');
	// The front door of a network is nobody's account.
	return path === '' ? null : { handle: path, address: address.href };
}

/** Names have spaces, or neither a dot nor a slash; “Dach & Fach GmbH” and “Dach Nr. 1” are names. */
const looksLikeAddress = (text: string) =>
	/^https?:\/\//i.test(text) || /^[^\s@]+\.[a-z]{2,}(\/\S*)?$/i.test(text);

function isAt({ hosts }: Place, host: string): boolean {
	return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
