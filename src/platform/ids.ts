import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/**
 * A new identifier (UUID, version 7) that sorts by when it was made, in one process also within a millisecond:
 * what happened to a delivery is read back in that order.
 */
export function newId(): string {
	return v7();
}

/** An unguessable secret of 256 bits, safe in an address. */
export function newSecret(): string {
	return randomBytes(32).toString('base64url');
}
