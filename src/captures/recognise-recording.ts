/** What a recording can be: what phones, browsers and chat programs record. */
export const recordingTypes = {
	'audio/webm': 'webm',
	'audio/ogg': 'ogg',
	'audio/mp4': 'm4a',
	'audio/wav': 'wav',
	'audio/mpeg': 'mp3',
} as const;
export type RecordingType = keyof typeof recordingTypes;

/**
 * Recognises a recording by its bytes; null for anything else, films among it. Its name and its declared type are
 * never asked.
 */
export function recogniseRecording(bytes: Uint8Array): RecordingType | null {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const starts = (text: string, at = 0) => file.toString('latin1', at, at + text.length) === text;
	if (starts('\x1a\x45\xdf\xa3')) return isWebmSound(file) ? 'audio/webm' : null;
	if (starts('OggS')) return isOggSound(file) ? 'audio/ogg' : null;
	if (starts('ftyp', 4)) return isMp4Sound(file) ? 'audio/mp4' : null;
	if (starts('RIFF') && starts('WAVE', 8)) return 'audio/wav';
	if (starts('ID3') || isMp3Frame(file)) return 'audio/mpeg';
	return null;
}

/** The tracks are told before the first sound, so the codecs stand near the beginning. */
function isWebmSound(file: Buffer): boolean {
	const head = file.toString('latin1', 0, 8_192);
	return head.includes('webm') && /A_(OPUS|VORBIS)/.test(head) && !/V_[A-Z]/.test(head);
}

/** The first packet of the first page says which codec it is. */
function isOggSound(file: Buffer): boolean {
	const head = file.toString('latin1', 0, 128);
	return head.includes('OpusHead') || head.includes('\x01vorbis');
}

/** Each track of the container has a box that says whether it is heard or seen. */
function isMp4Sound(file: Buffer): boolean {
	const handlers: string[] = [];
	for (let at = file.indexOf('hdlr'); at !== -1; at = file.indexOf('hdlr', at + 4)) {
		handlers.push(file.toString('latin1', at + 12, at + 16));
	}
	return handlers.includes('soun') && !handlers.some((handler) => handler === 'vide' || handler === 'pict');
}

/** Eleven set bits, then a version of MPEG audio and its third layer. */
function isMp3Frame(file: Buffer): boolean {
	const [first = 0, second = 0] = file;
	return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) === 0x02;
}
