import { Hono } from 'hono';
import * as v from 'valibot';
import { showAccountsById } from '#practice-network/accounts/show.ts';
import { Refusal } from '#practice-network/answers.ts';
import { Id, listOf, readInput, readQuery, Text, Truth } from '#practice-network/input.ts';
import { Alt } from '#practice-network/media/describe.ts';
import { forgetPictures } from '#practice-network/media/forget.ts';
import {
	accountOf,
	callerOf,
	viewerOf,
	type PracticeContext,
	type PracticeEnvironment,
} from '#practice-network/oauth/caller.ts';
import type { Practice } from '#practice-network/practice.ts';
import { conversationOf } from '#practice-network/statuses/conversation.ts';
import { editStatus } from '#practice-network/statuses/edit.ts';
import { favourite, favouritedBy, unfavourite } from '#practice-network/statuses/favourites.ts';
import { postStatus } from '#practice-network/statuses/post.ts';
import { removeStatus } from '#practice-network/statuses/remove.ts';
import { showStatus, showStatuses } from '#practice-network/statuses/show.ts';
import { findOwnStatus, findStatus, statusesFor, type StatusRow } from '#practice-network/statuses/status.ts';
import type { Rows } from '#schema/database.ts';

const Words = v.pipe(Text, v.trim());

/** A language tag; what is none is taken as not told. */
const LanguageTag = v.pipe(
	v.unknown(),
	v.transform((value) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(String(value)) ? String(value) : null)),
);

const EditedStatus = v.object({
	status: v.nullish(Words),
	spoiler_text: v.nullish(Words),
	sensitive: v.optional(Truth),
	language: v.optional(LanguageTag),
	media_ids: v.nullish(listOf(Id)),
	media_attributes: v.nullish(listOf(v.object({ id: Id, description: v.nullish(Alt) }))),
});

const NewStatus = v.object({
	...EditedStatus.entries,
	visibility: v.nullish(
		v.picklist(['public', 'unlisted', 'private', 'direct'], 'is not included in the list'),
	),
	in_reply_to_id: v.nullish(Id),
	scheduled_at: v.nullish(Text),
	poll: v.nullish(v.unknown()),
});

/** /api/v1/statuses and what lies below it. */
export function statusRoutes(practice: Practice): Hono<PracticeEnvironment> {
	const routes = new Hono<PracticeEnvironment>();
	const { database } = practice;

	routes.post('/', async (context) => {
		const author = accountOf(context, 'write:statuses');
		const given = await readInput(context, NewStatus);
		if (given.scheduled_at)
			throw new Refusal(422, 'Scheduled posts are not offered here; post when it is time');
		if (given.poll) throw new Refusal(422, 'Polls are not offered here');
		const shown = await database.everywhere(async (rows) => {
			const status = await postStatus(practice, rows, author, {
				text: given.status ?? '',
				spoilerText: given.spoiler_text ?? '',
				visibility: given.visibility ?? 'public',
				sensitive: given.sensitive ?? false,
				language: given.language ?? null,
				inReplyTo: given.in_reply_to_id || null,
				pictures: given.media_ids ?? [],
				idempotencyKey: context.req.header('idempotency-key') || null,
				appName: callerOf(context).appName,
			});
			return showStatus(practice, rows, status, author.id);
		});
		return context.json(shown);
	});

	routes.get('/', async (context) => {
		const viewer = viewerOf(context);
		const { id: ids } = readQuery(context, v.object({ id: v.optional(listOf(Id), []) }));
		const shown = await database.everywhere(async (rows) => {
			const wanted = ids.slice(0, 20);
			if (wanted.length === 0) return [];
			const found = await statusesFor(rows, viewer).where('id', 'in', wanted).execute();
			return showStatuses(practice, rows, found, viewer);
		});
		return context.json(shown);
	});

	routes.get('/:id', async (context) => {
		const viewer = viewerOf(context);
		const shown = await database.everywhere(async (rows) =>
			showStatus(practice, rows, await findStatus(rows, context.req.param('id'), viewer), viewer),
		);
		return context.json(shown);
	});

	routes.put('/:id', async (context) => {
		const owner = accountOf(context, 'write:statuses').id;
		const given = await readInput(context, EditedStatus);
		const shown = await database.everywhere(async (rows) => {
			const edited = await editStatus(practice, rows, owner, context.req.param('id'), {
				text: given.status ?? undefined,
				spoilerText: given.spoiler_text ?? undefined,
				sensitive: given.sensitive,
				language: given.language,
				pictures: given.media_ids ?? undefined,
				descriptions: (given.media_attributes ?? []).map(({ id, description }) => ({
					id,
					alt: description ?? '',
				})),
			});
			return showStatus(practice, rows, edited, owner);
		});
		return context.json(shown);
	});

	routes.delete('/:id', async (context) => {
		const owner = accountOf(context, 'write:statuses').id;
		const { delete_media } = readQuery(context, v.object({ delete_media: v.optional(Truth) }));
		const removed = await database.everywhere((rows) =>
			removeStatus(practice, rows, owner, context.req.param('id')),
		);
		if (delete_media)
			await forgetPictures(
				practice,
				removed.media_attachments.map(({ id }) => id),
			);
		return context.json(removed);
	});

	routes.get('/:id/context', async (context) => {
		const viewer = viewerOf(context);
		const shown = await database.everywhere(async (rows) => {
			const status = await findStatus(rows, context.req.param('id'), viewer);
			const { ancestors, descendants } = await conversationOf(rows, status, viewer);
			return {
				ancestors: await showStatuses(practice, rows, ancestors, viewer),
				descendants: await showStatuses(practice, rows, descendants, viewer),
			};
		});
		return context.json(shown);
	});

	routes.get('/:id/source', async (context) => {
		const owner = accountOf(context, 'read:statuses').id;
		const status = await database.everywhere((rows) => findOwnStatus(rows, context.req.param('id'), owner));
		return context.json({ id: status.id, text: status.text, spoiler_text: status.spoiler_text });
	});

	const change = async (
		context: PracticeContext,
		work: (rows: Rows, account: string, status: StatusRow) => Promise<void>,
	) => {
		const account = accountOf(context, 'write:favourites').id;
		const shown = await database.everywhere(async (rows) => {
			const status = await findStatus(rows, context.req.param('id') ?? '', account);
			await work(rows, account, status);
			return showStatus(practice, rows, status, account);
		});
		return context.json(shown);
	};
	routes.post('/:id/favourite', (context) =>
		change(context, (rows, account, status) => favourite(practice, rows, account, status)),
	);
	routes.post('/:id/unfavourite', (context) => change(context, unfavourite));

	routes.get('/:id/favourited_by', async (context) => {
		const viewer = viewerOf(context);
		const shown = await database.everywhere(async (rows) => {
			const ids = await favouritedBy(rows, await findStatus(rows, context.req.param('id'), viewer), 80);
			const accounts = await showAccountsById(practice, rows, ids);
			return ids.flatMap((id) => accounts.get(id) ?? []);
		});
		return context.json(shown);
	});
	// Nothing can be passed on here, so nobody has.
	routes.get('/:id/reblogged_by', async (context) => {
		await database.everywhere((rows) => findStatus(rows, context.req.param('id'), viewerOf(context)));
		return context.json([]);
	});

	return routes;
}
