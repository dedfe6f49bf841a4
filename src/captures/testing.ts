import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A second of sound or film, as a browser records it. */
export function recorded(name: 'note.webm' | 'note.m4a' | 'film.webm' | 'film.mp4'): Uint8Array {
	return new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)));
}

export const opusInWebm = recorded('note.webm');
