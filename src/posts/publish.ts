import type { App } from '#app.ts';
import { createPostIn, type PostAnswer, type PostInput } from '#posts/create.ts';
import type { PostProblem } from '#posts/problems.ts';
import { schedulePostIn, type When } from '#posts/schedule.ts';
import type { FirmScope } from '#schema/database.ts';

/**
 * Makes a post and plans it (null for now) in one go: when it cannot be planned, nothing is kept of it. Unless told
 * otherwise, whoever made the post plans it.
 */
export async function publishPost(app: App, firm: string, input: PostInput, when: When): Promise<PostAnswer> {
	const answer = await orRefused(
		app.database.inFirm(firm, (scope) => publishPostIn(app, scope, input, when)),
	);
	if (answer.kind === 'done') app.wake();
	return answer;
}

/**
 * The same inside a transaction that is open already.
 * @throws RefusedPost so that the transaction is rolled back.
 */
export async function publishPostIn(
	app: Pick<App, 'clock'>,
	scope: FirmScope,
	input: PostInput,
	when: When,
): Promise<PostAnswer> {
	const created = await createPostIn(app, scope, input);
	if (created.kind === 'refused') throw new RefusedPost(created.problems);
	const planned = await schedulePostIn(app, scope, created.post.id, { personId: input.personId, ...when });
	if (planned.kind === 'refused') throw new RefusedPost(planned.problems);
	return planned;
}

/** The answer of a transaction that a refusal may have rolled back. */
export async function orRefused(transaction: Promise<PostAnswer>): Promise<PostAnswer> {
	try {
		return await transaction;
	} catch (error) {
		if (error instanceof RefusedPost) return { kind: 'refused', problems: error.problems };
		throw error;
	}
}

/** Ends the transaction of a post that cannot go out as it is. */
export class RefusedPost extends Error {
	readonly problems: readonly PostProblem[];
	constructor(problems: readonly PostProblem[]) {
		super('The post cannot go out as it is.');
		this.problems = problems;
	}
}
