import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Closes secrets before they are stored. A sealed text opens only with the key and in the context it was sealed for. */
export interface Seal {
	/** AES-256-GCM with a fresh nonce; `context` ties the text to its place, so that a row cannot borrow another's. */
	seal(plain: string, context: string): string;
	/** @throws SealBrokenError when the key is another one, or the text or its context was changed. */
	open(sealed: string, context: string): string;
}

/** A sealed text that does not open: wrong key, or not what was sealed. */
export class SealBrokenError extends Error {}

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/** A seal under a key of 32 bytes. */
export function createSeal(key: Uint8Array): Seal {
	if (key.length !== 32) throw new Error('The key must have 32 bytes.');
	return {
		seal(plain, context) {
			const nonce = randomBytes(nonceBytes);
			const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
			const closed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
			return `${version}.${Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url')}`;
		},
		open(sealed, context) {
			const [given, body = ''] = sealed.split('.');
			const bytes = Buffer.from(body, 'base64url');
			if (given !== version || bytes.length < nonceBytes + tagBytes)
				throw new SealBrokenError('Not a sealed text.');
			const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes))
				.setAAD(Buffer.from(context))
				.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
			try {
				const plain = Buffer.concat([
					decipher.update(bytes.subarray(nonceBytes + tagBytes)),
					decipher.final(),
				]);
				return plain.toString('utf8');
			} catch {
				throw new SealBrokenError('The key does not fit, or the sealed text was changed.');
			}
		},
	};
}
