import { randomBytes, randomUUIDv7 } from 'node:crypto';

/** A new identifier that sorts by the time it was made. */
export function newId(): string {
	return randomUUIDv7();
}

/** An unguessable secret of 256 bits, safe in an address. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}
