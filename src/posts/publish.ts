import type { App } from '#app.ts';
import { createPostIn, type PostAnswer, type PostInput } from '#posts/create.ts';
import type { PostProblem } from '#posts/problems.ts';
import { schedulePostIn } from '#posts/schedule.ts';
import type { FirmScope } from '#schema/database.ts';

/** Makes a post and plans it (null for now) in one go: when it cannot be planned, nothing is kept of it. */
export async function publishPost(
	app: App,
	firm: string,
	input: PostInput,
	when: { readonly dueAt: number | null },
): Promise<PostAnswer> {
	try {
		const answer = await app.database.inFirm(firm, (scope) => publishPostIn(app, scope, input, when));
		app.wake();
		return answer;
	} catch (error) {
		if (error instanceof RefusedPost) return { kind: 'refused', problems: error.problems };
		throw error;
	}
}

/**
 * The same inside a transaction that is open already.
 * @throws RefusedPost so that the transaction is rolled back.
 */
export async function publishPostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	input: PostInput,
	when: { readonly dueAt: number | null },
): Promise<PostAnswer> {
	const created = await createPostIn(app, scope, input);
	if (created.kind === 'refused') throw new RefusedPost(created.problems);
	const planned = await schedulePostIn(app, scope, created.post.id, when);
	if (planned.kind === 'refused') throw new RefusedPost(planned.problems);
	return planned;
}

/** Ends the transaction of a post that cannot go out as it is. */
export class RefusedPost extends Error {
	readonly problems: readonly PostProblem[];
	constructor(problems: readonly PostProblem[]) {
		super('The post cannot go out as it is.');
		this.problems = problems;
	}
}
