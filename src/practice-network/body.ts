/** How much more than allowed is still read, so that the client gets to hear the answer. */
const patience = 4;

/**
 * Reads a request's body; null where it has more bytes than `most`. What is too much is read on but not kept: a
 * client that is still sending would otherwise see a broken connection instead of the answer.
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body ?? []) {
		length += chunk.length;
		if (length > most * patience) break;
		if (length <= most) chunks.push(chunk);
	}
	return length > most ? null : new Uint8Array(Buffer.concat(chunks));
}
