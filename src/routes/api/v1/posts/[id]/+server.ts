import { json } from '@sveltejs/kit';
import { listAccounts } from '#accounts/account.ts';
import { onlyMethods } from '#api/only-methods.ts';
import { answering, languageOf } from '#api/answering.ts';
import { authorise } from '#api/authorise.ts';
import { postProblem } from '#api/post-problems.ts';
import { presentPost } from '#api/posts.ts';
import { Problem } from '#api/problem.ts';
import { readPost } from '#posts/post.ts';
import { removePost } from '#posts/remove.ts';
import type { RequestEvent } from './$types';

/** One post with its deliveries. */
export const GET = answering<RequestEvent>(async (event) => {
	const firm = await authorise(event, 'read');
	const { app } = event.locals;
	const post = await app.database.inFirm(firm, (scope) => readPost(scope, event.params.id));
	if (post === null) throw new Problem('not_found');
	return json(presentPost(post, { networks: app.networks, language: languageOf(event.request) }));
});

/** Withdraws what is planned and takes down at its networks what is published. */
export const DELETE = answering<RequestEvent>(async (event) => {
	const firm = await authorise(event, 'write');
	const { app } = event.locals;
	const language = languageOf(event.request);
	const answer = await removePost(app, firm, event.params.id, {});
	if (answer.kind === 'refused') {
		throw postProblem(answer.problems, { accounts: await app.database.inFirm(firm, listAccounts), language });
	}
	return json(presentPost(answer.post, { networks: app.networks, language }));
});

export const fallback = onlyMethods('GET, DELETE');
