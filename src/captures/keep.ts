import type { App } from '#app.ts';
import { receiveCaptureIn } from '#captures/receive.ts';
import type { PostAnswer } from '#posts/create.ts';
import { readPost } from '#posts/post.ts';
import { RefusedPost } from '#posts/publish.ts';

export interface KeptInput {
	readonly sentence: string;
	/** Ids of pictures already accepted. */
	readonly media: readonly string[];
	/** Id of the idea it was made from. */
	readonly idea?: string | undefined;
}

/** Keeps what a form without script brings, and makes a draft post of it for every connected account. */
export async function keepCapture(
	app: App,
	firm: string,
	person: string,
	input: KeptInput,
): Promise<PostAnswer> {
	try {
		return await app.database.inFirm(firm, async (scope): Promise<PostAnswer> => {
			const kept = { firm, person, source: 'page', key: null, recordings: [], plan: false } as const;
			const received = await receiveCaptureIn(app, scope, { ...kept, ...input });
			const post = await readPost(scope, received.post);
			return post === null ? { kind: 'refused', problems: [{ code: 'not_found' }] } : { kind: 'done', post };
		});
	} catch (error) {
		if (error instanceof RefusedPost) return { kind: 'refused', problems: error.problems };
		throw error;
	}
}
