import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError } from '#platform/configuration.ts';

/** The file of the key inside the data folder. It is not in the database, so a copied database tells no secrets. */
export const keyFile = 'secret.key';

/**
 * The installation's key: from the environment where it is set there, else from the data folder, where it is
 * made at the first start (readable by its owner only).
 * @throws ConfigurationError when what is there is no key of 32 bytes.
 */
export function loadKey(settings: { key: string | null; dataFolder: string }): Uint8Array {
	if (settings.key !== null) return decode(settings.key, 'GEWERK_KEY');
	mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
	const path = join(settings.dataFolder, keyFile);
	create(path);
	return decode(readFileSync(path, 'utf8'), path);
}

function create(path: string): void {
	try {
		const file = openSync(path, 'wx', 0o600);
		writeSync(file, `${randomBytes(32).toString('base64')}\n`);
		fsyncSync(file);
		closeSync(file);
	} catch (error) {
		// Another process, or an earlier start, has made it: that one counts.
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
}

function decode(text: string, where: string): Uint8Array {
	const key = Buffer.from(text.trim(), 'base64');
	if (key.length !== 32) throw new ConfigurationError(`${where} must hold 32 bytes as base64.`);
	return new Uint8Array(key);
}
