import type { App } from '#app.ts';
import { changePostIn } from '#posts/change.ts';
import { readPost, type Post } from '#posts/post.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Makes the text of a draft of what was said for it, as long as nobody has written one: its text is still nothing but
 * what the capture's earlier recordings said. Anything else stays as it is, and the transcript is shown beside it.
 */
export async function takeOverTranscript(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	recording: { readonly id: string; readonly capture_id: string | null },
	transcript: string,
): Promise<void> {
	if (recording.capture_id === null) return;
	const said = await saidFor(scope, recording.capture_id);
	const before = textOf(said.filter(({ id }) => id !== recording.id));
	const after = textOf(said.map((one) => (one.id === recording.id ? { ...one, transcript } : one)));
	for (const post of await postsOf(scope, recording.capture_id)) {
		if (post.text.trim() === before && isOnlyDraft(post))
			await changePostIn(app, scope, post.id, { text: after }, {});
	}
}

interface Said {
	readonly id: string;
	readonly transcript: string | null;
}

/** What was said for a capture, in the order in which it was said. */
function saidFor(scope: FirmScope, capture: string): Promise<Said[]> {
	return scope.rows
		.selectFrom('recordings')
		.select(['id', 'transcript'])
		.where('firm_id', '=', scope.firm)
		.where('capture_id', '=', capture)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

function textOf(said: readonly Said[]): string {
	return said.flatMap(({ transcript }) => transcript ?? []).join(' ');
}

async function postsOf(scope: FirmScope, capture: string): Promise<Post[]> {
	const rows = await scope.rows
		.selectFrom('posts')
		.select('id')
		.where('firm_id', '=', scope.firm)
		.where('capture_id', '=', capture)
		.execute();
	const posts = await Promise.all(rows.map(({ id }) => readPost(scope, id)));
	return posts.filter((post) => post !== null);
}

/** A planned post says what its author saw when planning it, and no more. */
function isOnlyDraft({ deliveries }: Post): boolean {
	return deliveries.every(({ state, edited }) => state === 'draft' && !edited);
}
