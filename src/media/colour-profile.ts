import { crc32, deflateSync } from 'node:zlib';

const signatureBytes = 8;
const headerChunkBytes = 25;

/**
 * Gives a PNG a colour profile. sharp reads profiles only from files, so pixels that came without one
 * (from the HEIC decoder) have to take this way to be converted to sRGB.
 */
export function withColourProfile(png: Uint8Array, profile: Uint8Array): Uint8Array {
	const afterHeader = signatureBytes + headerChunkBytes;
	const name = Buffer.from('profile\0\0', 'latin1');
	const chunk = pngChunk('iCCP', Buffer.concat([name, deflateSync(profile)]));
	return Buffer.concat([png.subarray(0, afterHeader), chunk, png.subarray(afterHeader)]);
}

function pngChunk(type: string, content: Uint8Array): Uint8Array {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(content.length);
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, checksum]);
}
