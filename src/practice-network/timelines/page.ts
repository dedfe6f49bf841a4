import * as v from 'valibot';
import { Id } from '#practice-network/input.ts';
import type { PracticeContext } from '#practice-network/oauth/caller.ts';
import type { Practice } from '#practice-network/practice.ts';
import type { StatusQuery, StatusRow } from '#practice-network/statuses/status.ts';

/** Which stretch of a list is asked for, newest first. */
export interface Page {
	readonly limit: number;
	/** Older than this. */
	readonly maxId: string | null;
	/** Newer than this, from the newest on. */
	readonly sinceId: string | null;
	/** Newer than this, from this on. */
	readonly minId: string | null;
}

/** The part of a query that asks for a page of at most `most` entries. */
export function pageQuery(usual: number, most: number) {
	return {
		limit: v.optional(
			v.pipe(
				v.unknown(),
				v.transform((value) => Math.min(Math.max(Math.trunc(Number(value)) || usual, 1), most)),
			),
			usual,
		),
		max_id: v.nullish(Id),
		since_id: v.nullish(Id),
		min_id: v.nullish(Id),
	};
}

interface PageInput {
	limit: number;
	max_id?: string | null | undefined;
	since_id?: string | null | undefined;
	min_id?: string | null | undefined;
}

export function toPage(query: PageInput): Page {
	return {
		limit: query.limit,
		maxId: query.max_id || null,
		sinceId: query.since_id || null,
		minId: query.min_id || null,
	};
}

/** Runs a query over statuses for one page of it; the result is newest first whatever was asked. */
export async function takePage(query: StatusQuery, page: Page): Promise<StatusRow[]> {
	const id = 'practice_statuses.id';
	let bounded = query.limit(page.limit);
	if (page.maxId !== null) bounded = bounded.where(id, '<', page.maxId);
	if (page.sinceId !== null) bounded = bounded.where(id, '>', page.sinceId);
	if (page.minId === null) return bounded.orderBy(id, 'desc').execute();
	const upwards = await bounded.where(id, '>', page.minId).orderBy(id, 'asc').execute();
	return upwards.toReversed();
}

/** Answers with one page of a list and says in the Link header where the next and the previous one are. */
export function answerPage<Entry extends { id: string }>(
	practice: Practice,
	context: PracticeContext,
	page: Page,
	entries: Entry[],
): Response {
	const [newest, oldest] = [entries.at(0), entries.at(-1)];
	const links = [];
	if (oldest && entries.length === page.limit) {
		links.push(`<${pageAddress(practice, context, { max_id: oldest.id })}>; rel="next"`);
	}
	if (newest) links.push(`<${pageAddress(practice, context, { min_id: newest.id })}>; rel="prev"`);
	if (links.length > 0) context.header('Link', links.join(', '));
	return context.json(entries);
}

function pageAddress(practice: Practice, context: PracticeContext, bound: Record<string, string>): string {
	const asked = new URL(context.req.url);
	const query = new URLSearchParams(asked.search);
	for (const name of ['max_id', 'since_id', 'min_id']) query.delete(name);
	for (const [name, value] of Object.entries(bound)) query.set(name, value);
	return `${askedBase(practice, context.req.url)}${asked.pathname}?${query}`;
}

/**
 * The base address under which the client reached us: the practice network's own port, or the public address
 * with its path, which whoever passes the request on has stripped.
 */
export function askedBase(practice: Practice, requestUrl: string): string {
	const { origin } = new URL(requestUrl);
	return origin === new URL(practice.publicUrl).origin ? practice.publicUrl : origin;
}
