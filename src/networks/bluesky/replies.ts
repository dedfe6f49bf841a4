import * as v from 'valibot';
import type { Connection, NetworkTools, RemotePost, RepliesOutcome, Reply } from '#networks/network.ts';
import { open } from './open.ts';
import { profileAddress } from './profile.ts';
import { recordKeyIn } from './record-key.ts';
import { askRepository } from './xrpc.ts';

const Post = v.object({
	uri: v.string(),
	cid: v.string(),
	author: v.object({ handle: v.string(), displayName: v.optional(v.string(), '') }),
	record: v.object({ text: v.optional(v.string(), ''), createdAt: v.string() }),
	indexedAt: v.optional(v.string()),
});

const Thread = v.object({ post: Post, replies: v.optional(v.array(v.unknown()), []) });

/**
 * What people answered. Only the network's view knows: the account's server asks it for us, where it has one. A
 * server of its own without a view tells so by an error, and then no answers can be read.
 */
export async function replies(
	tools: NetworkTools,
	connection: Connection,
	remote: RemotePost,
): Promise<RepliesOutcome> {
	const opened = await open(tools, connection);
	if (opened.kind === 'trouble') return { kind: 'unreachable', reason: opened.trouble.reason };
	const query = new URLSearchParams({ uri: remote.id, depth: '10', parentHeight: '0' });
	const asked = await askRepository(opened.repository.server, {
		method: 'GET',
		path: `/xrpc/app.bsky.feed.getPostThread?${query}`,
		expect: v.object({ thread: Thread }),
	});
	if (asked.kind === 'answer') return { kind: 'replies', replies: below(asked.value.thread) };
	// Just written, the view may not have seen it yet.
	if (asked.error === 'NotFound') return { kind: 'replies', replies: [] };
	const { trouble } = asked;
	const noView = trouble.kind === 'refused' && !trouble.reconnect;
	return noView || trouble.reason.status === 501
		? { kind: 'not_possible' }
		: { kind: 'unreachable', reason: trouble.reason };
}

function below(thread: v.InferOutput<typeof Thread>): Reply[] {
	return thread.replies.flatMap((branch) => {
		// Blocked and deleted answers stand there without a post.
		const answer = v.safeParse(Thread, branch);
		if (!answer.success) return [];
		return [replyOf(answer.output.post, thread.post.uri), ...below(answer.output)];
	});
}

function replyOf(post: v.InferOutput<typeof Post>, inReplyTo: string): Reply {
	const { handle, displayName } = post.author;
	const address = profileAddress(handle);
	return {
		remote: { id: post.uri, url: `${address}/post/${recordKeyIn(post.uri)}`, reference: post.cid },
		inReplyTo,
		author: { handle: `@${handle}`, name: displayName === '' ? handle : displayName, address },
		text: post.record.text,
		at: Date.parse(post.indexedAt ?? post.record.createdAt),
	};
}
