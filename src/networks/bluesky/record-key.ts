import { createHash } from 'node:crypto';
import type { Part } from '#networks/network.ts';

const digits = '234567abcdefghijklmnopqrstuvwxyz';

/**
 * The moment a part is dated, in UTC milliseconds: when its delivery was first tried, the pieces of a thread one
 * after the other. The same on every attempt.
 */
export function instantOf(part: Part): number {
	if (part.thread === null) return part.firstAttemptAt;
	const previous = instantInKey(recordKeyIn(part.thread.previous.id));
	return Math.max(part.firstAttemptAt, (previous ?? 0) + 1);
}

/**
 * The key under which a part's record is written: a timestamp identifier as the protocol asks for, made from the
 * part alone, so that every attempt writes to the same place and a second copy has nowhere to go.
 */
export function recordKeyOf(part: Part): string {
	const hash = createHash('sha256').update(part.key).digest();
	const microseconds = BigInt(instantOf(part)) * 1000n + BigInt(hash.readUInt32BE(0) % 1000);
	const clock = BigInt(hash.readUInt32BE(4) % 1024);
	return encode((microseconds << 10n) | clock);
}

/** The key at the end of a record's address. */
export function recordKeyIn(address: string): string {
	return address.slice(address.lastIndexOf('/') + 1);
}

function encode(value: bigint): string {
	let rest = value;
	let key = '';
	for (let place = 0; place < 13; place++) {
		key = `${digits[Number(rest % 32n)]}${key}`;
		rest /= 32n;
	}
	return key;
}

function instantInKey(key: string): number | null {
	if (!/^[2-7a-z]{13}$/.test(key)) return null;
	let value = 0n;
	for (const digit of key) value = value * 32n + BigInt(digits.indexOf(digit));
	return Number((value >> 10n) / 1000n);
}
