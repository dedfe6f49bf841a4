import { textOfHtml } from '#networks/html.ts';
import type { RemotePost, RepliesOutcome, Reply } from '#networks/network.ts';
import { ask, type Server } from '#networks/ask.ts';
import { Context, type Status } from './entities.ts';
import { remoteOf } from './remote.ts';

/** Everything people answered below a status, oldest first as the server orders it. */
export async function replies(server: Server, remote: RemotePost): Promise<RepliesOutcome> {
	const path = `/api/v1/statuses/${encodeURIComponent(remote.id)}/context`;
	const asked = await ask(server, { method: 'GET', path, expect: Context });
	if (asked.kind === 'trouble') return { kind: 'unreachable', reason: asked.trouble.reason };
	return { kind: 'replies', replies: asked.value.descendants.map((status) => replyOf(status, remote)) };
}

function replyOf(status: Status, remote: RemotePost): Reply {
	const { account } = status;
	return {
		remote: remoteOf(status),
		inReplyTo: status.in_reply_to_id ?? remote.id,
		author: {
			handle: `@${account.acct}`,
			name: account.display_name === '' ? account.username : account.display_name,
			address: account.url,
		},
		text: textOfHtml(status.content),
		at: status.created_at,
	};
}
