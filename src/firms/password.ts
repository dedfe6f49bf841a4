import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Fewest signs of a password: NIST SP 800-63B. */
export const shortestPassword = 8;
/** A text longer than this is not a password but an attempt to keep the server busy. */
export const longestPassword = 200;

/** Cost of making one hash: `n` doublings of the table, `r` blocks, `p` passes. */
export interface Cost {
	readonly n: number;
	readonly r: number;
	readonly p: number;
}

// 16 MB a hash, the OWASP Password Storage Cheat Sheet's second smallest choice for scrypt.
const usualCost: Cost = { n: 2 ** 14, r: 8, p: 5 };
const version = 'scrypt1';

/** A hash that says how it was made: `scrypt1$n$r$p$salt$key`. Costs about a tenth of a second. */
export async function hashPassword(password: string, cost: Cost = usualCost): Promise<string> {
	const salt = randomBytes(16);
	const key = await derive(password, salt, cost);
	return [version, cost.n, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether the password is the one of the hash. Takes as long where there is no hash, so that nobody learns from
 * the time which addresses are known.
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
	const made = parse(hash ?? nobodysHash);
	const key = await derive(password, made.salt, made.cost);
	return timingSafeEqual(key, made.key) && hash !== null;
}

const nobodysHash = [version, usualCost.n, usualCost.r, usualCost.p, 'A'.repeat(22), 'A'.repeat(43)].join(
	'$',
);

function parse(hash: string): { cost: Cost; salt: Buffer; key: Buffer } {
	const [of, n, r, p, salt = '', key = ''] = hash.split('$');
	if (of !== version) throw new Error('A password hash of an unknown version.');
	return {
		cost: { n: Number(n), r: Number(r), p: Number(p) },
		salt: Buffer.from(salt, 'base64url'),
		key: Buffer.from(key, 'base64url'),
	};
}

function derive(password: string, salt: Buffer, { n, r, p }: Cost): Promise<Buffer> {
	// The same letter can be typed in several ways (ä as one sign or two); a password must not depend on it.
	const typed = password.normalize('NFC');
	return new Promise((resolve, reject) => {
		scrypt(typed, salt, 32, { N: n, r, p, maxmem: 256 * n * r }, (error, key) =>
			error ? reject(error) : resolve(key),
		);
	});
}
