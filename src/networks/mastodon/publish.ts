import * as v from 'valibot';
import { harmless } from '#networks/outcome.ts';
import type { Part, PublishOutcome } from '#networks/network.ts';
import { ask, type Server } from '#networks/ask.ts';
import { uploadPicture } from './media.ts';
import { remoteOf } from './remote.ts';

/** The least a server must say of what it took. */
const Taken = v.object({
	id: v.string(),
	url: v.nullish(v.string(), null),
	uri: v.nullish(v.string(), null),
});

/** Uploads the pictures, then posts the status under the part's key. Until the latter nothing is public. */
export async function publish(server: Server, part: Part): Promise<PublishOutcome> {
	const media: string[] = [];
	for (const picture of part.pictures) {
		const uploaded = await uploadPicture(server, picture);
		if (uploaded.kind !== 'uploaded') return harmless(uploaded);
		media.push(uploaded.id);
	}

	const asked = await ask(server, {
		method: 'POST',
		path: '/api/v1/statuses',
		expect: Taken,
		// Mastodon honours it for an hour; others ignore it, so nothing may rely on it alone.
		headers: { 'idempotency-key': part.key },
		json: {
			status: part.text,
			visibility: 'public',
			language: part.language,
			...(media.length > 0 && { media_ids: media }),
			...(part.thread !== null && { in_reply_to_id: part.thread.previous.id }),
		},
	});
	return asked.kind === 'answer' ? { kind: 'published', remote: remoteOf(asked.value) } : asked.trouble;
}
