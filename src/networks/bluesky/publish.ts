import * as v from 'valibot';
import { statusOf, type Server } from '#networks/ask.ts';
import { harmless, lookFailure, type Trouble } from '#networks/outcome.ts';
import type { Connection, NetworkTools, Part, PreparedPicture, PublishOutcome } from '#networks/network.ts';
import { facetsOf } from './facets.ts';
import { open } from './open.ts';
import { instantOf, recordKeyOf } from './record-key.ts';
import { collection, readRecord, remoteOf, Written, type Repository } from './record.ts';
import { askRepository } from './xrpc.ts';

/**
 * Uploads the pictures and writes the post under the part's own key, only if nothing is there yet. So a repeat
 * can never make a second copy, even if the first attempt is still on its way.
 */
export async function publish(
	tools: NetworkTools,
	connection: Connection,
	part: Part,
): Promise<PublishOutcome> {
	const opened = await open(tools, connection);
	if (opened.kind === 'trouble') return harmless(opened.trouble);
	const { repository } = opened;
	const composed = await compose(repository.server, part);
	if (composed.kind === 'trouble') return harmless(composed.trouble);

	const key = recordKeyOf(part);
	const { did, server } = repository;
	const asked = await askRepository(server, {
		method: 'POST',
		path: '/xrpc/com.atproto.repo.putRecord',
		expect: Written,
		json: { repo: did, collection, rkey: key, record: composed.record, swapRecord: null },
	});
	if (asked.kind === 'answer') return { kind: 'published', remote: remoteOf(connection, asked.value) };
	return asked.error === 'InvalidSwap' ? alreadyThere(connection, repository, key) : asked.trouble;
}

/** An earlier attempt of ours has written it: nobody else uses this key. */
async function alreadyThere(
	connection: Connection,
	repository: Repository,
	key: string,
): Promise<PublishOutcome> {
	const read = await readRecord(repository, key);
	if (read.kind === 'answer' && read.value !== null) {
		return { kind: 'published', remote: remoteOf(connection, read.value) };
	}
	const reason =
		read.kind === 'trouble'
			? lookFailure(read.trouble).reason
			: { code: 'unexpected_answer' as const, detail: null };
	return { kind: 'uncertain', reason };
}

type Composed =
	| { readonly kind: 'composed'; readonly record: Record<string, unknown> }
	| { readonly kind: 'trouble'; readonly trouble: Trouble };

async function compose(server: Server, part: Part): Promise<Composed> {
	const facets = await facetsOf(server, part.text);
	if (facets.kind === 'trouble') return facets;
	const images: unknown[] = [];
	for (const picture of part.pictures) {
		const blob = await upload(server, picture);
		if (blob.kind === 'trouble') return blob;
		const { alt, width, height } = picture;
		images.push({ image: blob.value, alt, aspectRatio: { width, height } });
	}
	const record = {
		$type: collection,
		text: part.text,
		createdAt: new Date(instantOf(part)).toISOString(),
		langs: [part.language],
		...(facets.value.length > 0 && { facets: facets.value }),
		...(images.length > 0 && { embed: { $type: 'app.bsky.embed.images', images } }),
		...(part.thread !== null && {
			reply: { root: reference(part.thread.root), parent: reference(part.thread.previous) },
		}),
	};
	return { kind: 'composed', record };
}

function reference(remote: { id: string; reference?: string | undefined }) {
	return { uri: remote.id, cid: remote.reference };
}

async function upload(server: Server, picture: PreparedPicture) {
	const asked = await askRepository(server, {
		method: 'POST',
		path: '/xrpc/com.atproto.repo.uploadBlob',
		file: picture,
		// Goes into the record as it came.
		expect: v.object({ blob: v.looseObject({ $type: v.literal('blob') }) }),
	});
	if (asked.kind === 'answer') return { ...asked, value: asked.value.blob };
	const { trouble } = asked;
	const refused =
		trouble.kind === 'refused' && !trouble.reconnect && [400, 413].includes(statusOf(trouble) ?? 0);
	if (!refused) return asked;
	return {
		...asked,
		trouble: { ...trouble, reason: { ...trouble.reason, code: 'picture_refused' as const } },
	};
}
