import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import * as v from 'valibot';
import { preferredLanguage, type Language } from '#languages/words.ts';
import { findByUsername } from '#practice-network/accounts/account.ts';
import { showAccount, type AccountJson } from '#practice-network/accounts/show.ts';
import { notFound, Refusal } from '#practice-network/answers.ts';
import { Id, readQuery } from '#practice-network/input.ts';
import type { PracticeContext, PracticeEnvironment } from '#practice-network/oauth/caller.ts';
import { answerHtml, document, practiceWordsIn, type Markup } from '#practice-network/pages/document.ts';
import { fileRoutes } from '#practice-network/pages/files.ts';
import { faceOf, nameOf, postArticle } from '#practice-network/pages/post.ts';
import { addressOf, type Practice } from '#practice-network/practice.ts';
import { conversationOf } from '#practice-network/statuses/conversation.ts';
import { showStatuses, type StatusJson } from '#practice-network/statuses/show.ts';
import { findStatus, type StatusQuery } from '#practice-network/statuses/status.ts';
import { normalTag } from '#practice-network/text/entities.ts';
import { takePage } from '#practice-network/timelines/page.ts';
import { accountTimeline, publicTimeline, tagTimeline } from '#practice-network/timelines/timelines.ts';
import type { Rows } from '#schema/database.ts';

const postsPerPage = 20;

interface PostList {
	readonly language: Language;
	readonly posts: StatusJson[];
	/** Address of the list without a page. */
	readonly address: string;
	readonly paged: boolean;
	readonly empty: string;
}

/** What anyone can see of the practice network in a browser. */
export function pageRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	routes.onError((error, context) => answerProblem(practice, context, error));
	routes.route('/', fileRoutes(practice));

	routes.get('/', async (context) => {
		const language = languageOf(context);
		const words = practiceWordsIn(language);
		const list = await readList(practice, context, publicTimeline);
		const posts = postList({ ...list, language, address: addressOf.home(practice), empty: words.emptyAll });
		const main = html`<h1>${words.allPosts}</h1>
			${posts}`;
		return answerHtml(practice, context, document(practice, language, { title: words.allPosts, main }));
	});

	routes.get('/tags/:tag', async (context) => {
		const tag = normalTag(context.req.param('tag'));
		const language = languageOf(context);
		const words = practiceWordsIn(language);
		const list = await readList(practice, context, (rows, viewer) => tagTimeline(rows, viewer, tag));
		const title = words.postsTagged({ tag });
		const posts = postList({
			...list,
			language,
			address: addressOf.tag(practice, tag),
			empty: words.emptyHere,
		});
		const main = html`<h1>${title}</h1>
			${posts}`;
		return answerHtml(practice, context, document(practice, language, { title, main }));
	});

	routes.get('/:name{@\\w+}', async (context) => {
		const language = languageOf(context);
		const account = await readAccount(practice, context.req.param('name').slice(1));
		const list = await readList(practice, context, (rows, viewer) =>
			accountTimeline(rows, viewer, {
				account: account.id,
				onlyMedia: false,
				excludeReplies: false,
				tag: null,
			}),
		);
		const empty = practiceWordsIn(language).emptyHere;
		const posts = postList({ ...list, language, address: account.url, empty });
		const main = html`${profile(language, account)}${posts}`;
		return answerHtml(practice, context, document(practice, language, { title: nameOf(account), main }));
	});

	routes.get('/:name{@\\w+}/:id{\\d+}', async (context) => {
		const language = languageOf(context);
		const { before, status, after } = await readConversation(practice, context.req.param('id'));
		if (`@${status.account.username}` !== context.req.param('name').toLowerCase()) throw notFound();
		const title = practiceWordsIn(language).postBy({ name: nameOf(status.account) });
		const article = (shown: StatusJson) =>
			postArticle(language, { status: shown, focus: shown.id === status.id });
		const main = html`<h1>${title}</h1>
			${[...before, status, ...after].map(article)}`;
		return answerHtml(practice, context, document(practice, language, { title, main }));
	});

	routes.all('*', () => {
		throw notFound();
	});
	return routes;
}

function languageOf(context: PracticeContext): Language {
	return preferredLanguage(context.req.header('accept-language') ?? null);
}

async function readAccount(practice: Practice, username: string): Promise<AccountJson> {
	return practice.database.everywhere(async (rows) => {
		const account = await findByUsername(rows, username);
		if (!account) throw notFound();
		return showAccount(practice, rows, account);
	});
}

/** One page of a list as a stranger sees it. */
async function readList(
	practice: Practice,
	context: PracticeContext,
	timeline: (rows: Rows, viewer: null) => StatusQuery,
): Promise<{ posts: StatusJson[]; paged: boolean }> {
	const { before } = readQuery(context, v.object({ before: v.nullish(Id) }));
	const page = { limit: postsPerPage, maxId: before || null, sinceId: null, minId: null };
	const posts = await practice.database.everywhere(async (rows) =>
		showStatuses(practice, rows, await takePage(timeline(rows, null), page), null),
	);
	return { posts, paged: page.maxId !== null };
}

async function readConversation(practice: Practice, id: string) {
	return practice.database.everywhere(async (rows) => {
		const found = await findStatus(rows, id, null);
		const { ancestors, descendants } = await conversationOf(rows, found, null);
		const [status] = await showStatuses(practice, rows, [found], null);
		if (!status) throw notFound();
		return {
			before: await showStatuses(practice, rows, ancestors, null),
			status,
			after: await showStatuses(practice, rows, descendants, null),
		};
	});
}

function postList({ language, posts, address, paged, empty }: PostList): Markup {
	const words = practiceWordsIn(language);
	const oldest = posts.length === postsPerPage ? posts.at(-1) : undefined;
	const older = oldest
		? html`<a class="button" href="${address}?before=${oldest.id}">${words.older}</a>`
		: '';
	const newest = paged ? html`<a class="button" href="${address}">${words.newest}</a>` : '';
	const shown = posts.map((status) => postArticle(language, { status, focus: false }));
	return html`${posts.length === 0 ? emptyState(empty) : shown}
		<nav class="pages">${newest}${older}</nav>`;
}

/** A ladder against nothing yet. */
function emptyState(text: string): Markup {
	return html`<div class="empty">
		<svg viewBox="0 0 64 96" width="64" height="96" aria-hidden="true">
			<path
				d="M16 92 26 4M48 92 38 4M18.5 76h27M21 58h22M23 40h18M25 22h14"
				fill="none"
				stroke="currentColor"
				stroke-width="3"
			/>
		</svg>
		<p>${text}</p>
	</div>`;
}

function profile(language: Language, account: AccountJson): Markup {
	const words = practiceWordsIn(language);
	// Both come out of renderText, which has escaped what people wrote.
	const fields = account.fields.map(
		({ name, value }) =>
			html`<dt>${name}</dt>
				<dd>${raw(value)}</dd>`,
	);
	return html`<section class="profile">
		<div class="who">
			${faceOf(account)}
			<div>
				<h1>${nameOf(account)}</h1>
				<p class="muted">@${account.acct}</p>
			</div>
		</div>
		${account.note === '' ? '' : html`<div class="said">${raw(account.note)}</div>`}
		${fields.length === 0 ? '' : html`<dl>${fields}</dl>`}
		<p class="muted small facts">
			<span>${words.posts({ count: account.statuses_count })}</span
			><span>${words.followers({ count: account.followers_count })}</span
			>${account.bot ? html`<span>${words.byProgram}</span>` : ''}
		</p>
	</section>`;
}

async function answerProblem(practice: Practice, context: PracticeContext, error: Error): Promise<Response> {
	const known = error instanceof Refusal;
	if (!known) practice.log.error('practice_network.failed', { path: context.req.path, error });
	const language = languageOf(context);
	const words = practiceWordsIn(language);
	const [title, text] = known ? [words.notFoundTitle, words.notFound] : [words.failedTitle, words.failed];
	const main = html`<h1>${title}</h1>
		<p>${text}</p>
		<p><a class="button" href="${addressOf.home(practice)}">${words.allPosts}</a></p>`;
	const page = document(practice, language, { title, main });
	return answerHtml(practice, context, page, { status: known ? error.status : 500 });
}
