import type { Seal } from '#platform/secrets/seal.ts';

/** Seals credentials so that they open for this account's row only. */
export function sealCredentials(seal: Seal, account: string, credentials: unknown): string {
	return seal.seal(JSON.stringify(credentials), contextOf(account));
}

/** @throws SealBrokenError when the installation's key is another one than at sealing. */
export function openCredentials(seal: Seal, account: string, sealed: string): unknown {
	return JSON.parse(seal.open(sealed, contextOf(account)));
}

function contextOf(account: string): string {
	return `account:${account}`;
}
