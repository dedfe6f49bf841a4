import { json } from '@sveltejs/kit';
import { onlyMethods } from '#api/only-methods.ts';
import { answering, languageOf } from '#api/answering.ts';
import { answerOnce, idempotencyKey } from '#api/answer-once.ts';
import { authorise } from '#api/authorise.ts';
import { readPage, linkToNext } from '#api/page.ts';
import { PostRequest, presentPost } from '#api/posts.ts';
import { publish } from '#api/publish.ts';
import { parseJson, readText } from '#api/read-body.ts';
import { listPosts } from '#posts/list.ts';

/** The firm's posts, newest first, a page at a time. */
export const GET = answering(async (event) => {
	const firm = await authorise(event, 'read');
	const { app } = event.locals;
	const page = readPage(event);
	const posts = await app.database.inFirm(firm, (scope) => listPosts(scope, page));
	const reader = { networks: app.networks, language: languageOf(event.request) };
	return json(
		posts.map((post) => presentPost(post, reader)),
		{ headers: linkToNext(event.url, page, posts) },
	);
});

/** Publishes a post now or at its time, unless a rule says stop. */
export const POST = answering(async (event) => {
	const firm = await authorise(event, 'write');
	const { app } = event.locals;
	const key = idempotencyKey(event.request);
	const text = await readText(event.request);
	const request = parseJson(text, PostRequest, event.request);
	const response = await answerOnce(app, firm, { key, text }, (scope) =>
		publish(app, scope, request, languageOf(event.request)),
	);
	app.wake();
	return response;
});

export const fallback = onlyMethods('GET, POST');
