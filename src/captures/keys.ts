import { createHash } from 'node:crypto';

/**
 * The key of something that came with a name of its own, such as a letter or a message: the same name always gives
 * the same key. It has the form of a UUID, as the keys that devices make.
 */
export function keyFrom(...names: readonly string[]): string {
	const bytes = createHash('sha256').update(JSON.stringify(names)).digest().subarray(0, 16);
	// Version 8: a UUID whose maker says how it was made.
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
