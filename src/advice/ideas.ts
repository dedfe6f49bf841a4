import { isEvent, occasionsOn } from '#advice/calendar.ts';
import { ideaFiles } from '#advice/idea-files.ts';
import type { Idea } from '#advice/knowledge-schema.ts';
import type { Purpose } from '#advice/purpose/scores.ts';
import { findTrade } from '#advice/trades.ts';

export type { Idea } from '#advice/knowledge-schema.ts';

/** For whom and when ideas are wanted. */
export interface Wish {
	/** Slug of the trade. */
	readonly trade: string;
	/** YYYY-MM-DD */
	readonly day: string;
	/** Code of the Land, for its holidays. */
	readonly land: string | null;
	readonly purpose?: Purpose | undefined;
	/** Ideas that were used or put away. */
	readonly without?: readonly string[] | undefined;
}

/** An idea with why it is offered now. */
export interface OfferedIdea {
	readonly idea: Idea;
	/** The occasion that is on or near, or null where it fits at any time. */
	readonly occasion: string | null;
}

/**
 * Ideas that fit the trade and the day, the best first: what the season or a holiday calls for before what always
 * fits, the trade's own before those of its group and of everybody. Out of season there are none.
 */
export function ideasFor({ trade, day, land, purpose, without = [] }: Wish): OfferedIdea[] {
	const coming = new Map(occasionsOn(day, land, soon).map(({ name, inDays }) => [name, inDays]));
	const month = Number(day.slice(5, 7));
	return reachOf(trade)
		.flatMap(({ ideas, near }) => ideas.map((idea) => ({ idea, near })))
		.filter(({ idea }) => (purpose === undefined || idea.purpose === purpose) && !without.includes(idea.id))
		.flatMap(({ idea, near }) => {
			const season = seasonOf(idea, month, coming);
			return season === null ? [] : [{ idea, occasion: season.occasion, rank: season.use * 2 + near }];
		})
		.sort((one, other) => other.rank - one.rank)
		.map(({ idea, occasion }) => ({ idea, occasion }));
}

/** All ideas that are for this trade whatever the season, its own before those of its group and of everybody. */
export function ideasOfTrade(trade: string): Idea[] {
	return reachOf(trade)
		.sort((one, other) => other.near - one.near)
		.flatMap(({ ideas }) => ideas);
}

/** The idea with this id, or null. */
export function findIdea(id: string): Idea | null {
	return byId.get(id) ?? null;
}

/** Days before an occasion from which its ideas are offered. */
const soon = 10;
const byId = new Map(ideaFiles.flatMap(({ ideas }) => ideas.map((idea) => [idea.id, idea] as const)));

/** The files that are for this trade, and how near they are to it. */
function reachOf(trade: string): { readonly ideas: readonly Idea[]; readonly near: number }[] {
	const group = findTrade(trade)?.group ?? null;
	return ideaFiles.flatMap(({ for: whom, ideas }) => {
		if (whom.kind === 'trade') return whom.trade === trade ? [{ ideas, near: 2 }] : [];
		if (whom.kind === 'group') return whom.group === group ? [{ ideas, near: 1 }] : [];
		return [{ ideas, near: 0 }];
	});
}

/** How well the season fits; null where it does not. */
function seasonOf(
	{ occasion, months }: Idea,
	month: number,
	coming: ReadonlyMap<string, number>,
): { readonly use: number; readonly occasion: string | null } | null {
	if (occasion !== null) {
		const inDays = coming.get(occasion);
		if (inDays !== undefined) return { use: inDays === 0 ? 3 : 2, occasion };
		return isEvent(occasion) ? { use: 0, occasion } : null;
	}
	if (months.length === 0) return { use: 1, occasion: null };
	return months.includes(month) ? { use: 2, occasion: null } : null;
}
