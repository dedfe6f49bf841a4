import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What is kept of a token, a code or a client's secret: they are random, so one round is enough. */
export function hashSecret(secret: string): string {
	return createHash('sha256').update(secret).digest('base64url');
}

/** Whether this is the secret behind the hash, told in the same time whatever the answer. */
export function matchesSecret(secret: string, hash: string): boolean {
	return sameText(hashSecret(secret), hash);
}

/** The challenge that a PKCE verifier must give (RFC 7636, method S256). */
export function challengeOf(verifier: string): string {
	return createHash('sha256').update(verifier).digest('base64url');
}

/** What is kept of a password that a person chose. */
export async function hashPassword(password: string): Promise<string> {
	const salt = randomBytes(16);
	return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

export async function matchesPassword(password: string, hash: string): Promise<boolean> {
	const [, salt = '', key = ''] = hash.split('$');
	return sameText((await derive(password, Buffer.from(salt, 'base64url'))).toString('base64url'), key);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		// 16 MB and about 50 ms a try (N=2^14, r=8, p=1).
		scrypt(password.normalize('NFKC'), salt, 32, { N: 16_384, r: 8, p: 1 }, (error, key) =>
			error ? reject(error) : resolve(key),
		);
	});
}

function sameText(one: string, other: string): boolean {
	const [first, second] = [Buffer.from(one), Buffer.from(other)];
	return first.length === second.length && timingSafeEqual(first, second);
}
